import type { Chance, Words } from './chance';
import type { Topic } from './words-zh';

/** Invented places, people and matters for English news. */
const first = [
  'Ash',
  'Elm',
  'Stone',
  'Mill',
  'Clay',
  'Thorn',
  'Marsh',
  'Wick',
  'Brack',
  'Hollin',
  'Fern',
  'Dun',
  'Lang',
];
const second = ['ford', 'ley', 'wick', 'burn', 'ham', 'mere', 'dale', 'field', 'bridge', 'stead', 'worth'];
const given = [
  ...[
    'Ann',
    'Walter',
    'Mabel',
    'Henry',
    'Ruth',
    'George',
    'Edith',
    'Samuel',
    'Clara',
    'Joseph',
    'Nora',
    'Philip',
  ],
  ...[
    'Alice',
    'Martin',
    'Grace',
    'Oscar',
    'Julia',
    'Frank',
    'Helen',
    'Victor',
    'Ida',
    'Stephen',
    'Laura',
    'Hugh',
  ],
];
const surnames = [
  ...[
    'Reyes',
    'Calder',
    'Hollis',
    'Pruitt',
    'Mercer',
    'Dunn',
    'Abbott',
    'Whitlow',
    'Sayer',
    'Kendrick',
    'Lowell',
  ],
  ...[
    'Tanner',
    'Okafor',
    'Bristow',
    'Varga',
    'Nolan',
    'Pike',
    'Ellery',
    'Marsden',
    'Quill',
    'Harker',
    'Stroud',
  ],
];

export const place = (chance: Chance): string => chance.pick(first) + chance.pick(second);
export const person = (chance: Chance): string => `${chance.pick(given)} ${chance.pick(surnames)}`;
export const surname = (chance: Chance): string => chance.pick(surnames);
export const givenName = (chance: Chance): string => chance.pick(given);
export const people = (chance: Chance, count: number): string[] => {
  const names = new Set<string>();
  while (names.size < count) names.add(person(chance));
  return [...names];
};

export const general: Words = {
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  time: ['last night', 'on {day}', 'yesterday', 'on {day} morning', 'this week', 'on {day} evening'],
  month: ['March', 'April', 'June', 'October', 'November'],
  official: ['Mayor {name}', 'Alderman {name}', 'Superintendent {name}', 'Captain {name}', 'Clerk {name}'],
};

export const topics: readonly Topic[] = [
  {
    heads: [
      '{place} Bridge to Close for Repairs',
      '{place} Bridge Opens to Traffic',
      'New Deck for {place} Bridge',
    ],
    lead: [
      'The {place} bridge will be shut to wagons and motor cars from {day}, the county engineer said {time}.',
    ],
    details: [
      'Divers found that two of the piers had been worn by ice and need new stone at the foot.',
      'The work will take about {3-9} weeks and cost ${20-90},000, of which the state pays half.',
      'Farmers on the east bank must go round by the lower road, a distance of {6-14} miles.',
      'A ferry will carry people on foot from six in the morning until dark.',
    ],
  },
  {
    heads: [
      '{place} School Gets a Gymnasium',
      'Pupils Plant Trees at {place}',
      '{place} School Board Names Principal',
    ],
    lead: ['The {place} school board voted {time} to spend ${10-60},000 on the building in Church Street.'],
    details: [
      'The roof has leaked since the spring, and classes were held in the basement on wet days.',
      'Principal {name} thanked the parents who had sold cakes and quilts to raise the first payment.',
      'The pupils put {40-90} maples along the fence, each with the name of its class.',
      'Enrolment stands at {200-600}, the highest since the mill opened.',
    ],
  },
  {
    heads: [
      'Fire Levels {place} Warehouse',
      'Barn Burns Near {place}',
      '{place} Firemen Save Block of Shops',
    ],
    lead: [
      'A fire that broke out {time} destroyed a warehouse of the {place} Grain Company and scorched two houses.',
    ],
    details: [
      'The watchman, {name}, smelled smoke shortly after ten and ran to the box at the corner.',
      'Three engines pumped from the canal, and the wind fell before the sparks could reach the lumber yard.',
      'The loss is put at ${10-80},000, partly covered by insurance.',
      'Nobody was hurt, but a horse had to be led out with a coat over its eyes.',
    ],
  },
  {
    heads: [
      'Record Apple Crop at {place}',
      '{place} Growers Fear Late Frost',
      'Cider Mill Reopens in {place}',
    ],
    lead: [
      'Growers around {place} are bringing in the largest crop of apples in {8-30} years, they said {time}.',
    ],
    details: [
      '{name}, who has {40-200} acres on the ridge, hired twice as many pickers as last fall.',
      'Barrels are short, and some of the fruit lies under canvas at the depot.',
      'Prices have held because the crop failed farther south.',
      'The cannery will run two shifts until the end of {month}.',
    ],
  },
  {
    heads: [
      '{place} Library to Lend Tools',
      'Carnegie Fund Aids {place} Library',
      '{place} Library Stays Open Late',
    ],
    lead: [
      'Readers at the {place} library may borrow saws and planes as well as books, the trustees decided {time}.',
    ],
    details: [
      'The idea came from {name}, the librarian, who found that carpenters never came in.',
      'Each borrower leaves a deposit of a dollar, which is returned with the tool.',
      'The shelves hold {4-30} thousand volumes and a set of old county maps.',
      'Evening hours will be tried until {month}.',
    ],
  },
  {
    heads: ['{place} Nine Wins in Tenth', '{place} Eleven Loses at Home', 'Rain Stops {place} Match'],
    lead: [
      'The {place} team came from behind {time} before a crowd of {400-900} and kept its lead in the county league.',
    ],
    details: [
      '{name} pitched the last three innings and gave up one hit.',
      'The visitors left nine men on base and made four errors.',
      'The umpire, {name}, sent a spectator out for throwing his hat.',
      'The same sides meet again at the fair grounds on {day}.',
    ],
  },
  {
    heads: [
      'Steamer Aground off {place}',
      '{place} Harbour Dredging Begins',
      'Lighthouse Keeper at {place} Retires',
    ],
    lead: ['The steamer Calluna ran on the bar off {place} in thick fog {time} and was still fast at noon.'],
    details: [
      'Her {30-90} passengers were taken off in boats and given soup at the life-saving station.',
      'Captain {name} said that he had heard the bell too late.',
      'Two tugs will try to pull her free at the next high water.',
      'The channel has silted up by {3-9} feet since the storm of {month}.',
    ],
  },
  {
    heads: [
      'Council Votes Water Tax for {place}',
      '{place} Council Split on Lamps',
      'Paving Delayed in {place}',
    ],
    lead: [
      'The common council of {place} sat until midnight {time} and voted {5-9} to {1-4} for the new mains.',
    ],
    details: [
      '{official} said the wells in the lower town could not be trusted any longer.',
      'Householders will pay {2-9} cents for every hundred gallons.',
      'A petition with {200-900} names asked that the matter be put to the voters.',
      'Bids for the pipe are to be opened on {day}.',
    ],
  },
  {
    heads: [
      'Nurse Honoured at {place} Hospital',
      '{place} Hospital Adds Children’s Ward',
      'Measles Closes {place} Ward',
    ],
    lead: ['The {place} hospital opened a ward of {12-40} beds for children {time}, paid for by a bequest.'],
    details: [
      'Dr. {name} said that cases had been turned away all winter.',
      'The walls were painted with animals by the pupils of the high school.',
      'Miss {name}, who has nursed there for {12-30} years, cut the ribbon.',
      'Visitors are admitted from two to four in the afternoon.',
    ],
  },
  {
    heads: [
      'Woollen Mill to Rebuild at {place}',
      '{place} Weavers Return to Work',
      'Foundry Fire Idles {place} Men',
    ],
    lead: [
      'The owners of the woollen mill at {place} will rebuild on the old ground, their agent said {time}.',
    ],
    details: [
      'The looms are to come by rail from the coast before {month}.',
      'About {100-400} hands will be taken on, most of them women.',
      '{name}, who speaks for the weavers, called the wages fair.',
      'The dam was raised by two feet so that the wheels can turn in August.',
    ],
  },
  {
    heads: ['Lost Boy Found Near {place}', 'Bear Seen in {place} Orchard', '{place} Pair Wed Fifty Years'],
    lead: [
      'A boy of six who had strayed from a picnic near {place} was found {time} asleep beneath a hedge.',
    ],
    details: [
      'More than {40-90} neighbours had walked the woods with lanterns.',
      'His dog, a brown spaniel, had not left him and growled at the searchers.',
      '{name}, a drover, carried him home on his shoulders.',
      'He asked for bread and jam and knew nothing of the stir he had caused.',
    ],
  },
];

/** Headlines that have hardly a word in common with any text. */
export const oblique: readonly string[] = [
  ...[
    'Better Late Than Never',
    'A Matter of Minutes',
    'Where Credit Is Due',
    'Old Hands, New Tricks',
    'No Rest for Them',
  ],
  ...[
    'Of Cabbages and Kings',
    'The Long Way Round',
    'Second Thoughts',
    'What Every Neighbour Knew',
    'Quietly Does It',
  ],
];

export const closings: readonly string[] = [
  'The matter will come up again at the next meeting.',
  '{official} could not be reached.',
  'No date has been set.',
  'It is the third time in {4-12} years that this has happened.',
  'Several of those present wrote down their names.',
  'The weather bureau expects a dry week.',
  'A further report is to follow by {month}.',
];
