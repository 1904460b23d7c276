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
  { open: '(', close: ')', longest: 300 },
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

export interface PairMark {
  /** Offset in the page's text; on a line that holds copies only roughly. */
  readonly at: number;
  /** Index of its line, from 0. */
  readonly line: number;
  /** Index into `pairKinds`. */
  readonly kind: number;
  /** Undefined where neither the mark nor what touches it tells. */
  readonly side: 'open' | 'close' | undefined;
  /** Whether its line holds no copies, so that the mark stands in the text as it was printed. */
  readonly sound: boolean;
}

/** Lines that read on: one part of one article. `start` and `end` are offsets. */
export interface PairedText {
  readonly start: number;
  readonly end: number;
  readonly marks: PairMark[];
}

/** The pair marks of a page by the text that they stand in; texts without any are left out. */
export function pairedTexts(page: Page): PairedText[] {
  const lines = linesWith(page, 'pair');
  if (lines.length === 0) return [];
  const texts: PairedText[] = [];
  const partOf = partsOf(page);
  let part: PairedText | undefined;
  for (const index of lines) {
    const own = partOf[index];
    if (!own) continue;
    if (own !== part) texts.push((part = own));
    addMarks(page, index, part.marks);
  }
  return texts;
}

/** Per line (index from 0) the part that it belongs to. */
function partsOf({ articles, lines }: Page): (PairedText | undefined)[] {
  const parts = new Array<PairedText | undefined>(lines.length).fill(undefined);
  for (const article of articles)
    for (const { first, last } of article.parts) {
      const part = { start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0, marks: [] };
      for (let line = first; line <= last; line++) parts[line] = part;
    }
  return parts;
}

function addMarks(page: Page, line: number, marks: PairMark[]): void {
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
    const side = opens === closes ? sideOf(source, i) : opens ? 'open' : 'close';
    marks.push({ at: start - from + i, line, kind: (opens || closes) - 1, side, sound });
  }
}

/** A straight quotation mark opens where only its right side touches a word, and closes where only its left does. */
function sideOf(text: string, at: number): PairMark['side'] {
  const before = text.charAt(at - 1);
  // Behind a figure it may stand for inches.
  if (/\d/.test(before)) return undefined;
  const left = /[\p{L}.,;:!?'’)]/u.test(before);
  const right = /[\p{L}\p{N}'‘(£$.]/u.test(text.charAt(at + 1));
  return left === right ? undefined : left ? 'close' : 'open';
}
