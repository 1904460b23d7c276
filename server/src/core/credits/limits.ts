/** The longest attribution that is looked for, and the longest row that may be one as a whole; in UTF-16 units. */
export const longest = 90;
export const longestRow = 60;
