import { type Dated, datesIn, daysIn, isPossible, numberOf } from '../dates';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { tally } from '../tally';
import { lineIndexAt, type Span } from '../text';

const messages = {
  noDay: 'Month {0} has {1} days: a digit of this date is misread.',
  noMonth: 'There is no month {0}: a digit of this date is misread.',
  noMinute: 'An hour has 60 minutes: a digit of this time is misread.',
  elsewhere: 'The page has the date {0} in {1} places.',
  read: 'Read “{0}”',
} as const;

/** 8时70分: after a clock's hour, minutes are less than 60. */
const time = /[0-9０-９]{1,2}[时時点點]([0-9０-９]{2})分/y;

/** A date or time that no calendar or clock shows: one of its digits is misread. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  category: 'ocr',
  severity: 'warning',
  summary: 'No calendar has such a date.',
  safeFix: 'never',
  messages,
  *check(page) {
    const dates = datesIn(page.text, page.runs.digit).map(date => wholeDate(page, date));
    const counts = tally(dates.filter(isPossible).map(({ text }) => text));
    for (const found of dates) if (!isPossible(found)) yield problemOf(found, counts);
    yield* impossibleTimes(page);
  },
});

/** A digit that ends a line, and nothing but it: what stands before the rest of a month that was broken. */
const half = /(?<![0-9０-９.．])[0-9０-９]$/;

/** With the digit of the month that ends the line before: 1 / 0月16日. */
function wholeDate({ lines, printed }: Page, date: Dated): Dated {
  const index = lineIndexAt(lines, date.start);
  if (date.start !== printed.spans[index]?.start || !/^.月/.test(date.text)) return date;
  const before = printed.neighbour(index, -1);
  const digit = half.exec(printed.textOf(before).slice(-2))?.[0] ?? '';
  const month = 10 * numberOf(digit) + date.month;
  if (!(month <= 12)) return date;
  return { ...date, start: (printed.spans[before] as Span).end - 1, month, text: digit + date.text };
}

function problemOf(found: Dated, counts: ReadonlyMap<string, number>): Problem {
  const { start, end, month, year, text } = found;
  const span = { start, end };
  const isMonth = month >= 1 && month <= 12;
  const message = isMonth ? say(messages.noDay, month, daysIn(month, year)) : say(messages.noMonth, month);
  // The digit at the end of the line before may be of another number.
  if (end - start > text.length) return { span, message, severity: 'info' };
  const [likely, more] = oneDigitOff(text).filter(date => counts.has(date));
  if (likely === undefined || more !== undefined) return { span, message };
  const evidence = [say(messages.elsewhere, likely, counts.get(likely) ?? 0)];
  const fix = { title: say(messages.read, likely), safe: false, edits: [{ span, newText: likely }] };
  return { span, message, evidence, fixes: [fix] };
}

/** All that the text would be with one of its digits replaced. */
const oneDigitOff = (text: string): string[] =>
  [...text].flatMap((char, i) =>
    /\d/.test(char)
      ? [...'0123456789']
          .filter(digit => digit !== char)
          .map(digit => text.slice(0, i) + digit + text.slice(i + 1))
      : [],
  );

function* impossibleTimes({ runs, text }: Page): Iterable<Problem> {
  for (const { start } of runs.digit) {
    time.lastIndex = start;
    const match = time.exec(text);
    if (match && numberOf(match[1] ?? '') >= 60)
      yield { span: { start, end: start + match[0].length }, message: say(messages.noMinute) };
  }
}
