import { linesOn, printed } from './commands';
import { widthOf } from './form';

/** Tells which lines of a page the lines of what was made of it are; each line of the page is used up once. */
export class Pieces {
  readonly #lines: readonly string[];
  /** The next line that is not blank, or -1. */
  readonly next: readonly number[];
  /** Lines that are left, by how they begin. */
  readonly #left = new Map<string, Set<number>>();

  /** @param owners what each line is of, if that is known */
  constructor(
    text: string,
    readonly owners: readonly unknown[] = [],
  ) {
    this.#lines = linesOn(text).map(printed);
    const next: number[] = [];
    for (let line = this.#lines.length - 1, after = -1; line >= 0; line--) {
      next[line] = after;
      if (this.#lines[line] !== '') after = line;
    }
    this.next = next;
    this.#lines.forEach((line, i) => {
      const key = line.slice(0, 1);
      if (key !== '') this.#left.set(key, (this.#left.get(key) ?? new Set()).add(i));
    });
  }

  /** The lines (indexes from 0) that a line is made of, in its order, as far as it is made of whole lines. */
  of(joined: string): number[] {
    const text = printed(joined);
    const pieces: number[] = [];
    for (let at = 0; at < text.length;) {
      const piece = this.#best(text, at, pieces[pieces.length - 1]);
      if (piece === undefined) break;
      pieces.push(piece);
      this.#left.get(text.slice(at, at + 1))?.delete(piece);
      at += this.#at(piece).length;
    }
    return pieces;
  }

  /** Of lines that read the same, the one that reads on as the page does, or else is of the same item. */
  #best(text: string, at: number, before: number | undefined): number | undefined {
    let best: number | undefined;
    let highest = 0;
    for (const line of this.#left.get(text.slice(at, at + 1)) ?? []) {
      const isOwn =
        before !== undefined && this.owners.length > 0 && this.owners[line] === this.owners[before];
      const rank = this.#run(line, text, at) + (line === this.next[before ?? -1] || isOwn ? 0.5 : 0);
      if (rank <= highest) continue;
      best = line;
      highest = rank;
    }
    return best !== undefined && text.startsWith(this.#at(best), at) ? best : undefined;
  }

  /** How many characters of a text the lines of the page are, one after another, from this one on. */
  #run(first: number, text: string, from: number): number {
    let at = from;
    for (let line = first; line >= 0 && text.startsWith(this.#at(line), at); line = this.next[line] ?? -1)
      at += this.#at(line).length;
    return at - from;
  }

  #at(line: number): string {
    return this.#lines[line] ?? '';
  }
}

/**
 * Lines of a result in which lines of different items stand side by side that did not on the page: something was put
 * into the middle of something else.
 */
export function strangersJoined(
  page: { text: string; owners: readonly unknown[] },
  result: string,
): string[] {
  const pieces = new Pieces(page.text, page.owners);
  return linesOn(result).filter(line => {
    const lines = pieces.of(line);
    return lines.some((piece, i) => {
      const before = lines[i - 1];
      return (
        before !== undefined && pieces.next[before] !== piece && page.owners[before] !== page.owners[piece]
      );
    });
  });
}

/** A column's line is hardly shorter than this share of its neighbours but where a paragraph ends. */
const shortShare = 0.5;

/** Whether a line begins within a sentence: a picture may have made the line before it short. */
const goesOn = (line = ''): boolean => /^\p{Ll}/u.test(line);

/** The lines (from 0) of a page that are far from filling a column and are read on all the same: rows, most likely. */
export function shortLinesJoined(text: string, result: string, isTitle: (line: number) => boolean): number[] {
  const pieces = new Pieces(text);
  const texts = linesOn(text);
  const widths = texts.map(widthOf);
  return linesOn(result).flatMap(line => {
    const lines = pieces.of(line);
    if (lines.every(isTitle)) return [];
    const column = Math.max(...lines.map(line => widths[line] ?? 0));
    return lines
      .slice(0, -1)
      .filter((line, i) => (widths[line] ?? 0) < column * shortShare && !goesOn(texts[lines[i + 1] ?? -1]));
  });
}

/** The lines (from 0) of a page that stand elsewhere in parts made of it: as few as explain their order. */
export function linesMoved(text: string, parts: readonly string[]): number[] {
  const pieces = new Pieces(text);
  return parts
    .flatMap(part => {
      const lines = linesOn(part).flatMap(line => pieces.of(line));
      const inPlace = longestRise(lines);
      return lines.filter((_, i) => !inPlace.has(i));
    })
    .sort((a, b) => a - b);
}

/** The indexes of a longest rising subsequence. */
function longestRise(values: readonly number[]): Set<number> {
  const ends: number[] = []; // of the rises of each length, the index of the least last value
  const before: number[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1] ?? -1;
    ends[low] = i;
  });
  const rise = new Set<number>();
  for (let i = ends[ends.length - 1] ?? -1; i >= 0; i = before[i] ?? -1) rise.add(i);
  return rise;
}
