import { linesWith } from '../marks/signs';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Line, Span } from '../text';

const messages = {
  start: '“{0}” begins a line, where this page sets no such mark.',
  end: '“{0}” ends a line, where this page sets no such mark.',
  habit: 'Of {0} such marks on the page, {1} stand so.',
  up: 'Move it to the end of the line before',
  down: 'Move it to the start of the next line',
} as const;

const closers = /[，。、；：！？）》〉」』】］〕”’]/g;
const openers = /[（《〈「『【［〔“‘]/;
/** A column of twenty glyphs would by chance begin with such a mark more often than one mark in this number. */
const rarity = 100;

/** A mark at the edge of a line where Chinese setting allows none: something was lost there, or the line was cut wrongly. */
export const misplacedMark = defineRule({
  id: 'misplaced-mark',
  category: 'punctuation',
  severity: 'info',
  summary: 'A mark stands at the edge of a line, where none may stand.',
  safeFix: 'never',
  messages,
  *check(page) {
    const lines = linesWith(page, 'badStart', 'badEnd');
    // Fewer than all units are marks: most pages with many such lines need not be counted.
    if (lines.length === 0 || page.text.length < 3 * rarity * lines.length) return;
    const marks = page.text.match(closers)?.length ?? 0;
    if (marks < rarity * lines.length) return;
    const evidence = [say(messages.habit, marks, lines.length)];
    for (const index of lines) {
      if (page.languageAt(index).script !== 'han' || page.lineText(index) !== page.doubling.readings[index])
        continue;
      for (const problem of [atStart(page, index), atEnd(page, index)])
        if (problem) yield { ...problem, evidence };
    }
  },
});

function atStart({ text, lines, printed }: Page, index: number): Problem | undefined {
  const { start } = lines[index] as Line;
  const mark = text.charAt(start);
  const place = printed.spans[printed.neighbour(index, -1)]?.end ?? start;
  // A line that was read in pieces has the mark on both.
  if (mark.search(closers) < 0 || text.charAt(place - 1) === mark) return undefined;
  return problemOf({ start, end: start + 1 }, mark, place, 'start', 'up');
}

function atEnd({ text, lines, printed }: Page, index: number): Problem | undefined {
  const { end } = lines[index] as Line;
  const mark = text.charAt(end - 1);
  const place = printed.spans[printed.neighbour(index, 1)]?.start ?? end;
  if (!openers.test(mark) || text.charAt(place) === mark) return undefined;
  return problemOf({ start: end - 1, end }, mark, place, 'end', 'down');
}

/** @param place where the mark would stand on the line beside; its own place where there is no such line */
function problemOf(
  span: Span,
  mark: string,
  place: number,
  edge: 'start' | 'end',
  move: 'up' | 'down',
): Problem {
  const edits = [
    { span: { start: place, end: place }, newText: mark },
    { span, newText: '' },
  ].sort((a, b) => a.span.start - b.span.start);
  const isAlone = place === span.start || place === span.end;
  return {
    span,
    message: say(messages[edge], mark),
    fixes: isAlone ? [] : [{ title: say(messages[move]), safe: false, edits }],
  };
}
