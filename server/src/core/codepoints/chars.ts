/** The character (code point) that ends at an offset; empty at the text's start. */
export function charBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(0, at - (isLow ? 2 : 1)), at);
}

/** The character (code point) that begins at an offset; empty at the text's end. */
export function charAfter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The code points of a text as standards write them: U+0092 U+FEFF. */
export const codePointsOf = (text: string): string =>
  [...text].map(char => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

export const isHanChar = (char: string): boolean => /^\p{Script=Han}/u.test(char);
