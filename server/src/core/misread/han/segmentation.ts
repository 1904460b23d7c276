import { firstKey, type HanLexicon, type HanWords, longestWord, nowhere, secondKey } from '../../lexicon';

/** The levels of the words' trie: one less than the characters of the longest word. */
const levels = longestWord - 1;
/** What an unlikely character costs at most when it stands alone. */
const dearest = 18;
const LF = 10;
const CR = 13;

/**
 * A text divided into its most probable words, and how much more probable one other character would make it. Costs
 * are negated natural logarithms of probabilities. The arrays are used again from text to text.
 */
export class Segmentation {
  readonly dearest = dearest;
  /** Per character its code in Simplified; 0 for what is no known character. */
  codes = new Uint16Array(0);
  /** Per character its code as written. */
  written = new Uint16Array(0);
  /** Whether the word of the latest {@link gainOf} is a person's name. */
  makesName = false;
  #length = 0;
  /** The least cost of the text before and from each offset. */
  #before = new Float64Array(1);
  #after = new Float64Array(1);
  /** At `offset * levels + level`, what the word of `level + 2` characters from there costs. */
  #wordCosts = new Float32Array(0);
  /** At an offset, how many of those are told: longer ones begin no word. */
  #wordCounts = new Uint8Array(0);
  /** At an offset, how long the word is with which the text from there costs least. */
  #lengths = new Uint8Array(0);
  /** Where {@link gainOf} looks; per word start up to there the place in the trie, from the nearest start. */
  #aim = 0;
  #keyBefore = 0;
  #keyAfter = 0;
  #knowsPrefixes = false;
  readonly #prefixes = new Int32Array(levels + 1);
  readonly #words: HanWords;

  constructor(private readonly lexicon: HanLexicon) {
    this.#words = lexicon.words;
  }

  /** Reads over the ends of lines as though nothing stood there; other than that an index is an offset. */
  read(text: string): void {
    if (this.codes.length < text.length + 1) this.#grow(2 * text.length + 64);
    const { codes, plainCodes } = this.lexicon;
    let n = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === LF || unit === CR) continue;
      this.written[n] = codes[unit] as number;
      this.codes[n++] = plainCodes[unit] as number;
    }
    this.codes[n] = 0;
    this.#length = n;
    this.#readForwards();
    this.#readBackwards();
  }

  /** How many characters the word has that begins at an offset of the most probable division; offsets follow by it. */
  wordLength(at: number): number {
    return this.#lengths[at] as number;
  }

  /** Makes {@link mayGain} and {@link gainOf} tell of one place. */
  aim(at: number): void {
    this.#aim = at;
    this.#keyBefore = firstKey(at > 0 ? (this.codes[at - 1] as number) : 0);
    this.#keyAfter = secondKey(this.codes[at + 1] as number);
    this.#knowsPrefixes = false;
  }

  /** Whether some word may have this character next to those beside the place. */
  mayGain(code: number): boolean {
    return this.#mayFollow(code) || this.#mayPrecede(code);
  }

  /** How much less the text costs with this character at the place, in words of several characters. */
  gainOf(code: number): number {
    this.#best = Infinity;
    if (this.#mayPrecede(code)) this.#extend(this.#aim, 0, code);
    if (this.#mayFollow(code)) this.#continuePrefixes(code);
    return (this.#before[this.#length] as number) - this.#best;
  }

  #mayFollow(code: number): boolean {
    return this.#words.mayMeet((this.#keyBefore + secondKey(code)) | 0);
  }

  #mayPrecede(code: number): boolean {
    return this.#words.mayMeet((firstKey(code) + this.#keyAfter) | 0);
  }

  /** The word of the latest {@link gainOf}, as it is written. @param unit of the character that it was asked after */
  wordWith(unit: number): string {
    const units = Array.from(
      this.written.subarray(this.#bestStart, this.#bestStart + this.#bestLength),
      code => this.lexicon.units[code] as number,
    );
    units[this.#aim - this.#bestStart] = unit;
    return String.fromCharCode(...units);
  }

  /** Weighs the words that begin before the aimed character. */
  #continuePrefixes(code: number): void {
    const at = this.#aim;
    if (!this.#knowsPrefixes) {
      for (let back = 1; back <= levels; back++) this.#prefixes[back] = this.#prefix(at - back, back);
      this.#knowsPrefixes = true;
    }
    for (let back = 1; back <= levels; back++) {
      const place = this.#prefixes[back] as number;
      if (place === nowhere) continue;
      const next = this.#words.next(back - 1, place, code);
      if (next === nowhere) continue;
      this.#weigh(at - back, back - 1, next);
      this.#extend(at - back, back, next);
    }
  }

  #best = Infinity;
  #bestStart = 0;
  #bestLength = 0;

  /** Weighs the words that go on after the aimed character. @param level of the trie that the next character is on */
  #extend(start: number, level: number, place: number): void {
    for (; level < levels; level++) {
      const code = this.codes[start + level + 1] as number;
      if (!code) return;
      place = this.#words.next(level, place, code);
      if (place === nowhere) return;
      this.#weigh(start, level, place);
    }
  }

  #weigh(start: number, level: number, place: number): void {
    const word = this.#words.costAt(level, place);
    const whole = (this.#before[start] as number) + word + (this.#after[start + level + 2] as number);
    if (whole >= this.#best) return;
    this.#best = whole;
    this.#bestStart = start;
    this.#bestLength = level + 2;
    this.makesName = this.#words.isName(level, place);
  }

  /** The place in the trie of the characters from a start; of one character, its code. */
  #prefix(start: number, length: number): number {
    if (start < 0) return nowhere;
    let place = this.codes[start] as number;
    if (!place) return nowhere;
    for (let level = 0; level < length - 1; level++) {
      const code = this.codes[start + level + 1] as number;
      place = code ? this.#words.next(level, place, code) : nowhere;
      if (place === nowhere) return nowhere;
    }
    return place;
  }

  #readForwards(): void {
    const n = this.#length;
    const words = this.#words;
    const { codes } = this;
    const costs = this.#before;
    costs.fill(Infinity, 0, n + 1);
    costs[0] = 0;
    for (let i = 0; i < n; i++) {
      const soFar = costs[i] as number;
      let place = codes[i] as number;
      const alone = soFar + (place ? this.#alone(place) : 0);
      if (alone < (costs[i + 1] as number)) costs[i + 1] = alone;
      let level = 0;
      let code = place && (codes[i + 1] as number);
      while (code && level < levels) {
        place = words.next(level, place, code);
        if (place === nowhere) break;
        const word = words.costAt(level, place);
        this.#wordCosts[i * levels + level] = word;
        if (soFar + word < (costs[i + level + 2] as number)) costs[i + level + 2] = soFar + word;
        level++;
        code = codes[i + level + 1] as number;
      }
      this.#wordCounts[i] = level;
    }
  }

  #readBackwards(): void {
    const costs = this.#after;
    costs[this.#length] = 0;
    for (let i = this.#length - 1; i >= 0; i--) {
      const code = this.codes[i] as number;
      let least = (costs[i + 1] as number) + (code ? this.#alone(code) : 0);
      let length = 1;
      const words = this.#wordCounts[i] as number;
      for (let level = 0; level < words; level++) {
        const cost = (this.#wordCosts[i * levels + level] as number) + (costs[i + level + 2] as number);
        if (cost >= least) continue;
        least = cost;
        length = level + 2;
      }
      costs[i] = least;
      this.#lengths[i] = length;
    }
  }

  #alone(code: number): number {
    const cost = this.lexicon.cost[code] as number;
    return cost < dearest ? cost : dearest;
  }

  #grow(size: number): void {
    this.codes = new Uint16Array(size);
    this.written = new Uint16Array(size);
    this.#before = new Float64Array(size);
    this.#after = new Float64Array(size);
    this.#wordCosts = new Float32Array(size * levels);
    this.#wordCounts = new Uint8Array(size);
    this.#lengths = new Uint8Array(size);
  }
}
