import type { Pack } from './pack';

/** Bits that a level of the file's stands for: each word's level is a byte, of half bits in its lower six bits. */
const bitsOf = (level: number): number => 3 + (level & 63) / 2;
export const properFlag = 64;
export const companyFlag = 128;

/** Ids of words in company: those that follow and are followed. Words of no id keep none. */
export const company = { unknown: 0, number: 1, name: 2, first: 3 } as const;

/** Above what any word costs. */
const dear = 99;
const longestWord = 63;
/** Words that cost less are common; their ends are told from three letters on. */
const commonBits = 20;
const shortestTail = 3;
const tailSlots = 1 << 22;
const hashed = (hash: number, code: number): number => (hash * 31 + code * 0x9e3b + 1) & (tailSlots - 1);
/** A byte from here on is a letter's code; a smaller one counts letters. */
export const letterByte = 128;

/**
 * Words, their frequencies and company, of a language in Latin script: a trie whose nodes stand in depth-first order,
 * node 0 being its root. Costs are in bits, minus the binary logarithm of a probability.
 */
export class LatinLexicon {
  /** The letters that words are written in, lower case; a letter's code is its place, from 1. */
  readonly alphabet: string;
  /** Per node, the code of its letter. */
  readonly letters: Uint8Array;
  /** Per node, the node after the last of its subtree. */
  readonly ends: Int32Array;
  /** Per node, what the word that ends there costs; 0 where none does. */
  readonly bits: Float32Array;
  /** Per node, the least that a word costs that begins so. */
  readonly least: Float32Array;
  /** How many nodes there are. */
  readonly size: number;
  readonly #codes = new Uint8Array(0x10000);
  readonly #proper: Uint8Array;
  readonly #ids: Uint16Array;
  readonly #roots: Int32Array;
  readonly #spelling: Uint8Array;
  readonly #backoff: Uint8Array;
  readonly #offsets: Int32Array;
  readonly #seconds: Uint16Array;
  readonly #gains: Uint8Array;
  #tails: Uint8Array | undefined;

  private constructor(pack: Pack) {
    const words = pack.section('words');
    const nodes = words.length + 1;
    this.alphabet = String.fromCharCode(...pack.section('alphabet'));
    for (let i = 0; i < this.alphabet.length; i++) this.#codes[this.alphabet.charCodeAt(i)] = i + 1;
    this.letters = new Uint8Array(nodes);
    this.ends = new Int32Array(nodes);
    this.bits = new Float32Array(nodes);
    this.#proper = new Uint8Array(nodes);
    this.#ids = new Uint16Array(nodes);
    this.least = new Float32Array(nodes).fill(dear);
    this.size = this.#plant(words, pack.section('levels'));
    this.#roots = new Int32Array(this.alphabet.length + 1);
    for (let node = 1; node < this.size; node = this.ends[node] as number)
      this.#roots[this.letters[node] as number] = node;
    this.#spelling = pack.section('letters');
    this.#backoff = pack.section('backoff');
    this.#gains = pack.section('gains');
    this.#offsets = new Int32Array(this.#backoff.length + 1);
    this.#seconds = new Uint16Array(this.#gains.length);
    this.#seat(pack.section('pairs'));
  }

  static read(pack: Pack): LatinLexicon {
    return new LatinLexicon(pack);
  }

  /** The node of a word in lower case; 0 where it is none. */
  find(word: string): number {
    let node = this.#roots[this.codeOf(word.charCodeAt(0))] ?? 0;
    for (let i = 1; node > 0 && i < word.length; i++)
      node = this.#child(node, this.codeOf(word.charCodeAt(i)));
    return this.bits[node] ? node : 0;
  }

  /** The code of a UTF-16 unit; 0 of what is no letter in lower case. */
  codeOf(unit: number): number {
    return this.#codes[unit] ?? 0;
  }

  /** Whether the word that ends at a node is written with a capital only. */
  isProper(node: number): boolean {
    return this.#proper[node] === 1;
  }

  /** As whom the word that ends at a node keeps company. */
  idOf(node: number): number {
    return this.#ids[node] as number;
  }

  /** What knowing the word before adds to what a word costs; less than 0 where the two go together. */
  following(first: number, second: number): number {
    if (first === company.unknown) return 0;
    let low = this.#offsets[first] as number;
    let high = this.#offsets[first + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const id = this.#seconds[middle] as number;
      if (id === second) return 10 - (this.#gains[middle] as number) / 2;
      if (id < second) low = middle + 1;
      else high = middle;
    }
    return ((this.#backoff[first] ?? 8) - 8) / 4;
  }

  /** What a word that nobody knows costs, letter by letter; what is no letter costs most. */
  spelling(word: string): number {
    const side = this.alphabet.length + 1;
    let before = 0;
    let sum = 0;
    for (let i = 0; i <= word.length; i++) {
      const code = i < word.length ? this.codeOf(word.charCodeAt(i)) : 0;
      sum += i < word.length && code === 0 ? 10 : (this.#spelling[before * side + code] as number) / 4;
      before = (before * side + code) % (side * side);
    }
    return sum;
  }

  /** Whether a common word ends with these letters after two others or more. Of a hundred others, three seem to. */
  isTail(letters: string): boolean {
    this.#tails ??= this.#gatherTails();
    if (letters.length < shortestTail) return false;
    let hash = 0;
    for (let i = letters.length - 1; i >= 0; i--) hash = hashed(hash, this.codeOf(letters.charCodeAt(i)));
    return this.#tails[hash] === 1;
  }

  /** By their hashes, 1 for each end of a common word. */
  #gatherTails(): Uint8Array {
    const tails = new Uint8Array(tailSlots);
    const path = new Uint8Array(longestWord + 1);
    const gather = (from: number, end: number, depth: number): void => {
      for (let node = from; node < end; node = this.ends[node] as number) {
        path[depth] = this.letters[node] as number;
        const bits = this.bits[node] as number;
        if (bits > 0 && bits < commonBits) {
          let hash = 0;
          for (let at = depth; at > 1; at--) {
            hash = hashed(hash, path[at] as number);
            if (depth - at + 1 >= shortestTail) tails[hash] = 1;
          }
        }
        gather(node + 1, this.ends[node] as number, depth + 1);
      }
    };
    gather(1, this.size, 0);
    return tails;
  }

  #child(node: number, code: number): number {
    const end = this.ends[node] as number;
    let child = node + 1;
    while (child < end && this.letters[child] !== code) child = this.ends[child] as number;
    return code > 0 && child < end ? child : 0;
  }

  /**
   * Grows the trie out of the sorted words: of each, how many letters of the one before it drops, and those that it
   * adds. Returns how many nodes there are.
   */
  #plant(words: Uint8Array, levels: Uint8Array): number {
    const path = new Int32Array(longestWord + 1);
    let nodes = 1;
    let id: number = company.first;
    let depth = 0;
    for (let at = 0, word = 0; at < words.length; word++) {
      const shared = depth - (words[at++] as number);
      for (; depth > shared; depth--) this.#close(path, depth, nodes);
      for (; (words[at] as number) >= letterByte; at++) {
        path[++depth] = nodes;
        this.letters[nodes++] = (words[at] as number) - letterByte;
      }
      const level = levels[word] as number;
      const node = path[depth] as number;
      this.bits[node] = this.least[node] = bitsOf(level);
      this.#proper[node] = level & properFlag ? 1 : 0;
      if (level & companyFlag) this.#ids[node] = id++;
    }
    for (; depth > 0; depth--) this.#close(path, depth, nodes);
    return nodes;
  }

  /** Nothing more grows out of the node at a depth: what it costs at least is known, and its parent learns of it. */
  #close(path: Int32Array, depth: number, nodes: number): void {
    const node = path[depth] as number;
    const parent = path[depth - 1] as number;
    this.ends[node] = nodes;
    this.least[parent] = Math.min(this.least[parent] as number, this.least[node] as number);
  }

  /** Reads who follows whom: per first word how many, and the distances between their ids, seven bits to a byte. */
  #seat(pairs: Uint8Array): void {
    let at = 0;
    const next = (): number => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = pairs[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
    let seated = 0;
    for (let first = 0; first < this.#backoff.length; first++) {
      this.#offsets[first] = seated;
      for (let left = next(), second = 0; left > 0; left--) this.#seconds[seated++] = second += next();
    }
    this.#offsets[this.#backoff.length] = seated;
  }
}
