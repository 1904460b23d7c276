import type { Varints } from './varints';

/** How alike characters at least are that the file lists, and the step in which it tells likenesses. */
export const leastLikeness = 0.65;
export const likenessStep = 0.05;

/** In which of the two ways of writing a character is found. */
export const written = { simplified: 0, both: 1, traditional: 2 } as const;
const kinds = 3;

/** Which characters look like which, by their codes. */
export class HanLookAlikes {
  /** What looks like a code, in the order of how that is written. */
  readonly others: Uint16Array;
  /** The same in Simplified. */
  readonly plain: Uint16Array;
  readonly #steps: Uint8Array;
  /** Where in `others` those of each kind begin that look like a code: at `code * kinds + kind`. */
  readonly #starts: Uint32Array;

  /**
   * @param pairs per code, how many codes after it look like it, and those as differences
   * @param steps how alike each pair is
   * @param kindOf per code, of {@link written}; codes begin at 1
   * @param plainOf per code, that in Simplified
   */
  constructor(
    pairs: Varints,
    steps: Uint8Array,
    readonly kindOf: Uint8Array,
    plainOf: Uint16Array,
  ) {
    const firsts = new Uint16Array(steps.length);
    const seconds = new Uint16Array(steps.length);
    let read = 0;
    for (let code = 1; code < kindOf.length; code++) {
      let other = code;
      for (let left = pairs.next(); left > 0; left--) {
        other += pairs.next();
        firsts[read] = code;
        seconds[read++] = other;
      }
    }
    this.others = new Uint16Array(2 * read);
    this.#steps = new Uint8Array(2 * read);
    this.#starts = new Uint32Array(kindOf.length * kinds + 1);
    this.#arrange(firsts, seconds, steps);
    this.plain = new Uint16Array(2 * read);
    for (let i = 0; i < this.plain.length; i++) this.plain[i] = plainOf[this.others[i] as number] as number;
  }

  /** Where in `others` what looks like a code begins, of what a text in this way of writing may have. */
  start(code: number, traditional: boolean): number {
    return this.#starts[code * kinds + (traditional ? written.both : written.simplified)] as number;
  }

  /** Where that ends. */
  end(code: number, traditional: boolean): number {
    return this.#starts[code * kinds + (traditional ? kinds : written.traditional)] as number;
  }

  /** How alike a code and the one at an index of `others` are, from 0 to 1. */
  likenessAt(index: number): number {
    return leastLikeness + (this.#steps[index] as number) * likenessStep;
  }

  /** How alike two codes are; 0 where they are not. */
  between(a: number, b: number): number {
    const end = this.end(a, true);
    for (let i = this.start(a, false); i < end; i++) if (this.others[i] === b) return this.likenessAt(i);
    return 0;
  }

  /** Lists each pair at both of its codes. */
  #arrange(firsts: Uint16Array, seconds: Uint16Array, steps: Uint8Array): void {
    const { others, kindOf } = this;
    const othersSteps = this.#steps;
    const starts = this.#starts;
    const pairs = firsts.length;
    for (let i = 0; i < pairs; i++) {
      const first = firsts[i] as number;
      const second = seconds[i] as number;
      starts[first * kinds + (kindOf[second] as number)]!++;
      starts[second * kinds + (kindOf[first] as number)]!++;
    }
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1] as number;
    // These are ends; filled from behind, they become starts.
    for (let i = pairs - 1; i >= 0; i--) {
      const first = firsts[i] as number;
      const second = seconds[i] as number;
      const atFirst = --starts[first * kinds + (kindOf[second] as number)]!;
      const atSecond = --starts[second * kinds + (kindOf[first] as number)]!;
      others[atFirst] = second;
      others[atSecond] = first;
      othersSteps[atFirst] = othersSteps[atSecond] = steps[i] as number;
    }
  }
}
