/** The longest attribution that is looked for, in UTF-16 units. */
export const longest = 90;
/** The longest row that may be one as a whole: more than a sentence would fit on it. */
export const longestRow = 80;
