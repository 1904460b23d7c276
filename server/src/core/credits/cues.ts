import type { Page } from '../page';
import type { Grammar } from './han-grammar';

const known = new WeakMap<Page, readonly number[]>();

/** The rows (indexes from 0) that have what every row with an attribution has; looked for once, for all who ask. */
export function cuedRows(page: Page, { cue }: Grammar): readonly number[] {
  const found = known.get(page);
  if (found) return found;
  const rows: number[] = [];
  page.doubling.readings.forEach((row, line) => {
    if (cue(row)) rows.push(line);
  });
  known.set(page, rows);
  return rows;
}
