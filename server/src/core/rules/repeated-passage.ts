import { repeatedPassages } from '../doubling/passages';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule } from '../rule';
import { type Line, wholeLines } from '../text';

const messages = {
  repeated: 'These {0} lines stand already from line {1} on.',
  why: 'A column or a block may have been read twice. Headings and advertisements are sometimes printed twice: compare the page.',
  remove: 'Remove the repeated lines',
} as const;

/** News is told in set phrases, and songs come back to their burden: fewer lines are worth a hint. */
const fewestTold = 6;
/** So many characters are more than a set phrase, unless they are a stanza or a paragraph: those end with a sentence. */
const longestPhrase = 100;
const sentenceEnd = /[。！？.!?)）\]］]["”’」』]?$/u;

/** A block that was read twice. */
export const repeatedPassage = defineRule({
  id: 'repeated-passage',
  category: 'doubled',
  severity: 'warning',
  summary: 'Several lines on end stand already elsewhere on the page.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const { first, last, original, lines } of repeatedPassages(page)) {
      const start = (page.lines[first] as Line).start;
      const { end } = page.lines[last] as Line;
      yield {
        span: { start, end },
        ...(lines < fewestTold && isPhrase(page, original, first, last) ? { severity: 'hint' as const } : {}),
        message: say(messages.repeated, last - first + 1, original + 1),
        evidence: [say(messages.why)],
        fixes: [
          {
            title: say(messages.remove),
            safe: false,
            edits: [{ span: wholeLines(page.lines, first, last), newText: '' }],
          },
        ],
      };
    }
  },
});

/**
 * Whether lines may be what is printed twice: a set phrase, or a burden or a paragraph that is said again after
 * something else. What a speaker says again, he seldom says at once.
 */
function isPhrase({ lines, printed }: Page, original: number, first: number, last: number): boolean {
  const length = (lines[last] as Line).end - (lines[first] as Line).start;
  const isAtOnce = first - original === last - first + 1;
  return length < longestPhrase || (!isAtOnce && sentenceEnd.test(printed.textOf(last)));
}
