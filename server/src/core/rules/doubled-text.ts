import { isAcross } from '../doubling';
import { evidenceMessages, problemOf, shortReading } from '../doubling/describe';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  twice: 'Printed once, transcribed twice: “{0}”',
  often: 'Printed once, transcribed {1} times: “{0}”',
  ...evidenceMessages,
} as const;

/** Text drawn twice for bold type comes out in several copies on its line. */
export const doubledText = defineRule({
  id: 'doubled-text',
  category: 'doubled',
  severity: 'warning',
  summary:
    'Text that was printed once stands in several copies on its line, as overprinted bold type comes out.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    for (const stretch of page.doubling.stretches)
      if (!isAcross(stretch)) {
        const template = stretch.copies === 2 ? messages.twice : messages.often;
        const reading = shortReading(page, stretch);
        yield problemOf(page, stretch, reading, say(template, reading, stretch.copies));
      }
  },
});
