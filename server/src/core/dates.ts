import type { Span } from './text';

/** A date as a text tells it: what it does not tell is undefined. Months count from 1. */
export interface PartialDate {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** How many days the month has; 29 in a February whose year is not known. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the calendar has such a day. */
export const isPossible = ({ year, month, day }: PartialDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);

/** The day of the week in the Gregorian calendar, from 0 for Sunday. */
export function weekdayOf({ year, month, day }: Required<PartialDate> & { readonly year: number }): number {
  // Zeller's rule counts January and February with the year before.
  const [y, m] = month > 2 ? [year, month] : [year - 1, month + 12];
  const days =
    day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (days + 6) % 7;
}

/** The number that half-width or full-width digits write; NaN where there are others. */
export const numberOf = (digits: string): number =>
  digits === ''
    ? NaN
    : Number(digits.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));

/** A date where a text has it. */
export interface Dated extends Span, PartialDate {
  readonly text: string;
}

/** 2017年9月31日, with what may be left out before the month; a lunar date has no such figures. */
const hanDate = /(?:([0-9０-９]{4})年)?([0-9０-９]{1,2})月([0-9０-９]{1,2})[日号號]/y;
/** 2017年13月, without a day: where it is impossible, the month is. */
const hanMonth = /([0-9０-９]{4})年([0-9０-９]{2})月/y;
/** 31st of June, 31 June 1886. */
const dayFirst =
  /(\d{1,2})(?:(?:st|nd|rd|th)(?: of)? (?<word>[A-Z][a-z]{2,8})\b|(?: (?<name>[A-Z][a-z]{2,8})\.?,? (?<year>\d{4})\b))/y;
/** Of June 31st, and June 31, 1886: what stands before the day, and from the day on. */
const monthBefore = /\b([A-Z][a-z]{2,8})\.? $/;
const dayAfter = /(\d{1,2})(?:(?:st|nd|rd|th)\b(?! [A-Z])|, ?(\d{4})\b)/y;
const months =
  /^(?:(jan)(?:uary)?|(feb)(?:ruary)?|(mar)(?:ch)?|(apr)(?:il)?|(may)|(june?)|(july?)|(aug)(?:ust)?|(sept?)(?:ember)?|(oct)(?:ober)?|(nov)(?:ember)?|(dec)(?:ember)?)$/i;

/** Every date with a month and a day in figures. A number alone beside a month is none: “in June 31 men”. */
export function datesIn(text: string, digits: readonly Span[]): Dated[] {
  const found: Dated[] = [];
  let done = 0;
  for (const { start, end } of digits) {
    if (start < done) continue;
    const mayBeEnglish = end - start <= 2 && (isPlain(text, end) || isPlain(text, start - 1));
    const date = hanDateAt(text, start) ?? (mayBeEnglish ? englishDateAt(text, start) : undefined);
    if (!date) continue;
    found.push(date);
    done = date.end;
  }
  return found;
}

/** Whether an English date may go on there: a space or a small letter. */
function isPlain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x61 && unit <= 0x7a);
}

function hanDateAt(text: string, start: number): Dated | undefined {
  const match = exec(hanDate, text, start) ?? exec(hanMonth, text, start);
  if (!match) return undefined;
  const [whole, year = '', month = '', day = '1'] = match;
  return dated(text, start, start + whole.length, numberOf(month), day, year);
}

function englishDateAt(text: string, start: number): Dated | undefined {
  const first = exec(dayFirst, text, start);
  const { word, name, year } = first?.groups ?? {};
  const month = monthOf(word ?? name ?? '');
  if (first && month) return dated(text, start, start + first[0].length, month, first[1] ?? '', year);
  const before = monthBefore.exec(text.slice(Math.max(0, start - 12), start));
  const after = before && monthOf(before[1] ?? '') ? exec(dayAfter, text, start) : null;
  if (!before || !after) return undefined;
  const from = start - before[0].length;
  return dated(text, from, start + after[0].length, monthOf(before[1] ?? ''), after[1] ?? '', after[2]);
}

/** The number of a month from its name; 0 where it is none. */
const monthOf = (name: string): number => (months.exec(name)?.slice(1).findIndex(Boolean) ?? -1) + 1;

function dated(text: string, start: number, end: number, month: number, day: string, year = ''): Dated {
  const known = year ? { year: numberOf(year) } : {};
  return { start, end, text: text.slice(start, end), month, day: numberOf(day), ...known };
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
