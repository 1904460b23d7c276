import { pairKey, PairSketch } from './han-pairs';

/** Where nothing is found. */
export const nowhere = -1;

/** Bits of the size of the table for words of two, three and four characters. */
const tableBits = [17, 17, 15] as const;
export const longestWord = 2 + tableBits.length - 1;

/**
 * What is known of what begins a word is a byte, never 0: what the word costs that ends there, in steps and 0 for
 * none, whether longer words begin so, and whether it is a person's name. The file has the same but whether words go on.
 */
export const wordCostStep = 0.35;
export const nameBit = 0x80;
export const goesOnBit = 0x40;
const stepBits = 0x3f;
const entryBits = 0xff;

/** What the word costs of which this byte is known; infinite for what only begins one. */
export const wordCosts = Float32Array.from({ length: entryBits + 1 }, (_, entry) =>
  (entry & stepBits) === 0 ? Infinity : (entry & stepBits) * wordCostStep,
);

/**
 * A level of the trie: what begins a word goes by its place in an open hash table, which with the character after it
 * is the key on the next level. A slot has the byte that is known and tells its key by the rest: the bits of the mixed
 * key that its home does not tell, and how far from home it is.
 */
class Level {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  /** @param bits of the table's size, which must be well above the number of keys */
  constructor(private readonly bits: number) {
    this.#slots = new Uint32Array(1 << bits);
    this.#mask = this.#slots.length - 1;
  }

  find(key: number): number {
    const slots = this.#slots;
    let at = key >>> (32 - this.bits);
    for (let rest = key << this.bits; ; rest += entryBits + 1, at = (at + 1) & this.#mask) {
      const slot = slots[at] as number;
      if (slot === 0) return nowhere;
      if (((slot ^ rest) & ~entryBits) === 0) return at;
    }
  }

  /** A new key's place is empty until something is known of it. */
  add(key: number): number {
    const slots = this.#slots;
    let at = key >>> (32 - this.bits);
    let rest = key << this.bits;
    for (; slots[at] !== 0 && (((slots[at] as number) ^ rest) & ~entryBits) !== 0; rest += entryBits + 1)
      at = (at + 1) & this.#mask;
    slots[at]! |= rest;
    return at;
  }

  mark(at: number, entry: number): void {
    this.#slots[at]! |= entry;
  }

  entryAt(at: number): number {
    return (this.#slots[at] as number) & entryBits;
  }
}

/** Words of 2 to 4 characters and what each costs, as a trie that is looked up a character at a time. */
export class HanWords {
  readonly #levels = tableBits.map(bits => new Level(bits));
  readonly pairs = new PairSketch();

  /**
   * Makes what begins a word longer by one character, and returns its place.
   * @param last the character before that one
   */
  extend(level: number, place: number, last: number, code: number): number {
    this.pairs.add(last, code, level === 0);
    if (level > 0) this.#level(level - 1).mark(place, goesOnBit);
    return this.#level(level).add(pairKey(place, code));
  }

  /** Makes what is at a place a word. @param cost in steps, with `nameBit` for a person's name */
  add(level: number, place: number, cost: number): void {
    this.#level(level).mark(place, cost);
  }

  /**
   * The place of what begins a word, made longer by one character; {@link nowhere} where no word goes on so.
   * @param level 0 from a single character, whose place is its code
   */
  next(level: number, place: number, code: number): number {
    const key = pairKey(place, code);
    // What is small tells most of what no word goes on with; the tables are slow to reach.
    const may = level === 0 ? this.pairs.has(key) : (this.#level(level - 1).entryAt(place) & goesOnBit) !== 0;
    return may ? this.#level(level).find(key) : nowhere;
  }

  /** What is known of two characters as the beginning of a word; 0 where they are none. @param key of the pair */
  entryOf(key: number): number {
    const first = this.#level(0);
    const place = first.find(key);
    return place === nowhere ? 0 : first.entryAt(place);
  }

  /** What the word at a place costs; infinite for what only begins one. */
  costAt(level: number, place: number): number {
    return wordCosts[this.#level(level).entryAt(place)] as number;
  }

  /** Whether the word at a place is a person's name. */
  isName(level: number, place: number): boolean {
    return (this.#level(level).entryAt(place) & nameBit) !== 0;
  }

  /**
   * Finds the words that begin at each of the characters from `start` to `end`, none longer than to there.
   * @param matches is given, from `to` on and per character, what is known of the first two, three and four characters
   * from there, a byte each, the lowest first
   */
  match(codes: Uint16Array, start: number, end: number, matches: Uint32Array, to: number): void {
    const { pairs } = this;
    const first = this.#level(0);
    let next = 0;
    let meetNext = false;
    let meetAfter = false;
    for (let i = end - 1; i >= start; i--) {
      const code = codes[i] as number;
      const key = pairKey(code, next);
      const meet = next !== 0 && pairs.has(key);
      const place = meet ? first.find(key) : nowhere;
      let found = 0;
      if (place !== nowhere) {
        found = first.entryAt(place);
        if (meetNext && (found & goesOnBit) !== 0) found |= this.#longerFrom(place, codes, i + 2, meetAfter);
      }
      matches[to + i - start] = found;
      next = code;
      meetAfter = meetNext;
      meetNext = meet;
    }
  }

  /** Of the words that go on with a character, what {@link match} tells. @param mayGoOn whether the next may follow it */
  #longerFrom(place: number, codes: Uint16Array, at: number, mayGoOn: boolean): number {
    const longer = this.#level(1).find(pairKey(place, codes[at] as number));
    if (longer === nowhere) return 0;
    const entry = this.#level(1).entryAt(longer);
    if (!mayGoOn || (entry & goesOnBit) === 0) return entry << 8;
    const longest = this.#level(2).find(pairKey(longer, codes[at + 1] as number));
    return (entry << 8) | (longest === nowhere ? 0 : this.#level(2).entryAt(longest) << 16);
  }

  #level(level: number): Level {
    return this.#levels[level] as Level;
  }
}
