import type { Page } from '../page';

/** What a page holds more than once, and how its lines read without the copies. */
export interface Doubling {
  /** Per line (index from 0): its text as it should read, copies removed, not trimmed. */
  readonly readings: readonly string[];
}

export function doublingOf(page: Page): Doubling {
  return { readings: page.lines.map((_, index) => page.lineText(index)) };
}
