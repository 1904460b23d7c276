import type { Page } from '../page';

/** What running text has, and rows of a table have not. */
const sentence = /[，。；！？]/;
/** A line of a paragraph is about as long as those beside it, in UTF-16 units. */
const ragged = 3;

/** Whether a sentence of Chinese runs through a line (index from 0): rows of tables, lists and titles have none. */
export function isRunningText({ printed }: Page, index: number): boolean {
  const [line, before, after] = [index, printed.neighbour(index, -1), printed.neighbour(index, 1)].map(each =>
    printed.textOf(each),
  ) as [string, string, string];
  const fills = (other: string) => sentence.test(other) && line.length + ragged >= other.length;
  return sentence.test(line) || (fills(before) && /\p{L}$/u.test(before)) || fills(after);
}

/** A programme lists what comes when: 17:00 天气预报. */
const time = /^\s*\d{1,2}[:：]\d{2}\s/;

/** The lines (index from 0) that are set by themselves, whatever stands in them: rows of tables, lists and programmes. */
export const listedLines = (page: Page): ReadonlySet<number> =>
  new Set(page.composition.rows.filter(row => row.item || time.test(row.text)).map(row => row.line));
