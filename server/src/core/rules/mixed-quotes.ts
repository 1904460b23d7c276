import { linesWith } from '../marks/signs';
import { once } from '../once';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  straight: 'A straight quotation mark stands where the page sets curly ones.',
  curly: 'A curly quotation mark stands where the page sets straight ones.',
  two: 'Two apostrophes stand for a quotation mark.',
  habit: 'The page sets the other kind in {0} places, and this one in {1}.',
  replace: 'Replace with “{0}”',
} as const;

/** Behind a figure a straight mark may stand for inches or seconds; two apostrophes stand at the edge of a word. */
const quotes = /(?<!\d)"|[“”]|(?<!['"\d])''(?!['"])/g;
/** So many times as often a page must set the other kind. */
const rarity = 10;
const fewest = 5;

type Kind = 'straight' | 'curly' | 'two';
const kindOf = (mark: string): Kind => (mark === '"' ? 'straight' : mark === "''" ? 'two' : 'curly');

/** Quotation marks of a kind that the page does not use. */
export const mixedQuotes = defineRule({
  id: 'mixed-quotes',
  category: 'punctuation',
  severity: 'hint',
  summary: 'A quotation mark is not of the kind that the page sets.',
  safeFix: 'never',
  messages,
  *check(page) {
    const counts = once(() => countsOf(page));
    for (const index of suspects(page)) {
      const line = page.lineText(index);
      const { start } = page.lines[index] ?? { start: 0 };
      for (const { 0: mark, index: at } of line.matchAll(quotes))
        yield* problemOf(counts(), mark, start + at, line.slice(Math.max(0, at - 1), at + mark.length + 1));
    }
  },
});

/** Lines with two apostrophes, and all with quotation marks if the page has both straight and curly ones. */
function suspects(page: Page): number[] {
  const isMixed = linesWith(page, 'straightQuote').length > 0 && linesWith(page, 'curlyQuote').length > 0;
  return linesWith(page, 'twoApostrophes', ...(isMixed ? (['straightQuote', 'curlyQuote'] as const) : []));
}

function countsOf({ text }: Page): Record<Kind, number> {
  const counts = { straight: 0, curly: 0, two: 0 };
  for (const [mark] of text.matchAll(quotes)) counts[kindOf(mark)]++;
  return counts;
}

/** @param around the mark with the unit before and the one after it */
function* problemOf(
  counts: Record<Kind, number>,
  mark: string,
  start: number,
  around: string,
): Iterable<Problem> {
  const kind = kindOf(mark);
  const usual: Kind = counts.curly > counts.straight ? 'curly' : 'straight';
  if (kind === usual || counts[usual] < fewest || counts[usual] < rarity * counts[kind]) return;
  // It opens at the start of a line, behind a space or a mark that announces speech, and closes elsewhere.
  const opens = around.startsWith(mark) || /^[\s（(：:，、—–-]/.test(around);
  const right = usual === 'straight' ? '"' : opens ? '“' : '”';
  const span = { start, end: start + mark.length };
  yield {
    span,
    message: say(messages[kind]),
    evidence: [say(messages.habit, counts[usual], counts[kind])],
    fixes: [{ title: say(messages.replace, right), safe: false, edits: [{ span, newText: right }] }],
  };
}
