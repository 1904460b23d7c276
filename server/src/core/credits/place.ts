import type { Credit } from '../credits';
import type { Page } from '../page';
import { lineIndexAt, type Span } from '../text';

/** The lines that a credit stands on (indexes from 0). */
export const linesOfCredit = ({ lines }: Page, { span }: Credit): { first: number; last: number } => ({
  first: lineIndexAt(lines, span.start),
  last: lineIndexAt(lines, span.end - 1),
});

/** The lines (indexes from 0) that credits stand on. */
export function creditedLines(page: Page): Set<number> {
  const credited = new Set<number>();
  for (const credit of page.credits) {
    const { first, last } = linesOfCredit(page, credit);
    for (let line = first; line <= last; line++) credited.add(line);
  }
  return credited;
}

/** Whether nothing but white space stands on a credit's lines beside it. */
export function isAlone(page: Page, credit: Credit): boolean {
  const { first, last } = linesOfCredit(page, credit);
  const { start, end } = { start: page.lines[first]?.start ?? 0, end: page.lines[last]?.end ?? 0 };
  return (
    page.text.slice(start, credit.span.start).trim() === '' &&
    page.text.slice(credit.span.end, end).trim() === ''
  );
}

/** Whether a part of a credit is transcribed as it reads, so that an edit of it is plain. */
export const isPlain = ({ text }: Page, { start, end }: Span, reads: string): boolean =>
  text.slice(start, end) === reads;

/** The ornament that most of a page's bylines begin with, and how many do. */
export function bylineMark({ credits, language }: Page): { mark: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const { text } of credits) {
    const mark = text.charAt(0);
    if (mark && language.bylineMarks.includes(mark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && { mark: best[0], count: best[1] };
}
