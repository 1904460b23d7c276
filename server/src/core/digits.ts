import type { Page } from './page';
import type { Line, Span } from './text';

// The classes name UTF-16 units, so that half of an astral Han character counts as Han.
const cjk = /[\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff01-\uff5e\ud840-\ud88d\udc00-\udfff“”‘’…—·‰]/;
const narrow = /[ \u00a0\u2005-\u200a\u202f]/;
/** What an extractor sets apart as one run, where it begins with a digit, and those of them that are numbers. */
const halfWidth = /(?<![!-~℃])\d[!-~℃]*/g;
const number = /^\d[\d.,:/-]*[%℃]?$/;
/** A lead with its reporters is no longer than this. */
const leadLength = 60;
/** What opens an item is set off from what follows: 本报讯 1月1日. */
const lead = /(?:[讯訊电電]|报道|報道)(?:（[^（）\r\n]*）)?$/;
/** A line's terminator, or nothing. */
const edge = /^[\r\n]?$/;

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
export function digitsOf({ text, lines }: Page): DigitsOfLine[] {
  const found: [Digits, ...Digits[]][] = [];
  let line = 0;
  for (const { 0: run, index: start } of text.matchAll(halfWidth)) {
    if (!number.test(run)) continue;
    while (start >= (lines[line] as Line).next) line++;
    const end = start + run.length;
    const before = side(text.charAt(start - 1), text.charAt(start - 2));
    const after = side(text.charAt(end), text.charAt(end + 1));
    const isAfterLead =
      before === 'apart' && lead.test(text.slice(Math.max(0, start - leadLength), start - 1));
    const digits: Digits = { line, start, end, before: isAfterLead ? 'lead' : before, after };
    const last = found.at(-1);
    if (last?.[0].line === line) last.push(digits);
    else found.push([digits]);
  }
  return found;
}

/** On how many sides numbers stand so. */
export function countSides(numbers: readonly Digits[], wanted: Side): number {
  let count = 0;
  for (const { before, after } of numbers) count += Number(before === wanted) + Number(after === wanted);
  return count;
}

function side(near: string, far: string): Side {
  if (cjk.test(near)) return 'close';
  if (edge.test(near)) return 'edge';
  return narrow.test(near) && cjk.test(far) ? 'apart' : 'other';
}
