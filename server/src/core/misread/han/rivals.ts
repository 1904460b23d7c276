import { type HanLexicon, nowhere } from '../../lexicon';
import { dialect, elements, foreignSpelling } from '../../languages/han/kinds';
import { compoundSurnames, surnames } from '../../languages/han/surnames';
import { Segmentation } from './segmentation';

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
  /** Offset in its line. */
  readonly at: number;
  /** Codes in Simplified of the two characters before it, its own, and of the two after it; 0 where there is none. */
  readonly around: readonly [number, number, number, number, number];
  readonly rivals: readonly Rival[];
}

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

const dialectUnits = new Uint8Array(0x10000);
for (const character of dialect) dialectUnits[character.charCodeAt(0)] = 1;

function isInDialect(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (dialectUnits[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Finds what may be misread in a line, by words alone. */
export class RivalFinder {
  static readonly #finders = new WeakMap<HanLexicon, RivalFinder>();
  readonly #segmentation: Segmentation;
  readonly #isForeign: Uint8Array;
  readonly #isSurname: Uint8Array;
  readonly #isElement: Uint8Array;

  /** One for each lexicon: its tables take longer to make than a page to read. */
  static of(lexicon: HanLexicon): RivalFinder {
    const known = RivalFinder.#finders.get(lexicon) ?? new RivalFinder(lexicon);
    RivalFinder.#finders.set(lexicon, known);
    return known;
  }

  private constructor(private readonly lexicon: HanLexicon) {
    this.#segmentation = new Segmentation(lexicon);
    this.#isForeign = marked(lexicon, foreignSpelling);
    this.#isSurname = marked(lexicon, familyNames);
    this.#isElement = marked(lexicon, elements);
  }

  /**
   * @param text a line with the characters before and after it, which are only read
   * @param start of the line in it, as an index that leaves out the ends of lines
   */
  find(text: string, start: number, length: number, traditional: boolean): Suspect[] {
    const segments = this.#segmentation;
    if (isInDialect(text)) return [];
    segments.read(text);
    const found: Suspect[] = [];
    const end = start + length;
    for (let i = 0, word = 1; i < end; i += word) {
      word = segments.wordLength(i);
      if (word > 1 || i < start) continue;
      const code = segments.codes[i] as number;
      if (!code || (this.lexicon.cost[code] as number) < leastCost) continue;
      if (isDoubled(segments.codes, i)) continue;
      const rivals = this.#rivalsAt(i, traditional);
      if (rivals.length === 0) continue;
      const at = (k: number): number => segments.codes[i + k] ?? 0;
      found.push({ at: i - start, around: [at(-2), at(-1), code, at(1), at(2)], rivals });
    }
    return found;
  }

  #rivalsAt(i: number, traditional: boolean): Rival[] {
    const { alike, plain, units, cost, freedom } = this.lexicon;
    const segments = this.#segmentation;
    const written = segments.written[i] as number;
    const own = segments.codes[i] as number;
    const rivals: Rival[] = [];
    const isElement = this.#isElement[own] === 1;
    let context: number | undefined;
    segments.aim(i);
    const last = alike.end(written, traditional);
    for (let k = alike.start(written, traditional); k < last; k++) {
      const look = alike.others[k] as number;
      const code = plain[look] as number;
      if (!segments.mayGain(code) || (isElement && this.#isElement[code])) continue;
      const gain = segments.gainOf(code);
      if (gain < leastGain) continue;
      context ??= this.#contextSupport(i) + (traditional ? weights.traditional : 0);
      const support =
        context +
        weights.gain * gain +
        weights.gainUpToMuch * Math.min(gain, muchGain) +
        weights.likeness * alike.likenessAt(k) +
        weights.rivalCost * Math.min(cost[code] as number, segments.dearest) +
        weights.rivalFreedom * (freedom[code] as number) +
        (segments.makesName ? weights.isName : 0);
      if (support < leastSupport) continue;
      const unit = units[look] as number;
      rivals.push({ unit, code, word: segments.wordWith(unit), support });
    }
    return rivals;
  }

  /** What the characters around say of the place, whatever the rival. */
  #contextSupport(i: number): number {
    const { codes, dearest } = this.#segmentation;
    const { words, cost } = this.lexicon;
    const own = codes[i] as number;
    const before = codes[i - 1] ?? 0;
    const after = codes[i + 1] ?? 0;
    let foreigners = 0;
    for (let k = i - 2; k <= i + 2; k++) foreigners += this.#isForeign[codes[k] ?? 0] as number;
    let known = 0;
    if (before && words.next(0, before, own) !== nowhere) known++;
    if (after && words.next(0, own, after) !== nowhere) known++;
    return (
      weights.constant +
      weights.ownCost * Math.min(cost[own] as number, dearest) +
      weights.afterSurname * (this.#isSurname[before] as number) +
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
