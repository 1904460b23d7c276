import { linesWith } from '../marks/signs';
import { isLoneSpeck, tokensOf } from '../marks/specks';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  found: '“{0}” seems to be a speck that was read as a mark.',
  remove: 'Remove “{0}”',
} as const;

/** A mark that no newspaper prints between Han characters, or before or after them at the edge of a line. */
const speckByHan =
  /(?<=\p{Script=Han})[\^|¦_\\`¬](?=\p{Script=Han})|^[\^|¦\\`¬]{1,3}(?=\p{Script=Han})|(?<=[\p{Script=Han}，。；])[\^|¦\\`¬]{1,3}$/gu;
/** A run of marks with nothing to its left and its right, or a speck beside a Han character. */
const alone = /(?:^|\s)[^\p{L}\p{N}\s]{1,9}(?:\s|$)|[\u3400-\u9fff，。；][~^|¦_\\`¬]|^[\^|¦\\`¬]/u;
/** So many words make a line of text; what stands between fewer may be a table. */
const fewestWords = 2;

/** Dust, column rules and the edges of the sheet, read as marks. */
export const strayMark = defineRule({
  id: 'stray-mark',
  category: 'ocr',
  severity: 'info',
  summary: 'A speck on the paper was read as a mark.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const index of linesWith(page, 'lone')) {
      if (!alone.test(page.lineText(index))) continue;
      const { start } = page.lines[index] ?? { start: 0 };
      for (const span of specksOf(page, index))
        yield problemOf(page.text, start + span.start, start + span.end);
    }
  },
});

/** In offsets of the line. */
function specksOf(page: Page, index: number): Span[] {
  const line = page.lineText(index);
  if (page.languageAt(index).script === 'han')
    return line.split(/[|¦]/, 3).length > 2
      ? []
      : [...line.matchAll(speckByHan)].map(({ 0: found, index: start }) => ({
          start,
          end: start + found.length,
        }));
  const tokens = tokensOf(line);
  if (tokens.filter(token => token.isWord).length < fewestWords) return [];
  const next = page.printed.textOf(page.printed.neighbour(index, 1));
  return tokens.filter((_, place) => isLoneSpeck(tokens, place, next));
}

/** Goes with the space that set it apart, so that one is left between its neighbours. */
function problemOf(text: string, start: number, end: number): Problem {
  const mark = text.slice(start, end);
  const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const to = from === start && text.charAt(end) === ' ' ? end + 1 : end;
  return {
    span: { start, end },
    message: say(messages.found, mark),
    fixes: [
      {
        title: say(messages.remove, mark),
        safe: false,
        edits: [{ span: { start: from, end: to }, newText: '' }],
      },
    ],
  };
}
