import { applyEdits, originsOf } from './edits';
import { type Mark, markReach, marksOf } from './notation';
import type { Page } from './page';
import type { Edit, Fix, Problem } from './rule';
import { lineIndexAt, type Span, splitLines } from './text';

/** What has to be known of a page to tell what edits do to its marks. */
type Marked = Pick<Page, 'source' | 'lines' | 'marks'>;

/** Tells whether edits, sorted and not overlapping, leave the marks of a page as they are or move them whole. */
export type KeepsMarks = (edits: readonly Edit[]) => boolean;

/** Fits a page's problems to its marks: each points at printed text, and no fix makes a mark or loses one. */
export function besideMarks(page: Page, keepsMarks: KeepsMarks): (problem: Problem) => Problem | undefined {
  return problem => {
    const span = clip(problem.span, page);
    if (span.start === span.end && problem.span.start < problem.span.end) return undefined;
    const fixes = problem.fixes?.flatMap(fix => fixBeside(fix, page, keepsMarks));
    return { ...problem, span, ...(fixes && { fixes }) };
  };
}

/** A fix may move a marked line as a whole; one that would take a mark away, or make one, is none. */
function fixBeside(fix: Fix, page: Page, keepsMarks: KeepsMarks): Fix[] {
  const edits = fix.edits
    .map(edit => (isWhole(edit, page) ? edit : { ...edit, span: clip(edit.span, page) }))
    .filter(({ span, newText }) => newText !== '' || span.start < span.end);
  return edits.length > 0 && keepsMarks(edits) ? [{ ...fix, edits }] : [];
}

/** Whether an edit takes a marked line's text together with its mark, as one that moves the line does. */
function isWhole({ span }: Edit, page: Page): boolean {
  const mark = markAt(span.start, page);
  return mark?.span.start === span.start && /\S/.test(page.text.slice(mark.span.end, span.end));
}

const markAt = (offset: number, { lines, marks }: Page): Mark | undefined =>
  marks.size === 0 ? undefined : marks.get(lineIndexAt(lines, offset));

/** Without the mark that a span begins in; what is put in before a marked line stays there. */
function clip({ start, end }: Span, page: Page): Span {
  const mark = markAt(start, page)?.span;
  if (!mark || mark.end <= start || (start === end && start === mark.start)) return { start, end };
  return { start: mark.end, end: Math.max(mark.end, end) };
}

/** Half of what a mark begins with: where none of it stands, none can come about. */
const sign = '@';

/**
 * Judges by reading the marks again where edits may have touched them: at the starts of lines, as far as a mark reaches.
 * So the time is linear in the edits, however long the page's lines are.
 */
export function markKeeper(page: Marked): KeepsMarks {
  const isSigned = page.source.includes(sign);
  return edits => {
    if (!isSigned && !edits.some(({ newText }) => newText.includes(sign))) return true;
    const changes = groupsOf(edits).map(group => changeOf(page, group));
    const lost = changes.flatMap(change => change.lost);
    const made = changes.flatMap(change => change.made);
    return (
      lost.length === made.length && lost.every(mark => isMoved(mark, page, edits)) && isSame(lost, made)
    );
  };
}

/** Whether a mark is taken away whole, and written elsewhere as it was. */
function isMoved({ span: { start, end } }: Mark, { source }: Marked, edits: readonly Edit[]): boolean {
  const written = source.slice(start, end).trimEnd();
  return (
    edits.some(({ span }) => span.start <= start && end <= span.end) &&
    edits.some(({ newText }) => newText.includes(written))
  );
}

function isSame(lost: readonly Mark[], made: readonly Mark[]): boolean {
  const names = (marks: readonly Mark[]) => marks.map(({ name }) => name).sort();
  const after = names(made);
  return names(lost).every((name, i) => name === after[i]);
}

/** Edits that stand so near one another that they may change the same line's start. */
function groupsOf(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  let end = -Infinity;
  for (const edit of edits) {
    if (edit.span.start <= end + markReach) (groups[groups.length - 1] as Edit[]).push(edit);
    else groups.push([edit]);
    end = edit.span.end;
  }
  return groups;
}

/** The marks that the text has no more, and those that it did not have, after some edits near one another. */
function changeOf(page: Marked, edits: readonly Edit[]): { lost: Mark[]; made: Mark[] } {
  const { start, end, lead } = surroundingsOf(page, edits);
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const text = lead + applyEdits(page.source.slice(start, end), moved);
  const originOf = originsOf(moved);
  const known = marksBetween(page, start, end);
  const made: Mark[] = [];
  for (const mark of marksOf(text, splitLines(text)).values()) {
    const origin = start + originOf(mark.span.start - lead.length);
    const before = known.get(origin);
    if (before && before.name === mark.name && lengthOf(before) === lengthOf(mark)) known.delete(origin);
    else made.push(mark);
  }
  return { lost: [...known.values()], made };
}

const lengthOf = ({ span }: Mark): number => span.end - span.start;

/**
 * The text around edits that decides which marks there are: from the start of the first line, where that is in reach of
 * a mark, to where one ends that begins behind the last edit. `lead` stands for the line's start where it is out of reach.
 */
function surroundingsOf({ lines }: Marked, edits: readonly Edit[]): Span & { lead: string } {
  const first = (edits[0] as Edit).span.start;
  const last = (edits[edits.length - 1] as Edit).span.end;
  const lineStart = lines[lineIndexAt(lines, first)]?.start ?? 0;
  const lineEnd = lines[lineIndexAt(lines, last)]?.end ?? last;
  const end = Math.max(last, Math.min(lineEnd, last + markReach));
  return first - lineStart < markReach
    ? { start: lineStart, end, lead: '' }
    : { start: first, end, lead: 'x' };
}

/** By where they start. */
function marksBetween({ lines, marks }: Marked, start: number, end: number): Map<number, Mark> {
  const found = new Map<number, Mark>();
  for (let line = lineIndexAt(lines, start); (lines[line]?.start ?? Infinity) <= end; line++) {
    const mark = marks.get(line);
    if (mark && mark.span.start >= start) found.set(mark.span.start, mark);
  }
  return found;
}
