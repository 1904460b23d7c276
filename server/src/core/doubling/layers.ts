import { GlyphReader, type Glyphs, SPACE } from './glyphs';
import type { Span } from '../text';

/** How far one layer may run ahead of the other, in glyphs. */
const furthest = 4;
/** A shorter line may be such a mixture by chance. */
const fewestGlyphs = 12;

/** Finds lines in which two layers of the same text are mixed glyph by glyph: `TThhe eM Moloelceucluarl`. */
export class LayerFinder {
  readonly #reader = new GlyphReader();

  isMixed(text: string, line: Span): boolean {
    if (line.end - line.start < fewestGlyphs) return false;
    const glyphs = this.#reader.read(text, [line]);
    return glyphs.count >= fewestGlyphs && startsDoubled(glyphs) && isMixture(glyphs);
  }
}

/** What nearly every sound line fails at: its first glyph comes again at once. */
function startsDoubled({ ids, count }: Glyphs): boolean {
  let first = 0;
  while (first < count && ids[first] === SPACE) first++;
  for (let i = first + 1; i <= first + furthest && i < count; i++) if (ids[i] === ids[first]) return true;
  return false;
}

/**
 * Whether the line is one text merged with itself. Follows every way to read it, each as the glyphs by which the first
 * layer is ahead; there are few, since each glyph either takes up the oldest of them or is one more.
 */
function isMixture({ ids, count }: Glyphs): boolean {
  let ahead: readonly (readonly number[])[] = [[]];
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const next = new Map<string, readonly number[]>();
    for (const queue of ahead) {
      if (queue[0] === id) next.set(queue.slice(1).join(), queue.slice(1));
      if (queue.length < furthest) next.set([...queue, id].join(), [...queue, id]);
    }
    if (next.size === 0) return false;
    ahead = [...next.values()];
  }
  return ahead.some(queue => queue.length < furthest - 1);
}
