import { isHan, isLatinLetter } from '../languages';

/** A pair of Han characters, or a word of other letters, as a number. */
export type Term = number;

/** The shortest word that says something about its text; shorter ones are mostly grammar. */
const shortestWord = 4;

/** The terms of texts, in order and as often as they stand there. */
export class TermList {
  #terms = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The terms up to `length`; good until more are read. */
  get terms(): Int32Array {
    return this.#terms;
  }

  clear(): void {
    this.#length = 0;
  }

  /**
   * Adds the terms of a text that is read on from `previous`, the UTF-16 unit before it.
   *
   * @param ends gets for each where in the text it ends
   */
  read(text: string, previous: number, ends?: number[]): void {
    this.#reserve(text.length);
    const terms = this.#terms;
    let count = this.#length;
    let before = isHan(previous) ? previous : 0;
    let word = 0;
    let letters = 0;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0;
      const isOfPair = isHan(unit);
      const isLetter = !isOfPair && isLatinLetter(unit);
      if (letters > 0 && !isLetter) {
        if (letters >= shortestWord) {
          terms[count++] = -1 - word;
          ends?.push(i);
        }
        word = letters = 0;
      }
      if (isOfPair && before !== 0) {
        terms[count++] = pairOf(before, unit);
        ends?.push(i + 1);
      }
      if (isLetter) {
        word = (Math.imul(word, 31) + (unit | 0x20)) & 0x3fffffff;
        letters++;
      }
      before = isOfPair ? unit : 0;
    }
    this.#length = count;
  }

  /** No text has more terms than characters. */
  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#terms.length) return;
    const grown = new Int32Array(2 * needed);
    grown.set(this.#terms);
    this.#terms = grown;
  }
}

/** A number that fits a small integer, which makes for fast maps. No two pairs of the common Han characters share one. */
const pairOf = (a: number, b: number): Term => ((a & 0x7fff) << 15) | (b & 0x7fff);

/** What is told of a term in its cell: the term itself, how often it was counted, and where last. */
export const cell = { term: 0, count: 1, last: 2, size: 4 } as const;

/** A cell for each term of a text, faster than a map: open addressing, at most two thirds full. Made once for many texts. */
export class TermTable {
  #cells = new Int32Array(0);
  #mask = 0;

  /** The cells, one after another; one that is not counted is free. */
  get cells(): Int32Array {
    return this.#cells;
  }

  /** Empties the table, and makes room. */
  clear(mostTerms: number): void {
    const slots = 1 << Math.max(5, 32 - Math.clz32(1.5 * mostTerms));
    this.#mask = slots - 1;
    if (this.#cells.length < slots * cell.size) this.#cells = new Int32Array(slots * cell.size);
    else this.#cells.fill(0, 0, slots * cell.size);
  }

  /** Where the cell of a term begins, or the free one that it may take by being counted. */
  cellOf(term: Term): number {
    const cells = this.#cells;
    let slot = slotOf(term) & this.#mask;
    let at = slot * cell.size;
    while ((cells[at + cell.count] as number) > 0 && cells[at] !== term) {
      slot = (slot + 1) & this.#mask;
      at = slot * cell.size;
    }
    cells[at] = term;
    return at;
  }
}

/** Spreads terms over the lower bits. */
export const slotOf = (term: Term): number => Math.imul(term, 0x9e3779b1) >>> 7;
