import { say } from '../message';
import type { Page } from '../page';
import { type Reading, readingsOf } from '../readings';
import { defineRule, type Problem } from '../rule';
import { lineIndexAt, type Span } from '../text';

const messages = {
  undecoded: 'A replacement character stands where a glyph was not decoded.',
  unread: 'An empty box stands where a glyph was not read.',
  elsewhere: 'Between the same glyphs, the page has “{0}” in {1} places.',
  read: 'Read “{0}”',
} as const;

const letterBefore = /\p{L}$/u;
const letterAfter = /^\p{L}/u;
/** A line on which boxes were printed: before a byline, or to be ticked. */
const printedBox = /^\s*□|\s□|□\s*$|□(?:本报|本報|记者|記者|通讯员|通訊員|文|图|圖|摄|攝)/u;

/** A mark in place of a glyph that was printed. */
export const unreadGlyph = defineRule({
  id: 'unread-glyph',
  category: 'character',
  severity: 'warning',
  summary: 'A mark stands in place of a glyph that was not read.',
  safeFix: 'never',
  messages,
  *check(page) {
    const { replacement } = page.runs;
    const undecoded = page.garbling.isUndecoded ? [] : replacement;
    const gaps = [...undecoded, ...unreadBoxes(page)];
    const readingOf = readingsOf(page, gaps);
    for (const gap of gaps) yield problemOf(page, gap, readingOf(gap));
  },
});

/** Boxes between letters, on lines that have no printed ones. */
function unreadBoxes(page: Page): Span[] {
  const { text, lines } = page;
  let line = { index: -1, printed: false };
  return page.runs.box.filter(({ start, end }) => {
    const between =
      letterBefore.test(text.slice(Math.max(0, start - 2), start)) &&
      letterAfter.test(text.slice(end, end + 2));
    if (!between) return false;
    const index = lineIndexAt(lines, start);
    if (index !== line.index) line = { index, printed: printedBox.test(page.lineText(index)) };
    return !line.printed;
  });
}

function problemOf(page: Page, span: Span, reading: Reading | undefined): Problem {
  const isBox = page.text[span.start] === '□';
  const problem: Problem = {
    span,
    message: say(isBox ? messages.unread : messages.undecoded),
    severity: isBox ? 'hint' : 'warning',
  };
  if (!reading) return problem;
  const { glyph, count } = reading;
  const fix = { title: say(messages.read, glyph), safe: false, edits: [{ span, newText: glyph }] };
  return { ...problem, evidence: [say(messages.elsewhere, glyph, count)], fixes: [fix] };
}
