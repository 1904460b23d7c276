import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  found: '“{0}” stands for the zero of a number in Chinese figures.',
  habit: 'The page writes such a zero as “{0}” in {1} places.',
  read: 'Read “{0}”',
} as const;

const figure = /^[一二三四五六七八九]$/;
const letter = /[OＯ]/;
/** What a page writes must be so many times as frequent as what it else writes. */
const clear = 3;

/** A letter, a digit, or the other of the two circles, between Chinese figures. */
export const misreadZero = defineRule({
  id: 'misread-zero',
  category: 'ocr',
  severity: 'warning',
  summary: 'A letter or digit stands for the zero of a number in Chinese figures.',
  safeFix: 'never',
  messages,
  *check(page) {
    const zeros = [...page.runs.zero, ...page.runs.digit.filter(span => isZero(page, span))].filter(span =>
      standsInNumber(page, span),
    );
    const counts = new Map<string, number>();
    for (const { start } of zeros)
      counts.set(page.text.charAt(start), countIn(counts, page.text.charAt(start)) + 1);
    const habit = countIn(counts, '○') > countIn(counts, '〇') ? '○' : '〇';
    const count = countIn(counts, habit);
    for (const span of zeros) {
      const found = page.text.slice(span.start, span.end);
      const isRare = count >= clear * countIn(counts, found.charAt(0));
      if (found.charAt(0) !== habit && (isRare || letter.test(found)))
        yield problemOf(span, found, habit.repeat(found.length), count);
    }
  },
});

const countIn = (counts: ReadonlyMap<string, number>, char: string): number => counts.get(char) ?? 0;

const isZero = ({ text }: Page, { start, end }: Span): boolean =>
  /^[0０]{1,3}$/.test(text.slice(start, Math.min(end, start + 4)));

/** Between two figures, or at the end of a year: 二○○○年. */
const standsInNumber = ({ text }: Page, { start, end }: Span): boolean =>
  figure.test(text.charAt(start - 1)) && /[一二三四五六七八九年]/.test(text.charAt(end));

function problemOf(span: Span, found: string, read: string, count: number): Problem {
  return {
    span,
    message: say(messages.found, found),
    evidence: count > 0 ? [say(messages.habit, read.charAt(0), count)] : [],
    severity: letter.test(found) ? 'warning' : 'hint',
    fixes: [{ title: say(messages.read, read), safe: false, edits: [{ span, newText: read }] }],
  };
}
