import type { Reader } from './reader';
import { cased, type Casing } from './casing';
import type { Unit } from './words';
import { classes, classOf } from './confusions';

/** How badly a page was read, as far as its words show it. */
export interface Damage {
  /** Whether words that are words may be misread too. */
  readonly isWorn: boolean;
  /** What each correction costs beside its confusion, in bits: much on a sound page. */
  readonly penalty: number;
}

const usualRate = 0.15;
const wornRate = 0.01;
/** A page is taken to have so many words more than it has, of which this part is unknown. */
const assumed = { words: 30, unknown: 0.3 };

/** A page's own abbreviations come often, and damage comes in many forms. */
const mostOfOneForm = 2;
const fewestForms = 4;
/** Fewer forms do that are one usual misreading away from a word, in bits. */
const fewestNear = 2;
const near = 9;
const mostCostOfNear = 30;

/**
 * How badly a page was read, by the share of words that nobody knows.
 *
 * @param words how many words in lower case the page has
 * @param unknown those of them that nobody knows, and how often they come
 */
export function damageOf(reader: Reader, words: number, unknown: ReadonlyMap<string, number>): Damage {
  let sum = 0;
  for (const count of unknown.values()) sum += Math.min(mostOfOneForm, count);
  const rate = (sum + assumed.unknown) / (words + assumed.words);
  return {
    isWorn: rate > wornRate && (unknown.size >= fewestForms || areNear(reader, [...unknown.keys()])),
    penalty: Math.max(-2, Math.log2(usualRate / (rate + 0.002))),
  };
}

const areNear = (reader: Reader, forms: readonly string[]): boolean =>
  forms.filter(form => (reader.candidates(form, 'lower', mostCostOfNear)[0]?.cost ?? Infinity) <= near)
    .length >= fewestNear;

/** So many letters of a page weigh as much as all that is known of confusions without it. */
const inertia = 40;

/** What a page confuses more often than others do, by what it was certainly misread. */
export class Habits {
  readonly #savings = new Map<number, number>();

  /** @param pairs what was read, and the word that was printed in its casing, of the same length */
  constructor(
    private readonly reader: Reader,
    text: string,
    pairs: Iterable<readonly [read: string, printed: string]>,
  ) {
    const printedOf = new Map<number, number>();
    const counts = new Map<number, number>();
    for (const [read, printed] of pairs)
      eachDifference(reader, read, printed, key => counts.set(key, (counts.get(key) ?? 0) + 1));
    if (counts.size === 0) return;
    for (let i = 0; i < text.length; i++) {
      const symbol = reader.confusions.symbolOf(text.charAt(i));
      if (symbol) printedOf.set(symbol, (printedOf.get(symbol) ?? 0) + 1);
    }
    for (const [key, count] of counts) {
      const usual = reader.confusions.single[key] as number;
      const letters = count + (printedOf.get(Math.floor(key / classes)) ?? 0);
      const here = -Math.log2((count + inertia * 2 ** -usual) / (letters + inertia));
      if (here < usual) this.#savings.set(key, usual - here);
    }
  }

  /** How much less than usual it costs here that a word was read so. */
  saving(read: string, word: string, casing: Casing): number {
    if (this.#savings.size === 0 || read.length !== word.length) return 0;
    let sum = 0;
    eachDifference(this.reader, read, cased(word, casing), key => (sum += this.#savings.get(key) ?? 0));
    return sum;
  }
}

/** Calls `use` with the key of each single letter that was read for another. */
function eachDifference(
  { confusions }: Reader,
  read: string,
  printed: string,
  use: (key: number) => void,
): void {
  if (read.length !== printed.length) return;
  for (let i = 0; i < read.length; i++) {
    if (read[i] === printed[i]) continue;
    const symbol = confusions.symbolOf(printed.charAt(i));
    if (symbol) use(symbol * classes + classOf(read.charCodeAt(i)));
  }
}

/** A small letter that some recognisers take for its capital now and then, and others never. */
export const takenForCapital = 'i';
/** Pages are taken to have so many more such letters, of which this part is misread. */
const assumedCapitals = { letters: 30, misread: 0.3 };

/** What it costs that a small letter was read as its capital, by how often capitals stand where none belong. */
export function capitalsOf(runs: readonly (readonly Unit[])[]): number {
  let small = assumedCapitals.letters;
  let misread = assumedCapitals.misread;
  for (const units of runs) {
    let before: Unit | undefined;
    for (const unit of units) {
      const { word } = unit;
      const isInSentence = before?.word.casing === 'lower' && before.end + 1 === unit.start;
      if (word.kind === 'known' && word.letters.startsWith(takenForCapital)) {
        if (word.casing === 'lower') small++;
        if (word.casing === 'title' && isInSentence && word.letters.length > 1) misread++;
      }
      before = unit;
    }
  }
  return -Math.log2(misread / (small + misread));
}
