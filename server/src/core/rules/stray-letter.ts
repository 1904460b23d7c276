import { type EdgeLetter, edgeLettersOf } from '../marks/edge-letters';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  found: '“{0}” at the edge of the line seems to be a column rule or a speck that was read as a letter.',
  remove: 'Remove “{0}”',
} as const;

/** Column rules and specks at the edges of lines, read as letters. */
export const strayLetter = defineRule({
  id: 'stray-letter',
  category: 'ocr',
  severity: 'info',
  summary: 'A column rule or a speck was read as a letter.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const letter of edgeLettersOf(page)) yield problemOf(page, letter);
  },
});

function problemOf({ text }: Page, { span, isWorn }: EdgeLetter): Problem {
  const letter = text.slice(span.start, span.end);
  const edit = { span: withSpace(text, span), newText: '' };
  return {
    span,
    message: say(messages.found, letter),
    severity: isWorn ? 'info' : 'hint',
    fixes: [{ title: say(messages.remove, letter), safe: false, edits: [edit] }],
  };
}

/** With the space that sets it apart from the line. */
function withSpace(text: string, { start, end }: Span): Span {
  const isSpace = (at: number) => /[ \u00a0]/.test(text.charAt(at));
  if (isSpace(end)) while (isSpace(end)) end++;
  else while (isSpace(start - 1)) start--;
  return { start, end };
}
