import type { Language } from '../languages';
import type { Rows } from './blocks';
import { isTitleMark } from './marked';
import type { Row } from './rows';
import type { TermIndex } from './terms';

/** A stretch of a title's row that belongs together: a row may hold the halves of two titles side by side. */
export interface Segment {
  readonly row: number;
  readonly text: string;
  readonly width: number;
  /** Numbers of its terms. */
  readonly terms: readonly number[];
  /** Numbers of the terms that its last character makes with the next segment's first. */
  readonly seam: readonly number[];
}

/** Rows that were set as one headline, kicker or deck. */
export interface Title extends Rows {
  /** Which title block it is part of. */
  readonly block: number;
  /** As it should read. */
  readonly text: string;
  /** Of its widest row, in em: the larger the type, the fewer characters a row holds. */
  readonly width: number;
  readonly terms: readonly number[];
}

/** Rows of a title block, split where a gap between Han characters sets halves apart. */
export function segmentsOf(rows: readonly Row[], block: Rows, index: TermIndex): Segment[] {
  const parts: { row: number; text: string }[] = [];
  for (let row = block.first; row <= block.last; row++)
    for (const text of halvesOf((rows[row] as Row).text)) parts.push({ row, text });
  return parts.map(({ row, text }, i) => {
    const next = parts[i + 1]?.text;
    return {
      row,
      text,
      width: widthOf(text),
      terms: index.add(text),
      seam: next === undefined ? [] : index.add(next.slice(0, 1), text.charCodeAt(text.length - 1)),
    };
  });
}

/** What stands to the sides of a row's gaps; what shows nothing is no half. */
function halvesOf(text: string): string[] {
  const halves = text.split(gap);
  return halves.every(isVisible) ? halves : [text];
}

/** Whether a text shows anything in print: code points without shape, and marks that modify others, do not by themselves. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const gap = /(?<=[^\x00-\xff])[ \u3000]+(?=[^\x00-\xff])/;

const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return width;
};

/** Widths in em that headlines of the page were wrapped to: more than one goes on after a row of this width. */
export function wrapsOf(blocks: readonly (readonly Segment[])[]): Set<number> {
  const seen = new Map<number, number>();
  for (const segments of blocks)
    segments.forEach((segment, i) => {
      const next = segments[i + 1];
      if (next && next.width < segment.width) seen.set(segment.width, (seen.get(segment.width) ?? 0) + 1);
    });
  return new Set([...seen].filter(([, count]) => count > 1).map(([width]) => width));
}

/** What the titles of a page are judged by. */
export interface Setting {
  readonly rows: readonly Row[];
  readonly index: TermIndex;
  readonly language: Language;
  /** Widths in em that headlines are wrapped to. */
  readonly wraps: ReadonlySet<number>;
}

/** Joins the segments of a block into titles, by how they wrap and whether the page knows the word across the seam. */
export function titlesOf(segments: readonly Segment[], block: number, setting: Setting): Title[] {
  const titles: Title[] = [];
  let open: Segment[] = [];
  segments.forEach((segment, i) => {
    open.push(segment);
    const next = segments[i + 1];
    const isHalf = next !== undefined && segments[i + 2]?.row === next.row;
    if (next && goesOn(segment, next, isHalf, setting)) return;
    titles.push(titleOf(open, block, setting));
    open = [];
  });
  return titles;
}

const isWord = ({ seam }: Segment, index: TermIndex): boolean => seam.some(id => index.frequency(id) > 0);

function titleOf(segments: readonly Segment[], block: number, { wraps, index }: Setting): Title {
  const terms = new Set(
    segments.flatMap((segment, i) =>
      i + 1 < segments.length ? [...segment.terms, ...segment.seam] : segment.terms,
    ),
  );
  return {
    block,
    first: (segments[0] as Segment).row,
    last: (segments[segments.length - 1] as Segment).row,
    text: segments
      .map(segment => segment.text)
      .reduce((text, next, i) => {
        const before = segments[i - 1] as Segment;
        // Two lines of one length that no word spans are a couplet, and were set with a gap.
        const couplet =
          before.width === (segments[i] as Segment).width &&
          !wraps.has(before.width) &&
          !isWord(before, index);
        return couplet ? `${text} ${next}` : joinLines(text, next);
      }),
    width: Math.max(...segments.map(segment => segment.width)),
    terms: [...terms],
  };
}

/** Lines of Han run together; words of other scripts are set apart. */
export const joinLines = (a: string, b: string): string =>
  a.charCodeAt(a.length - 1) > 0xff && b.charCodeAt(0) > 0xff ? a + b : `${a} ${b}`;

/** Whether a title goes on with the next segment; `isHalf`, if another stands beside that one. */
function goesOn(segment: Segment, next: Segment, isHalf: boolean, setting: Setting): boolean {
  const { rows, wraps, index, language } = setting;
  const { joins, kickerEndings } = language;
  if (segment.row === next.row) return false;
  const [mark, nextMark] = [rows[segment.row]?.mark, rows[next.row]?.mark];
  if (isTitleMark(mark) || isTitleMark(nextMark)) return mark === nextMark;
  if (next.width <= 2) return true;
  if (joins.ends.includes(segment.text[segment.text.length - 1] as string)) return true;
  if (joins.starts.includes(next.text[0] as string)) return true;
  if (/\d$/.test(segment.text) && /^\d/.test(next.text)) return true;
  // A kicker ends where it announces what the headline says.
  if (kickerEndings.some(ending => segment.text.endsWith(ending))) return false;
  const cut = language.script === 'han' && !isHalf;
  const remainder = cut && next.width <= 5 && next.width < segment.width * 0.45;
  const wrapped = remainder || (wraps.has(segment.width) && next.width <= segment.width);
  if (wrapped || (isWord(segment, index) && next.width <= segment.width + 2))
    return !index.apart(segment.terms, next.terms);
  return !(rows[next.row] as Row).spaced && isSpacedOut(rows, segment.row);
}

/** Whether blank lines stand between all rows around, so that a missing one tells. */
function isSpacedOut(rows: readonly Row[], at: number): boolean {
  let spaced = 0;
  const first = Math.max(0, at - 10);
  const last = Math.min(rows.length, at + 10);
  for (let i = first; i < last; i++) if ((rows[i] as Row).spaced) spaced++;
  return spaced * 2 > last - first;
}

/** Whether two titles that follow one another may be halves of one row; or kicker, headline and deck, which differ in size. */
export const isFamily = (a: Title, b: Title): boolean =>
  a.block === b.block && (a.last === b.first || Math.abs(a.width - b.width) >= 1);
