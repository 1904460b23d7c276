import { linesWith } from '../marks/signs';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  month: 'The number of the month seems to be lost before “{0}”.',
  day: 'The number of the day seems to be lost in “{0}”.',
  year: 'The number of the year seems to be lost before “{0}”.',
} as const;

/** Where a date begins: at a mark, or behind a word that leads up to one. 上月, 去年, 元月 are whole. */
const begins = '(?<=[，。、；：（“《]|[自从從至到于於])';
const flaws = [
  { what: 'month', pattern: new RegExp(`${begins}月\\d{1,2}日|(?<=\\d年)月(?=\\d{0,2}日)`, 'gu') },
  { what: 'day', pattern: /(?<!\d)\d{1,2}月日(?=[，。、；：）晚上下凌起至在前后後]|$)/gu },
  { what: 'year', pattern: new RegExp(`${begins}年\\d{1,2}月\\d`, 'gu') },
] as const;

/** What is odd in all of them, for a first look. */
const broken = /[年月][月日]|(?<!\d)[年月]\d/;

/** A date of which a number is missing. */
export const lostNumber = defineRule({
  id: 'lost-number',
  category: 'structure',
  severity: 'info',
  summary: 'A number of a date was lost.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const index of linesWith(page, 'dateUnit')) {
      const line = page.lineText(index);
      if (!broken.test(line)) continue;
      if (line !== page.doubling.readings[index]) continue;
      const { start } = page.lines[index] ?? { start: 0 };
      for (const { what, pattern } of flaws)
        for (const { 0: found, index: at } of line.matchAll(pattern))
          yield {
            span: { start: start + at, end: start + at + found.length },
            message: say(messages[what], found),
          };
    }
  },
});
