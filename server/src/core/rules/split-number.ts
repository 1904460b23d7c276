import { linesWith } from '../marks/signs';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: 'A space splits the number in “{0}”.',
  close: 'Write “{0}”',
} as const;

/** Digits in pieces before the unit of a date: 2 017年, 1 0月. Groups of three are a way to write large numbers. */
const dateInPieces = /(?<![\d.,:：])\d{1,3}[ \u00a0]\d{1,3}(?:[ \u00a0]\d{1,2})?[ \u00a0]?(?=[年月日])/g;
/** A space beside the comma or the point of a sum of money: £1, 500, $3 .50. */
const sumInPieces = /[£$€]\d{1,3}(?:, \d{3}| ,\d{3}| \.\d\d)(?![\d,])/g;
const zerosInPieces = /(?<![\d.,])[1-9]\d{0,2}(?:, | ,)000(?![\d,])/g;

/** A space after a decimal point, in a phrase of Chinese and before what only numbers have: 增长3. 5%. */
const decimalInPieces =
  /(?<=\p{Script=Han})\d{1,4}\.[ \u00a0]\d{1,2}(?=[%％‰万萬亿億元倍]|[个個]百分[点點]|公里)/gu;

/** What all of them have in common. */
const pieces = /\d[ \u00a0]\d|\d, \d{3}|\d [,.]\d|\d\.[ \u00a0]\d/;

const most = { 年: 2100, 月: 12, 日: 31 } as const;

/** A number that a space splits: neither half is what was printed. */
export const splitNumber = defineRule({
  id: 'split-number',
  category: 'spacing',
  severity: 'info',
  summary: 'A space splits a number.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const index of linesWith(page, 'spaceAndDigit')) {
      const line = page.lineText(index);
      if (!pieces.test(line)) continue;
      const { start } = page.lines[index] ?? { start: 0 };
      for (const pattern of [dateInPieces, sumInPieces, zerosInPieces, decimalInPieces])
        for (const { 0: found, index: at } of line.matchAll(pattern)) {
          const number = found.replace(/[ \u00a0]/g, '');
          if (pattern === dateInPieces && !isDate(number, line.charAt(at + found.length))) continue;
          const span = { start: start + at, end: start + at + found.length };
          yield {
            span,
            message: say(messages.found, found.trim()),
            fixes: [{ title: say(messages.close, number), safe: false, edits: [{ span, newText: number }] }],
          };
        }
    }
  },
});

/** A year of four digits, a month, a day of two. */
const isDate = (number: string, unit: string): boolean =>
  number.length === (unit === '年' ? 4 : 2) &&
  !number.startsWith('0') &&
  Number(number) <= most[unit as keyof typeof most];
