import type { Line, Span } from '../text';
import { type Evidence, weigh } from './evidence';
import { GlyphReader, type Glyphs, SPACE } from './glyphs';
import { findRepeats, SeenTrigrams } from './repeats';
import { bestTiling, isUnambiguous, type Region, regionsOf, type Tile, tileEnd, type Tiling } from './tiling';

/** A stretch of one line in which unit after unit stands several times: 政政、、朱志杰朱志杰、、. */
export interface Stretch extends Evidence {
  /** Index of its line. */
  readonly line: number;
  /** Where it stands in the text. */
  readonly span: Span;
  readonly copies: number;
  readonly units: number;
  /** Bounded by the line's ends or by spaces. */
  readonly complete: boolean;
  /** Nothing else is on its line. */
  readonly wholeLine: boolean;
  /** Whether there is only one way to read it. */
  readonly unambiguous: boolean;
  /** The extra copies, sorted, not touching; without them the stretch reads as printed. */
  readonly extra: readonly Span[];
}

/** The stretches of one line, and how it reads if it has another number of copies. */
export interface Candidates {
  readonly stretches: readonly Stretch[];
  /** Explanations with more copies that cover the line just as well. */
  readonly alternatives: readonly (readonly Stretch[])[];
}

/** More copies than this are not overprinting. */
const maxCopies = 4;

export class StretchFinder {
  readonly #reader = new GlyphReader();
  readonly #seen = new SeenTrigrams();

  constructor(readonly text: string) {}

  /** What may be doubled in a line; nothing is judged yet. */
  find(line: Line, index: number): Candidates[] {
    const glyphs = this.#reader.read(this.text, line.start, line.end);
    const repeats = findRepeats(glyphs, this.#seen);
    if (repeats.length === 0) return [];
    return regionsOf(glyphs, repeats).map(region => {
      const [best, ...others] = tilingsOf(glyphs, region);
      const stretches = (tiling: Tiling) =>
        stretchesOf(glyphs, tiling).map(tiles => stretchOf(glyphs, region, tiles, line, index));
      return { stretches: best ? stretches(best) : [], alternatives: others.map(stretches) };
    });
  }
}

/** The tilings that leave the fewest glyphs unexplained; fewer copies first. */
function tilingsOf(glyphs: Glyphs, region: Region): Tiling[] {
  const most = Math.max(
    ...region.repeats.map(({ start, end, distance }) => 1 + Math.ceil((end - start) / distance)),
  );
  const tilings: Tiling[] = [];
  for (let copies = 2; copies <= Math.min(maxCopies, most); copies++)
    tilings.push(bestTiling(glyphs, region, copies));
  const fewest = Math.min(...tilings.map(({ uncovered }) => uncovered));
  return tilings.filter(({ uncovered, tiles }) => uncovered === fewest && tiles.length > 0);
}

/** Runs of tiles with nothing but spaces between. */
function stretchesOf({ ids }: Glyphs, { tiles }: Tiling): Tile[][] {
  const runs: Tile[][] = [];
  let end = -1;
  for (const tile of tiles) {
    while (end >= 0 && end < tile.start && ids[end] === SPACE) end++;
    if (end === tile.start) (runs[runs.length - 1] as Tile[]).push(tile);
    else runs.push([tile]);
    end = tileEnd(tile);
  }
  return runs;
}

function stretchOf(
  glyphs: Glyphs,
  region: Region,
  tiles: readonly Tile[],
  line: Line,
  index: number,
): Stretch {
  const { ids, count, starts } = glyphs;
  const first = tiles[0] as Tile;
  const start = first.start;
  const end = tileEnd(tiles[tiles.length - 1] as Tile);
  const offset = (glyph: number) => line.start + (starts[glyph] as number);
  const gapped = tiles.some(({ gap }) => gap === 1);
  return {
    ...weigh(glyphs, tiles),
    line: index,
    span: { start: offset(start), end: offset(end) },
    copies: first.copies,
    units: tiles.length,
    complete: (start === 0 || ids[start - 1] === SPACE) && (end === count || ids[end] === SPACE),
    wholeLine: isBlank(ids, 0, start) && isBlank(ids, end, count),
    unambiguous: gapped || isUnambiguous(glyphs, region, start, end, first.copies),
    extra: joinTouching(
      [...tiles.map(copiesOf), ...extraSpaces(ids, tiles)]
        .sort((a, b) => a.start - b.start)
        .map(span => ({ start: offset(span.start), end: offset(span.end) })),
    ),
  };
}

function isBlank(ids: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ids[i] !== SPACE) return false;
  return true;
}

/** All copies of a tile but the first, in glyphs. */
const copiesOf = (tile: Tile): Span => ({ start: tile.start + tile.length, end: tileEnd(tile) });

/** Where every gap between the tiles is as wide as copied spaces would be, the copies of the spaces, in glyphs. */
function extraSpaces(ids: Int32Array, tiles: readonly Tile[]): Span[] {
  const gaps: Span[] = [];
  for (let i = 1; i < tiles.length; i++) {
    const gap = { start: tileEnd(tiles[i - 1] as Tile), end: (tiles[i] as Tile).start };
    if (gap.end > gap.start) gaps.push(gap);
  }
  const { copies, length, gap } = tiles[0] as Tile;
  const glyphByGlyph = tiles.every(tile => tile.length === 1);
  const width = gap === 1 ? 2 * copies - 1 : copies;
  const widthOf = (span: Span) => span.end - span.start;
  if (glyphByGlyph) {
    if (gaps.some(span => widthOf(span) % width !== 0)) return [];
    return gaps.map(({ start, end }) => ({ start: start + (end - start) / width, end }));
  }
  // Words doubled one by one: the gap after a pair may have come out wide.
  const words = tiles.some(tile => tile.gap === 1) && length > 1 && ids[gaps[0]?.start ?? 0] === SPACE;
  return words
    ? gaps.filter(span => widthOf(span) > 1).map(({ start, end }) => ({ start: start + 1, end }))
    : [];
}

function joinTouching(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined[joined.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
