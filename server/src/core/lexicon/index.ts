import { HanLexicon } from './han';
import { LatinLexicon } from './latin';
import { Pack } from './pack';

export { neighbourBit, neighbourWords, pairKey } from './han-pairs';
export { goesOnBit, longestWord, nowhere, wordCosts } from './han-words';
export type { HanLookAlikes } from './han-alike';
export type { HanWords } from './han-words';
export { HanLexicon, LatinLexicon, Pack };

/** The lexicons that are loaded, by the name of their data file. */
export interface Lexicons {
  /** Of Chinese, Simplified and Traditional alike. */
  readonly han?: HanLexicon;
  readonly en?: LatinLexicon;
}

export type LexiconId = keyof Lexicons;

/** What makes a lexicon of its file's bytes. */
export const lexiconReaders: { readonly [Id in LexiconId]-?: (pack: Pack) => NonNullable<Lexicons[Id]> } = {
  han: HanLexicon.read,
  en: LatinLexicon.read,
};
