import type { Mark } from './notation';
import type { Page } from './page';
import type { Edit, Fix, Problem } from './rule';
import { lineIndexAt, type Span } from './text';

/** A problem on a page with marks: it points at printed text, and none of its fixes damages a mark. */
export function besideMarks(problem: Problem, page: Page): Problem | undefined {
  if (page.marks.size === 0) return problem;
  const span = clip(problem.span, page);
  if (span.start === span.end && problem.span.start < problem.span.end) return undefined;
  const fixes = problem.fixes?.flatMap(fix => fixBeside(fix, page));
  return { ...problem, span, ...(fixes && { fixes }) };
}

/** A fix may move a marked line as a whole; one that would take a mark away is none. */
function fixBeside(fix: Fix, page: Page): Fix[] {
  const edits = fix.edits
    .map(edit => (isWhole(edit, page) ? edit : { ...edit, span: clip(edit.span, page) }))
    .filter(({ span, newText }) => newText !== '' || span.start < span.end);
  const lost = edits.flatMap(({ span }) => marksWithin(span, page));
  const isKept = ({ span: { start, end } }: Mark) =>
    edits.some(({ span }) => span.start <= start && end <= span.end) &&
    edits.some(({ newText }) => newText.includes(page.source.slice(start, end)));
  return edits.length > 0 && lost.every(isKept) ? [{ ...fix, edits }] : [];
}

/** Whether an edit takes a marked line's text together with its mark, as one that moves the line does. */
function isWhole({ span }: Edit, page: Page): boolean {
  const mark = markAt(span.start, page);
  return mark?.span.start === span.start && /\S/.test(page.text.slice(mark.span.end, span.end));
}

const markAt = (offset: number, { lines, marks }: Page): Mark | undefined =>
  marks.get(lineIndexAt(lines, offset));

/** The marks that an edit of the span would touch. */
function marksWithin({ start, end }: Span, { lines, marks }: Page): Mark[] {
  const found: Mark[] = [];
  for (let line = lineIndexAt(lines, start); line <= lineIndexAt(lines, end); line++) {
    const mark = marks.get(line);
    if (mark && start < mark.span.end && end > mark.span.start) found.push(mark);
  }
  return found;
}

/** Without the mark that a span begins in; what is put in before a marked line stays there. */
function clip({ start, end }: Span, page: Page): Span {
  const mark = markAt(start, page)?.span;
  if (!mark || mark.end <= start || (start === end && start === mark.start)) return { start, end };
  return { start: mark.end, end: Math.max(mark.end, end) };
}
