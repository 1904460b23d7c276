import { applyEdits, type Edit, lineIndexAt, type Page } from '../core';
import { shorten, wholeCharacter } from './shorten';

/** A stretch of the text before and after some edits, line by line; no lines after where it is deleted whole. */
export interface Change {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How much of a line is shown around an edit and in all, in UTF-16 units: a page may be one endless line. */
const context = 60;
const limit = 240;

/** What edits, sorted by offset, do to the lines that they touch; edits on common lines make one change. */
export function changesOf(page: Page, edits: readonly Edit[]): Change[] {
  const groups: Edit[][] = [];
  let lastLine = -1;
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group && lineIndexAt(page.lines, edit.span.start) <= lastLine) group.push(edit);
    else groups.push([edit]);
    lastLine = lastLineOf(page, edit);
  }
  return groups.map(group => changeOf(page, group));
}

/** The last line that an edit touches: not the line after those that it deletes whole. */
function lastLineOf({ lines }: Page, { span: { start, end } }: Edit): number {
  const startsLine = (offset: number) => lines[lineIndexAt(lines, offset)]?.start === offset;
  return lineIndexAt(lines, end > start && startsLine(start) && startsLine(end) ? end - 1 : end);
}

function changeOf(page: Page, edits: readonly Edit[]): Change {
  const first = edits[0] as Edit;
  const last = edits[edits.length - 1] as Edit;
  const { source: text, lines } = page;
  const lineStart = lines[lineIndexAt(lines, first.span.start)]?.start ?? 0;
  const lineEnd = lines[lastLineOf(page, last)]?.end ?? text.length;
  const start = Math.max(lineStart, wholeCharacter(text, first.span.start - context));
  const end = Math.min(lineEnd, wholeCharacter(text, last.span.end + context));
  const show = (excerpt: string): string[] => {
    const shown = (start > lineStart ? '…' : '') + excerpt + (end < lineEnd ? '…' : '');
    return shown ? shorten(shown, limit).split(/\r\n|\r|\n/) : [];
  };
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: Math.min(span.end, end) - start },
    newText,
  }));
  const before = text.slice(start, end);
  return { before: show(before), after: show(applyEdits(before, moved)) };
}
