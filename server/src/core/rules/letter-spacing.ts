import { linesWith } from '../marks/signs';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule } from '../rule';
import type { Span } from '../text';

const messages = {
  found: '“{0}” is set with spaces between its letters.',
  close: 'Write “{0}”',
} as const;

/** Three Han characters or more, each apart: 本 报 讯. Two may be a name that is spread to three places: 孙　振. */
const spacedHan = /(?<!\S)\p{Script=Han}(?:[ \u00a0\u3000]{1,2}\p{Script=Han}){2,}(?!\S)/gu;
/** Four capitals or more, and nothing else on the line; three may be initials. */
const spacedLatin = /^\p{Lu}(?:[ \u00a0]{1,3}\p{Lu}){3,60}$/u;
/** The head of a calendar, the columns of a table: single characters that were printed as such. */
const columns =
  /^[\s一二三四五六七八九十日甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东南西北東男女上中下左右年月]+$/u;
/** A name of two characters and what closes its credit: 孙　振　摄. */
const credited = /^\S+\s+\S+\s+[摄攝文图圖绘繪]$/u;

/** A word whose letters are spread over the line, as headings are: a search does not find it. */
export const letterSpacing = defineRule({
  id: 'letter-spacing',
  category: 'spacing',
  severity: 'hint',
  summary: 'The letters of a word are spread over the line.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const span of [...spreadHan(page), ...spreadLatin(page)]) {
      const word = joined(page.text.slice(span.start, span.end));
      yield {
        span,
        message: say(messages.found, word),
        fixes: [{ title: say(messages.close, word), safe: false, edits: [{ span, newText: word }] }],
      };
    }
  },
});

function* spreadHan(page: Page): Generator<Span> {
  for (const index of linesWith(page, 'spaceByHan', 'wideSpaceByHan')) {
    const lineStart = page.lines[index]?.start ?? 0;
    for (const { 0: spread, index: at } of page.lineText(index).matchAll(spacedHan))
      if (!columns.test(spread) && !credited.test(spread))
        yield { start: lineStart + at, end: lineStart + at + spread.length };
  }
}

function* spreadLatin(page: Page): Generator<Span> {
  for (const index of linesWith(page, 'capitalAndSpace')) {
    const span = page.printed.spans[index];
    if (!span || !/^\p{Lu}[ \u00a0]/u.test(page.text.slice(span.start, span.start + 2))) continue;
    if (spacedLatin.test(page.printed.textOf(index))) yield span;
  }
}

/** Wider gaps, where the spread word has narrower ones as well, part words. */
function joined(spread: string): string {
  const gaps = spread.match(/\s+/g) ?? [];
  const narrow = gaps.reduce((least, gap) => Math.min(least, gap.length), Infinity);
  return spread.replace(/\s+/g, gap => (gap.length > narrow ? ' ' : ''));
}
