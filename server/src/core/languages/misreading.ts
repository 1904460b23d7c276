/** What a language's words may have that its lexicon does not list. */
export interface Morphology {
  /** Endings that any word takes, in lower case: 's. */
  readonly endings: readonly string[];
  /** Single letters that are words, in lower case. */
  readonly letters: string;
  /** Matches names with a capital inside: McDonald, O'Brien. */
  readonly compound: RegExp;
  /** What stands for words and holds marks, in lower case: &c. */
  readonly signs: readonly string[];
  /** What names begin with, in lower case, before such a capital, where it always is one: mc, o'. */
  readonly prefixes: readonly string[];
}

/** How text in a language of Latin script is misread: what its lexicon does not tell. */
export interface LatinMisreading {
  /**
   * What is read for what was printed, by what it costs in bits: lines of `cost printed>read printed>read …`, where `_`
   * is a space that was read, and nothing stands for nothing.
   */
  readonly confusions: string;
  readonly morphology: Morphology;
}
