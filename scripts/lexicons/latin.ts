// What the data files of languages in Latin script have in common: see LatinLexicon for how they are read.
import { company, companyFlag, letterByte, properFlag } from '../../server/src/core/lexicon/latin';
import { writePack } from '../../server/src/core/lexicon/pack';

/** A word in lower case, without accents that the alphabet does not have. */
export interface Entry {
  /** How often it was counted. */
  readonly count: number;
  /** Bits that it costs at most, however seldom it was counted. */
  readonly most: number;
  /** Whether it is written with a capital only. */
  readonly isProper: boolean;
}

/** A text in words: what parts sentences is `.`, what is a number `0`. */
export type Tokens = Iterable<string>;

export interface LatinSource {
  readonly alphabet: string;
  readonly words: ReadonlyMap<string, Entry>;
  /** Texts to count which words go together, each with its weight. */
  readonly texts: readonly { readonly tokens: () => Tokens; readonly weight: number }[];
  /** How many words keep company, and how many pairs of them are kept. */
  readonly companions: number;
  readonly pairs: number;
}

/** Added to all counts together, so that what was never counted costs its `most`. */
const unseen = 2e6;

/** The bytes of a pack. */
export function latinPack(source: LatinSource): Uint8Array {
  const words = [...source.words.keys()].sort((one, other) => (one < other ? -1 : 1));
  const entries = words.map(word => source.words.get(word) as Entry);
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const bits = entries.map(({ count, most }) => -Math.log2((count + 2 ** -most * unseen) / (total + unseen)));
  const ids = companionsOf(entries, bits, source.companions);
  const levels = entries.map((entry, i) => {
    const level = Math.max(0, Math.min(62, Math.round(((bits[i] as number) - 3) * 2)));
    return level | (entry.isProper ? properFlag : 0) | (ids.has(i) ? companyFlag : 0);
  });
  const idOf = new Map([...ids].map(([index, id]) => [words[index] as string, id]));
  return writePack({
    alphabet: Uint8Array.from(source.alphabet, letter => letter.charCodeAt(0)),
    words: Uint8Array.from(frontCoded(words, source.alphabet)),
    levels: Uint8Array.from(levels),
    letters: spelling(words, entries, source.alphabet),
    ...companies(source, idOf),
  });
}

/** The most frequent words, by index, with ids in the order of the alphabet. */
function companionsOf(entries: readonly Entry[], bits: readonly number[], most: number): Map<number, number> {
  const frequent = entries
    .map((_, i) => i)
    .filter(i => !entries[i]?.isProper || (bits[i] as number) < 17)
    .sort((one, other) => (bits[one] as number) - (bits[other] as number))
    .slice(0, most)
    .sort((one, other) => one - other);
  return new Map(frequent.map((index, rank) => [index, rank + company.first]));
}

function* frontCoded(words: readonly string[], alphabet: string): Iterable<number> {
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    yield shared;
    for (const letter of word.slice(shared)) yield letterByte + alphabet.indexOf(letter) + 1;
    before = word;
  }
}

/** Per three letters in sequence, quarter bits that the third costs after the two before. */
function spelling(words: readonly string[], entries: readonly Entry[], alphabet: string): Uint8Array {
  const side = alphabet.length + 1;
  const three = new Float64Array(side ** 3);
  words.forEach((word, i) => {
    const { count, isProper } = entries[i] as Entry;
    const weight = 1 + Math.log2(1 + count) * (isProper ? 1 : 0.5);
    let before = 0;
    for (let at = 0; at <= word.length; at++) {
      const code = at < word.length ? alphabet.indexOf(word[at] as string) + 1 : 0;
      three[before * side + code] = (three[before * side + code] as number) + weight;
      before = (before * side + code) % (side * side);
    }
  });
  const two = fold(three, side * side);
  const one = fold(two, side);
  const all = one.reduce((sum, each) => sum + each, 0);
  const sumOf = (table: Float64Array, before: number) =>
    table.subarray(before * side, (before + 1) * side).reduce((sum, each) => sum + each, 0);
  return Uint8Array.from(three, (count, key) => {
    const letter = key % side;
    const last = Math.floor(key / side) % side;
    const single = ((one[letter] as number) + 1) / (all + side);
    const pair = ((two[last * side + letter] as number) + 20 * single) / (sumOf(two, last) + 20);
    const chance = (count + 12 * pair) / (sumOf(three, Math.floor(key / side)) + 12);
    return Math.min(63, Math.round(-Math.log2(chance) * 4));
  });
}

/** Adds up what differs in the first letter only. */
function fold(table: Float64Array, size: number): Float64Array {
  const folded = new Float64Array(size);
  table.forEach((count, key) => (folded[key % size] = (folded[key % size] as number) + count));
  return folded;
}

const mostIds = 1 << 14;
const discount = 0.6;
const fewest = 3;

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly count: number;
  /** Bits that knowing the first takes off the second. */
  readonly gain: number;
}

/** Who follows whom, how many bits that takes off, and what it adds where nobody was seen to. */
function companies({ words, texts, pairs }: LatinSource, idOf: ReadonlyMap<string, number>) {
  const size = idOf.size + company.first;
  const firsts = new Float64Array(size);
  const alone = new Float64Array(size);
  const together = new Map<number, number>();
  for (const { tokens, weight } of texts) {
    let before: number = company.unknown;
    for (const token of tokens()) {
      const id = token === '.' ? company.unknown : whoIs(token, words, idOf);
      alone[id] = (alone[id] as number) + weight;
      if (before && id) {
        const key = before * mostIds + id;
        together.set(key, (together.get(key) ?? 0) + weight);
        firsts[before] = (firsts[before] as number) + weight;
      }
      before = id;
    }
  }
  alone[company.unknown] = 0;
  const all = alone.reduce((sum, count) => sum + count, 0);
  const kept = choose(together, pairs, (first, second, count) =>
    Math.log2((count - discount) / (firsts[first] as number) / ((alone[second] as number) / all)),
  );
  return written(kept, firsts, alone, all);
}

function whoIs(token: string, words: ReadonlyMap<string, Entry>, idOf: ReadonlyMap<string, number>): number {
  if (token === '0') return company.number;
  const letters = token.toLowerCase();
  const id = idOf.get(letters) ?? company.unknown;
  const isCapital = letters !== token;
  return isCapital && (!id || words.get(letters)?.isProper) ? company.name : id;
}

/** Those pairs that tell most. */
function choose(
  together: ReadonlyMap<number, number>,
  most: number,
  gainOf: (first: number, second: number, count: number) => number,
): Pair[] {
  const told: Pair[] = [];
  for (const [key, count] of together) {
    const [first, second] = [Math.floor(key / mostIds), key % mostIds];
    if (count >= fewest) told.push({ first, second, count, gain: gainOf(first, second, count) });
  }
  const worth = ({ count, gain }: Pair) => count * Math.max(gain, -gain / 2);
  return told
    .sort((one, other) => worth(other) - worth(one))
    .slice(0, most)
    .sort((one, other) => one.first - other.first || one.second - other.second);
}

function written(kept: readonly Pair[], firsts: Float64Array, alone: Float64Array, all: number) {
  const seats: number[] = [];
  const backoff: number[] = [];
  let at = 0;
  for (let first = 0; first < firsts.length; first++) {
    const from = at;
    let seen = 0;
    let expected = 0;
    for (; kept[at]?.first === first; at++) {
      const { second, count } = kept[at] as Pair;
      seen += (count - discount) / (firsts[first] as number);
      expected += (alone[second] as number) / all;
    }
    const left = (1 - Math.min(0.995, seen)) / (1 - expected);
    backoff.push(Math.max(0, Math.min(60, Math.round(-Math.log2(left) * 4) + 8)));
    seats.push(...sevenBits(at - from));
    for (let i = from, before = 0; i < at; before = (kept[i] as Pair).second, i++)
      seats.push(...sevenBits((kept[i] as Pair).second - before));
  }
  const gains = kept.map(({ gain }) => Math.max(0, Math.min(63, Math.round(gain * 2) + 20)));
  return {
    pairs: Uint8Array.from(seats),
    gains: Uint8Array.from(gains),
    backoff: Uint8Array.from(backoff),
  };
}

function* sevenBits(value: number): Iterable<number> {
  for (; value > 127; value >>= 7) yield (value & 127) | 128;
  yield value;
}
