import type { Page } from '../page';
import { linesWith } from './signs';

/** A kind of bracket or quotation mark; `longest` bounds what a bracket encloses, in UTF-16 units. */
export interface PairKind {
  readonly open: string;
  readonly close: string;
  /** Undefined of quotations, which run on. */
  readonly longest?: number;
}

export const pairKinds: readonly PairKind[] = [
  { open: '《', close: '》', longest: 60 },
  { open: '〈', close: '〉', longest: 60 },
  { open: '【', close: '】', longest: 60 },
  { open: '〔', close: '〕', longest: 60 },
  { open: '（', close: '）', longest: 200 },
  { open: '“', close: '”' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
  { open: '"', close: '"' },
];

/** For each unit, the number (from 1) of its kind if it opens or closes. */
const opening = new Uint8Array(0x10000);
const closing = new Uint8Array(0x10000);
pairKinds.forEach(({ open, close }, kind) => {
  opening[open.charCodeAt(0)] = kind + 1;
  closing[close.charCodeAt(0)] = kind + 1;
});

// One of either width closes what one of the other opened: that its width is odd is another matter.
opening['('.charCodeAt(0)] = opening['（'.charCodeAt(0)] as number;
closing[')'.charCodeAt(0)] = closing['）'.charCodeAt(0)] as number;

export interface PairMark {
  /** Offset in the page's text; on a line that holds copies only roughly. */
  readonly at: number;
  /** How many units of the article's text stand before it, line ends and blank lines among them. */
  readonly place: number;
  /** Index of its line, from 0, and of the first line of its part. */
  readonly line: number;
  readonly part: number;
  /** Index into `pairKinds`. */
  readonly kind: number;
  /** Undefined where neither the mark nor what touches it tells. */
  readonly side: 'open' | 'close' | undefined;
  /** Whether its line holds no copies, so that the mark stands in the text as it was printed. */
  readonly sound: boolean;
}

/** The pair marks of one article, in reading order. */
export interface PairedText {
  readonly marks: readonly PairMark[];
  /** How long the article is, in UTF-16 units. */
  readonly length: number;
}

/** Brackets on a line of their own frame a heading, above and below it, and may be read in any order. */
const frame = /^\p{P}{1,2}$/u;

/** The pair marks of a page, by article. */
export function pairedTexts(page: Page): PairedText[] {
  const isDue = new Uint8Array(page.lines.length);
  for (const line of linesWith(page, 'pair')) if (!isFrame(page, line)) isDue[line] = 1;
  return page.articles.map(({ parts }) => {
    const marks: PairMark[] = [];
    let length = 0;
    for (const { first, last } of parts) {
      const start = page.lines[first]?.start ?? 0;
      for (let line = first; line <= last; line++) {
        if (isDue[line] === 1) addMarks(page, line, first, length - start, marks);
        // A dateline is a part, and stands in the body's first line.
        isDue[line] = 0;
      }
      length += (page.lines[last]?.next ?? start) - start;
    }
    return { marks, length };
  });
}

const isFrame = ({ printed }: Page, line: number): boolean =>
  printed.lengthOf(line) <= 2 && frame.test(printed.textOf(line));

/** @param shift what leads from an offset of the page to a place in the article */
function addMarks(page: Page, line: number, part: number, shift: number, marks: PairMark[]): void {
  const { start, end } = page.lines[line] ?? { start: 0, end: 0 };
  const reading = page.doubling.readings[line] ?? '';
  const sound = reading.length === end - start;
  // Copies are looked through: what they hold twice opens and closes once.
  const [source, from, to] = sound ? [page.text, start, end] : [reading, 0, reading.length];
  for (let i = from; i < to; i++) {
    const unit = source.charCodeAt(i);
    const opens = opening[unit] as number;
    const closes = closing[unit] as number;
    if (opens === 0 && closes === 0) continue;
    const at = start - from + i;
    const side = opens === closes ? sideOf(source, i) : opens ? 'open' : 'close';
    marks.push({ at, place: at + shift, line, part, kind: (opens || closes) - 1, side, sound });
  }
}

/** Which side of a kind of bracket stands at an offset; undefined where none does. */
export const sideAt = (text: string, at: number, kind: number): PairMark['side'] =>
  opening[text.charCodeAt(at)] === kind + 1
    ? 'open'
    : closing[text.charCodeAt(at)] === kind + 1
      ? 'close'
      : undefined;

/** A straight quotation mark opens where only its right side touches a word, and closes where only its left does. */
function sideOf(text: string, at: number): PairMark['side'] {
  const before = text.charAt(at - 1);
  // Behind a figure it may stand for inches.
  if (/\d/.test(before)) return undefined;
  const left = /[\p{L}.,;:!?'’)]/u.test(before);
  const right = /[\p{L}\p{N}'‘(£$.]/u.test(text.charAt(at + 1));
  return left === right ? undefined : left ? 'close' : 'open';
}
