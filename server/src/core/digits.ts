import { isDigit } from './languages';
import type { Page } from './page';
import type { Line, Span } from './text';
import { unitsOf } from './units';

/** What an extractor sets apart as one run, where it begins with a digit, are numbers if they look so. */
const number = /^\d[\d.,:/-]*[%℃]?$/;
/** A lead with its reporters is no longer than this. */
const leadLength = 60;
/** What opens an item is set off from what follows: 本报讯 1月1日. */
const lead = /(?:[讯訊电電]|报道|報道)(?:（[^（）\r\n]*）)?$/;

/** A glyph, a space and then a glyph, the line's end, the space after a lead, or anything else. */
export type Side = 'close' | 'apart' | 'edge' | 'lead' | 'other';

/** A number and how it stands to its neighbours; `line` is the index of its line. */
export interface Digits extends Span {
  readonly line: number;
  readonly before: Side;
  readonly after: Side;
}

/** The numbers of one line, by offset. */
export type DigitsOfLine = readonly [Digits, ...Digits[]];

/** The numbers of a page, of each line that has any. */
export function digitsOf(page: Page): DigitsOfLine[] {
  const { text, lines } = page;
  const found: [Digits, ...Digits[]][] = [];
  let line = 0;
  for (const { start, end } of runsOf(page)) {
    if (!number.test(text.slice(start, end))) continue;
    while (start >= (lines[line] as Line).next) line++;
    const before = side(text.charCodeAt(start - 1), text.charCodeAt(start - 2));
    const after = side(text.charCodeAt(end), text.charCodeAt(end + 1));
    const isAfterLead =
      before === 'apart' && lead.test(text.slice(Math.max(0, start - leadLength), start - 1));
    const digits: Digits = { line, start, end, before: isAfterLead ? 'lead' : before, after };
    const last = found.at(-1);
    if (last?.[0].line === line) last.push(digits);
    else found.push([digits]);
  }
  return found;
}

/** The runs of half-width characters that begin with a digit. */
function runsOf({ text, runs }: Page): Span[] {
  const found: Span[] = [];
  for (const { start: first, end: last } of runs.digit)
    for (let start = first; start < last; start++) {
      if (!isDigit(text.charCodeAt(start)) || isHalfWidth(text.charCodeAt(start - 1))) continue;
      let end = start + 1;
      while (isHalfWidth(text.charCodeAt(end))) end++;
      found.push({ start, end });
    }
  return found;
}

/** On how many sides numbers stand so. */
export function countSides(numbers: readonly Digits[], wanted: Side): number {
  let count = 0;
  for (const { before, after } of numbers) count += Number(before === wanted) + Number(after === wanted);
  return count;
}

/** Numbers with a glyph or two between them are one phrase: 9 月 30 日. */
export function phrasesOf(line: readonly Digits[]): Digits[][] {
  const phrases: Digits[][] = [];
  for (const digits of line) {
    const last = phrases.at(-1);
    if (last && digits.start - (last.at(-1)?.end ?? 0) <= 4) last.push(digits);
    else phrases.push([digits]);
  }
  return phrases;
}

/** @param near the unit beside the number; NaN at an end of the text. @param far the one beyond it */
function side(near: number, far: number): Side {
  if (isCjk(near)) return 'close';
  if (Number.isNaN(near) || near === 0x0a || near === 0x0d) return 'edge';
  return isNarrowSpace(near) && isCjk(far) ? 'apart' : 'other';
}

const isHalfWidth = (unit: number): boolean => (unit >= 0x21 && unit <= 0x7e) || unit === 0x2103; // ℃

const isNarrowSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || (unit >= 0x2005 && unit <= 0x200a) || unit === 0x202f;

const marks = unitsOf('“”‘’…—·‰');

/** Han, kana and their marks, of either width; half of an astral Han character counts as Han. */
const isCjk = (unit: number): boolean =>
  (unit >= 0x3001 && unit <= 0x9fff) ||
  (unit >= 0xff01 && unit <= 0xff5e) ||
  (unit >= 0x2e80 && unit <= 0x2fff) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xd840 && unit <= 0xd88d) ||
  (unit >= 0xdc00 && unit <= 0xdfff) ||
  marks[unit] === 1;
