/** The source of a pattern for any of some words, the longer first, so that 摄影报道 is not read as 摄影. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
