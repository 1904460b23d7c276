import type { HanLexicon } from '../../lexicon';
import { elements, foreignSpelling } from '../../languages/han/kinds';
import { compoundSurnames, surnames } from '../../languages/han/surnames';
import { Gains } from './gains';
import { dearest, margin, Segmentation } from './segmentation';

/** A look-alike of a character with which the text around it reads as words. */
export interface Rival {
  /** The UTF-16 unit that may have been printed, and its code in Simplified. */
  readonly unit: number;
  readonly code: number;
  /** The word that it makes with what stands around. */
  readonly word: string;
  /** What speaks for it but how often the page says so: the weighted sum that the judge goes on with. */
  readonly support: number;
}

/** A character that makes no word with those around it, where look-alikes of it would. */
export interface Suspect {
  /** How many characters of the run stand before it. */
  readonly at: number;
  /** Codes in Simplified of the two characters before it, its own, and of the two after it; 0 where there is none. */
  readonly around: readonly [number, number, number, number, number];
  readonly rivals: readonly Rival[];
}

/** Known characters next to each other. */
export interface Run {
  /** Codes in Simplified and as written, those of the run from `start` to `end`. */
  readonly codes: Uint16Array;
  readonly written: Uint16Array;
  readonly start: number;
  readonly end: number;
  readonly traditional: boolean;
}

const none: readonly never[] = [];

/** A character that costs less stands alone so often that nothing can be told from it. */
const leastCost = 6;
/** A rival must make the text this much more probable (natural logarithm). */
const leastGain = 2;
/** No page repeats itself so much as to make a rival with less support probable. */
const leastSupport = -2.5;
/** Beyond this, more gain tells less. */
const muchGain = 6;

/** Fitted on transcriptions whose errors are known and on sound text, by logistic regression. */
const weights = {
  constant: -9.56,
  gain: 0.37,
  gainUpToMuch: 0.43,
  likeness: 6.11,
  ownCost: -0.37,
  rivalCost: 0.44,
  rivalFreedom: 0.57,
  afterSurname: -0.57,
  foreignNeighbour: -1.04,
  isName: -1.05,
  knownPair: -1.17,
  /** The lexicon's words are those of the mainland. */
  traditional: -0.7,
};

const familyNames = [...surnames, ...compoundSurnames.map(name => name.slice(-1))];

/** Finds what may be misread, by words alone. */
export class RivalFinder {
  readonly #segments: Segmentation;
  readonly #gains: Gains;
  readonly #isForeign: Uint8Array;
  readonly #isSurname: Uint8Array;
  readonly #isElement: Uint8Array;

  constructor(private readonly lexicon: HanLexicon) {
    this.#segments = new Segmentation(lexicon);
    this.#gains = new Gains(lexicon, this.#segments);
    this.#isForeign = marked(lexicon, foreignSpelling);
    this.#isSurname = marked(lexicon, familyNames);
    this.#isElement = marked(lexicon, elements);
  }

  /** The suspects of a run, in their order. */
  find(run: Run): readonly Suspect[] {
    const { codes, start, end } = run;
    const segments = this.#segments;
    segments.read(codes, start, end);
    let found: Suspect[] | undefined;
    let knowsBefore = false;
    for (let at = start, length = 1; at < end; at += length) {
      length = segments.lengths[at - start + margin] as number;
      if (length > 1 || !this.#isTelling(codes, at)) continue;
      if (!knowsBefore) segments.readForwards(codes, start);
      knowsBefore = true;
      const rivals = this.#rivalsAt(run, at);
      if (rivals === none) continue;
      const near = (k: number): number => codes[at + k] as number;
      const around = [near(-2), near(-1), near(0), near(1), near(2)] as const;
      (found ??= []).push({ at: at - start, around, rivals });
    }
    return found ?? none;
  }

  /** Whether a character that stands alone seldom does. */
  #isTelling(codes: Uint16Array, at: number): boolean {
    return (this.lexicon.cost[codes[at] as number] as number) >= leastCost && !isDoubled(codes, at);
  }

  #rivalsAt({ codes, written, start, traditional }: Run, at: number): readonly Rival[] {
    const { alike, units } = this.lexicon;
    const gains = this.#gains;
    const own = written[at] as number;
    const isElement = this.#isElement[codes[at] as number] === 1;
    gains.aim(codes, start, at, leastGain);
    const listed = gains.list(alike, alike.start(own, traditional), alike.end(own, traditional));
    let rivals: Rival[] | undefined;
    let context: number | undefined;
    for (let i = 0; i < listed; i++) {
      const k = gains.lookAlike(i);
      const code = alike.plain[k] as number;
      if (isElement && this.#isElement[code]) continue;
      const gain = gains.of(i, code);
      if (gain < leastGain) continue;
      context ??= this.#contextSupport(codes, at) + (traditional ? weights.traditional : 0);
      const support = this.#supportOf(k, gain, context);
      if (support < leastSupport) continue;
      const unit = units[alike.others[k] as number] as number;
      (rivals ??= []).push({ unit, code, word: this.#wordWith(unit, written, at), support });
    }
    return rivals ?? none;
  }

  /** @param k index of the look-alike that makes the gain */
  #supportOf(k: number, gain: number, context: number): number {
    const { alike, cost, freedom } = this.lexicon;
    const code = alike.plain[k] as number;
    return (
      context +
      weights.gain * gain +
      weights.gainUpToMuch * Math.min(gain, muchGain) +
      weights.likeness * alike.likenessAt(k) +
      weights.rivalCost * Math.min(cost[code] as number, dearest) +
      weights.rivalFreedom * (freedom[code] as number) +
      (this.#gains.makesName ? weights.isName : 0)
    );
  }

  /** The word of the latest gain, with a look-alike in its place. */
  #wordWith(unit: number, written: Uint16Array, place: number): string {
    const { wordStart, wordLength } = this.#gains;
    let word = '';
    for (let at = wordStart; at < wordStart + wordLength; at++)
      word += String.fromCharCode(
        at === place ? unit : (this.lexicon.units[written[at] as number] as number),
      );
    return word;
  }

  /** What the characters around say of the place, whatever the rival. */
  #contextSupport(codes: Uint16Array, at: number): number {
    let foreigners = 0;
    for (let k = at - 2; k <= at + 2; k++) foreigners += this.#isForeign[codes[k] as number] as number;
    const known = Number(this.#gains.isKnownBefore) + Number(this.#gains.isKnownAfter);
    return (
      weights.constant +
      weights.ownCost * Math.min(this.lexicon.cost[codes[at] as number] as number, dearest) +
      weights.afterSurname * (this.#isSurname[codes[at - 1] as number] as number) +
      weights.foreignNeighbour * foreigners +
      weights.knownPair * known
    );
  }
}

/** 珊珊, 越聚越多: what stands twice, or between twice the same, is a way of speaking. */
const isDoubled = (codes: Uint16Array, i: number): boolean =>
  codes[i] === codes[i - 1] ||
  codes[i] === codes[i + 1] ||
  (codes[i + 1] !== 0 && codes[i - 1] === codes[i + 1]);

function marked({ codes, plain }: HanLexicon, characters: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(plain.length);
  for (const character of characters) {
    const code = codes[character.charCodeAt(0)] as number;
    if (code) marks[plain[code] as number] = 1;
  }
  return marks;
}
