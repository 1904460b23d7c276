import type { Varints } from './varints';

/** As scripts/lexicons/han.ts writes them. */
const leastLikeness = 0.65;
const likenessStep = 0.05;

/** Which characters look like which, by their codes. */
export class HanLookAlikes {
  /** What looks like a code stands in `others` from `starts[code]` up to `starts[code + 1]`. */
  readonly starts: Uint32Array;
  readonly others: Uint16Array;
  readonly #steps: Uint8Array;

  /**
   * @param pairs per code, how many codes after it look like it, and those as differences
   * @param steps how alike each pair is
   * @param count of codes, which begin at 1
   */
  constructor(pairs: Varints, steps: Uint8Array, count: number) {
    const firsts = new Uint16Array(steps.length);
    const seconds = new Uint16Array(steps.length);
    this.starts = new Uint32Array(count + 2);
    let read = 0;
    for (let code = 1; code <= count; code++) {
      let other = code;
      for (let left = pairs.next(); left > 0; left--) {
        other += pairs.next();
        firsts[read] = code;
        seconds[read++] = other;
      }
    }
    this.others = new Uint16Array(2 * read);
    this.#steps = new Uint8Array(2 * read);
    this.#arrange(firsts, seconds, steps);
  }

  /** How alike a code and the one at an index of `others` are, from 0 to 1. */
  likenessAt(index: number): number {
    return leastLikeness + (this.#steps[index] as number) * likenessStep;
  }

  /** How alike two codes are; 0 where they are not. */
  between(a: number, b: number): number {
    const end = this.starts[a + 1] ?? 0;
    for (let i = this.starts[a] ?? 0; i < end; i++) if (this.others[i] === b) return this.likenessAt(i);
    return 0;
  }

  /** Lists each pair at both of its codes. */
  #arrange(firsts: Uint16Array, seconds: Uint16Array, steps: Uint8Array): void {
    const { starts, others } = this;
    for (const codes of [firsts, seconds]) {
      for (let i = 0; i < codes.length; i++) starts[(codes[i] as number) + 1]!++;
    }
    for (let code = 1; code < starts.length; code++) starts[code]! += starts[code - 1] as number;
    const next = starts.slice();
    for (let i = 0; i < firsts.length; i++) {
      const first = firsts[i] as number;
      const second = seconds[i] as number;
      const step = steps[i] as number;
      const atFirst = next[first]!++;
      const atSecond = next[second]!++;
      others[atFirst] = second;
      others[atSecond] = first;
      this.#steps[atFirst] = step;
      this.#steps[atSecond] = step;
    }
  }
}
