import type { Page } from '../page';
import type { Paragraph } from '../paragraphs';
import type { Edit } from '../rule';
import type { Span } from '../text';
import { Seams } from './seams';
import { wrappedParagraphs } from './wraps';

/** Joins the printed lines of paragraphs, each into one line. */
export function reflow(page: Page, paragraphs: readonly Paragraph[] = wrappedParagraphs(page)): Edit[] {
  const seams = new Seams(page);
  return paragraphs.flatMap(paragraph => joinsOf(page, paragraph, seams));
}

function joinsOf(page: Page, { first, last }: Paragraph, seams: Seams): Edit[] {
  const { printed, doubling, marks } = page;
  const edits: Edit[] = [];
  let before = -1;
  for (let line = first; line <= last; line++) {
    if (printed.lengthOf(line) === 0) {
      if (marks.has(line)) before = -1; // a mark that stands alone parts what it stands between
      continue;
    }
    // What may be wholly a copy is for a person to judge first.
    const isCopy = doubling.readings[line]?.trim() === '';
    if (before >= 0 && !isCopy && !marks.has(line)) {
      const { drops, glue } = seams.between(printed.textOf(before), printed.textOf(line), line);
      const { end } = printed.spans[before] as Span;
      const { start } = printed.spans[line] as Span;
      edits.push({ span: { start: end - drops.length, end: start }, newText: glue });
    }
    before = isCopy ? -1 : line;
  }
  return edits;
}
