import type { Span } from '../text';

/** What a program may put between two codes of one glyph. */
const isNarrowSpace = (char: string): boolean => char === ' ' || char === '\u00a0';

/**
 * The code point at `span` with the gap to a character beside it that prints the same: one glyph may have come out in two
 * codes, `⼤大`. Writing the character for the code point would hide that. Undefined where no such character is beside.
 * @param same the characters that print what the code point prints
 */
export function besideItsOwn(text: string, span: Span, same: readonly string[]): Span | undefined {
  let { start, end } = span;
  while (isNarrowSpace(text.charAt(end))) end++;
  if (same.some(char => text.startsWith(char, end))) return { start: span.start, end };
  while (isNarrowSpace(text.charAt(start - 1))) start--;
  if (same.some(char => text.endsWith(char, start))) return { start, end: span.end };
  return undefined;
}
