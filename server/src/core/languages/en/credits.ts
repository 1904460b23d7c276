import type { LatinCreditWords } from '../credit-words';

const words = (text: string): string[] => text.split(' ');

export const credits: LatinCreditWords = {
  ours: ['By Our', 'By an', 'By a', 'From Our', 'From a', 'From an'],
  reporters: words(
    'Correspondent Correspondents Reporter Reporters Representative Representatives Contributor Critic Commissioner',
  ),
  kindsOfReporter: words('Own Special Staff'),
  transmissions: words('Telegraph Cable Cablegram Wireless Telephone Radio Beam'),
  carriers: [
    'By',
    'Per',
    'By Electric',
    'By Submarine',
    'By Special',
    'By Overland',
    'Per Electric',
    'Per Submarine',
  ],
  senders: ['Per'],
  borrowings: ['From the'],
  commissions: ['Special to the', 'Special to'],
  ands: ['and', '&'],
  verbs: ['reports'],
  prepositions: ['in', 'at'],
  offices: ['Editor'],
  staffs: ['staff', 'Staff'],
  ofThe: 'Of the',
  pictures: ['Photo', 'Photos'],
  papers: words(
    'Herald Times Gazette Argus Chronicle Mercury Mail Post Advertiser Examiner Star Sun Age Courier Standard Telegraph Tribune Journal Express Mirror Guardian Observer Globe Press Register Bulletin Echo Sentinel Dispatch Despatch Record Leader Independent Witness Freeman Spectator Punch News World Budget Colonist Patriot Review Messenger Intelligencer Inquirer Enquirer Empire Monitor Truth',
  ),
  honorifics: words(
    'Dr Dr. Sir Mr Mr. Mrs Mrs. Miss Ms Ms. Lord Lady Rev. Prof. Professor Captain Capt. Capt Colonel Col. Major General Lieut. Bishop Senator Jr. Sr.',
  ),
  particles: words('de la van von der den of al bin y da di du le ter'),
  notNames: words(
    'a an the and or of to in on at for by his her our their your my its this that these those all any no some other such it ' +
      'order authority appointment command request act virtue auction private public tender rail sea land road air way mail steamer train proxy royal special half two three four five six seven eight nine ten several many jove gum heaven telegraph cable wireless telephone last next noon midnight night day dawn sunset sunrise evening morning today tomorrow yesterday comparison contrast chance accident design default law laws rights permission consent kind instruction instructions direction arrangement means degrees itself himself herself themselves himself alderman councillor committee parliament resolution motion ballot vote votes goals runs easter christmas',
  ),
  days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  places: [
    ...'LONDON PARIS BERLIN ROME VIENNA MADRID LISBON MOSCOW GENEVA BRUSSELS DUBLIN BELFAST EDINBURGH GLASGOW LIVERPOOL MANCHESTER BIRMINGHAM CARDIFF ATHENS WARSAW PRAGUE BUDAPEST BELGRADE CONSTANTINOPLE ISTANBUL ANKARA STOCKHOLM OSLO COPENHAGEN HELSINKI AMSTERDAM'.split(
      ' ',
    ),
    ...'WASHINGTON CHICAGO BOSTON PHILADELPHIA BALTIMORE CLEVELAND DETROIT ATLANTA DALLAS HOUSTON DENVER SEATTLE MIAMI MINNEAPOLIS MILWAUKEE PITTSBURGH CINCINNATI INDIANAPOLIS PHOENIX HONOLULU TORONTO MONTREAL OTTAWA HAVANA'.split(
      ' ',
    ),
    ...'SYDNEY MELBOURNE BRISBANE ADELAIDE PERTH HOBART DARWIN CANBERRA NEWCASTLE BALLARAT BENDIGO LAUNCESTON WELLINGTON AUCKLAND CHRISTCHURCH DUNEDIN BOMBAY CALCUTTA DELHI SIMLA COLOMBO SINGAPORE SHANGHAI PEKING BEIJING TIENTSIN NANKING CANTON TOKYO SEOUL MANILA BANGKOK CAIRO ALEXANDRIA JERUSALEM BEIRUT BAGHDAD TEHRAN CAPETOWN JOHANNESBURG PRETORIA DURBAN NAIROBI LAGOS'.split(
      ' ',
    ),
    'NEW YORK',
    'NEW DELHI',
    'LOS ANGELES',
    'SAN FRANCISCO',
    'NEW ORLEANS',
    'ST. LOUIS',
    'SAN DIEGO',
    'SALT LAKE CITY',
    'LAS VEGAS',
    'OKLAHOMA CITY',
    'HONG KONG',
    'CAPE TOWN',
    'BUENOS AIRES',
    'RIO DE JANEIRO',
    'MEXICO CITY',
    'UNITED NATIONS',
    'TEL AVIV',
    'THE HAGUE',
  ],
};
