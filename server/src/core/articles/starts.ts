import type { Rows } from './blocks';
import type { Piece } from './match';
import type { Row } from './rows';
import { cell, TermTable } from './term-list';
import type { TermIndex } from './terms';

/**
 * What it costs that a new piece begins at a paragraph: always, and by how much the paragraphs on both sides have in
 * common, and less where it begins as news does, with a date. Per row, that is 0.08 in the median between articles and 0.31 within them.
 */
const cost = { split: 1.5, cohesion: 24, opening: -1.5 } as const;
/** Paragraphs over which a repeated word holds a text together. */
const reach = 4;
/** How much a title's word tells of a piece, by the paragraph in which it first stands: news says early what it is about. */
const early = [1, 0.95, 0.85, 0.7];
const late = 0.35;

/**
 * Per paragraph of the page (by index), how well a title goes with a piece that begins there: the weight of the title's
 * terms in the pieces that might, the paragraph's own counting most.
 */
export function promisesOf(
  terms: readonly number[],
  byParagraph: readonly Piece[],
  index: TermIndex,
): Map<number, number> {
  const promises = new Map<number, number>();
  const add = (paragraph: number, weight: number) =>
    promises.set(paragraph, (promises.get(paragraph) ?? 0) + weight);
  for (const id of terms) {
    const weight = index.weight(id);
    if (weight === 0) continue;
    let before = -1;
    for (const paragraph of index.paragraphsWith(id)) {
      const start = (byParagraph[paragraph] as Piece).paragraph;
      const least = Math.max(before + 1, start, paragraph - early.length + 1);
      for (let at = paragraph; at >= least; at--) add(at, weight * (early[paragraph - at] as number));
      if (before < start && start < least) add(start, weight * late);
      before = paragraph;
    }
  }
  return promises;
}

/** What it costs that a piece begins at a paragraph; nothing at the first of a run. */
export class Breaks {
  readonly #costs = new Map<Piece, readonly number[]>();
  readonly #crossings: Crossings;

  constructor(
    readonly rows: readonly Row[],
    index: TermIndex,
  ) {
    this.#crossings = new Crossings(index);
  }

  /** @param at index of the paragraph in the piece */
  cost(piece: Piece, at: number): number {
    if (at === 0) return 0;
    let costs = this.#costs.get(piece);
    if (!costs) this.#costs.set(piece, (costs = breaksOf(piece, this.rows, this.#crossings)));
    return costs[at] as number;
  }
}

/** Per paragraph, what it costs to begin a piece with it. */
function breaksOf(
  { run: { paragraphs }, paragraph }: Piece,
  rows: readonly Row[],
  common: Crossings,
): number[] {
  const crossings = common.of(paragraph, paragraphs.length);
  const size = paragraphs.map(({ first, last }) => last - first + 1);
  return paragraphs.map((_, p) => {
    const around = Math.min(total(size, p - reach, p), total(size, p, p + reach));
    const opens = rows[(paragraphs[p] as Rows).first]?.opening === true;
    return (
      cost.split + (opens ? cost.opening : 0) + (cost.cohesion * (crossings[p] as number)) / (around || 1)
    );
  });
}

const total = (values: readonly number[], from: number, to: number): number =>
  values.slice(Math.max(0, from), to).reduce((a, b) => a + b, 0);

/** How much paragraphs have in common with those around them. */
class Crossings {
  readonly #table = new TermTable();
  /** Of every term that comes again soon: its cell, and the paragraphs in which it stood and stands. */
  #again = new Int32Array(0);

  constructor(readonly index: TermIndex) {}

  /**
   * Per paragraph of so many from the first on, how much stands both in it or soon after it and shortly before it: the
   * rarer a term, the more it counts.
   */
  of(first: number, length: number): Float64Array {
    const size = this.#read(first, length);
    const again = this.#again;
    const { cells } = this.#table;
    const crossings = new Float64Array(length + 1);
    for (let i = 0; i < size; i += 3) {
      const weight = 1 / (cells[(again[i] as number) + cell.count] as number);
      const [from, to] = [(again[i + 1] as number) + 1, (again[i + 2] as number) + 1];
      crossings[from] = (crossings[from] as number) + weight;
      crossings[to] = (crossings[to] as number) - weight;
    }
    for (let p = 1; p < crossings.length; p++)
      crossings[p] = (crossings[p] as number) + (crossings[p - 1] as number);
    return crossings;
  }

  /** Counts terms, each once in a paragraph, and tells how much of `again` is filled. */
  #read(first: number, length: number): number {
    const { body } = this.index;
    const most = this.index.startOf(first + length) - this.index.startOf(first);
    const table = this.#table;
    table.clear(most);
    const { cells } = table;
    if (this.#again.length < 3 * most) this.#again = new Int32Array(3 * most);
    const again = this.#again;
    let size = 0;
    for (let p = 0; p < length; p++) {
      const end = this.index.startOf(first + p + 1);
      for (let i = this.index.startOf(first + p); i < end; i++) {
        const at = table.cellOf(body[i] as number);
        const count = cells[at + cell.count] as number;
        const before = cells[at + cell.last] as number;
        if (count > 0 && before === p) continue;
        if (count > 0 && p - before <= reach) {
          again[size++] = at;
          again[size++] = before;
          again[size++] = p;
        }
        cells[at + cell.last] = p;
        cells[at + cell.count] = count + 1;
      }
    }
    return size;
  }
}
