import { linesWith } from '../marks/signs';
import { once } from '../once';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { tally } from '../tally';

const messages = {
  half: 'A half-width “{0}” stands in Chinese text.',
  full: 'A full-width “{0}” stands in text of Latin script.',
  habit: 'The page sets “{0}” in {1} places, and “{2}” in {3}.',
  replace: 'Replace with “{0}”',
} as const;

const full: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const half = new Map(Object.entries(full).map(([narrow, wide]) => [wide, narrow]));

/** A half-width mark behind a Han character, before one or the line's end; a stop between numerals is a point: 二.七. */
const halfByHan =
  /(?<=[\p{Script=Han}）》”」』】])(?:[,;:?!](?=[\p{Script=Han}\d“《「『（]|\s*$)|(?<![〇零一二三四五六七八九十])\.(?=[\p{Script=Han}“《「『]|\s*$)|[()](?!\w*\)))|[()](?=\p{Script=Han})/gu;
/** A full-width mark behind a Latin word, before another or the line's end. */
const fullByLatin = /(?<=\p{Script=Latin}{2})[，；：？！。（）](?=\s|\p{Script=Latin}{2}|$)/gu;

/** So many times as often a page must set the other mark. */
const rarity = 10;
const fewest = 5;

/** Marks of the width that the page's text is not set in. */
export const mixedWidth = defineRule({
  id: 'mixed-width',
  category: 'punctuation',
  severity: 'info',
  summary: 'A mark has not the width that the page sets.',
  safeFix: 'never',
  messages,
  *check(page) {
    const counts = once(() => countsOf(page));
    for (const index of linesWith(page, 'halfByHan', 'fullByLatin')) {
      const isHan = page.languageAt(index).script === 'han';
      const start = page.lines[index]?.start ?? 0;
      for (const { 0: mark, index: at } of page.lineText(index).matchAll(isHan ? halfByHan : fullByLatin))
        yield* problemOf(start + at, mark, counts());
    }
  },
});

/** Mark → how often the page has it. */
const countsOf = ({ text }: Page): ReadonlyMap<string, number> =>
  tally(text.match(/[,.;:?!()，。；：？！（）]/g) ?? []);

/** Where a page has few of a mark of either width, all its marks together show the habit. */
function isOddAmongAll(mark: string, counts: ReadonlyMap<string, number>): boolean {
  const [odd, usual] =
    mark in full ? [Object.keys(full), [...half.keys()]] : [[...half.keys()], Object.keys(full)];
  const sum = (marks: readonly string[]) => marks.reduce((all, each) => all + (counts.get(each) ?? 0), 0);
  return sum(usual) >= rarity * rarity && sum(usual) >= rarity * sum(odd);
}

function* problemOf(start: number, mark: string, counts: ReadonlyMap<string, number>): Iterable<Problem> {
  const other = full[mark] ?? half.get(mark) ?? '';
  const [own, usual] = [counts.get(mark) ?? 0, counts.get(other) ?? 0];
  const isOdd = usual >= fewest && usual >= rarity * own;
  if (!isOdd && !isOddAmongAll(mark, counts)) return;
  const span = { start, end: start + 1 };
  yield {
    span,
    message: say(mark in full ? messages.half : messages.full, mark),
    evidence: [say(messages.habit, other, usual, mark, own)],
    fixes: [{ title: say(messages.replace, other), safe: false, edits: [{ span, newText: other }] }],
  };
}
