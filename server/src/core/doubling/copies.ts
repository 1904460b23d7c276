import { joinSpans, type Span, wholeLines } from '../text';
import { type Glyphs, SPACE } from './glyphs';
import { mostBlanksBetween, type PrintedLines } from '../printed-lines';
import { type Candidates, isAcross, type Locate, spansOf, type StretchFinder } from './stretches';
import { type Tile, tileEnd } from './tiling';

/**
 * Doubled text whose copies landed on lines of their own, as most extractors write overprinting:
 *
 *     市政厅广        市政厅广场，
 *     市政厅广场  or  市政厅广场，
 *     场，
 *     ，
 *
 * Such lines are read on end, as if unbroken, and explained like text doubled within a line.
 *
 * @param skipped lines that are explained by themselves
 */
export function findCopiedLines(
  finder: StretchFinder,
  page: PrintedLines,
  skipped: ReadonlySet<number>,
): Candidates[] {
  return chainsOf(page, skipped).flatMap(chain => {
    const spans = chain.map(index => page.spans[index] as Span);
    const locate: Locate = (glyphs, tiles) => locateCopies(glyphs, tiles, chain, page);
    return finder
      .acrossLines(spans, locate)
      .map(({ stretches, alternatives }) => ({
        stretches: stretches.filter(isAcross),
        alternatives: alternatives.map(other => other.filter(isAcross)),
      }))
      .filter(({ stretches, alternatives }) => stretches.length + alternatives.flat().length > 0);
  });
}

/** Runs of lines each of which begins with what the one before it ends with. */
function chainsOf({ text, spans }: PrintedLines, skipped: ReadonlySet<number>): number[][] {
  const chains: number[][] = [];
  let chain: number[] = [];
  let before: Span | undefined;
  let blanks = 0;
  const close = () => {
    if (chain.length > 1) chains.push(chain);
    chain = [];
  };
  spans.forEach((span, index) => {
    if (span.start === span.end) {
      if (++blanks > mostBlanksBetween) close();
      return;
    }
    if (skipped.has(index) || (before && chain.length > 0 && !overlaps(text, before, span))) close();
    blanks = 0;
    if (skipped.has(index)) return;
    chain.push(index);
    before = span;
  });
  close();
  return chains;
}

/** Longer ends need not be compared: a copy that ends a line begins with glyphs that are compared. */
const longestOverlap = 200;

/** Whether the second span begins with an end of the first. */
function overlaps(text: string, first: Span, second: Span): boolean {
  const most = Math.min(first.end - first.start, second.end - second.start, longestOverlap);
  const head = text.charCodeAt(second.start);
  for (let length = 1; length <= most; length++) {
    const from = first.end - length;
    if (text.charCodeAt(from) !== head) continue;
    let same = 1;
    while (same < length && text.charCodeAt(from + same) === text.charCodeAt(second.start + same)) same++;
    if (same === length) return true;
  }
  return false;
}

/** Keeps, of each unit, the copy that lets the most lines go, and deletes the others; a line left empty goes whole. */
function locateCopies(
  glyphs: Glyphs,
  tiles: readonly Tile[],
  chain: readonly number[],
  { lines }: PrintedLines,
): ReturnType<Locate> {
  const { rows } = glyphs;
  const gone = unwanted(glyphs, tiles);
  const first = rows[(tiles[0] as Tile).start] as number;
  const last = rows[tileEnd(tiles[tiles.length - 1] as Tile) - 1] as number;
  const extra: Span[] = [];
  for (const [row, parts] of byRow(rows, gone)) {
    const index = chain[row] as number;
    if (isAllOf(glyphs, row, parts)) extra.push(wholeLines(lines, index, index));
    else
      extra.push(
        ...spansOf(
          glyphs,
          parts.map(part => widen(glyphs, part)),
        ),
      );
  }
  return { line: chain[first] as number, lastLine: chain[last] as number, extra: joinSpans(extra) };
}

function byRow(rows: Int32Array, parts: readonly Span[]): Map<number, Span[]> {
  const grouped = new Map<number, Span[]>();
  for (const part of parts) {
    const row = rows[part.start] as number;
    const same = grouped.get(row);
    if (same) same.push(part);
    else grouped.set(row, [part]);
  }
  return grouped;
}

/** The copies that are to go, in glyphs, none of them over a line break. */
function unwanted({ rows }: Glyphs, tiles: readonly Tile[]): Span[] {
  const rowOf = (tile: Tile, copy: number) => rows[tile.start + copy * (tile.length + tile.gap)] as number;
  let row = -1;
  return tiles.flatMap((tile, index) => {
    const copies = Array.from({ length: tile.copies }, (_, copy) => copy);
    const next = tiles[index + 1];
    const here = copies.find(copy => rowOf(tile, copy) === row);
    const joined = next && copies.find(copy => rowOf(tile, copy) === rowOf(next, 0));
    const kept = here ?? joined ?? 0;
    row = rowOf(tile, kept);
    return copies
      .filter(copy => copy !== kept)
      .flatMap(copy => {
        const start = tile.start + copy * (tile.length + tile.gap);
        return splitAtBreaks(rows, start, start + tile.length);
      });
  });
}

function splitAtBreaks(rows: Int32Array, start: number, end: number): Span[] {
  const parts: Span[] = [];
  for (let from = start; from < end;) {
    let to = from + 1;
    while (to < end && rows[to] === rows[from]) to++;
    parts.push({ start: from, end: to });
    from = to;
  }
  return parts;
}

function isAllOf({ ids, rowStarts }: Glyphs, row: number, parts: readonly Span[]): boolean {
  const printed = (start: number, end: number): number => {
    let glyphs = 0;
    for (let i = start; i < end; i++) if (ids[i] !== SPACE) glyphs++;
    return glyphs;
  };
  const deleted = parts.reduce((sum, { start, end }) => sum + printed(start, end), 0);
  return deleted === printed(rowStarts[row] as number, rowStarts[row + 1] as number);
}

/** With the spaces that would be left at the line's start or end. */
function widen({ ids, rows, count }: Glyphs, { start, end }: Span): Span {
  const row = rows[start];
  let from = start;
  let to = end;
  if (start === 0 || rows[start - 1] !== row)
    while (to < count && ids[to] === SPACE && rows[to] === row) to++;
  if (end === count || rows[end] !== row)
    while (from > 0 && ids[from - 1] === SPACE && rows[from - 1] === row) from--;
  return { start: from, end: to };
}
