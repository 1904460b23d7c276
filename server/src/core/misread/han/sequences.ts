import { pairKey } from '../../lexicon';
import type { Characters } from './characters';
import type { Suspect } from './rivals';

/** Sequences that each reading of a suspect is looked for in. */
const perReading = 5;

/**
 * How often pairs and triples of characters stand on a page, over the ends of lines and whatever their variant: those
 * that suspects make with their neighbours, as transcribed and as each rival would have it.
 */
export class Sequences {
  readonly #keys: Uint32Array;
  readonly #counts: Uint16Array;
  readonly #mask: number;
  /** A bit for each pair that such a sequence is or begins with, by its key. */
  readonly #begins: Uint32Array;
  readonly #beginsShift: number;

  constructor({ codes, end }: Characters, suspects: readonly Suspect[]) {
    const wanted = suspects.reduce((sum, { rivals }) => sum + (rivals.length + 1) * perReading, 0);
    let bits = 8;
    while (1 << bits < wanted * 3) bits++;
    this.#keys = new Uint32Array(1 << bits);
    this.#counts = new Uint16Array(1 << bits);
    this.#mask = (1 << bits) - 1;
    this.#begins = new Uint32Array(1 << (bits - 3));
    this.#beginsShift = 32 - (bits - 3);
    for (const { around, rivals } of suspects) {
      this.#want(around, around[2]);
      for (const { code } of rivals) this.#want(around, code);
    }
    this.#read(codes, end);
  }

  #read(codes: Uint16Array, end: number): void {
    const begins = this.#begins;
    const shift = this.#beginsShift;
    let a = 0;
    let b = 0;
    for (let i = 0; i < end; i++) {
      a = b;
      b = codes[i] as number;
      const key = pairKey(a, b);
      // Few pairs are wanted, and the table of those that are is slow to reach.
      if (((begins[key >>> shift] as number) & (1 << key)) === 0 || a === 0 || b === 0) continue;
      this.#add(keyOf(0, a, b));
      if (codes[i + 1] !== 0) this.#add(keyOf(a, b, codes[i + 1] as number));
    }
  }

  /** Codes as in the lexicon; a sequence with what is no character of it does not occur. */
  pair(a: number, b: number): number {
    return a && b ? this.#count(keyOf(0, a, b)) : 0;
  }

  triple(a: number, b: number, c: number): number {
    return a && b && c ? this.#count(keyOf(a, b, c)) : 0;
  }

  #want([a, b, , d, e]: Suspect['around'], code: number): void {
    this.#mark(pairKey(a, b));
    this.#mark(pairKey(b, code));
    this.#mark(pairKey(code, d));
    this.#enter(keyOf(0, b, code));
    this.#enter(keyOf(0, code, d));
    this.#enter(keyOf(a, b, code));
    this.#enter(keyOf(b, code, d));
    this.#enter(keyOf(code, d, e));
  }

  #mark(pair: number): void {
    this.#begins[pair >>> this.#beginsShift]! |= 1 << pair;
  }

  #enter(key: number): void {
    this.#keys[this.#placeOf(key)] = key;
  }

  #add(key: number): void {
    const place = this.#placeOf(key);
    if (this.#keys[place] === 0) return;
    const count = this.#counts[place] as number;
    if (count < 0xffff) this.#counts[place] = count + 1;
  }

  #count(key: number): number {
    return this.#counts[this.#placeOf(key)] as number;
  }

  /** Where a key is, or an empty place. */
  #placeOf(key: number): number {
    let at = key & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}

/** 32 bits, never 0; two sequences share one so rarely that counts are as good as exact. */
function keyOf(a: number, b: number, c: number): number {
  let key = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return ((key ^ (key >>> 13)) | 1) >>> 0;
}
