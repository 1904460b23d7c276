import { say } from '../message';
import { isDigit } from '../languages';
import { once } from '../once';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { isGlyph } from '../text';

const messages = {
  name: '“{0}” seems to be lost before “{1}”: the page writes the name {2} in {3} places.',
  year: '“{0}” seems to be lost before “{1}”: no year begins with 0, and the page writes years of {2} in {3} places.',
  space: 'A space stands where the glyph would be.',
  wrapped: 'Another line of the page ends with “{0}”; this one may go on from there.',
  insert: 'Insert “{0}”',
} as const;

/** A list of persons that begins with the end of a name: 政、朱志杰、陈美蓉. */
const listStart = /^\s{0,2}(\p{Script=Han}{1,2})、(\p{Script=Han}{2,3}?)(?=[、，。等和与與]|$)/u;
/** A year without its first digit. */
const yearStart = /^\s{0,2}0\d\d年/;
/** So many places must show the whole, with no line that ends in the glyph, for a warning. */
const sure = 3;

/** What is missing where a line starts. */
interface Loss {
  readonly message: 'name' | 'year';
  readonly glyph: string;
  /** What is left of the word. */
  readonly left: string;
  readonly whole: string;
  /** In how many places the page shows the whole. */
  readonly count: number;
}

/** The first glyph of a line is lost: what is left means nothing, and the page shows the whole elsewhere. */
export const lostGlyph = defineRule({
  id: 'lost-glyph',
  category: 'structure',
  severity: 'warning',
  summary: 'The first glyph of a line was lost.',
  safeFix: 'never',
  messages,
  *check(page) {
    const { readings } = page.doubling;
    const years = once(() => page.text.match(/(?<!\d)20\d\d年/g)?.length ?? 0);
    const ends = once(() => new Set(readings.filter(reading => reading !== '').map(lastGlyph)));
    for (let index = 0; index < readings.length; index++) {
      const reading = readings[index] as string;
      if (!mayHaveLost(reading)) continue;
      const loss = lostName(reading, page) ?? lostYear(reading, years);
      if (!loss || lastGlyphBefore(readings, index) === loss.glyph) continue;
      yield problemOf(page, index, loss, ends().has(loss.glyph));
    }
  },
});

/** A line's last glyph, of a number two digits: what a word that is broken over lines would leave behind. */
function lastGlyph(reading: string): string {
  const text = isGlyph(reading.charCodeAt(reading.length - 1)) ? reading : reading.trimEnd();
  const [before, last] = [text.charCodeAt(text.length - 2), text.charCodeAt(text.length - 1)];
  const isTwo = (isDigit(before) && isDigit(last)) || (text.codePointAt(text.length - 2) ?? 0) > 0xffff;
  return text.slice(isTwo ? -2 : -1);
}

/** The last glyph of the nearest line above that is not blank. */
function lastGlyphBefore(readings: readonly string[], index: number): string {
  let before = index - 1;
  while (readings[before]?.trim() === '') before--;
  return lastGlyph(readings[before] ?? '');
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

function problemOf(
  page: Page,
  index: number,
  { message, glyph, left, whole, count }: Loss,
  wrapped: boolean,
): Problem {
  const text = page.lineText(index);
  const start = (page.lines[index]?.start ?? 0) + (text.startsWith('\ufeff') ? 1 : 0);
  const space = /^\ufeff?([ \u00a0]*)/.exec(text)?.[1]?.length ?? 0;
  const edits = [{ span: { start, end: start + space }, newText: glyph }];
  return {
    span: { start, end: start + space + left.length },
    message: say(messages[message], glyph, left, whole, count),
    evidence: [...(space ? [say(messages.space)] : []), ...(wrapped ? [say(messages.wrapped, glyph)] : [])],
    severity: count >= sure && !wrapped ? 'warning' : 'hint',
    fixes: [{ title: say(messages.insert, glyph), safe: false, edits }],
  };
}
