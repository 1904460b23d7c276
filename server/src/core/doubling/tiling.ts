import { type Glyphs, SPACE } from './glyphs';
import type { Repeat } from './repeats';

/** A unit of `length` glyphs at `start` that stands `copies` times, `gap` spaces (0 or 1) between the copies. */
export interface Tile {
  readonly start: number;
  readonly length: number;
  readonly copies: number;
  readonly gap: number;
}

/** Index after a tile's last copy. */
export const tileEnd = ({ start, length, copies, gap }: Tile): number =>
  start + copies * (length + gap) - gap;

/** How a stretch of a line is best explained as units that stand several times each. */
export interface Tiling {
  readonly tiles: readonly Tile[];
  /** How many glyphs, spaces aside, no tile covers. */
  readonly uncovered: number;
}

/** Repeats that touch, or that only spaces or one glyph part, are explained together; `start` to `end` in glyphs. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly repeats: readonly Repeat[];
}

/** Groups a line's repeats, which are sorted by start; one glyph between, which lost its copy, does not part them. */
export function regionsOf({ ids, count }: Glyphs, repeats: readonly Repeat[]): Region[] {
  const regions: { start: number; end: number; repeats: Repeat[] }[] = [];
  for (const repeat of repeats) {
    const last = regions[regions.length - 1];
    const end = repeat.end + repeat.distance;
    if (last && repeat.start <= skipSpaces(ids, last.end, count) + 1) {
      last.repeats.push(repeat);
      last.end = Math.max(last.end, end);
    } else regions.push({ start: repeat.start, end, repeats: [repeat] });
  }
  return regions;
}

function skipSpaces(ids: Int32Array, from: number, count: number): number {
  let at = from;
  while (at < count && ids[at] === SPACE) at++;
  return at;
}

/** Each tile costs a little, so that one long unit beats several short ones that delete as much. */
const tileCost = 0.25;
/** A unit with a space inside costs more: copies of single glyphs set apart (`o oo o`) look like one. */
const spaceCost = 0.75;
/** A unit that begins where a line does is likelier than one that reaches over from the line before. */
const lineBonus = 0.05;

/** The tiling of a region that accounts for the most extra copies. */
export function bestTiling(glyphs: Glyphs, region: Region, copies: number): Tiling {
  const { ids, rows, count } = glyphs;
  const size = region.end - region.start;
  const score = new Float64Array(size + 1).fill(-1);
  /** The unit length of the tile that ends here, its sign telling the gap; 0: a glyph of its own. */
  const step = new Int32Array(size + 1);
  score[0] = 0;
  const active = new ActiveRepeats(region.repeats);
  const spaces = new SpaceCounts(ids, region);
  const beginsLine = (at: number) => rows[count - 1] !== 0 && (at === 0 || rows[at] !== rows[at - 1]);
  for (let i = 0; i < size; i++) {
    const here = score[i] as number;
    relax(score, step, i + 1, here, 0);
    const at = region.start + i;
    if (ids[at] === SPACE) continue;
    for (const { distance, end } of active.at(at)) {
      const matched = end - at - (copies - 1) * distance;
      if (matched < -1) continue;
      const gap = matched < 0 ? 1 : 0;
      if (gap === 1 && (distance === 1 || ids[at + distance - 1] !== SPACE)) continue;
      const length = distance - gap;
      const inside = spaces.between(at, at + length);
      const bonus = beginsLine(at) ? lineBonus : 0;
      const gain = (copies - 1) * (length - inside) - tileCost - (inside > 0 ? spaceCost : 0) + bonus;
      relax(score, step, i + copies * distance - gap, here + gain, gap === 1 ? -length : length);
    }
  }
  return readBack(glyphs, region, copies, step);
}

function relax(score: Float64Array, step: Int32Array, to: number, value: number, unit: number): void {
  if (to >= score.length || value <= (score[to] as number)) return;
  score[to] = value;
  step[to] = unit;
}

function readBack(glyphs: Glyphs, region: Region, copies: number, step: Int32Array): Tiling {
  const { ids } = glyphs;
  const tiles: Tile[] = [];
  let uncovered = 0;
  for (let i = region.end - region.start; i > 0;) {
    const unit = step[i] as number;
    if (unit === 0) {
      i--;
      if (ids[region.start + i] !== SPACE) uncovered++;
      continue;
    }
    const gap = unit < 0 ? 1 : 0;
    const length = Math.abs(unit);
    i -= copies * (length + gap) - gap;
    tiles.push(...splitEven(glyphs, { start: region.start + i, length, copies, gap }));
  }
  return { tiles: tiles.reverse(), uncovered };
}

/**
 * A unit of one glyph over and over (`cc` in Account, doubled) is as many units; in falling order. Over a line break it
 * stays whole: which line a copy stands on matters.
 */
function splitEven({ ids, rows }: Glyphs, tile: Tile): Tile[] {
  const { start, length, copies, gap } = tile;
  if (length === 1 || gap > 0 || rows[start] !== rows[tileEnd(tile) - 1]) return [tile];
  for (let i = start + 1; i < start + length; i++) if (ids[i] !== ids[start]) return [tile];
  return Array.from({ length }, (_, i) => ({
    start: start + (length - 1 - i) * copies,
    length: 1,
    copies,
    gap,
  }));
}

/**
 * The tiling glyph by glyph, where it leaves nothing over: each glyph stands as often as there are copies, on end (gap 0)
 * or set apart by single spaces (gap 1). Longer units may explain the same text (`mmeemmee` in remember), but not as
 * simply.
 */
export function glyphTiling(
  { ids }: Glyphs,
  { start, end }: Region,
  copies: number,
  gap: 0 | 1,
): Tiling | undefined {
  const tiles: Tile[] = [];
  for (let i = start; i < end;) {
    if (ids[i] === SPACE) {
      i++;
      continue;
    }
    const tile = { start: i, length: 1, copies, gap };
    const next = tileEnd(tile);
    if (next > end) return undefined;
    for (let at = i + 1; at < next; at++)
      if (ids[at] !== ((at - i) % (1 + gap) === 0 ? ids[i] : SPACE)) return undefined;
    tiles.push(tile);
    i = next;
  }
  return { tiles, uncovered: 0 };
}

/** How many spaces a stretch of a region holds. */
class SpaceCounts {
  readonly #before: Int32Array;
  constructor(
    ids: Int32Array,
    readonly region: Region,
  ) {
    const size = region.end - region.start;
    this.#before = new Int32Array(size + 1);
    for (let i = 0; i < size; i++)
      this.#before[i + 1] = (this.#before[i] as number) + (ids[region.start + i] === SPACE ? 1 : 0);
  }

  between(start: number, end: number): number {
    const { start: from } = this.region;
    return (this.#before[end - from] as number) - (this.#before[start - from] as number);
  }
}

/** The repeats that reach over a place, for places that are asked for in order. */
export class ActiveRepeats {
  #next = 0;
  #active: Repeat[] = [];
  constructor(readonly repeats: readonly Repeat[]) {}

  at(place: number): readonly Repeat[] {
    let repeat: Repeat | undefined;
    while ((repeat = this.repeats[this.#next]) && repeat.start <= place) {
      this.#active.push(repeat);
      this.#next++;
    }
    if (this.#active.some(({ end }) => end <= place))
      this.#active = this.#active.filter(({ end }) => end > place);
    return this.#active;
  }
}

/**
 * Whether every way of tiling these glyphs without a gap leads to one and the same reading. `aabaabaa` does not:
 * it is `aab` and `a` doubled, or `a` and `baa`.
 *
 * @param active the repeats, not asked yet for a place after `start`
 */
export function isUnambiguous(
  { ids }: Glyphs,
  active: ActiveRepeats,
  start: number,
  end: number,
  copies: number,
): boolean {
  const size = end - start;
  const prefix = new Int32Array(size + 1);
  const power = new Int32Array(size + 1).fill(1);
  for (let i = 0; i < size; i++) {
    prefix[i + 1] = Math.imul(prefix[i] as number, hashBase) + (ids[start + i] as number) + 1;
    power[i + 1] = Math.imul(power[i] as number, hashBase);
  }
  /** Per place, the hash of the reading that leads there, and whether none, one or several do. */
  const reading = new Int32Array(size + 1);
  const ways = new Uint8Array(size + 1);
  ways[0] = 1;
  const reach = (from: number, unit: number, to: number) => {
    if (to > size) return;
    const added = (prefix[from + unit] as number) - Math.imul(prefix[from] as number, power[unit] as number);
    const hash = (Math.imul(reading[from] as number, power[unit] as number) + added) | 0;
    if (ways[to] === 0) ways[to] = ways[from] as number;
    else if (reading[to] !== hash) ways[to] = 2;
    reading[to] = hash;
  };
  for (let i = 0; i < size; i++) {
    const repeats = active.at(start + i);
    if (ways[i] === 0) continue;
    if (ids[start + i] === SPACE) {
      reach(i, 1, i + 1);
      continue;
    }
    for (const { distance, end: matchEnd } of repeats)
      if (matchEnd - start - i >= (copies - 1) * distance) reach(i, distance, i + copies * distance);
  }
  return ways[size] !== 2;
}

const hashBase = 0x01000193;
