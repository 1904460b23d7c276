import { isAcross, isOverlap } from '../doubling';
import { evidenceMessages, problemOf, shortReading } from '../doubling/describe';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  copied: 'Printed once, transcribed {1} times over these lines: “{0}”',
  ...evidenceMessages,
} as const;

/** Copies of overprinted text that the extractor put on lines of their own. */
export const copiedLine = defineRule({
  id: 'copied-line',
  category: 'doubled',
  severity: 'warning',
  summary: 'A line, or a part of it, stands again on the lines beside it, though it was printed once.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    for (const stretch of page.doubling.stretches)
      if (isAcross(stretch) && !isOverlap(stretch)) {
        const reading = shortReading(page, stretch);
        yield problemOf(page, stretch, reading, say(messages.copied, reading, stretch.copies));
      }
  },
});
