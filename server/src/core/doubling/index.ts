import type { Page } from '../page';
import { type Judged, judge } from './judgement';
import { StretchFinder } from './stretches';

export type { Certainty, Judged } from './judgement';
export type { Stretch } from './stretches';

/** What a page holds more than once, and how its lines read without the copies. */
export interface Doubling {
  /** Doubled stretches inside lines, by offset. */
  readonly stretches: readonly Judged[];
  /** Per line (index from 0): its text as it should read, copies removed, not trimmed. */
  readonly readings: readonly string[];
}

export function doublingOf(page: Page): Doubling {
  const finder = new StretchFinder(page.text);
  const stretches = judge(
    page.lines,
    page.lines.flatMap((line, index) => (line.end - line.start < 2 ? [] : finder.find(line, index))),
    index => page.lineText(index).trim() === '',
  );
  return { stretches, readings: readingsOf(page, stretches) };
}

/** A line reads as printed once what is certainly or probably a copy is left out. */
function readingsOf(page: Page, stretches: readonly Judged[]): string[] {
  const readings = page.lines.map((_, index) => page.lineText(index));
  for (const stretch of [...stretches].reverse()) {
    if (stretch.certainty === 'possible') continue;
    const { start } = page.lines[stretch.line] ?? { start: 0 };
    let reading = readings[stretch.line] ?? '';
    for (const span of [...stretch.extra].reverse())
      reading = reading.slice(0, span.start - start) + reading.slice(span.end - start);
    readings[stretch.line] = reading;
  }
  return readings;
}
