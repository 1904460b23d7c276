import type { Page } from '../../page';
import { type Judgement, judge } from './judge';
import { Sequences } from './sequences';
import { type Placed, SuspectReader } from './suspects';

/** A Han character that was read for another. */
export interface Misreading {
  readonly offset: number;
  /** What was printed, and the word that it makes: the best guess first. */
  readonly readings: readonly { readonly character: string; readonly word: string }[];
  /** From 0 to 1. */
  readonly probability: number;
}

/** Share of kana among Han characters above which the page is Japanese. */
const kanaShare = 0.05;

/** Characters of Chinese lines that make words only where a look-alike stands in their place. */
export function misreadingsOf(page: Page): Misreading[] {
  const lexicon = page.background.lexicons.han;
  if (!lexicon) return [];
  const reader = SuspectReader.of(lexicon);
  const characters = reader.characters(page);
  const { han, kana } = characters;
  if (kana > han * kanaShare) return [];
  const suspects = reader.suspects(page, characters);
  if (suspects.length === 0) return [];
  const judged = judge(suspects, new Sequences(characters, suspects), han);
  return judged
    .filter((found, i) => !isBeside(found, judged[i - 1]) && !isBeside(found, judged[i + 1]))
    .map(misreadingOf);
}

/** Whether another character is the likelier one to be misread, and this one but its neighbour. */
const isBeside = (found: Judgement<Placed>, other: Judgement<Placed> | undefined): boolean =>
  other !== undefined &&
  Math.abs(other.suspect.offset - found.suspect.offset) === 1 &&
  other.probability > found.probability;

const misreadingOf = ({ suspect, readings, probability }: Judgement<Placed>): Misreading => ({
  offset: suspect.offset,
  readings: readings.map(({ unit, word }) => ({ character: String.fromCharCode(unit), word })),
  probability,
});
