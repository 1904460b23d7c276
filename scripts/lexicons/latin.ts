// What the data files of languages in Latin script have in common: see LatinLexicon for how they are read.
import { company, companyFlag, letterByte, properFlag } from '../../server/src/core/lexicon/latin';
import { writePack } from '../../server/src/core/lexicon/pack';
import { companies } from './latin-company';

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

/** How likely words are, alone and after another: binary logarithms of probabilities. */
export interface FollowingModel {
  /** In lower case; elsewhere a word is its place here. */
  readonly words: readonly string[];
  alone(word: number): number;
  /** Words that come before another, each with how likely the other is after it. */
  before(second: number): Iterable<readonly [first: number, bits: number]>;
  /** What is added to how likely a word is alone where it was never seen after another. */
  otherwise(first: number): number;
}

export interface LatinSource {
  readonly alphabet: string;
  readonly words: ReadonlyMap<string, Entry>;
  /** Texts to count which words go together, each with its weight. */
  readonly texts: readonly { readonly tokens: () => Tokens; readonly weight: number }[];
  /** What is known of the language at large, and how much it counts beside the texts, from 0 to 1. */
  readonly model: FollowingModel;
  readonly share: number;
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
  const bits = costs(source, words, entries);
  const ids = companionsOf(entries, bits, source.companions);
  const levels = entries.map((entry, i) => {
    return levelOf(bits[i] as number) | (entry.isProper ? properFlag : 0) | (ids.has(i) ? companyFlag : 0);
  });
  const idOf = new Map([...ids].map(([index, id]) => [words[index] as string, id]));
  const costOf = new Map([...ids].map(([index, id]) => [id, bits[index] as number]));
  return writePack({
    alphabet: Uint8Array.from(source.alphabet, letter => letter.charCodeAt(0)),
    words: Uint8Array.from(frontCoded(words, source.alphabet)),
    levels: Uint8Array.from(levels),
    letters: spelling(words, entries, source.alphabet),
    ...companies(source, idOf, id => costOf.get(id)),
  });
}

/** From this level on, only even ones are used: what seldom comes was counted roughly. */
const rough = 34;

/** Half bits over three. */
function levelOf(bits: number): number {
  const level = Math.max(0, Math.min(62, Math.round((bits - 3) * 2)));
  return level > rough ? 2 * Math.round(level / 2) : level;
}

/** What each word costs, in bits, by the texts and the model together. */
function costs({ model, share }: LatinSource, words: readonly string[], entries: readonly Entry[]): number[] {
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  const atLarge = new Map(model.words.map((word, place) => [word, 2 ** model.alone(place)]));
  return entries.map(({ count, most }, i) => {
    const here = (count + 2 ** -most * unseen) / (total + unseen);
    return Math.min(most, -Math.log2((1 - share) * here + share * (atLarge.get(words[i] as string) ?? 0)));
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

/** Of each word, how many letters of the one before it drops, and those that it adds. */
function* frontCoded(words: readonly string[], alphabet: string): Iterable<number> {
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    yield before.length - shared;
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
