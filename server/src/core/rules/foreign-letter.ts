import { toCyrillic, toLatin } from '../codepoints/look-alikes';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  found: '“{0}” has letters of another alphabet that look like its own; it should read “{1}”.',
  read: 'Read “{0}”',
} as const;

const letter = /[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]/;
const isLatin = (char: string): boolean => char < '\u0370';

/** A word of one alphabet with letters of another: no search finds it, and no eye sees why. */
export const foreignLetter = defineRule({
  id: 'foreign-letter',
  category: 'character',
  severity: 'warning',
  summary: 'A word has letters of another alphabet that look like its own.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    let done = 0;
    for (const { start, end } of page.runs.foreign) {
      if (start < done) continue;
      const span = wordAround(page, start, end, done);
      done = span.end;
      const problem = problemOf(page, span);
      if (problem) yield problem;
    }
  },
});

/** The letters on both sides, no further back than `from`. */
function wordAround({ text }: Page, start: number, end: number, from: number): Span {
  while (start > from && letter.test(text.charAt(start - 1))) start--;
  while (letter.test(text.charAt(end))) end++;
  return { start, end };
}

function problemOf({ text }: Page, span: Span): Problem | undefined {
  const word = text.slice(span.start, span.end);
  const chars = [...word];
  const latin = chars.filter(isLatin);
  const foreign = chars.filter(char => !isLatin(char));
  if (latin.length === 0) return undefined;
  const cyrillic = foreign.filter(char => char >= '\u0400');
  const [first, second] = [
    respelling(chars, latin, foreign, toLatin),
    cyrillic.length === foreign.length ? respelling(chars, foreign, latin, toCyrillic) : undefined,
  ]
    .filter(reading => reading !== undefined)
    .sort((a, b) => b.own - a.own);
  if (!first || first.own === second?.own || 2 * first.own < chars.length) return undefined;
  // Where only one reading is possible, a letter without a twin settles which alphabet the word is in. Two letters that look
  // the same side by side may be one glyph that came out in two codes.
  const safe = !second && first.own > 1 && !hasTwice(chars, first.word);
  const fix = { title: say(messages.read, first.word), safe, edits: [{ span, newText: first.word }] };
  const severity = safe ? 'warning' : 'info';
  return { span, message: say(messages.found, word, first.word), severity, fixes: [fix] };
}

/** Whether a letter stands beside one of another alphabet that looks the same; `word` is the word in one alphabet. */
const hasTwice = (chars: readonly string[], word: string): boolean =>
  chars.some((char, i) => i > 0 && char !== chars[i - 1] && word[i] === word[i - 1]);

/** The word in one alphabet, with how many of its letters are its own; undefined where another has no twin there. */
function respelling(
  chars: readonly string[],
  own: readonly string[],
  strange: readonly string[],
  twins: ReadonlyMap<string, string>,
): { readonly word: string; readonly own: number } | undefined {
  const odd = new Set(strange);
  for (const char of odd) if (!twins.has(char)) return undefined;
  return {
    word: chars.map(char => (odd.has(char) ? (twins.get(char) as string) : char)).join(''),
    own: own.length,
  };
}
