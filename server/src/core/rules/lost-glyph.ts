import { say } from '../message';
import { isDigit } from '../languages';
import { type Loss, lossesOf } from '../marks/lost-starts';
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

/** So many places must show the whole, with no line that ends in the glyph, for a warning. */
const sure = 3;

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
    const lossOf = lossesOf(page);
    const ends = once(() => new Set(readings.filter(reading => reading !== '').map(lastGlyph)));
    for (let index = 0; index < readings.length; index++) {
      const reading = readings[index] as string;
      const loss = lossOf(reading);
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
