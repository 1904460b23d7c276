import { numberOf } from '../dates';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { tally } from '../tally';
import type { Span } from '../text';

const messages = {
  found: 'The year {0} is far from the page’s other years, and one digit from {1}.',
  elsewhere: 'The page has the year {0} in {1} places.',
  read: 'Read “{0}”',
} as const;

/** Digits that recognizers take for each other, either way. */
const alike = new Set(['06', '08', '09', '14', '17', '27', '35', '38', '39', '56', '68', '89']);
/** The page must have its year in so many places. */
const enough = 4;
/** Plans reach so far ahead, and reports of the past so far back. */
const ahead = 40;
const back = 700;

/** A year that is not of the page's time, one misread digit from the year that the page is of. */
export const misreadYear = defineRule({
  id: 'misread-year',
  category: 'ocr',
  severity: 'warning',
  summary: 'A digit of a year is misread.',
  safeFix: 'never',
  messages,
  *check(page) {
    const places = yearsOf(page);
    const counts = tally(places.map(({ year }) => year));
    const [own, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
    if (count < enough) return;
    for (const { span, year } of places)
      if ((year > own + ahead || year < own - back) && isOneDigitOff(String(year), String(own)))
        yield problemOf(page, span, String(own), count);
  },
});

/** The years in figures: four digits before 年. */
const yearsOf = ({ runs, text }: Page): { readonly span: Span; readonly year: number }[] =>
  runs.digit
    .filter(({ start, end }) => end - start === 4 && text.charAt(end) === '年')
    .map(span => ({ span, year: numberOf(text.slice(span.start, span.end)) }));

function isOneDigitOff(read: string, own: string): boolean {
  const different = [...own].flatMap((digit, i) => (digit === read[i] ? [] : [digit + (read[i] ?? '')]));
  const [pair = '', more] = different;
  return more === undefined && alike.has([...pair].sort().join(''));
}

function problemOf({ text }: Page, span: Span, own: string, count: number): Problem {
  return {
    span,
    message: say(messages.found, text.slice(span.start, span.end), own),
    evidence: [say(messages.elsewhere, own, count)],
    fixes: [{ title: say(messages.read, own), safe: false, edits: [{ span, newText: own }] }],
  };
}
