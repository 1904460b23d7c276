import type { PrintedLines } from '../printed-lines';
import type { MechanismName, Stretch } from './stretches';

/** A line that is certainly doubled, or was before it was mended. */
export interface Trace {
  readonly mechanism: MechanismName;
  readonly copies: number;
  /** Whether it proves itself; else it leans on others. */
  readonly proven: boolean;
}

/** Where a trace is; `lastLine` where copies stand on other lines. */
export interface Traced {
  readonly line: number;
  readonly lastLine?: number;
  readonly trace: Trace;
}

/** What is certainly doubled on a page, line by line, each mechanism for itself. */
export class Company {
  /** Line index → what is known of it. */
  readonly #traces = new Map<number, Trace>();
  /** Per mechanism, the places of lines that prove themselves, in order. */
  readonly #proven = new Map<MechanismName, number[]>();
  readonly #heads = new Map<MechanismName, Set<number>>();
  /** Per line (index from 0), how many printed lines stand before it: blank lines put nothing further away. */
  readonly #places: Int32Array;

  constructor(
    readonly printed: PrintedLines,
    proven: Iterable<Traced>,
  ) {
    this.#places = placesOf(printed);
    for (const { line, lastLine = line, trace } of proven) {
      this.#add(line, trace);
      this.#add(lastLine, trace);
      if (trace.proven)
        this.#heads.set(trace.mechanism, (this.#heads.get(trace.mechanism) ?? new Set()).add(line));
    }
    for (const places of this.#proven.values()) places.sort((a, b) => a - b);
  }

  #add(line: number, trace: Trace): void {
    if (this.#traces.get(line)?.proven) return;
    this.#traces.set(line, trace);
    if (!trace.proven) return;
    const places = this.#proven.get(trace.mechanism) ?? [];
    this.#proven.set(trace.mechanism, places);
    places.push(this.#places[line] as number);
  }

  /** Adds what leans on others: lines beside it may lean on it in turn, others may not. */
  addLeaning({ line, lastLine, mechanism, copies }: Stretch): void {
    for (const at of [line, lastLine]) this.#add(at, { mechanism, copies, proven: false });
  }

  /** Whether a line of the same mechanism proves itself so many printed lines away or less. */
  isNear({ mechanism, line, lastLine }: Stretch, reach: number): boolean {
    const places = this.#proven.get(mechanism) ?? [];
    const next = firstFrom(places, (this.#places[line] as number) - reach);
    return (places[next] ?? Infinity) <= (this.#places[lastLine] as number) + reach;
  }

  /** The line directly above, where it is certainly doubled as often as this one, by one of these mechanisms. */
  above({ line, copies }: Stretch, ...mechanisms: MechanismName[]): number | undefined {
    return this.#same(this.printed.neighbour(line, -1), copies, mechanisms);
  }

  /** The same of the line directly below. */
  below({ lastLine, copies }: Stretch, ...mechanisms: MechanismName[]): number | undefined {
    return this.#same(this.printed.neighbour(lastLine, 1), copies, mechanisms);
  }

  isBeside(stretch: Stretch, ...mechanisms: MechanismName[]): boolean {
    return (
      this.above(stretch, ...mechanisms) !== undefined || this.below(stretch, ...mechanisms) !== undefined
    );
  }

  #same(line: number, copies: number, mechanisms: readonly MechanismName[]): number | undefined {
    const trace = this.#traces.get(line);
    return trace && trace.copies === copies && mechanisms.includes(trace.mechanism) ? line : undefined;
  }

  /** How many other lines are certainly doubled by the same mechanism. */
  elsewhere({ mechanism, line, lastLine }: Stretch): number {
    const own = [...new Set([line, lastLine])].filter(at => this.#traces.get(at)?.mechanism === mechanism);
    return this.#count(mechanism) - own.length;
  }

  #counts: Map<MechanismName, number> | undefined;
  #count(mechanism: MechanismName): number {
    if (!this.#counts) {
      this.#counts = new Map();
      for (const trace of this.#traces.values())
        this.#counts.set(trace.mechanism, (this.#counts.get(trace.mechanism) ?? 0) + 1);
    }
    return this.#counts.get(mechanism) ?? 0;
  }

  /** In how many places lines prove themselves, or did before they were mended; copies on other lines do not count. */
  provenBy(mechanism: MechanismName): number {
    return this.#heads.get(mechanism)?.size ?? 0;
  }
}

function placesOf(printed: PrintedLines): Int32Array {
  const places = new Int32Array(printed.lines.length);
  let place = 0;
  for (let line = 0; line < places.length; line++) {
    places[line] = place;
    if (printed.lengthOf(line) > 0) place++;
  }
  return places;
}

/** Index of the first of sorted numbers that is not below a bound. */
function firstFrom(numbers: readonly number[], bound: number): number {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
