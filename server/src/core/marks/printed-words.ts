import { type ReadStretch, readStretchesOf } from '../misread/latin';
import { eachWord, type Unit } from '../misread/latin/words';
import type { Page } from '../page';
import type { Span } from '../text';

/** A stretch of a worn page, and its words as they were probably printed, in the text's order. */
export interface WornText extends ReadStretch {
  readonly words: readonly Unit[];
}

/** Words that cost less, in bits, end no sentence. */
export const dearestOfNoEnd = 9.3;

const known = new WeakMap<Page, readonly WornText[]>();

/** The stretches of a page that were read so badly that marks were lost and misread, too. */
export function wornTextsOf(page: Page): readonly WornText[] {
  let texts = known.get(page);
  if (!texts) {
    texts = readStretchesOf(page)
      .filter(({ damage }) => damage.isWorn)
      .map(stretch => ({ ...stretch, words: wordsOf(page, stretch) }));
    known.set(page, texts);
  }
  return texts;
}

function wordsOf(page: Page, { reader, from, to, misreadings }: ReadStretch): Unit[] {
  const printed = new Map(
    misreadings.flatMap(({ edits }) => edits.map(({ span, newText }) => [keyOf(span), newText] as const)),
  );
  const words: Unit[] = [];
  const { start } = page.lines[from] ?? { start: 0 };
  eachWord(page.text, start, page.lines[to - 1]?.end ?? start, (at, after) => {
    const text = printed.get(keyOf({ start: at, end: after })) ?? page.text.slice(at, after);
    words.push({ start: at, end: after, word: reader.words.of(text) });
  });
  return words;
}

/** The lines of such stretches, by their indexes, in the text's order. */
export const wornLinesOf = (page: Page): Span[] =>
  wornTextsOf(page).map(({ from, to }) => ({ start: from, end: to }));

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

const edited = new WeakMap<Page, ReadonlySet<number>>();

/** Whether a misread word takes one of these characters for a part of it: what is wrong with them is said of the word. */
export function isOfWord(page: Page, { start, end }: Span): boolean {
  let offsets = edited.get(page);
  if (!offsets) edited.set(page, (offsets = offsetsOf(page)));
  for (let at = start; at < end; at++) if (offsets.has(at)) return true;
  return false;
}

function offsetsOf(page: Page): Set<number> {
  const offsets = new Set<number>();
  for (const { misreadings } of readStretchesOf(page))
    for (const { edits } of misreadings)
      for (const { span } of edits) for (let at = span.start; at < span.end; at++) offsets.add(at);
  return offsets;
}
