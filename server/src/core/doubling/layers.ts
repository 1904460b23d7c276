import { isSpace, type Span } from '../text';
import { GlyphReader, type Glyphs } from './glyphs';

/** How far one layer may run ahead of the other, in glyphs. */
const furthest = 4;
/** A shorter line, or one of fewer different characters, may be such a mixture by chance. */
const fewestGlyphs = 12;
const fewestDifferent = 4;

/** Finds lines in which two layers of the same text are mixed glyph by glyph: `TThhe eM Moloelceucluarl`. */
export class LayerFinder {
  readonly #reader = new GlyphReader();

  isMixed(text: string, line: Span): boolean {
    if (!startsDoubled(text, line)) return false;
    const glyphs = this.#reader.read(text, [line]);
    return glyphs.count >= fewestGlyphs && isMixture(glyphs) && isVaried(glyphs);
  }
}

/** What nearly every sound line fails at: its first character comes again at once. */
function startsDoubled(text: string, { start, end }: Span): boolean {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  if (end - first < fewestGlyphs) return false;
  // Characters of two units, and marks, take up to twice the room.
  for (let i = first + 1; i <= first + 2 * furthest && i < end; i++)
    if (text.charCodeAt(i) === text.charCodeAt(first)) return true;
  return false;
}

const isVaried = ({ ids, count }: Glyphs): boolean => new Set(ids.subarray(0, count)).size >= fewestDifferent;

/**
 * Whether the line is one text merged with itself. Follows every way to read it, each as the glyphs by which the first
 * layer is ahead; there are few, since each glyph either takes up the oldest of them or is one more.
 */
function isMixture({ ids, count }: Glyphs): boolean {
  let ahead: readonly Queue[] = [[]];
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const next: Queue[] = [];
    for (const queue of ahead) {
      if (queue[0] === id) add(next, queue.slice(1));
      if (queue.length < furthest) add(next, [...queue, id]);
    }
    if (next.length === 0) return false;
    ahead = next;
  }
  return ahead.some(queue => queue.length < furthest - 1);
}

/** The glyphs by which one layer is ahead of the other, the oldest first. */
type Queue = readonly number[];

function add(queues: Queue[], queue: Queue): void {
  const isSame = (other: Queue) => other.length === queue.length && other.every((id, i) => id === queue[i]);
  if (!queues.some(isSame)) queues.push(queue);
}
