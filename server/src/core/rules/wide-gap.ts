import { linesWith } from '../marks/signs';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule } from '../rule';

const messages = {
  found: 'The space between two words is wider than one.',
  narrow: 'Leave one space',
} as const;

/** Within a sentence: after its end two spaces are a habit of typists, and columns of a table begin with capitals and numbers. */
const gap = /(?<=\p{Ll}{2},?)(?:[ \u00a0\t]{2,}|\t)(?=\p{Ll})/gu;
/** So many lines to either side must have no gap: columns stand in groups. */
const reach = 2;

/** Words that are set apart by more than a space, where a sentence goes on. */
export const wideGap = defineRule({
  id: 'wide-gap',
  category: 'spacing',
  severity: 'info',
  summary: 'Two words of a sentence are set apart by more than one space.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const index of linesWith(page, 'gap')) {
      const line = page.lineText(index);
      const { start } = page.lines[index] ?? { start: 0 };
      const found = [...line.matchAll(gap)];
      if (found.length !== 1 || gapsIn(line) !== 1 || isColumn(page, index)) continue;
      for (const { 0: space, index: at } of found) {
        const span = { start: start + at, end: start + at + space.length };
        yield {
          span,
          message: say(messages.found),
          fixes: [{ title: say(messages.narrow), safe: false, edits: [{ span, newText: ' ' }] }],
        };
      }
    }
  },
});

const gapsIn = (line: string): number => line.trim().match(/[^\S\u3000]{2,}|\t/g)?.length ?? 0;

const isColumn = (page: Page, index: number): boolean =>
  Array.from({ length: 2 * reach + 1 }, (_, step) => index - reach + step).some(
    line => line !== index && gapsIn(page.lineText(line)) > 0,
  );
