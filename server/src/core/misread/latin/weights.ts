/** What readings cost beside their words and confusions, in bits. */
export const weights = {
  /** A word that no lexicon has, by its casing, over its spelling. */
  unknown: { lower: 16, title: 8, upper: 8 },
  /** Each mark, or capital after a small letter, inside of it. */
  oddity: 7,
  /** What a word that nobody knows saves each time that it comes twice as often. */
  again: 5,
  /** What the words before and after may save. */
  company: 10,
  /** A name that few bear, as a guess; names that cost no more are known to all. */
  rareName: 3,
  knownName: 18,
  /** What a guess saves each time that the stretch has twice as many of its word, up to so many. */
  said: 1,
  saidMost: 7,
  /** A letter that is none. */
  speck: 9,
  /** A small letter alone that is none. */
  stray: 16,
  /** What is no word. */
  spared: 8,
  /** A common word with a capital in the midst of a sentence: a frequent one, any other. */
  capital: { frequent: 8, other: 3 },
  /** A name without its capital. */
  small: 9,
  /** The same, as a guess. */
  smallName: 4,
  /** A stop that was not read. */
  lostStop: 5,
  /** Two words without the space between them. */
  runOn: 9,
  /** Each of them costs less. */
  knownHalf: 20,
  /** A word broken over two lines; one whose hyphen was lost. */
  broken: 2,
  unhyphenated: 4,
  /** A mark beside the word that is taken for a letter of it: what it saves not to print it. */
  stop: 3,
  mark: 5,
} as const;

/** Words that cost less are frequent. */
export const frequent = 11;
