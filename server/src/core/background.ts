import type { Decode } from './codepoints/repair';
import type { Config } from './config';
import type { Mended } from './doubling';
import type { Lexicons } from './lexicon';

/** What is known beyond a page's own text when it is read. */
export interface Background {
  readonly lexicons: Lexicons;
  /** People whom the other pages credit, or whom the configuration names, and how often. */
  readonly roster: ReadonlyMap<string, number>;
  /** Words that the users say are right. */
  readonly words: ReadonlySet<string>;
  /** What was certainly doubled in earlier versions of the same text. */
  readonly mended?: Mended | undefined;
  /** How the host reads bytes, to restore what was read in a wrong encoding. */
  readonly decode?: Decode | undefined;
}

export const noBackground: Background = { lexicons: {}, roster: new Map(), words: new Set() };

/** A name that the configuration lists weighs as much as one credited so often. */
const rosterWeight = 5;

/**
 * @param credited people whom the other pages credit, with how often
 * @param decode the same function for all backgrounds
 */
export function backgroundOf(
  config: Config,
  lexicons: Lexicons,
  credited: ReadonlyMap<string, number> = noBackground.roster,
  decode?: Decode,
): Background {
  const roster = new Map(credited);
  for (const name of config.roster) roster.set(name, (roster.get(name) ?? 0) + rosterWeight);
  return { lexicons, roster, words: new Set(config.words), decode };
}
