import {
  goesOnBit,
  type HanLexicon,
  type HanLookAlikes,
  type HanWords,
  longestWord,
  neighbourBit,
  neighbourWords,
  nowhere,
  pairKey,
  wordCosts,
} from '../../lexicon';
import { margin, type Segmentation } from './segmentation';

/** On which sides of the place words may have a look-alike next to what is there: bits beside its index. */
const sides = { before: 1, after: 2 } as const;
const sideBits = 2;

/** How much more probable another character at a place makes what a segmentation has read. */
export class Gains {
  /** Where the word of the latest {@link of} begins, how long it is, and whether it is a person's name. */
  wordStart = 0;
  wordLength = 0;
  makesName = false;
  /** What {@link list} has listed: indexes of look-alikes, with the sides. */
  #listed = new Uint32Array(0);
  /** The place among the codes, how much smaller it is in the segmentation, and the codes beside it. */
  #codes: Uint16Array = new Uint16Array(0);
  #at = 0;
  #shift = 0;
  #before = 0;
  #after = 0;
  /** What a word with the character before or after it may cost at most to make such a gain. */
  #mostBefore = 0;
  #mostAfter = 0;
  /** Whether words may have the two characters after the place next to each other. */
  #goesOnAfter = false;
  /** Whether some word goes on that begins two or three characters before the place and reaches up to it. */
  #reachesHere = false;
  #knowsPrefixes = false;
  /** Per word start up to the place where the trie is, from the nearest start. */
  readonly #prefixes = new Int32Array(longestWord);
  /** The least cost of the text with the character that {@link of} was last asked after. */
  #least = Infinity;
  readonly #words: HanWords;

  constructor(
    { words }: HanLexicon,
    private readonly segments: Segmentation,
  ) {
    this.#words = words;
  }

  /**
   * Makes {@link list} and {@link of} tell of one place, of gains from some least one on.
   * @param codes of which the segmentation has read those from `start`, and where the place is among them
   */
  aim(codes: Uint16Array, start: number, at: number, least: number): void {
    this.#codes = codes;
    this.#at = at;
    this.#shift = start - margin;
    this.#before = codes[at - 1] as number;
    this.#after = codes[at + 1] as number;
    this.#knowsPrefixes = false;
    const i = at - this.#shift;
    const { matches } = this.segments;
    const afterNext = codes[at + 2] as number;
    this.#mostBefore = this.#before === 0 ? -Infinity : this.#costOf(i - 1, i + 1) - least;
    this.#mostAfter = this.#after === 0 ? -Infinity : this.#costOf(i, i + 2) - least;
    this.#goesOnAfter = afterNext !== 0 && this.#words.pairs.has(pairKey(this.#after, afterNext));
    this.#reachesHere = (((matches[i - 2] as number) | ((matches[i - 3] as number) >>> 8)) & goesOnBit) !== 0;
  }

  /** Whether a word has or begins with the place's own character and the one before it, or the one after it. */
  get isKnownBefore(): boolean {
    return this.segments.matches[this.#at - this.#shift - 1] !== 0;
  }

  get isKnownAfter(): boolean {
    return this.segments.matches[this.#at - this.#shift] !== 0;
  }

  /** What the characters from one place to another cost as part of the text. */
  #costOf(start: number, end: number): number {
    const { before, after } = this.segments;
    return (after[margin] as number) - (before[start] as number) - (after[end] as number);
  }

  /**
   * Lists which look-alikes from an index on, up to another, words may have next to the characters
   * beside the place, and returns how many they are.
   */
  list({ plain }: HanLookAlikes, start: number, end: number): number {
    if (this.#listed.length < end - start) this.#listed = new Uint32Array(2 * (end - start));
    const listed = this.#listed;
    const { neighbours } = this.#words.pairs;
    const before = neighbourBit(this.#before);
    const after = neighbourBit(this.#after);
    const wordBefore = before >>> 5;
    const wordAfter = neighbourWords + (after >>> 5);
    const hasBefore = Number(this.#before !== 0);
    const hasAfter = Number(this.#after !== 0);
    let count = 0;
    for (let k = start; k < end; k++) {
      const at = 2 * neighbourWords * (plain[k] as number);
      const mayFollow = ((neighbours[at + wordBefore] as number) >>> before) & hasBefore;
      const mayPrecede = ((neighbours[at + wordAfter] as number) >>> after) & hasAfter;
      // Which ones are listed cannot be foreseen: to branch would cost more than to write them all.
      listed[count] = (k << sideBits) | (mayFollow * sides.before) | (mayPrecede * sides.after);
      count += mayFollow | mayPrecede;
    }
    return count;
  }

  /** The index of the look-alike that {@link list} has listed at a place of its own. */
  lookAlike(i: number): number {
    return (this.#listed[i] as number) >>> sideBits;
  }

  /**
   * How much less the text costs with a listed look-alike at the place, in words of several characters. A gain that is
   * less than the one asked for may be told as less yet.
   * @param code of it in Simplified
   */
  of(i: number, code: number): number {
    const words = this.#words;
    const side = this.#listed[i] as number;
    const keyAfter = pairKey(code, this.#after);
    this.#least = Infinity;
    if ((side & sides.after) !== 0 && words.pairs.has(keyAfter)) {
      const entry = words.entryOf(keyAfter);
      if ((wordCosts[entry] as number) <= this.#mostAfter || (this.#goesOnAfter && (entry & goesOnBit) !== 0))
        this.#extend(this.#at, 0, code);
    }
    if ((side & sides.before) !== 0 && this.#mayContinue(pairKey(this.#before, code), keyAfter))
      this.#continuePrefixes(code);
    return (this.segments.after[margin] as number) - this.#least;
  }

  #mayContinue(keyBefore: number, keyAfter: number): boolean {
    const { pairs } = this.#words;
    if (!pairs.has(keyBefore)) return false;
    if (this.#reachesHere) return true;
    const entry = this.#words.entryOf(keyBefore);
    if ((wordCosts[entry] as number) <= this.#mostBefore) return true;
    return (entry & goesOnBit) !== 0 && this.#after !== 0 && pairs.has(keyAfter);
  }

  /** Weighs the words that begin before the place. */
  #continuePrefixes(code: number): void {
    const at = this.#at;
    if (!this.#knowsPrefixes) {
      for (let back = 1; back < longestWord; back++) this.#prefixes[back] = this.#prefix(at - back, back);
      this.#knowsPrefixes = true;
    }
    for (let back = 1; back < longestWord; back++) {
      const place = this.#prefixes[back] as number;
      if (place === nowhere) continue;
      const next = this.#words.next(back - 1, place, code);
      if (next === nowhere) continue;
      this.#weigh(at - back, back - 1, next);
      this.#extend(at - back, back, next);
    }
  }

  /** Weighs the words that go on after the place. @param level of the trie that the next character is on */
  #extend(start: number, level: number, place: number): void {
    for (; level < longestWord - 1; level++) {
      const code = this.#codes[start + level + 1] as number;
      if (code === 0) return;
      place = this.#words.next(level, place, code);
      if (place === nowhere) return;
      this.#weigh(start, level, place);
    }
  }

  #weigh(start: number, level: number, place: number): void {
    const word = this.#words.costAt(level, place);
    const { before, after } = this.segments;
    const at = start - this.#shift;
    const whole = (before[at] as number) + word + (after[at + level + 2] as number);
    if (whole >= this.#least) return;
    this.#least = whole;
    this.wordStart = start;
    this.wordLength = level + 2;
    this.makesName = this.#words.isName(level, place);
  }

  /** Where in the trie the characters from a start are; of one character, its code. */
  #prefix(start: number, length: number): number {
    let place = this.#codes[start] as number;
    if (place === 0) return nowhere;
    for (let level = 0; level < length - 1; level++) {
      const code = this.#codes[start + level + 1] as number;
      place = code === 0 ? nowhere : this.#words.next(level, place, code);
      if (place === nowhere) return nowhere;
    }
    return place;
  }
}
