import { isOverlap } from '../doubling';
import { evidenceMessages, problemOf, shortReading } from '../doubling/describe';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  overlap: 'The end of one line stands again at the start of the next: “{0}”',
  ...evidenceMessages,
} as const;

/** Scans and columns that overlap at their seam. */
export const overlappingLines = defineRule({
  id: 'overlapping-lines',
  category: 'doubled',
  severity: 'info',
  summary: 'The end of a line was transcribed again at the start of the next.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const stretch of page.doubling.stretches)
      if (isOverlap(stretch)) {
        const reading = shortReading(page, stretch);
        yield problemOf(page, stretch, reading, say(messages.overlap, reading));
      }
  },
});
