import type { Page } from '../page';
import type { Line } from '../text';
import { findCopiedLines } from './copies';
import { type Judged, judge } from './judgement';
import { findPieces } from './pieces';
import { unevenLine } from './uneven';
import { type Candidates, type Stretch, StretchFinder } from './stretches';

export type { Certainty, Judged } from './judgement';
export { type Mended, mendedOf } from './memory';
export type { DoubledLines } from './stretches';
export { isAcross, isOverlap, type Stretch } from './stretches';

/** What a page holds more than once, and how its lines read without the copies. */
export interface Doubling {
  /** Doubled stretches, in lines and across lines, by offset. */
  readonly stretches: readonly Judged[];
  /** Per line (index from 0): its text as it should read, copies removed, not trimmed. */
  readonly readings: readonly string[];
}

export function doublingOf(page: Page): Doubling {
  const { text, lines, printed } = page;
  const finder = new StretchFinder(text, page.doubledLines);
  const inLines: Candidates[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (printed.lengthOf(index) < 2) continue;
    const line = lines[index] as Line;
    const uneven = unevenLine(text, line, index);
    inLines.push(...finder.inLine(line, index), ...(uneven ? [uneven] : []));
  }
  const judged = judge(inLines, page);
  const explained = new Set(certainLines(judged));
  const pieces = findPieces(finder, printed, explained);
  const inPieces = new Set(pieces.flatMap(({ stretches }) => stretches.flatMap(linesOf)));
  const across = findCopiedLines(finder, printed, new Set([...explained, ...inPieces]));
  const others = inLines.filter(({ stretches }) => !stretches.some(({ line }) => inPieces.has(line)));
  const more = pieces.length + across.length > 0;
  const stretches = withoutOverlaps(more ? judge([...others, ...pieces, ...across], page) : judged);
  return { stretches, readings: readingsOf(page, stretches) };
}

const certainLines = (stretches: readonly Judged[]): number[] =>
  stretches
    .filter(({ certainty, wholeLine }) => certainty === 'certain' && wholeLine)
    .map(({ line }) => line);

const order = { certain: 0, likely: 1, possible: 2 } as const;

/** By offset. Where two explain the same text, the surer one stays, or the longer one. */
function withoutOverlaps(stretches: readonly Judged[]): Judged[] {
  const rank = (a: Judged, b: Judged) =>
    order[a.certainty] - order[b.certainty] || b.span.end - b.span.start - (a.span.end - a.span.start);
  const kept: Judged[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.span.start - b.span.start || rank(a, b))) {
    const last = kept[kept.length - 1];
    if (!last || last.span.end <= stretch.span.start) kept.push(stretch);
    else if (rank(stretch, last) < 0) kept[kept.length - 1] = stretch;
  }
  return kept;
}

const linesOf = ({ line, lastLine }: Stretch): number[] =>
  Array.from({ length: lastLine - line + 1 }, (_, i) => line + i);

/** A line reads as printed once what is certainly or probably a copy is left out. */
function readingsOf(page: Page, stretches: readonly Judged[]): string[] {
  const { text, lines } = page;
  const extra = stretches
    .filter(({ certainty }) => certainty !== 'possible')
    .flatMap(stretch => stretch.extra)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return lines.map((line, index) => {
    if ((extra[next]?.start ?? Infinity) >= line.next) return page.lineText(index);
    let reading = '';
    let at = line.start;
    for (let span = extra[next]; span && span.start < line.next; span = extra[++next]) {
      if (span.start > at) reading += text.slice(at, Math.min(span.start, line.end));
      at = Math.max(at, span.end);
      if (span.end > line.next) break;
    }
    return at < line.end ? reading + text.slice(at, line.end) : reading;
  });
}
