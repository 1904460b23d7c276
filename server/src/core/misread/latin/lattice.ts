import { company, type LatinLexicon } from '../../lexicon/latin';
import type { Edit } from '../../rule';

/** What kind of misreading an edge assumes; `none` where the text stands as it was read. */
export type Assumption = 'none' | 'nonword' | 'realword' | 'recased' | 'broken' | 'run-on' | 'unhyphenated';

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

/** An edge, and what the cheapest ways from the run's start through it, and from it to the run's end, cost. */
interface Step {
  readonly edge: Edge;
  before: number;
  onward: number;
}

/** The ways to read a run of units, and the cheapest of them by the words' costs and company. */
export class Lattice {
  readonly #steps: Step[][];

  /** @param parts per unit, whether a sentence may end after it: no word keeps company over that */
  constructor(
    private readonly lexicon: LatinLexicon,
    private readonly parts: readonly boolean[],
  ) {
    this.#steps = parts.map(() => []);
  }

  add(edge: Edge): void {
    this.#from(edge.from).push({ edge, before: unreached, onward: unreached });
  }

  /** What the cheapest reading of a unit alone costs. */
  cheapest(unit: number): number {
    let cost = unreached;
    for (const { edge } of this.#from(unit)) if (edge.to === unit + 1) cost = Math.min(cost, edge.cost);
    return cost;
  }

  /** The edges of the cheapest reading. */
  read(): Chosen[] {
    this.#weighOnward();
    this.#weighBefore();
    const chosen: Chosen[] = [];
    let last: Step | undefined;
    for (let unit = 0; unit < this.parts.length; unit = last.edge.to) {
      const step = this.#cheapestAfter(last, unit);
      if (!step) break;
      last = step;
      let standing = unreached;
      for (const { edge, before, onward } of this.#from(unit))
        if (edge.assumption === 'none') standing = Math.min(standing, before + onward);
      chosen.push({ edge: step.edge, margin: standing - step.before - step.onward });
    }
    return chosen;
  }

  #from(unit: number): Step[] {
    return this.#steps[unit] ?? [];
  }

  #cheapestAfter(last: Step | undefined, unit: number): Step | undefined {
    let best: Step | undefined;
    let least = unreached;
    for (const step of this.#from(unit)) {
      const cost = (last ? this.#link(last.edge, step.edge) : 0) + step.edge.cost + step.onward;
      if (cost < least) [best, least] = [step, cost];
    }
    return best;
  }

  /** What it adds that one edge follows another. */
  #link(edge: Edge, next: Edge): number {
    if (edge.last === company.unknown || this.parts[next.from - 1]) return 0;
    return this.lexicon.following(edge.last, next.first);
  }

  #weighBefore(): void {
    const arriving: Step[][] = this.#steps.map(() => []);
    this.#steps.forEach((steps, unit) => {
      for (const step of steps) {
        let least = unit === 0 ? 0 : unreached;
        for (const previous of arriving[unit - 1] ?? [])
          least = Math.min(least, previous.before + this.#link(previous.edge, step.edge));
        step.before = least + step.edge.cost;
        arriving[step.edge.to - 1]?.push(step);
      }
    });
  }

  #weighOnward(): void {
    for (let unit = this.#steps.length - 1; unit >= 0; unit--) {
      for (const step of this.#from(unit)) {
        let least = step.edge.to === this.#steps.length ? 0 : unreached;
        for (const next of this.#from(step.edge.to))
          least = Math.min(least, this.#link(step.edge, next.edge) + next.edge.cost + next.onward);
        step.onward = least;
      }
    }
  }
}
