/** Bits of the size of the table, how many runs it has at most, and how many codes are kept of all. */
const slotBits = 17;
const mostRuns = 1 << (slotBits - 1);
const room = 1 << 20;
/** Bits of the number of marks for runs that were read once, and how many are set at most. */
const markBits = 19;
const mostMarks = 1 << (markBits - 2);
/** Longer runs are not kept. */
const longest = 1000;
/** What is kept of a run before its codes: how many they are, and what stands around. */
const header = 3;
const multiplier = 0x9e3779b1;

const nothing: readonly never[] = [];

/** Characters next to each other, by their codes from `start` to `end`, with what matters of those around: 16 bits each. */
export interface RunInPlace {
  readonly written: Uint16Array;
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/**
 * What was found in runs of characters, kept for when they are read again: from version to version a page changes
 * little, and pages repeat themselves. Most of what is read once is not read again, so that a run is kept the second
 * time only. All is forgotten when room runs out.
 */
export class RunMemo<T> {
  /** A bit for each run that was read, by its hash. */
  readonly #marks = new Uint32Array(1 << (markBits - 5));
  #marked = 0;
  /** Where in {@link #codes} runs are, as an open hash table; 0 for none. */
  readonly #slots = new Int32Array(1 << slotBits);
  readonly #codes = new Uint16Array(room);
  #used = 1;
  #runs = 0;
  /** By where the runs are, what was found; nothing in those that are missing. */
  readonly #found = new Map<number, readonly T[]>();
  /** Where the run is to be kept that {@link recall} was last asked for; 0 where it is not. */
  #place = 0;

  /** What was found in a run, if that is kept. */
  recall(run: RunInPlace): readonly T[] | undefined {
    this.#place = 0;
    const hash = hashOf(run);
    if (this.#isNew(hash) || run.end - run.start > longest) return undefined;
    let slot = hash >>> (32 - slotBits);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const place = this.#slots[slot] as number;
      if (this.#isAt(place, run)) return this.#found.get(place) ?? nothing;
    }
    if (this.#runs === mostRuns || this.#used + header + longest > room) this.#forget();
    else this.#slots[slot] = this.#place = this.#write(run);
    return undefined;
  }

  /** Keeps what was found in the run that {@link recall} did not know. */
  keep(found: readonly T[]): void {
    if (this.#place !== 0 && found.length > 0) this.#found.set(this.#place, found);
  }

  #isNew(hash: number): boolean {
    const at = hash >>> (37 - markBits);
    const bit = 1 << (hash >>> (32 - markBits));
    if (((this.#marks[at] as number) & bit) !== 0) return false;
    if (++this.#marked > mostMarks) {
      this.#marks.fill(0);
      this.#marked = 1;
    }
    this.#marks[at]! |= bit;
    return true;
  }

  #isAt(place: number, { written, start, end, before, after }: RunInPlace): boolean {
    const kept = this.#codes;
    if (kept[place] !== end - start || kept[place + 1] !== before || kept[place + 2] !== after) return false;
    for (let i = start, at = place + header; i < end; i++, at++) if (kept[at] !== written[i]) return false;
    return true;
  }

  #write({ written, start, end, before, after }: RunInPlace): number {
    const kept = this.#codes;
    const place = this.#used;
    kept[place] = end - start;
    kept[place + 1] = before;
    kept[place + 2] = after;
    for (let i = start, at = place + header; i < end; i++, at++) kept[at] = written[i] as number;
    this.#used += header + end - start;
    this.#runs++;
    return place;
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#found.clear();
    this.#used = 1;
    this.#runs = 0;
  }
}

function hashOf({ written, start, end, before, after }: RunInPlace): number {
  let hash = before ^ (after << 16);
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (written[i] as number), multiplier);
  return hash ^ (hash << 11);
}
