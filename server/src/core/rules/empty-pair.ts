import { linesWith } from '../marks/signs';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” is empty: what stood in it was lost.',
} as const;

/** Nothing between the two, not even the space that is left on a form to be filled in. */
const empty = /（）|《》|〈〉|【】|〔〕|“”|「」|『』|(?<![\w"'])\(\)/g;
/** A form has several: （）是 （）否. */
const mostInLine = 1;

/** Brackets or quotation marks around nothing. */
export const emptyPair = defineRule({
  id: 'empty-pair',
  category: 'structure',
  severity: 'info',
  summary: 'What stood between two brackets or quotation marks was lost.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const index of linesWith(page, 'emptyPair')) {
      const line = page.lineText(index);
      const found = [...line.matchAll(empty)];
      if (found.length > mostInLine || line !== page.doubling.readings[index]) continue;
      const { start } = page.lines[index] ?? { start: 0 };
      for (const { 0: pair, index: at } of found)
        yield { span: { start: start + at, end: start + at + 2 }, message: say(messages.found, pair) };
    }
  },
});
