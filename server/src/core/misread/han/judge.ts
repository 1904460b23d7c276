import type { Rival, Suspect } from './rivals';
import type { Sequences } from './sequences';

/**
 * Fitted after the weights of what the words say, in rivals.ts. What recurs as transcribed is seldom an error, unless
 * its character is misread for the same one time and again.
 */
const atFirst = {
  constant: 0,
  support: 1,
  own: -0.55,
  both: 2.36,
  pair: 0.32,
  ownBefore: -0.27,
  ownAfter: -0.08,
  alike: 0,
};
type Weights = Readonly<typeof atFirst>;
const inTheEnd: Weights = {
  constant: 0.3,
  support: 0.94,
  own: -0.38,
  both: 2.03,
  pair: 0.27,
  ownBefore: -0.82,
  ownAfter: -0.72,
  alike: 3.16,
};

/** What stands so often, and with the rival no oftener, is a name or word that the lexicon does not know. */
const oftenEnough = 3;
/** From here on, a misreading makes others of the same character for the same one more probable. */
const probable = 0.6;

/** Of the texts that the weights were fitted on: the share of characters that were misread and could be found. */
const fittedShare = 0.0078;
/** What is supposed of a page before it is read: so many misread characters in so many. */
const supposed = { misread: 4, characters: 2000 };
const rounds = 20;
/** A page with this share is damaged and may be as badly as any; one with less is the sounder the less it has. */
const damagedShare = 0.0045;
const sharpness = 1.6;

/** How sure it is that a character is misread, and what it is to read, the best guess first. */
export interface Judgement<T extends Suspect> {
  readonly suspect: T;
  readonly readings: readonly Rival[];
  /** From 0 to 1. */
  readonly probability: number;
}

/**
 * Weighs what the words say against what the page says elsewhere, and all places against one another: where much is
 * misread for certain, more is likely to be.
 * @param characters how many Han characters the page has
 */
export function judge<T extends Suspect>(
  suspects: readonly T[],
  sequences: Sequences,
  characters: number,
): Judgement<T>[] {
  const places = suspects
    .map(suspect => placeOf(suspect, sequences))
    .filter(({ rivals }) => rivals.length > 0);
  const shift = shiftOf(
    scorePlaces(places, atFirst, () => 0),
    characters,
  );
  const first = judgePlaces(places, atFirst, () => 0, shift);
  const certain = new Map<number, number>();
  const misreadAs = new Map<T, Rival>();
  for (const { suspect, readings, probability } of first) {
    if (probability < probable) continue;
    const best = readings[0] as Rival;
    misreadAs.set(suspect, best);
    const key = misreadingKey(suspect, best);
    certain.set(key, (certain.get(key) ?? 0) + 1);
  }
  const elsewhere = (suspect: T, rival: Rival): number =>
    (certain.get(misreadingKey(suspect, rival)) ?? 0) - Number(misreadAs.get(suspect) === rival);
  return judgePlaces(places, inTheEnd, elsewhere, shift);
}

const misreadingKey = ({ around }: Suspect, { code }: Rival): number => around[2] * 0x10000 + code;

/** How often the page has what a suspect makes with its neighbours. */
interface Place<T extends Suspect> {
  readonly suspect: T;
  /** As transcribed, other than here: with its two neighbours, with the one before, with the one after. */
  readonly own: number;
  readonly ownBefore: number;
  readonly ownAfter: number;
  readonly rivals: readonly {
    readonly rival: Rival;
    readonly times: number;
    readonly pair: number;
  }[];
}

function placeOf<T extends Suspect>(suspect: T, sequences: Sequences): Place<T> {
  const [, before, code, after] = suspect.around;
  const own = mostOften(suspect, code, sequences) - 1;
  const rivals = suspect.rivals.map(rival => ({
    rival,
    times: mostOften(suspect, rival.code, sequences),
    pair: sequences.pair(before, rival.code),
  }));
  return {
    suspect,
    own,
    ownBefore: sequences.pair(before, code) - 1,
    ownAfter: sequences.pair(code, after) - 1,
    rivals: own >= oftenEnough ? rivals.filter(({ times }) => times > own) : rivals,
  };
}

/** How often the page has the character with its neighbours: two before, two after, or one of each. */
const mostOften = ({ around: [a, b, , d, e] }: Suspect, code: number, sequences: Sequences): number =>
  Math.max(sequences.triple(a, b, code), sequences.triple(b, code, d), sequences.triple(code, d, e));

/** What the page says elsewhere for a reading: how often its character is certainly misread for the same one. */
type Elsewhere<T> = (suspect: T, rival: Rival) => number;

interface Scored<T> {
  readonly suspect: T;
  readonly readings: readonly Rival[];
  readonly score: number;
}

const judgePlaces = <T extends Suspect>(
  places: readonly Place<T>[],
  weights: Weights,
  elsewhere: Elsewhere<T>,
  shift: number,
): Judgement<T>[] =>
  scorePlaces(places, weights, elsewhere).map(({ suspect, readings, score }) => ({
    suspect,
    readings,
    probability: logistic(score + shift),
  }));

const scorePlaces = <T extends Suspect>(
  places: readonly Place<T>[],
  weights: Weights,
  elsewhere: Elsewhere<T>,
): Scored<T>[] =>
  places.map(({ suspect, own, ownBefore, ownAfter, rivals }) => {
    const common =
      weights.constant +
      weights.own * logOf(own) +
      weights.ownBefore * logOf(ownBefore) +
      weights.ownAfter * logOf(ownAfter);
    const ranked = rivals.map(({ rival, times, pair }) => {
      const score =
        common +
        weights.support * rival.support +
        weights.both * logOf(Math.min(times, own)) +
        weights.pair * logOf(pair) +
        weights.alike * logOf(elsewhere(suspect, rival));
      return { rival, score };
    });
    ranked.sort((a, b) => b.score - a.score);
    return { suspect, readings: ranked.map(({ rival }) => rival), score: ranked[0]?.score ?? -Infinity };
  });

/** How much more or less probable misreadings are on this page than where the weights were fitted. */
function shiftOf(scored: readonly { readonly score: number }[], characters: number): number {
  let share = fittedShare;
  for (let round = 0; round < rounds; round++) {
    const shift = Math.log(share / fittedShare);
    let misread = supposed.misread;
    for (const { score } of scored) misread += logistic(score + shift);
    share = misread / (characters + supposed.characters);
  }
  return Math.min(0, sharpness * Math.log(share / damagedShare));
}

const logOf = (times: number): number => (times > 0 ? Math.log1p(times) : 0);
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
