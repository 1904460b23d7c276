import type { Page } from './page';
import type { Span } from './text';

// The classes name UTF-16 units, so that half of an astral Han character counts as Han.
const cjk = /[\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff01-\uff5e\ud840-\ud88d\udc00-\udfff“”‘’…—·‰]/;
const narrow = /[ \u00a0\u2005-\u200a\u202f]/;
/** What an extractor sets apart as one run, and those of them that are numbers. */
const halfWidth = /[!-~℃]+/g;
const number = /^\d[\d.,:/-]*[%℃]?$/;
/** A lead with its reporters is no longer than this. */
const leadLength = 60;
/** What opens an item is set off from what follows: 本报讯 1月1日. */
const lead = /(?:[讯訊电電]|报道|報道)(?:（[^（）]*）)?$/;

/** A glyph, a space and then a glyph, the line's end, the space after a lead, or anything else. */
export type Side = 'close' | 'apart' | 'edge' | 'lead' | 'other';

/** A number and how it stands to its neighbours; `line` is the index of its line. */
export interface Digits extends Span {
  readonly line: number;
  readonly before: Side;
  readonly after: Side;
}

/** The numbers of a line (index from 0). */
export function digitsOf(page: Page, line: number): Digits[] {
  const text = page.lineText(line);
  const offset = page.lines[line]?.start ?? 0;
  return [...text.matchAll(halfWidth)]
    .filter(([run]) => number.test(run))
    .map(({ 0: run, index: start }) => {
      const end = start + run.length;
      const before = side(text[start - 1], text[start - 2]);
      const after = side(text[end], text[end + 1]);
      const afterLead =
        before === 'apart' && lead.test(text.slice(Math.max(0, start - leadLength), start - 1));
      return { line, start: offset + start, end: offset + end, before: afterLead ? 'lead' : before, after };
    });
}

function side(near: string | undefined, far: string | undefined): Side {
  if (near === undefined) return 'edge';
  if (cjk.test(near)) return 'close';
  return narrow.test(near) && far !== undefined && cjk.test(far) ? 'apart' : 'other';
}
