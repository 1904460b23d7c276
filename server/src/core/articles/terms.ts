import { isLatinLetter } from '../languages';
import type { Rows } from './blocks';
import type { Row } from './rows';
import { slotOf, type Term, TermList } from './term-list';

/** A term in more paragraphs than this tells nothing about any of them. */
const commonest = 24;

/** A power of two: so many places tell the terms of the titles from nearly all others. */
const sieveSize = 0x4000;

/** Which paragraphs hold the terms of the titles, and how much each term tells. */
export class TermIndex {
  readonly #ids = new Map<Term, number>();
  readonly #postings: number[][] = [];
  /** Most of a body is passed over by a look at this. */
  readonly #sieve = new Uint8Array(sieveSize);
  readonly #title = new TermList();
  readonly #body = new TermList();
  /** Per paragraph, where its terms begin in the body's; and last where they end. */
  readonly #starts = [0];

  /** The numbers of a title's terms; new ones are indexed from now on. */
  add(text: string, previous = 0): number[] {
    const ids = new Set<number>();
    const title = this.#title;
    title.clear();
    title.read(text, previous);
    for (let i = 0; i < title.length; i++) {
      const term = title.terms[i] as Term;
      let id = this.#ids.get(term);
      if (id === undefined) {
        id = this.#postings.length;
        this.#ids.set(term, id);
        this.#postings.push([]);
        this.#sieve[slotOf(term) & (sieveSize - 1)] = 1;
      }
      ids.add(id);
    }
    return [...ids];
  }

  /** Looks for the indexed terms in the next paragraph, made of the rows from `first` to `last`. */
  scan(rows: readonly Row[], { first, last }: Rows): void {
    const paragraph = this.#starts.length - 1;
    const body = this.#body;
    let previous = 0;
    for (let i = first; i <= last; i++) {
      const { text } = rows[i] as Row;
      body.read(text, previous);
      previous = text.charCodeAt(text.length - 1);
    }
    this.#starts.push(body.length);
    const { terms } = body;
    for (let i = this.startOf(paragraph); i < body.length; i++) {
      const term = terms[i] as Term;
      if (this.#sieve[slotOf(term) & (sieveSize - 1)] === 0) continue;
      const id = this.#ids.get(term);
      if (id === undefined) continue;
      const posting = this.#postings[id] as number[];
      if (posting[posting.length - 1] !== paragraph && posting.length <= commonest) posting.push(paragraph);
    }
  }

  /** Calls `visit` with every term of a title, and with where in the title the term ends. */
  eachTerm(text: string, visit: (term: Term, end: number) => void): void {
    const title = this.#title;
    const ends: number[] = [];
    title.clear();
    title.read(text, 0, ends);
    for (let i = 0; i < ends.length; i++) visit(title.terms[i] as Term, ends[i] as number);
  }

  /** The terms of all paragraphs, one after another and as often as they stand there. */
  get body(): Int32Array {
    return this.#body.terms;
  }

  /** Where in `body` the terms of a paragraph begin, which is where those of the one before end. */
  startOf(paragraph: number): number {
    return this.#starts[paragraph] as number;
  }

  /** The number of a term, if it is indexed. */
  idOf(term: Term): number | undefined {
    return this.#ids.get(term);
  }

  /** The paragraphs that hold a term, by index. */
  paragraphsWith(id: number): readonly number[] {
    return this.#postings[id] as number[];
  }

  /** How many paragraphs hold a term. */
  frequency(id: number): number {
    return (this.#postings[id] as number[]).length;
  }

  /** Sum of weights from which an overlap is no accident: nearly two terms that no other paragraph holds. */
  get telling(): number {
    return 1.7 * this.#weightOf(1);
  }

  /** How much it tells that a paragraph holds a term: the rarer, the more. */
  weight(id: number): number {
    const frequency = this.frequency(id);
    if (frequency === 0 || frequency > commonest) return 0;
    return this.#weightOf(frequency);
  }

  #weightOf(frequency: number): number {
    return Math.log((Math.max(this.#starts.length - 1, 8) + 1) / (frequency + 0.5));
  }

  /** The stretches of a title made of terms that a few paragraphs hold, among them one from `first` to `last`. */
  sharedWords(title: string, first: number, last: number): string[] {
    const words: { start: number; end: number }[] = [];
    this.eachTerm(title, (term, end) => {
      const id = this.#ids.get(term);
      if (id === undefined || this.weight(id) < 1) return;
      if (!this.paragraphsWith(id).some(paragraph => first <= paragraph && paragraph <= last)) return;
      const start = term >= 0 ? end - 2 : wordStart(title, end);
      const open = words[words.length - 1];
      if (open && start < open.end) open.end = end;
      else words.push({ start, end });
    });
    return words.map(({ start, end }) => title.slice(start, end));
  }

  /** Whether two titles' terms tell of different paragraphs. */
  apart(a: readonly number[], b: readonly number[]): boolean {
    const [one, other] = [this.#profile(a), this.#profile(b)];
    const best = (profile: ReadonlyMap<number, number>) => Math.max(0, ...profile.values());
    const least = Math.min(best(one), best(other));
    if (least < this.telling) return false;
    for (const [paragraph, weight] of one)
      if (Math.min(weight, other.get(paragraph) ?? 0) > least / 3) return false;
    return true;
  }

  /** Per paragraph, the weight of those of the terms that it holds. */
  #profile(ids: readonly number[]): Map<number, number> {
    const profile = new Map<number, number>();
    for (const id of ids)
      for (const paragraph of this.paragraphsWith(id))
        profile.set(paragraph, (profile.get(paragraph) ?? 0) + this.weight(id));
    return profile;
  }
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLatinLetter(text.charCodeAt(start - 1))) start--;
  return start;
}
