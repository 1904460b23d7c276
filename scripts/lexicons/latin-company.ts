// Which words go together: per word those that follow it more or less often than elsewhere, by texts and a model.
import { company } from '../../server/src/core/lexicon/latin';
import type { Entry, LatinSource } from './latin';

/** Pairs are keyed by their ids together. */
const mostIds = 1 << 14;
const discount = 0.6;
const fewest = 3;

interface Pair {
  readonly first: number;
  readonly second: number;
  /** Bits that knowing the first takes off the second. */
  readonly gain: number;
}

/** How often words come in the texts, by their ids. */
interface Tally {
  readonly alone: Float64Array;
  /** How often a word is followed by another. */
  readonly firsts: Float64Array;
  readonly together: ReadonlyMap<number, number>;
  /** How many words there are. */
  readonly all: number;
}

/**
 * Who follows whom, how many bits that takes off, and what it adds where nobody was seen to.
 * @param costOf bits that a word costs by its id; undefined for names, numbers and others
 */
export function companies(
  source: LatinSource,
  idOf: ReadonlyMap<string, number>,
  costOf: (id: number) => number | undefined,
) {
  const tally = tallyOf(source, idOf);
  const chances = tally.alone.map((count, id) => {
    const cost = costOf(id);
    return cost === undefined ? count / tally.all : 2 ** -cost;
  });
  const gains = mixed(gainsOf(tally), source, idOf, tally);
  const kept = choose(gains, chances, source.pairs);
  return written(kept, chances);
}

function tallyOf({ words, texts }: LatinSource, idOf: ReadonlyMap<string, number>): Tally {
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
  return { alone, firsts, together, all: alone.reduce((sum, count) => sum + count, 0) };
}

function whoIs(token: string, words: ReadonlyMap<string, Entry>, idOf: ReadonlyMap<string, number>): number {
  if (token === '0') return company.number;
  const letters = token.toLowerCase();
  const id = idOf.get(letters) ?? company.unknown;
  const isCapital = letters !== token;
  return isCapital && (!id || words.get(letters)?.isProper) ? company.name : id;
}

/** What pairs gain by the texts alone, by their keys; what was seen too seldom to tell is left out. */
function gainsOf({ alone, firsts, together, all }: Tally): Map<number, number> {
  const gains = new Map<number, number>();
  for (const [key, count] of together) {
    const [first, second] = [Math.floor(key / mostIds), key % mostIds];
    if (count >= fewest)
      gains.set(
        key,
        Math.log2((count - discount) / (firsts[first] as number) / ((alone[second] as number) / all)),
      );
  }
  return gains;
}

/** What pairs gain by the texts and the model together. */
function mixed(
  own: ReadonlyMap<number, number>,
  { words, model, share }: LatinSource,
  idOf: ReadonlyMap<string, number>,
  tally: Tally,
): Map<number, number> {
  const ids = model.words.map(word => (words.get(word)?.isProper ? undefined : idOf.get(word)));
  const places = new Map(ids.flatMap((id, place) => (id === undefined ? [] : [[id, place] as const])));
  const otherwise = leftOver(own, tally);
  const mix = (here: number, atLarge: number) => Math.log2((1 - share) * 2 ** here + share * 2 ** atLarge);
  const gains = new Map<number, number>();
  ids.forEach((second, place) => {
    if (second === undefined) return;
    const alone = model.alone(place);
    for (const [before, bits] of model.before(place)) {
      const first = ids[before];
      if (first === undefined) continue;
      const key = first * mostIds + second;
      gains.set(key, mix(own.get(key) ?? (otherwise[first] as number), bits - alone));
    }
  });
  for (const [key, gain] of own) {
    if (gains.has(key)) continue;
    const first = places.get(Math.floor(key / mostIds));
    const isKnown = first !== undefined && places.has(key % mostIds);
    gains.set(key, isKnown ? mix(gain, model.otherwise(first)) : gain);
  }
  return gains;
}

/** Per first word, what the texts leave for words that were not seen after it. */
function leftOver(own: ReadonlyMap<number, number>, { alone, firsts, all }: Tally): Float64Array {
  const seen = new Float64Array(firsts.length);
  const expected = new Float64Array(firsts.length);
  for (const [key, gain] of own) {
    const first = Math.floor(key / mostIds);
    const chance = (alone[key % mostIds] as number) / all;
    seen[first] = (seen[first] as number) + chance * 2 ** gain;
    expected[first] = (expected[first] as number) + chance;
  }
  return seen.map((sum, first) => Math.log2((1 - Math.min(0.995, sum)) / (1 - (expected[first] as number))));
}

/** Those pairs that tell most. */
function choose(gains: ReadonlyMap<number, number>, chances: Float64Array, most: number): Pair[] {
  const worth = ({ first, second, gain }: Pair) =>
    (chances[first] as number) * (chances[second] as number) * 2 ** gain * Math.max(gain, -gain / 2);
  return [...gains]
    .map(([key, gain]) => ({ first: Math.floor(key / mostIds), second: key % mostIds, gain }))
    .map(pair => ({ pair, worth: worth(pair) }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ pair }) => pair)
    .sort((one, other) => one.first - other.first || one.second - other.second);
}

function written(kept: readonly Pair[], chances: Float64Array) {
  const seats: number[] = [];
  const backoff: number[] = [];
  let at = 0;
  for (let first = 0; first < chances.length; first++) {
    const from = at;
    let seen = 0;
    let expected = 0;
    for (; kept[at]?.first === first; at++) {
      const { second, gain } = kept[at] as Pair;
      const chance = chances[second] as number;
      seen += chance * 2 ** gain;
      expected += chance;
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
