/** What a hash table finds nothing by; no key is 0. */
const empty = 0;

/** Where nothing is found. */
export const nowhere = -1;

/** Numbers of 32 bits to places in a table, each place then a key of its own. Open addressing, no place is given up. */
class Places {
  readonly #keys: Uint32Array;
  readonly #mask: number;

  /** @param bits of the table's size, which must be well above the number of keys */
  constructor(bits: number) {
    this.#keys = new Uint32Array(1 << bits);
    this.#mask = this.#keys.length - 1;
  }

  find(key: number): number {
    for (let at = this.#home(key); ; at = (at + 1) & this.#mask) {
      const there = this.#keys[at];
      if (there === key) return at;
      if (there === empty) return nowhere;
    }
  }

  add(key: number): number {
    let at = this.#home(key);
    while (this.#keys[at] !== empty && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    this.#keys[at] = key;
    return at;
  }

  #home(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}

/** Bits of a character's code, and of the size of the table for words of two, three and four characters. */
const codeBits = 14;
const tableBits = [18, 17, 16] as const;
export const longestWord = 2 + tableBits.length - 1;

/** Bits of the number of words in the sketch of pairs. */
const sketchBits = 16;

const multiplier = 0x9e3779b1;

/** The keys of a character as the first and as the second of a pair; their sum is the pair's. */
export const firstKey = (code: number): number => Math.imul(code << codeBits, multiplier);
export const secondKey = (code: number): number => Math.imul(code, multiplier);

/** The two bits of a pair in the word that its highest bits tell. */
const bitsOf = (pair: number): number => (1 << ((pair >>> 11) & 31)) | (1 << ((pair >>> 6) & 31));

/** Costs are told in steps; 0 is for what is no word. The bit is set in the cost of a person's name. */
export const wordCostStep = 0.35;
export const nameBit = 0x80;

/** Words of 2 to 4 characters and what each costs, as a trie that is looked up a character at a time. */
export class HanWords {
  readonly #places = tableBits.map(bits => new Places(bits));
  readonly #costs = tableBits.map(bits => new Uint8Array(1 << bits));
  readonly #costOf = Float32Array.from({ length: 0x100 }, (_, cost) =>
    cost === 0 ? Infinity : (cost & ~nameBit) * wordCostStep,
  );
  /** Per place, whether a longer word begins as the one there. */
  readonly #goesOn = tableBits.map(bits => new Uint8Array(1 << bits));
  /** Two bits for each pair of characters that some word has next to each other. */
  readonly #pairs = new Uint32Array(1 << sketchBits);

  /**
   * Makes what begins a word longer by one character, and returns its place.
   * @param last the character before that one
   */
  extend(level: number, place: number, last: number, code: number): number {
    const pair = (firstKey(last) + secondKey(code)) | 0;
    const at = pair >>> (32 - sketchBits);
    this.#pairs[at] = (this.#pairs[at] as number) | bitsOf(pair);
    if (level > 0) (this.#goesOn[level - 1] as Uint8Array)[place] = 1;
    return this.#table(level).add(((place << codeBits) | code) >>> 0);
  }

  /** Makes what is at a place a word. @param cost in steps, with `nameBit` for a person's name */
  add(level: number, place: number, cost: number): void {
    (this.#costs[level] as Uint8Array)[place] = cost;
  }

  /**
   * The place of what begins a word, made longer by one character; {@link nowhere} where no word goes on so.
   * @param level 0 from a single character, whose place is its code
   */
  next(level: number, place: number, code: number): number {
    // The small tables tell most of what no word goes on with; the large ones are slow to reach.
    const may =
      level === 0
        ? this.mayMeet((firstKey(place) + secondKey(code)) | 0)
        : (this.#goesOn[level - 1] as Uint8Array)[place] === 1;
    if (!may) return nowhere;
    return this.#table(level).find(((place << codeBits) | code) >>> 0);
  }

  /** What the word at a place costs; infinite for what only begins one. */
  costAt(level: number, place: number): number {
    return this.#costOf[(this.#costs[level] as Uint8Array)[place] as number] as number;
  }

  /** Whether the word at a place is a person's name. */
  isName(level: number, place: number): boolean {
    return ((this.#costs[level] as Uint8Array)[place] as number) >= nameBit;
  }

  /**
   * Whether some word may have two characters next to each other: seldom wrong, and never where it says no.
   * @param pair the sum of their keys
   */
  mayMeet(pair: number): boolean {
    const bits = bitsOf(pair);
    return ((this.#pairs[pair >>> (32 - sketchBits)] as number) & bits) === bits;
  }

  #table(level: number): Places {
    return this.#places[level] as Places;
  }
}
