import { isText, type Part } from '../articles';
import { type LineMark, type MarkName, writeMark } from '../notation';
import type { Page } from '../page';
import type { Edit } from '../rule';
import { holdsLine, type Line } from '../text';

/** What can be said of lines by hand: what they are, that an article begins with them, or nothing any more. */
export type MarkChange = LineMark | 'article' | 'remove';

/** Marks the lines from `first` to `last` (indexes from 0, both included); undefined where that changes nothing. */
export function markLines(page: Page, marking: MarkChange, first: number, last: number): Edit[] | undefined {
  const edits = marking === 'article' ? beginArticle(page, first) : eachLine(page, marking, first, last);
  return edits.length > 0 ? edits : undefined;
}

function eachLine(page: Page, marking: LineMark | 'remove', first: number, last: number): Edit[] {
  const edits: Edit[] = [];
  for (let line = first; line <= last; line++) {
    const mark = page.marks.get(line);
    const { start, next } = page.lines[line] as Line;
    const isPrinted = page.printed.lengthOf(line) > 0;
    if (marking === 'remove') {
      // A mark that stands alone goes with its line.
      if (mark) edits.push({ span: isPrinted ? mark.span : { start, end: next }, newText: '' });
    } else if (isPrinted && mark?.name !== marking)
      edits.push({ span: mark?.span ?? { start, end: start }, newText: `${write(page, marking)} ` });
  }
  return edits;
}

/** Marks where an article begins and, where Galley is to go on telling what belongs together, where its text ends. */
function beginArticle(page: Page, line: number): Edit[] {
  if (page.printed.lengthOf(line) === 0 || page.marks.get(line - 1)?.name === 'article') return [];
  const { start } = page.lines[line] as Line;
  const begin = { span: { start, end: start }, newText: write(page, 'article') + eolOf(page) };
  const row = page.composition.rows.find(each => each.line === line);
  const text = row?.section === 0 ? textAt(page, line) : undefined;
  const after = text && page.lines[text.last + 1];
  if (!text || !after || isRestBlank(page, text.last + 1)) return [begin];
  return [
    begin,
    { span: { start: after.start, end: after.start }, newText: write(page, 'end') + eolOf(page) },
  ];
}

const textAt = ({ articles }: Page, line: number): Part | undefined =>
  articles.flatMap(({ parts }) => parts.filter(isText)).find(holdsLine(line));

function isRestBlank(page: Page, from: number): boolean {
  for (let line = from; line < page.lines.length; line++) if (page.printed.lengthOf(line) > 0) return false;
  return true;
}

const write = ({ language }: Page, mark: MarkName): string => writeMark(mark, language.id);

/** How the lines of the page end. */
export function eolOf({ source, lines }: Page): string {
  const [first] = lines;
  return (first && source.slice(first.end, first.next)) || '\n';
}
