import { charAfter, charBefore } from '../codepoints/chars';
import { type HanLexicon, nowhere } from '../lexicon';
import { linesWith } from '../marks/signs';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule } from '../rule';
import type { Span } from '../text';

const messages = {
  found: 'A space stands inside “{0}”.',
  habit: 'The page writes “{0}” without the space in {1} places.',
  word: '“{0}” is a word.',
  remove: 'Remove the space',
} as const;

/** A narrow space between two Han characters that no third space sets apart one by one. */
const between = /(?<=(?<!\s)\p{Script=Han})[ \u00a0](?=\p{Script=Han}(?!\s))/gu;
/** A space after the lead or a role, and before a closing, has a reason: 本报讯 今日, 记者 王小明 摄. */
const printed = /(?:[讯訊电電者员員]|报道|報道|作者|摄影|攝影) | [摄攝图圖文绘繪]/u;
/** Halves of headlines and cells of tables are set apart, on lines without a mark of a sentence, or with one that ends an item. */
const sentence = /[，。]|；./;
/** More gaps in a line are how it is set. */
const mostGaps = 2;
/** So often the page has the two characters together: fewer may be chance. */
const fewest = 2;
/** One gap in so many must be such: where columns were run together, gaps part what only happens to meet. */
const share = 3;

/** A gap between Han characters: `pair` is what stands around it, `span` the space. */
type Gap = Readonly<{ pair: string; span: Span }>;

/** A space within a sentence, between characters that the page sets together elsewhere. */
export const straySpace = defineRule({
  id: 'stray-space',
  category: 'spacing',
  severity: 'info',
  summary: 'A space stands within a word, where none was printed.',
  safeFix: 'never',
  messages,
  *check(page) {
    const gaps = gapsOf(page);
    if (gaps.length === 0) return;
    const together = placesOf(page.text, new Set(gaps.map(({ pair }) => pair)));
    const countOf = (pair: string) => together.get(pair) ?? 0;
    const { han } = page.background.lexicons;
    const known = gaps.filter(({ pair }) => countOf(pair) >= fewest || isWord(pair, han));
    if (known.length * share < gaps.length) return;
    for (const { pair, span } of known) {
      const count = countOf(pair);
      yield {
        span,
        message: say(messages.found, pair),
        evidence: [count < fewest ? say(messages.word, pair) : say(messages.habit, pair, count)],
        fixes: [{ title: say(messages.remove), safe: false, edits: [{ span, newText: '' }] }],
      };
    }
  },
});

/** Whether two characters of the basic plane are a word. */
function isWord(pair: string, lexicon: HanLexicon | undefined): boolean {
  if (!lexicon || pair.length !== 2) return false;
  const [first = 0, second = 0] = [...pair].map(char => lexicon.plainCodes[char.charCodeAt(0)]);
  const place = first && second ? lexicon.words.next(0, first, second) : nowhere;
  return (
    place !== nowhere && Number.isFinite(lexicon.words.costAt(0, place)) && !lexicon.words.isName(0, place)
  );
}

function gapsOf(page: Page): Gap[] {
  const gaps: Gap[] = [];
  for (const index of linesWith(page, 'spaceByHan')) {
    const line = page.lineText(index);
    if (!sentence.test(line) || printed.test(line)) continue;
    const { start } = page.lines[index] ?? { start: 0 };
    const found = [...line.trim().matchAll(/\s/g)].length > mostGaps ? [] : line.matchAll(between);
    for (const { index: at } of found)
      gaps.push({ pair: around(line, at), span: { start: start + at, end: start + at + 1 } });
  }
  return gaps;
}

/** The two characters around a unit, whole though either may be astral. */
const around = (line: string, at: number): string => charBefore(line, at) + charAfter(line, at + 1);

/** Pair of characters → in how many places of the text they stand together. */
function placesOf(text: string, pairs: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const firsts = new Set([...pairs].map(pair => pair.charCodeAt(0)));
  for (let at = 0; at < text.length; at++) {
    if (!firsts.has(text.charCodeAt(at))) continue;
    for (const length of [2, 3, 4]) {
      const pair = text.slice(at, at + length);
      if (pairs.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}
