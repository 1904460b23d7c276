import { isWordGlyph } from './evidence';
import { type Glyphs, SPACE } from './glyphs';
import { type Tile, tileEnd } from './tiling';

/** What is known of all that was read on end. */
export interface LineRead {
  /** Nearly every glyph stands twice, and some beside them lost their copies. */
  readonly patchy: boolean;
  /** How much of the glyphs, spaces aside, the tiles explain, from 0 to 1. */
  readonly share: number;
}

function shareOf({ ids, count }: Glyphs, tiles: readonly Tile[]): number {
  let printed = 0;
  for (let i = 0; i < count; i++) if (ids[i] !== SPACE) printed++;
  const doubled = tiles.reduce((sum, tile) => sum + tile.copies * tile.length, 0);
  return Math.min(1, doubled / printed);
}

export const lineReadOf = (glyphs: Glyphs, tiles: readonly Tile[]): LineRead => ({
  patchy: isPatchy(glyphs, tiles),
  share: shareOf(glyphs, tiles),
});

/**
 * Whether nearly every glyph is doubled, one by one, and some beside them are not: they lost their copies. What a space
 * parts from all doubled text may well be sound.
 */
function isPatchy({ ids, count }: Glyphs, tiles: readonly Tile[]): boolean {
  const doubled = tiles.filter(
    ({ start, length }) => length === 1 && isWordGlyph(ids[start] as number),
  ).length;
  let uncovered = 0;
  let next = 0;
  for (let i = 0; i < count;) {
    let single = 0;
    const before = next;
    for (; i < count && ids[i] !== SPACE;) {
      const tile = tiles[next];
      if (tile && tile.start <= i) i = Math.max(i + 1, tileEnd(tiles[next++] as Tile));
      else {
        single++;
        i++;
      }
    }
    if (next > before) uncovered += single;
    i++;
  }
  return uncovered > 0 && uncovered * 2 <= doubled;
}
