import { linesWith } from '../marks/signs';
import { once } from '../once';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Fix } from '../rule';

const messages = {
  doubled: '“{0}” stands twice.',
  contradicting: '“{0}” and “{1}” stand side by side, where one mark is due.',
  keep: 'Keep “{0}” alone',
} as const;

/** Two marks of which one is due. `……`, `！！`, `？！` and a stop with the dash or bracket that follows are printed. */
const hanMarks =
  /(?<![，。、；：！？.\d])(?:([，。、；：])\1(?!\1)|[，、；：][，。、；：！？]|[。！？][，。、；：])(?![，。、；：！？.])/gu;
/** A stop before another mark may close an abbreviation; two stops are the rest of an ellipsis, or a leader. */
const latinMarks = /(?<=\p{L}{2}|\d)(?:([,;:])\1|[,;:][,;:.]|[!?][,;.])(?=\s|$)/gu;
/** In lines that list, `1.，` or `甲、：`, what was lost stood between the marks. */
const gap = /^[\d０-９]+[.．，、]/;

/** Two marks where one was printed. */
export const doubledMark = defineRule({
  id: 'doubled-mark',
  category: 'punctuation',
  severity: 'info',
  summary: 'Two marks stand where one is due.',
  safeFix: 'never',
  messages,
  *check(page) {
    const doubled = once(() => doubledLines(page));
    for (const index of linesWith(page, 'twoStops')) {
      const line = page.lineText(index);
      if (gap.test(line) || doubled().has(index)) continue;
      const isHan = page.languageAt(index).script === 'han';
      const { start } = page.lines[index] ?? { start: 0 };
      for (const { 0: marks, index: at } of line.matchAll(isHan ? hanMarks : latinMarks)) {
        const [first = '', second = ''] = marks;
        const isSame = first === second;
        yield {
          span: { start: start + at, end: start + at + 2 },
          message: isSame ? say(messages.doubled, first) : say(messages.contradicting, first, second),
          fixes: isSame
            ? [keep(first, start + at + 1)]
            : [keep(first, start + at + 1), keep(second, start + at)],
        };
      }
    }
  },
});

/** Copies of a text bring their marks along; they are no matter of punctuation. */
function doubledLines({ doubling }: Page): Set<number> {
  const doubled = new Set<number>();
  for (const { line, lastLine } of doubling.stretches)
    for (let index = line; index <= lastLine; index++) doubled.add(index);
  return doubled;
}

const keep = (mark: string, at: number): Fix => ({
  title: say(messages.keep, mark),
  safe: false,
  edits: [{ span: { start: at, end: at + 1 }, newText: '' }],
});
