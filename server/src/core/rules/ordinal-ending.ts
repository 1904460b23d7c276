import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” has the ending of another number: a digit or the ending is misread.',
  read: 'Read “{0}”',
} as const;

const ending = /(?:st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z])/y;

/** 21th, 2st: the digits and the ending of an ordinal contradict each other. */
export const ordinalEnding = defineRule({
  id: 'ordinal-ending',
  category: 'ocr',
  severity: 'info',
  summary: 'The ending of an ordinal belongs to another number.',
  safeFix: 'never',
  messages,
  *check({ runs, text }) {
    for (const { start, end } of runs.digit) {
      ending.lastIndex = end;
      const found = ending.exec(text)?.[0];
      if (!found || end - start > 4 || /[\w.,/]/.test(text.charAt(start - 1))) continue;
      const right = endingOf(Number(text.slice(start, end)));
      if (found.toLowerCase() === right) continue;
      const span = { start: end, end: end + 2 };
      const newText = found === found.toUpperCase() ? right.toUpperCase() : right;
      const read = text.slice(start, end) + newText;
      yield {
        span: { start, end: end + 2 },
        message: say(messages.found, text.slice(start, end + 2)),
        fixes: [{ title: say(messages.read, read), safe: false, edits: [{ span, newText }] }],
      };
    }
  },
});

function endingOf(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}
