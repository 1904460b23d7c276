import { once } from '../once';
import type { Page } from '../page';

/** A list of persons that begins with the end of a name: 政、朱志杰、陈美蓉. */
const listStart = /^\s{0,2}(\p{Script=Han}{1,2})、(\p{Script=Han}{2,3}?)(?=[、，。等和与與]|$)/u;
/** A year without its first digit. */
const yearStart = /^\s{0,2}0\d\d年/;

/** What is missing where a line starts. */
export interface Loss {
  readonly message: 'name' | 'year';
  readonly glyph: string;
  /** What is left of the word. */
  readonly left: string;
  readonly whole: string;
  /** In how many places the page shows the whole. */
  readonly count: number;
}

/** Tells what is missing where a line starts, by what the line reads like. */
export function lossesOf(page: Page): (reading: string) => Loss | undefined {
  const years = once(() => page.text.match(/(?<!\d)20\d\d年/g)?.length ?? 0);
  return reading =>
    mayHaveLost(reading) ? (lostName(reading, page) ?? lostYear(reading, years)) : undefined;
}

/** What the patterns below need, at a fraction of their cost: a list's comma, or a zero, near the line's start. */
function mayHaveLost(reading: string): boolean {
  const most = Math.min(reading.length, 7);
  for (let i = 0; i < most; i++) {
    const unit = reading.charCodeAt(i);
    if (unit === 0x3001 || unit === 0x30) return true;
  }
  return false;
}

function lostName(reading: string, page: Page): Loss | undefined {
  const [, left = '', next = ''] = listStart.exec(reading) ?? [];
  if (!left) return undefined;
  const { persons } = page;
  if (persons.has(left) || !(persons.has(next) || reading.startsWith(' '))) return undefined;
  const [best, other] = persons.endingIn(left);
  if (!best || best.count < 2 || best.count < 2 * (other?.count ?? 0)) return undefined;
  return { message: 'name', glyph: best.name.charAt(0), left, whole: best.name, count: best.count };
}

function lostYear(reading: string, years: () => number): Loss | undefined {
  const left = yearStart.exec(reading)?.[0].trim();
  const count = left ? years() : 0;
  return left && count > 0 ? { message: 'year', glyph: '2', left, whole: '20××', count } : undefined;
}
