import type { Page } from './page';
import type { Span } from './text';

/** What stands in place of one glyph → how often, keyed by what surrounds the gap. */
type Readings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The one glyph that the page has between the same neighbours, and in how many places. */
export interface Reading {
  readonly glyph: string;
  readonly count: number;
}

/** For gaps in place of one glyph: what the page elsewhere has there, where that is one and the same glyph. */
export function readingsOf(page: Page, gaps: readonly Span[]): (gap: Span) => Reading | undefined {
  const readings = collect(page, gaps);
  return gap => {
    const [reading, other] = readings.get(around(page, gap)) ?? [];
    if (!reading || other || gap.end - gap.start > 1) return undefined;
    const [glyph, count] = reading;
    return { glyph, count };
  };
}

/** The glyphs around a place, enough of them to tell a word: two where words are long, one where they are short. */
function around({ text, language }: Page, { start, end }: Span): string {
  const reach = language.script === 'latin' ? 2 : 1;
  return `${text.slice(Math.max(0, start - reach), start)}\0${text.slice(end, end + reach)}`;
}

/** All that the page has between the same glyphs, collected in one pass. */
function collect(page: Page, gaps: readonly Span[]): Readings {
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
