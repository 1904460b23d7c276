import { HanLookAlikes, written } from './han-alike';
import { HanWords, nameBit, wordCostStep } from './han-words';
import type { Pack } from './pack';
import { Varints } from './varints';

/** The step in which the file tells the costs of characters. */
export const costStep = 1 / 8;

/** Characters in the texts that the costs were counted in. */
const counted = 6e7;
const neverFree = -4;
const occurrencesOf = (cost: number): number => counted * Math.exp(-cost);
const occurrencesAt = Float64Array.from({ length: nameBit }, (_, step) => occurrencesOf(step * wordCostStep));

/**
 * Words and look-alikes of Chinese, Simplified and Traditional. Characters go by a code, 0 for those that are not
 * known; words are told by the codes of Simplified characters, which `plain` gives for Traditional ones.
 */
export class HanLexicon {
  /** UTF-16 unit to code. */
  readonly codes = new Uint16Array(0x10000);
  /** UTF-16 unit to the code of its Simplified character. */
  readonly plainCodes = new Uint16Array(0x10000);
  /** By code: the UTF-16 unit, the code in Simplified, in which way of writing it is found, what it costs alone. */
  readonly units: Uint16Array;
  readonly plain: Uint16Array;
  readonly written: Uint8Array;
  readonly cost: Float32Array;
  /** By code: how much of its use is by itself, as a natural logarithm; {@link neverFree} where it hardly ever is. */
  readonly freedom: Float32Array;
  readonly words = new HanWords();
  readonly alike: HanLookAlikes;

  private constructor(pack: Pack) {
    const count = pack.section('traditional').length;
    this.units = new Uint16Array(count + 1);
    this.plain = new Uint16Array(count + 1);
    this.written = new Uint8Array(count + 1);
    this.cost = new Float32Array(count + 1).fill(Infinity);
    this.freedom = new Float32Array(count + 1);
    this.#readCharacters(pack, count);
    this.alike = new HanLookAlikes(
      new Varints(pack.section('alike')),
      pack.section('likeness'),
      this.written,
      this.plain,
    );
    this.#readWords(pack);
  }

  static read(pack: Pack): HanLexicon {
    return new HanLexicon(pack);
  }

  /** How much one character looks like another, from 0 to 1. */
  lookAlike(a: string, b: string): number {
    return this.alike.between(this.codes[a.charCodeAt(0)] ?? 0, this.codes[b.charCodeAt(0)] ?? 0);
  }

  #readCharacters(pack: Pack, count: number): void {
    const points = new Varints(pack.section('characters'));
    const plain = new Varints(pack.section('plain'));
    const traditional = pack.section('traditional');
    const costs = pack.section('cost');
    let unit = 0;
    for (let code = 1; code <= count; code++) {
      unit += points.next();
      this.units[code] = unit;
      this.codes[unit] = code;
      const simplified = plain.next();
      this.plain[code] = simplified || code;
      this.written[code] = simplified
        ? written.traditional
        : traditional[code - 1]
          ? written.both
          : written.simplified;
      this.plainCodes[unit] = this.plain[code] as number;
      this.cost[code] = (costs[code - 1] ?? 0) * costStep;
    }
  }

  #readWords(pack: Pack): void {
    const ranks = pack.section('ranks');
    const ranked = Uint16Array.from(
      { length: ranks.length / 2 },
      (_, i) => this.codes[(ranks[2 * i] ?? 0) | ((ranks[2 * i + 1] ?? 0) << 8)] ?? 0,
    );
    const places = [0, 1, 2, 3].map(i => new Varints(pack.section(`words-${i}`)));
    const forms = pack.section('words');
    const costs = pack.section('word-cost');
    const { words } = this;
    const word = new Uint16Array(places.length);
    const codes = new Uint16Array(places.length);
    const path = new Int32Array(places.length);
    const uses = Float64Array.from(this.cost, occurrencesOf);
    let lengthBefore = 0;
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as number;
      const differs = (form / 5) | 0;
      const length = form % 5;
      for (let k = differs; k < length; k++) {
        const read = (places[k] as Varints).next();
        const rank = k === differs && k < lengthBefore ? (word[k] as number) + read : read;
        word[k] = rank;
        const code = ranked[rank] as number;
        codes[k] = code;
        path[k] = k === 0 ? code : words.extend(k - 1, path[k - 1] as number, codes[k - 1] as number, code);
      }
      lengthBefore = length;
      const cost = costs[i] as number;
      words.add(length - 2, path[length - 1] as number, cost);
      const occurrences = occurrencesAt[cost & ~nameBit] as number;
      for (let k = 0; k < length; k++) uses[codes[k] as number]! += occurrences;
    }
    for (let code = 1; code < uses.length; code++) {
      const alone = occurrencesOf(this.cost[code] as number);
      this.freedom[code] = Math.max(neverFree, Math.log((alone + 1) / ((uses[code] as number) + 2)));
    }
  }
}
