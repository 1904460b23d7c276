import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { lineIndexAt, type Span } from '../text';

const messages = {
  undecoded: 'A replacement character stands where a glyph was not decoded.',
  unread: 'An empty box stands where a glyph was not read.',
  elsewhere: 'Between the same glyphs, the page has “{0}” in {1} places.',
  read: 'Read “{0}”',
} as const;

/** Glyphs that were not decoded, or boxes between letters. */
const marks = /\ufffd+|□(?<=\p{L}□)□*(?=\p{L})/gu;
/** A line on which boxes were printed: before a byline, or to be ticked. */
const printedBox = /^\s*□|\s□|□\s*$|□(?:本报|本報|记者|記者|通讯员|通訊員|文|图|圖|摄|攝)/u;

/** What stands in place of one glyph → how often, keyed by what surrounds the gap. */
type Readings = ReadonlyMap<string, Map<string, number>>;

/** A mark in place of a glyph that was printed. */
export const unreadGlyph = defineRule({
  id: 'unread-glyph',
  category: 'character',
  severity: 'warning',
  summary: 'A mark stands in place of a glyph that was not read.',
  safeFix: 'never',
  messages,
  *check(page) {
    const gaps = gapsOf(page);
    const readings = readingsOf(page, gaps);
    for (const gap of gaps) yield problemOf(page, gap, readings);
  },
});

function gapsOf(page: Page): Span[] {
  const gaps: Span[] = [];
  let line = { index: -1, printed: false };
  for (const { 0: mark, index: start } of page.text.matchAll(marks)) {
    if (mark.startsWith('□')) {
      const index = lineIndexAt(page.lines, start);
      if (index !== line.index) line = { index, printed: printedBox.test(page.lineText(index)) };
      if (line.printed) continue;
    }
    gaps.push({ start, end: start + mark.length });
  }
  return gaps;
}

/** The glyphs around a place, enough of them to tell a word: two where words are long, one where they are short. */
function around({ text, language }: Page, { start, end }: Span): string {
  const reach = language.script === 'latin' ? 2 : 1;
  return `${text.slice(Math.max(0, start - reach), start)}\0${text.slice(end, end + reach)}`;
}

/** All that the page has between the same glyphs, collected in one pass. */
function readingsOf(page: Page, gaps: readonly Span[]): Readings {
  const { text } = page;
  const readings = new Map(gaps.map(gap => [around(page, gap), new Map<string, number>()]));
  const befores = new Set(gaps.map(gap => text.charCodeAt(gap.start - 1)));
  for (let start = 0; readings.size > 0 && start < text.length; start++) {
    if (!befores.has(text.charCodeAt(start - 1))) continue;
    const glyph = text.charAt(start);
    const found = /\p{L}/u.test(glyph) ? readings.get(around(page, { start, end: start + 1 })) : undefined;
    found?.set(glyph, (found.get(glyph) ?? 0) + 1);
  }
  return readings;
}

function problemOf(page: Page, span: Span, readings: Readings): Problem {
  const isBox = page.text[span.start] === '□';
  const problem: Problem = {
    span,
    message: say(isBox ? messages.unread : messages.undecoded),
    severity: isBox ? 'hint' : 'warning',
  };
  const [reading, other] = readings.get(around(page, span)) ?? [];
  if (!reading || other || span.end - span.start > 1) return problem;
  const [glyph, count] = reading;
  const fix = { title: say(messages.read, glyph), safe: false, edits: [{ span, newText: glyph }] };
  return { ...problem, evidence: [say(messages.elsewhere, glyph, count)], fixes: [fix] };
}
