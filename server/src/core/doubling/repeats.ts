import { type Glyphs, SPACE } from './glyphs';

/** A stretch of glyphs that stands again `distance` further on: `ids[i] === ids[i + distance]` for start ≤ i < end. */
export interface Repeat {
  readonly distance: number;
  readonly start: number;
  readonly end: number;
}

/** Longer units are not looked for: no paragraph of a newspaper is as long. */
const longestUnit = 4096;

/** Where the three glyphs from a place on were seen last, for one line after another without clearing. */
export class SeenTrigrams {
  #table = new Int32Array(1024).fill(-1);
  #base = 0;

  /** Begins a line of `count` glyphs. */
  begin(count: number): void {
    if (this.#table.length < count || this.#base > 0x3fffffff) {
      const size = 1 << (32 - Math.clz32(Math.max(count, 1024)));
      this.#table = new Int32Array(size).fill(-1);
      this.#base = 0;
    }
    this.#base += count + 1;
  }

  /** The last place of these three glyphs before `at` in this line, or -1; and remembers `at`. */
  swap(a: number, b: number, c: number, at: number): number {
    const hash = Math.imul(Math.imul(Math.imul(a, 31) + b, 0x9e3779b1) + c, 0x85ebca6b);
    const slot = (hash >>> 7) & (this.#table.length - 1);
    const seen = (this.#table[slot] as number) - this.#base;
    this.#table[slot] = this.#base + at;
    return seen >= 0 ? seen : -1;
  }
}

/**
 * The repeats of a line in which a unit follows upon itself, at once or after one space. Linear: short distances are
 * scanned for, longer ones are tried only where three glyphs recur, each repeat once.
 */
export function findRepeats(glyphs: Glyphs, seen: SeenTrigrams): Repeat[] {
  const found: Repeat[] = [];
  for (let distance = 1; distance <= 3; distance++) scan(glyphs, distance, found);
  findDistant(glyphs, seen, found);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || a.distance - b.distance);
}

function scan({ ids, count }: Glyphs, distance: number, found: Repeat[]): void {
  let start = 0;
  for (let i = 0; i + distance <= count; i++) {
    if (i + distance < count && ids[i] === ids[i + distance]) continue;
    if (i > start) keep(ids, { distance, start, end: i }, found);
    start = i + 1;
  }
}

function findDistant({ ids, count }: Glyphs, seen: SeenTrigrams, found: Repeat[]): void {
  seen.begin(count);
  /** Per distance, how far its last repeat reaches: within it there is nothing new to learn. */
  let reached: Map<number, number> | undefined;
  for (let i = 0; i + 2 < count; i++) {
    const before = seen.swap(ids[i] as number, ids[i + 1] as number, ids[i + 2] as number, i);
    const distance = i - before;
    if (before < 0 || distance < 4 || distance > longestUnit || (reached?.get(distance) ?? -1) > before)
      continue;
    let start = before;
    while (start > 0 && ids[start - 1] === ids[start - 1 + distance]) start--;
    let end = before;
    while (end + distance < count && ids[end] === ids[end + distance]) end++;
    (reached ??= new Map()).set(distance, end + 1);
    keep(ids, { distance, start, end }, found);
  }
}

/** A repeat counts where it is as long as its distance, or misses one that is a space: “very very”. */
function keep(ids: Int32Array, repeat: Repeat, found: Repeat[]): void {
  const { distance, start, end } = repeat;
  const length = end - start;
  const spaced = length === distance - 1 && ids[end] === SPACE && ids[start] !== SPACE;
  if ((length >= distance || spaced) && !isBlank(ids, start, start + distance)) found.push(repeat);
}

export function isBlank(ids: Int32Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (ids[i] !== SPACE) return false;
  return true;
}
