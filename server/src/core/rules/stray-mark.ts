import { type AttachedSpeck, attachedSpecksOf } from '../marks/attached-specks';
import { linesWith } from '../marks/signs';
import { wornLinesOf } from '../marks/printed-words';
import { hasLoneMark, specksOf } from '../marks/specks';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { meetsAny, type Span } from '../text';

const messages = {
  found: '“{0}” seems to be a speck that was read as a mark.',
  remove: 'Remove “{0}”',
  between: '“{0}” seems to be a speck that was read in place of a space.',
  part: 'Put a space instead',
} as const;

/** A mark that no newspaper prints between Han characters, or before or after them at the edge of a line. */
const speckByHan =
  /(?<=\p{Script=Han})[\^|¦_\\`¬](?=\p{Script=Han})|^[\^|¦\\`¬]{1,3}(?=\p{Script=Han})|(?<=[\p{Script=Han}，。；])[\^|¦\\`¬]{1,3}$/gu;
/** Dust, column rules and the edges of the sheet, read as marks. */
export const strayMark = defineRule({
  id: 'stray-mark',
  category: 'ocr',
  severity: 'info',
  summary: 'A speck on the paper was read as a mark.',
  safeFix: 'never',
  messages,
  *check(page) {
    const worn = wornLinesOf(page);
    for (const index of linesWith(page, 'lone')) {
      const line = page.lineText(index);
      const { start } = page.lines[index] ?? { start: 0 };
      const isHan = page.languageAt(index).script === 'han';
      const specks = isHan
        ? specksByHan(line)
        : hasLoneMark(line)
          ? specksOf(line, nextLine(page, index), meetsAny(worn, index, index + 1))
          : [];
      for (const speck of specks) yield problemOf(page.text, start + speck.start, start + speck.end);
    }
    for (const speck of attachedSpecksOf(page)) yield attachedProblem(page.text, speck);
  },
});

const nextLine = ({ printed }: Page, index: number): string => printed.textOf(printed.neighbour(index, 1));

/** In offsets of the line; where it has several column rules, it is a table's. */
const specksByHan = (line: string): Span[] =>
  line.split(/[|¦]/, 3).length > 2
    ? []
    : [...line.matchAll(speckByHan)].map(({ 0: { length }, index: start }) => ({
        start,
        end: start + length,
      }));

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

/** The word that it stands at keeps its place. */
function attachedProblem(text: string, { span, printed }: AttachedSpeck): Problem {
  const mark = text.slice(span.start, span.end);
  const isBetween = printed === ' ';
  const title = isBetween ? say(messages.part) : say(messages.remove, mark);
  return {
    span,
    message: say(isBetween ? messages.between : messages.found, mark),
    fixes: [{ title, safe: false, edits: [{ span, newText: printed }] }],
  };
}
