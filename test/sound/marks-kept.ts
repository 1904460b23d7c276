import { type Page, parsePage } from '../../server/src/core';

/** A mark with what is printed behind it. */
export interface Marked {
  readonly name: string;
  readonly text: string;
}

const markedLines = (page: Page): Marked[] =>
  [...page.marks].map(([line, { name }]) => ({ name, text: page.lineText(line).replace(/\s/g, '') }));

/** Texts without white space by the mark that they stand behind. */
function byName(page: Page): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { name, text } of markedLines(page)) texts.set(name, `${texts.get(name) ?? ''}\n${text}`);
  return texts;
}

/** How often a text has each mark. */
function countsOf(page: Page): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of markedLines(page)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Whether there is one more of them; it is then used up. */
function takeOne(counts: Map<string, number>, name: string): boolean {
  const left = counts.get(name) ?? 0;
  counts.set(name, left - 1);
  return left > 0;
}

/**
 * The marks of a text that another one no longer has. What is joined stands behind one mark; text needs no mark where it
 * is read as text; where an article ends is said by what follows it, and what belongs to none stands behind one mark.
 */
export function lostMarks(before: string, after: string): Marked[] {
  const [was, is] = [parsePage(before), parsePage(after)];
  const kept = byName(is);
  const counts = countsOf(is);
  const body = bodyOf(is);
  return markedLines(was).filter(({ name, text }) => {
    if (name === 'end') return false;
    if (name === 'unplaced') return !kept.has(name);
    if (text === '' || name === 'article') return !takeOne(counts, name);
    const has = kept.get(name);
    return has === undefined ? name !== 'body' || !body.includes(text) : !has.includes(text);
  });
}

/** The marks of a text that the text before had not. */
export function madeMarks(before: string, after: string): Marked[] {
  const counts = countsOf(parsePage(before));
  return markedLines(parsePage(after)).filter(({ name }) => !takeOne(counts, name));
}

function bodyOf(page: Page): string {
  const parts = page.articles.flatMap(article => article.parts.filter(({ role }) => role === 'body'));
  return parts
    .flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => page.lineText(first + i).replace(/\s/g, '')),
    )
    .join('');
}
