import { isSpace, type Span } from '../text';

/** Lines as glyphs: base characters with their combining marks, whatever their number of UTF-16 units. */
export interface Glyphs {
  readonly count: number;
  /** Equal ids, equal glyphs. Any white space is `SPACE`; see `baseOf` for the others. */
  readonly ids: Int32Array;
  /** Offsets of each glyph in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Which of the lines read each glyph stands in, from 0. */
  readonly rows: Int32Array;
  /** Index of the first glyph of each line read, and last `count`. */
  readonly rowStarts: readonly number[];
}

export const SPACE = 32;

/** An id's lower bits are the code point, of a cluster that of its base; the upper bits number the clusters. */
const codePointBits = 21;
const mostClusters = 1 << (31 - codePointBits);

/** The code point of a glyph without its marks; nothing in use for a cluster past counting. */
export const baseOf = (id: number): number => (id < 0 ? 0 : id & ((1 << codePointBits) - 1));

const mark = /^[\p{M}\u200d\ufe0f]$/u;

/** The blocks that a page of Latin or Han is made of hold no marks, so that few code points are looked up. */
const isMark = (codePoint: number): boolean => {
  if (codePoint < 0x300) return false;
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return false;
  if (codePoint >= 0x2010 && codePoint <= 0x2027) return false;
  if (codePoint >= 0x3000 && codePoint <= 0x3029) return false;
  if (codePoint >= 0xff00 && codePoint <= 0xffef) return false;
  return mark.test(String.fromCodePoint(codePoint));
};

/** Reads lines into buffers that it uses again: what `read` returns is good until the next call. */
export class GlyphReader {
  #ids = new Int32Array(256);
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  #rows = new Int32Array(256);
  readonly #clusters = new Map<string, number>();
  #lastUnlike = 0;

  /** The lines one after another, as if no line break stood between them. */
  read(text: string, lines: readonly Span[]): Glyphs {
    let size = 0;
    for (const { start, end } of lines) size += end - start;
    this.#reserve(size);
    let count = 0;
    const rowStarts = [0];
    for (let row = 0; row < lines.length; row++) {
      count = this.#append(text, lines[row] as Span, row, count);
      rowStarts.push(count);
    }
    return { count, ids: this.#ids, starts: this.#starts, ends: this.#ends, rows: this.#rows, rowStarts };
  }

  #append(text: string, { start, end }: Span, row: number, from: number): number {
    const ids = this.#ids;
    let count = from;
    for (let at = start; at < end;) {
      const codePoint = text.codePointAt(at) as number;
      const next = at + (codePoint > 0xffff ? 2 : 1);
      if (count > from && isMark(codePoint))
        ids[count - 1] = this.#cluster(text.slice(this.#starts[count - 1], Math.min(next, end)));
      else {
        this.#starts[count] = at;
        this.#rows[count] = row;
        ids[count++] = isSpace(codePoint) ? SPACE : codePoint;
      }
      this.#ends[count - 1] = Math.min(next, end);
      at = next;
    }
    return count;
  }

  #reserve(size: number): void {
    if (size <= this.#ids.length) return;
    this.#ids = new Int32Array(size * 2);
    this.#starts = new Int32Array(size * 2);
    this.#ends = new Int32Array(size * 2);
    this.#rows = new Int32Array(size * 2);
  }

  /** Clusters past counting are each unlike any other: what cannot be told to be the same is no copy. */
  #cluster(text: string): number {
    const known = this.#clusters.get(text);
    if (known !== undefined) return known;
    const number = this.#clusters.size + 1;
    if (number >= mostClusters) return --this.#lastUnlike;
    const id = number * (1 << codePointBits) + (text.codePointAt(0) as number);
    this.#clusters.set(text, id);
    return id;
  }
}
