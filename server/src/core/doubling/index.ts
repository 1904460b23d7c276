import type { Page } from '../page';
import { findCopiedLines, mostBlanksBetween } from './copies';
import { type Judged, judge, type Neighbour } from './judgement';
import { findPieces } from './pieces';
import { type Stretch, StretchFinder } from './stretches';

export type { Certainty, Judged } from './judgement';
export { isAcross, type Stretch } from './stretches';

/** What a page holds more than once, and how its lines read without the copies. */
export interface Doubling {
  /** Doubled stretches, in lines and across lines, by offset. */
  readonly stretches: readonly Judged[];
  /** Per line (index from 0): its text as it should read, copies removed, not trimmed. */
  readonly readings: readonly string[];
}

export function doublingOf(page: Page): Doubling {
  const { text, lines } = page;
  const finder = new StretchFinder(text);
  const neighbour = neighbourOf(page);
  const inLines = lines.flatMap((line, index) =>
    line.end - line.start < 2 ? [] : finder.inLine(line, index),
  );
  const explained = new Set(certainLines(judge(inLines, neighbour)));
  const pieces = findPieces(finder, text, lines, neighbour, explained);
  const inPieces = new Set(pieces.flatMap(({ stretches }) => stretches.flatMap(linesOf)));
  const across = findCopiedLines(finder, text, lines, new Set([...explained, ...inPieces]));
  const others = inLines.filter(({ stretches }) => !stretches.some(({ line }) => inPieces.has(line)));
  const stretches = withoutOverlaps(judge([...others, ...pieces, ...across], neighbour));
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

function neighbourOf(page: Page): Neighbour {
  return (from, step) => {
    for (let line = from + step, blanks = 0; blanks <= mostBlanksBetween; line += step, blanks++) {
      if (line < 0 || line >= page.lines.length) return -1;
      if (/\S/.test(page.lineText(line))) return line;
    }
    return -1;
  };
}

/** A line reads as printed once what is certainly or probably a copy is left out. */
function readingsOf(page: Page, stretches: readonly Judged[]): string[] {
  const readings = page.lines.map((_, index) => page.lineText(index));
  const extra = stretches
    .filter(({ certainty }) => certainty !== 'possible')
    .flatMap(stretch => stretch.extra.map(span => ({ span, from: stretch.line })))
    .sort((a, b) => b.span.start - a.span.start);
  for (const { span, from } of extra) {
    let index = from;
    while ((page.lines[index + 1]?.start ?? Infinity) <= span.start) index++;
    const line = page.lines[index];
    const reading = readings[index] as string;
    if (line)
      readings[index] = reading.slice(0, span.start - line.start) + reading.slice(span.end - line.start);
  }
  return readings;
}
