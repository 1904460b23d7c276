import { joinSpans, type Line, type Span } from '../text';
import {
  type Bounds,
  type Evidence,
  isEnclosing,
  isNeverTwice,
  isWordCopy,
  isWordGlyph,
  sharesWord,
  trimTiles,
  weigh,
} from './evidence';
import { FirstLook } from './first-look';
import { GlyphReader, type Glyphs, SPACE } from './glyphs';
import type { LineMemo } from '../line-memo';
import { type LineRead, lineReadOf } from './line-read';
import { findRepeats, isBlank, SeenTrigrams } from './repeats';
import {
  ActiveRepeats,
  bestTiling,
  glyphTiling,
  isUnambiguous,
  type Region,
  regionsOf,
  type Tile,
  tileEnd,
  type Tiling,
} from './tiling';

/**
 * How text came to stand more than once: glyphs drawn twice one by one, runs of glyphs (up to a whole line) drawn twice
 * on their line, the same with copies on lines of their own, a line that was read twice, two lines that overlap, layers that came out
 * unevenly.
 */
export type MechanismName = 'glyph' | 'run' | 'stair' | 'line' | 'overlap' | 'uneven';

/** A stretch of one line in which unit after unit stands several times: 政政、、朱志杰朱志杰、、. */
export interface Stretch extends Evidence {
  /** Indexes of the lines it begins and ends in. */
  readonly line: number;
  readonly lastLine: number;
  /** Where it stands in the text. */
  readonly span: Span;
  readonly mechanism: MechanismName;
  readonly copies: number;
  readonly units: number;
  /** The units as they should read, each once; empty where the pieces of a line lie around it. */
  readonly parts: readonly string[];
  /** Of the units, those whose copies stand on different lines. */
  readonly stepped: readonly string[];
  /** A space stands between each unit and its copy: “the the”. */
  readonly byWords: boolean;
  /** Bounded by the line's ends or by spaces. */
  readonly complete: boolean;
  /** How much of the glyphs that were read with it stands in copies, from 0 to 1. */
  readonly share: number;
  /** Nothing stands before it on its line. */
  readonly startsLine: boolean;
  /** Nothing else is on its line. */
  readonly wholeLine: boolean;
  /** A pair of marks, printed once, stands around it. */
  readonly quoted: boolean;
  /** Whether there is only one way to read it. */
  readonly unambiguous: boolean;
  /** The extra copies, sorted, not touching; without them the stretch reads as printed. */
  readonly extra: readonly Span[];
}

/** Whether the copies landed on lines of their own. */
export const isAcross = ({ line, lastLine }: Stretch): boolean => line !== lastLine;

/** Whether no more than the end of a line and the start of the next are alike. */
export const isOverlap = ({ mechanism }: Stretch): boolean => mechanism === 'overlap';

/** The stretches of one line, and how it reads if it has another number of copies. */
export interface Candidates {
  readonly stretches: readonly Stretch[];
  /** Explanations with more copies that cover the line just as well. */
  readonly alternatives: readonly (readonly Stretch[])[];
}

/** More copies than this are not overprinting. */
const maxCopies = 4;

/** Candidates as they stand in a line by itself, offsets and line counted from 0. */
export type DoubledLines = LineMemo<readonly Candidates[]>;

const sound: readonly Candidates[] = [];

export class StretchFinder {
  readonly #reader = new GlyphReader();
  readonly #look = new FirstLook();
  readonly #seen = new SeenTrigrams();

  constructor(
    readonly text: string,
    readonly known: DoubledLines,
  ) {}

  /** What may be doubled in a line; nothing is judged yet. */
  inLine(line: Line, index: number): readonly Candidates[] {
    if (!this.#look.mayBeDoubled(this.text, line)) return sound;
    const found = this.known.of(this.text.slice(line.start, line.end), text =>
      this.#find(text, [{ start: 0, end: text.length }], copiesInLine),
    );
    return found === sound ? sound : found.map(candidate => move(candidate, line.start, index));
  }

  /** What may be doubled in lines read on end, the breaks between them left out. */
  acrossLines(lines: readonly Span[], locate: Locate): readonly Candidates[] {
    return this.#find(this.text, lines, locate);
  }

  #find(text: string, lines: readonly Span[], locate: Locate): readonly Candidates[] {
    const glyphs = this.#reader.read(text, lines);
    const repeats = findRepeats(glyphs, this.#seen);
    if (repeats.length === 0) return sound;
    const regions = regionsOf(glyphs, repeats).filter(region => isPromising(glyphs, region));
    if (regions.length === 0) return sound;
    const tilings = regions.map(region => tilingsOf(glyphs, region));
    const line = lineReadOf(
      glyphs,
      tilings.flatMap(([best]) => best?.tiles ?? []),
    );
    return regions.map((region, i) => {
      const stretches = (tiling: Tiling) => {
        const active = new ActiveRepeats(region.repeats);
        return runsOf(glyphs, tiling)
          .map(tiles => trimTiles(glyphs, tiles, boundsOf(glyphs, startOf(tiles), endOf(tiles))))
          .filter(tiles => tiles.length > 0)
          .map(tiles => stretchOf(text, glyphs, active, tiles, line, locate(glyphs, tiles)));
      };
      const [best, ...others] = tilings[i] ?? [];
      return { stretches: best ? stretches(best) : [], alternatives: others.map(stretches) };
    });
  }
}

const copiesInLine: Locate = (glyphs, tiles) => ({
  line: 0,
  lastLine: 0,
  extra: spansOf(glyphs, [...tiles.map(extraCopies), ...extraSpaces(glyphs.ids, tiles)]),
});

/** The candidates of a line by itself as those of a line of the page. */
function move({ stretches, alternatives }: Candidates, offset: number, line: number): Candidates {
  const moveSpan = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const moveStretch = (stretch: Stretch): Stretch => ({
    ...stretch,
    line,
    lastLine: line,
    span: moveSpan(stretch.span),
    extra: stretch.extra.map(moveSpan),
  });
  return {
    stretches: stretches.map(moveStretch),
    alternatives: alternatives.map(other => other.map(moveStretch)),
  };
}

/** Spares the doubled letters of English words the work: next to sound text, a pair or two never proves anything. */
function isPromising(glyphs: Glyphs, { start, end, repeats }: Region): boolean {
  let matches = 0;
  for (const repeat of repeats) matches += repeat.end - repeat.start;
  if (matches > 2) return true;
  const bounds = boundsOf(glyphs, start, end);
  if (bounds.start !== 'text' && bounds.end !== 'text') return true;
  return repeats.some(repeat => isNeverTwice(glyphs.ids[repeat.start] as number));
}

type Located = Pick<Stretch, 'line' | 'lastLine' | 'extra'>;

/** Says where a stretch stands, and which of its copies are to go. */
export type Locate = (glyphs: Glyphs, tiles: readonly Tile[]) => Located;

/** The tilings that leave the fewest glyphs unexplained; fewer copies first. */
function tilingsOf(glyphs: Glyphs, region: Region): Tiling[] {
  let most = 2;
  for (const { start, end, distance } of region.repeats)
    if (end - start >= 2 * distance - 1) most = Math.max(most, 1 + Math.ceil((end - start) / distance));
  const tilings: Tiling[] = [];
  for (let copies = 2; copies <= Math.min(maxCopies, most); copies++)
    tilings.push(provenGlyphTiling(glyphs, region, copies) ?? bestTiling(glyphs, region, copies));
  const fewest = Math.min(...tilings.map(({ uncovered }) => uncovered));
  return tilings.filter(({ uncovered, tiles }) => uncovered === fewest && tiles.length > 0);
}

/** The tiling glyph by glyph, where it is beyond what reduplication does. */
function provenGlyphTiling(glyphs: Glyphs, region: Region, copies: number): Tiling | undefined {
  const tiling = glyphTiling(glyphs, region, copies, 0) ?? glyphTiling(glyphs, region, copies, 1);
  return tiling && tiling.tiles.length > 0 && weigh(glyphs, tiling.tiles).glyphs >= 3 ? tiling : undefined;
}

/**
 * Runs of tiles with nothing but spaces between; a line break between two tiles parts them. Where nearly every glyph
 * is doubled, the odd one that lost its copy does not.
 */
function runsOf({ ids, rows }: Glyphs, { tiles, uncovered }: Tiling): Tile[][] {
  const patchy = uncovered > 0 && uncovered * 3 <= tiles.length && tiles.every(({ length }) => length === 1);
  // A mark that stands once among glyphs that stand twice, none of them a mark: 坡坡坎坎、沟沟梁梁.
  const marked = tiles.some(({ start }) => isNeverTwice(ids[start] as number));
  const mayBridge = (at: number) => patchy && (marked || !isNeverTwice(ids[at] as number));
  const runs: Tile[][] = [];
  let end = -1;
  for (const tile of tiles) {
    const broken = end > 0 && rows[end - 1] !== rows[tile.start];
    while (end >= 0 && end < tile.start && ids[end] === SPACE) end++;
    if (end >= 0 && !broken && (end === tile.start || (end + 1 === tile.start && mayBridge(end))))
      (runs[runs.length - 1] as Tile[]).push(tile);
    else runs.push([tile]);
    end = tileEnd(tile);
  }
  return runs;
}

function stretchOf(
  text: string,
  glyphs: Glyphs,
  active: ActiveRepeats,
  tiles: readonly Tile[],
  { patchy, share }: LineRead,
  { line, lastLine, extra }: Located,
): Stretch {
  const { starts, ends, rows } = glyphs;
  const first = tiles[0] as Tile;
  const unitOf = ({ start, length }: Tile) => text.slice(starts[start], ends[start + length - 1]);
  const start = startOf(tiles);
  const end = endOf(tiles);
  // Across lines, only what stands on both sides of a break tells that the lines are copies.
  const crossing = tiles.filter(tile => rows[tile.start] !== rows[tileEnd(tile) - 1]);
  const bounds = boundsOf(glyphs, start, end);
  // Field by field: spreading is several times slower, and this runs for every stretch of every version.
  const evidence = weigh(glyphs, crossing.length > 0 ? crossing : tiles);
  const complete = isBound(bounds.start) && isBound(bounds.end);
  const wholeLine = bounds.start === 'line' && bounds.end === 'line';
  return {
    mechanism: mechanismOf(tiles, line !== lastLine, wholeLine, complete && !evidence.spaced),
    strength: evidence.strength,
    glyphs: evidence.glyphs,
    marks: evidence.marks,
    longest: evidence.longest,
    wordless: evidence.wordless,
    spaced: evidence.spaced,
    endsClause: evidence.endsClause,
    line,
    lastLine,
    extra,
    span: { start: starts[start] as number, end: ends[end - 1] as number },
    copies: first.copies,
    units: tiles.length,
    parts: tiles.map(unitOf),
    stepped: crossing.map(unitOf),
    byWords: tiles.some(tile => isWordCopy(glyphs.ids, tile)),
    complete,
    share,
    startsLine: bounds.start === 'line',
    wholeLine,
    quoted: bounds.start === 'mark' && bounds.end === 'mark',
    unambiguous: hasOneReading(glyphs, active, tiles, patchy),
  };
}

const isBound = (bound: Bounds['start']): boolean => bound === 'line' || bound === 'space';

function mechanismOf(
  tiles: readonly Tile[],
  across: boolean,
  wholeLine: boolean,
  complete: boolean,
): MechanismName {
  if (!across) return tiles.every(({ length }) => length === 1) ? 'glyph' : 'run';
  if (tiles.length > 1) return 'stair';
  return wholeLine ? 'line' : complete ? 'stair' : 'overlap';
}

function boundsOf({ ids, rows, rowStarts }: Glyphs, start: number, end: number): Bounds {
  const lineStart = rowStarts[rows[start] as number] as number;
  const lineEnd = rowStarts[(rows[end - 1] as number) + 1] as number;
  if (start > lineStart && end < lineEnd && isEnclosing(ids[start - 1] as number, ids[end] as number))
    return { start: 'mark', end: 'mark' };
  return {
    start: isBlank(ids, lineStart, start) ? 'line' : ids[start - 1] === SPACE ? 'space' : 'text',
    end: isBlank(ids, end, lineEnd) ? 'line' : ids[end] === SPACE ? 'space' : 'text',
  };
}

const startOf = (tiles: readonly Tile[]): number => (tiles[0] as Tile).start;
const endOf = (tiles: readonly Tile[]): number => tileEnd(tiles[tiles.length - 1] as Tile);

/**
 * Whether the tiles are the one way to read the stretch.
 *
 * @param patchy whether glyphs of the line lost their copies
 */
function hasOneReading(
  glyphs: Glyphs,
  active: ActiveRepeats,
  tiles: readonly Tile[],
  patchy: boolean,
): boolean {
  const { ids } = glyphs;
  const first = tiles[0] as Tile;
  if (tiles.every(({ gap, length }) => gap === 1 && length === 1)) return true;
  // “The very very” among copies may have been printed.
  if (tiles.some(tile => tile.gap === 1 || isWordCopy(ids, tile)))
    return tiles.every(tile => isWordCopy(ids, tile));
  const single = tiles.filter(({ length }) => length === 1).length;
  // Where glyphs lost their copies, 度度 may be two glyphs that lost theirs, and the (naa) of `bbaannaanaa` chance.
  if (patchy) return false;
  if (single === tiles.length) return true;
  // `bbannaanna` lost two copies, and reads as (b)(anna) only by chance; so does 讨讨论讨讨论 among doubled glyphs.
  const letters = tiles.filter(
    ({ start, length }) => length === 1 && isWordGlyph(ids[start] as number),
  ).length;
  if (letters > 3 * (tiles.length - single) + 1) return false;
  if (
    2 * single > tiles.length &&
    tiles.some((tile, i) => tile.length > 1 && sharesWord(ids, tile, tiles[i - 1], tiles[i + 1]))
  )
    return false;
  return isUnambiguous(glyphs, active, startOf(tiles), endOf(tiles), first.copies);
}

/** All copies of a tile but the first, in glyphs. */
const extraCopies = (tile: Tile): Span => ({ start: tile.start + tile.length, end: tileEnd(tile) });

/** Where every gap between the tiles is as wide as copied spaces would be, the copies of the spaces, in glyphs. */
function extraSpaces(ids: Int32Array, tiles: readonly Tile[]): Span[] {
  const gaps: Span[] = [];
  for (let i = 1; i < tiles.length; i++) {
    const gap = { start: tileEnd(tiles[i - 1] as Tile), end: (tiles[i] as Tile).start };
    if (gap.end > gap.start && isBlank(ids, gap.start, gap.end)) gaps.push(gap);
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

/** Spans of glyphs as spans of the text, sorted and joined where they touch. */
export const spansOf = ({ starts, ends }: Glyphs, parts: readonly Span[]): Span[] =>
  joinSpans(
    parts.map(({ start, end }) => ({ start: starts[start] as number, end: ends[end - 1] as number })),
  );
