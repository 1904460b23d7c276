import { type Random, seeded } from '../damage';
import { shuffle } from '../pages';

/** Words by the name of the slot that they fill. */
export type Words = Readonly<Record<string, string | readonly string[]>>;

/** Draws that are the same for the same seed. */
export class Chance {
  readonly random: Random;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** Whether something is so that is so in this share of cases, from 0 to 1. */
  is(share: number): boolean {
    return this.random() < share;
  }

  /** A whole number; both ends are included. */
  from(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)] as T;
  }

  /** Some of the values, each at most once. */
  some<T>(values: readonly T[], count: number): T[] {
    return shuffle(values, this.random).slice(0, count);
  }

  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }

  /** As many of them as `from` draws, each made anew. */
  list<T>(least: number, most: number, make: (index: number) => T): T[] {
    return this.times(this.from(least, most), make);
  }

  /** Fills `{slot}` with one of the words for it, `{3-9}` with a number; words may have slots of their own. */
  fill(template: string, words: Words): string {
    return template.replace(/\{([^{}]+)\}/g, (_, slot: string) => {
      const [, least, most] = /^(\d+)-(\d+)$/.exec(slot) ?? [];
      if (least !== undefined && most !== undefined) return String(this.from(Number(least), Number(most)));
      const word = words[slot];
      if (word === undefined) throw new Error(`no words for {${slot}}`);
      return this.fill(typeof word === 'string' ? word : this.pick(word), words);
    });
  }
}
