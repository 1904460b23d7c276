import type { Rows } from './blocks';
import type { Piece } from './match';
import type { Row } from './rows';
import { eachTerm, type TermIndex } from './terms';

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

/** Per paragraph of the page (by index), how well a title goes with a piece that begins there. */
export type Promises = ReadonlyMap<number, number>;

/** The weight of a title's terms in the pieces that might begin with a paragraph, the paragraph's own counting most. */
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

  constructor(readonly rows: readonly Row[]) {}

  /** @param at index of the paragraph in the piece */
  cost(piece: Piece, at: number): number {
    if (at === 0) return 0;
    let costs = this.#costs.get(piece);
    if (!costs) this.#costs.set(piece, (costs = breaksOf(piece.run.paragraphs, this.rows)));
    return costs[at] as number;
  }
}

/** Per paragraph, what it costs to begin a piece with it. */
function breaksOf(paragraphs: readonly Rows[], rows: readonly Row[]): number[] {
  const crossing = crossingsOf(paragraphs, rows);
  const size = paragraphs.map(({ first, last }) => last - first + 1);
  return crossing.map((count, p) => {
    const around = Math.min(total(size, p - reach, p), total(size, p, p + reach));
    const opens = rows[(paragraphs[p] as Rows).first]?.opening === true;
    return cost.split + (opens ? cost.opening : 0) + (cost.cohesion * count) / (around || 1);
  });
}

const total = (values: readonly number[], from: number, to: number): number =>
  values.slice(Math.max(0, from), to).reduce((a, b) => a + b, 0);

/** Per paragraph, how much stands both in it or soon after it and shortly before it: the rarer a term, the more it counts. */
function crossingsOf(paragraphs: readonly Rows[], rows: readonly Row[]): number[] {
  const places = new Map<number, number[]>();
  paragraphs.forEach(({ first, last }, p) => {
    let previous = 0;
    for (let row = first; row <= last; row++) {
      const { text } = rows[row] as Row;
      eachTerm(text, previous, term => {
        const known = places.get(term);
        if (!known) places.set(term, [p]);
        else if (known[known.length - 1] !== p) known.push(p);
      });
      previous = text.charCodeAt(text.length - 1);
    }
  });
  const changes = new Array<number>(paragraphs.length + 1).fill(0);
  const change = (at: number, by: number) => (changes[at] = (changes[at] as number) + by);
  for (const known of places.values())
    known.forEach((p, i) => {
      const before = known[i - 1];
      if (before === undefined || p - before > reach) return;
      change(before + 1, 1 / known.length);
      change(p + 1, -1 / known.length);
    });
  let open = 0;
  return paragraphs.map((_, p) => (open += changes[p] as number));
}
