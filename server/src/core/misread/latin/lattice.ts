import { company, type LatinLexicon } from '../../lexicon/latin';
import type { Edit } from '../../rule';

/** What kind of misreading an edge assumes; `none` where the text stands as it was read. */
export type Assumption = 'none' | 'nonword' | 'realword' | 'broken' | 'run-on' | 'unhyphenated';

/** One way to read some units in sequence. */
export interface Edge {
  /** The first unit, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** What the reading costs but for the words before and after, in bits. */
  readonly cost: number;
  /** As whom its first and its last word keep company. */
  readonly first: number;
  readonly last: number;
  readonly assumption: Assumption;
  readonly edits: readonly Edit[];
}

/** An edge of the cheapest reading, and what it saves against the text as it stands, in bits: 0 where it is that. */
export interface Chosen {
  readonly edge: Edge;
  readonly margin: number;
}

const unreached = 1e9;

/** The ways to read a run of units, and the cheapest of them by the words' costs and company. */
export class Lattice {
  readonly #edges: Edge[][];

  /** @param parts per unit, whether a sentence may end after it: no word keeps company over that */
  constructor(
    private readonly lexicon: LatinLexicon,
    private readonly parts: readonly boolean[],
  ) {
    this.#edges = parts.map(() => []);
  }

  add(edge: Edge): void {
    this.#edges[edge.from]?.push(edge);
  }

  from(unit: number): readonly Edge[] {
    return this.#edges[unit] ?? [];
  }

  /** What the cheapest reading of a unit alone costs. */
  cheapest(unit: number): number {
    let cost = unreached;
    for (const edge of this.from(unit)) if (edge.to === unit + 1) cost = Math.min(cost, edge.cost);
    return cost;
  }

  /** The edges of the cheapest reading. */
  read(): Chosen[] {
    const onward = this.#onward();
    const before = this.#before();
    const chosen: Chosen[] = [];
    let last: Edge | undefined;
    for (let unit = 0; unit < this.parts.length; unit = last?.to ?? unit + 1) {
      const edge = this.#cheapestAfter(last, unit, onward);
      if (!edge) continue;
      last = edge;
      const through = (each: Edge) => (before.get(each) ?? unreached) + (onward.get(each) ?? unreached);
      const standing = this.from(unit).filter(each => each.assumption === 'none');
      chosen.push({ edge, margin: Math.min(...standing.map(through)) - through(edge) });
    }
    return chosen;
  }

  #cheapestAfter(last: Edge | undefined, unit: number, onward: ReadonlyMap<Edge, number>): Edge | undefined {
    let best: Edge | undefined;
    let least = unreached;
    for (const edge of this.from(unit)) {
      const cost = (last ? this.#link(last, edge) : 0) + edge.cost + (onward.get(edge) ?? unreached);
      if (cost < least) [best, least] = [edge, cost];
    }
    return best;
  }

  /** What it adds that one edge follows another. */
  #link(edge: Edge, next: Edge): number {
    if (edge.last === company.unknown || this.parts[next.from - 1]) return 0;
    return this.lexicon.following(edge.last, next.first);
  }

  /** Per edge, what the cheapest way from the run's start to its end costs. */
  #before(): Map<Edge, number> {
    const costs = new Map<Edge, number>();
    const arriving: Edge[][] = this.#edges.map(() => []);
    this.#edges.forEach((edges, unit) => {
      for (const edge of edges) {
        let least = unit === 0 ? 0 : unreached;
        for (const previous of arriving[unit - 1] ?? [])
          least = Math.min(least, (costs.get(previous) ?? unreached) + this.#link(previous, edge));
        costs.set(edge, least + edge.cost);
        arriving[edge.to - 1]?.push(edge);
      }
    });
    return costs;
  }

  /** Per edge, what the cheapest way from its end to the run's end costs. */
  #onward(): Map<Edge, number> {
    const costs = new Map<Edge, number>();
    for (let unit = this.#edges.length - 1; unit >= 0; unit--) {
      for (const edge of this.from(unit)) {
        let least = edge.to === this.#edges.length ? 0 : unreached;
        for (const next of this.from(edge.to))
          least = Math.min(least, this.#link(edge, next) + next.cost + (costs.get(next) ?? unreached));
        costs.set(edge, least);
      }
    }
    return costs;
  }
}
