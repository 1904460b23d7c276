import { isPossible, numberOf, weekdayOf } from '../dates';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  found: 'This date fell on {0}, not on {1}: a digit or the day of the week is misread.',
  read: 'Read “{0}”',
} as const;

const han = '日一二三四五六';
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Chinese newspapers date by the Gregorian calendar since then, British ones since 1752. */
const firstYear = { han: 1912, english: 1753 };

/** 2017年9月30日 星期六; 周六 only where nothing follows that could make a name or another word of it. */
const hanDate =
  /([0-9０-９]{4})年([0-9０-９]{1,2})月([0-9０-９]{1,2})日[ \u3000（(]{0,4}(?:(?:星期|礼拜|禮拜)([日天一二三四五六])|[周週]([日一二三四五六])(?=[\s）),，。]|$))/y;
const month = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
/** Saturday, September 30, 2017, and Saturday, 30th September, 2017: from the year, backwards. */
const englishDate = new RegExp(
  `\\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),? {1,2}(?:${month} {1,2}${day}|${day}(?: of)? {1,2}${month}),? {1,2}$`,
  'i',
);
const reach = 40;

/** The date and the day of the week of a folio contradict each other. */
export const wrongWeekday = defineRule({
  id: 'wrong-weekday',
  category: 'ocr',
  severity: 'info',
  summary: 'A date did not fall on the day of the week that stands beside it.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const { start, end } of page.runs.digit) {
      if (end - start !== 4) continue;
      const problem = hanProblem(page, start) ?? englishProblem(page, start, end);
      if (problem) yield problem;
    }
  },
});

function hanProblem({ text }: Page, start: number): Problem | undefined {
  hanDate.lastIndex = start;
  const match = hanDate.exec(text);
  if (!match) return undefined;
  const [whole, year = '', month = '', day = '', long, short] = match;
  const date = { year: numberOf(year), month: numberOf(month), day: numberOf(day) };
  const named = (long ?? short ?? '').replace('天', '日');
  const right = han.charAt(weekdayOf(date));
  if (date.year < firstYear.han || !isPossible(date) || named === right) return undefined;
  const end = start + whole.length;
  const span = { start: end - 1, end };
  const fix = { title: say(messages.read, right), safe: false, edits: [{ span, newText: right }] };
  return { span: { start, end }, message: say(messages.found, `星期${right}`, `星期${named}`), fixes: [fix] };
}

function englishProblem({ text }: Page, start: number, end: number): Problem | undefined {
  const from = Math.max(0, start - reach);
  const match = englishDate.exec(text.slice(from, start));
  if (!match) return undefined;
  const [, named = '', month, day, dayFirst, monthAfter] = match;
  const year = numberOf(text.slice(start, end));
  const name = (month ?? monthAfter ?? '').toLowerCase();
  const date = { year, month: months.indexOf(name) + 1, day: Number(day ?? dayFirst) };
  const right = english[weekdayOf(date)] as string;
  if (year < firstYear.english || !isPossible(date) || named.toLowerCase() === right.toLowerCase())
    return undefined;
  const at = from + match.index;
  const newText = named === named.toUpperCase() ? right.toUpperCase() : right;
  const fix = {
    title: say(messages.read, newText),
    safe: false,
    edits: [{ span: { start: at, end: at + named.length }, newText }],
  };
  return { span: { start: at, end }, message: say(messages.found, right, named), fixes: [fix] };
}
