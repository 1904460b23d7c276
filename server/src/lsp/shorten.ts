const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Moves an offset that would cut a surrogate pair in two to before the pair. */
export const wholeCharacter = (text: string, offset: number): number =>
  offset > 0 && isLowSurrogate(text.charCodeAt(offset)) ? offset - 1 : offset;

/** At most so many UTF-16 units of a text, and an ellipsis where that is not all of it. */
export const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, wholeCharacter(text, length))}…`;
