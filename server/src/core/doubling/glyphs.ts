/** One line as glyphs: a base character with its combining marks, whatever its number of UTF-16 units. */
export interface Glyphs {
  readonly count: number;
  /** Equal ids, equal glyphs. Any white space is `SPACE`; other ids are code points, or made up for clusters. */
  readonly ids: Int32Array;
  /** Offset of each glyph in the line; `starts[count]` is the line's length. */
  readonly starts: Int32Array;
}

export const SPACE = 32;

/** Ids from here on stand for clusters: beyond every code point. */
const firstClusterId = 0x110000;

const mark = /^[\p{M}\u200d\ufe0f]$/u;

/** Code units below this are never marks, save the combining blocks of Latin; above it stand Han, kana and Hangul. */
const isMark = (codePoint: number): boolean =>
  codePoint >= 0x300 &&
  !(codePoint >= 0x30a0 && codePoint < 0xd800) &&
  mark.test(String.fromCodePoint(codePoint));

export const isSpace = (codePoint: number): boolean =>
  codePoint === 32 ||
  (codePoint >= 9 && codePoint <= 13) ||
  codePoint === 0xa0 ||
  codePoint === 0x3000 ||
  (codePoint >= 0x2000 && codePoint <= 0x200a) ||
  codePoint === 0x2028 ||
  codePoint === 0x2029 ||
  codePoint === 0xfeff;

/** Reads lines into buffers that it uses again: what `read` returns is good until the next call. */
export class GlyphReader {
  #ids = new Int32Array(256);
  #starts = new Int32Array(257);
  readonly #clusters = new Map<string, number>();

  read(text: string, start: number, end: number): Glyphs {
    if (end - start >= this.#ids.length) {
      this.#ids = new Int32Array((end - start) * 2);
      this.#starts = new Int32Array((end - start) * 2 + 1);
    }
    const ids = this.#ids;
    const starts = this.#starts;
    let count = 0;
    for (let at = start; at < end;) {
      const codePoint = text.codePointAt(at) as number;
      const next = at + (codePoint > 0xffff ? 2 : 1);
      if (count > 0 && isMark(codePoint)) {
        const from = start + (starts[count - 1] as number);
        ids[count - 1] = this.#cluster(text.slice(from, Math.min(next, end)));
      } else {
        starts[count] = at - start;
        ids[count++] = isSpace(codePoint) ? SPACE : codePoint;
      }
      at = next;
    }
    starts[count] = end - start;
    return { count, ids, starts };
  }

  #cluster(text: string): number {
    const known = this.#clusters.get(text);
    if (known !== undefined) return known;
    const id = firstClusterId + this.#clusters.size;
    this.#clusters.set(text, id);
    return id;
  }
}
