import type { Page } from '../page';

/** What running text has, and rows of a table have not. */
const sentence = /[，。；！？]/;
/** A line of a paragraph is about as long as the next one, in UTF-16 units. */
const ragged = 3;

/** Whether a sentence of Chinese runs through a line (index from 0): rows of tables, lists and titles have none. */
export function isRunningText({ printed }: Page, index: number): boolean {
  const [line, before, after] = [index, printed.neighbour(index, -1), printed.neighbour(index, 1)].map(each =>
    printed.textOf(each),
  ) as [string, string, string];
  if (sentence.test(line) || (sentence.test(before) && /\p{L}$/u.test(before))) return true;
  return sentence.test(after) && line.length + ragged >= after.length;
}
