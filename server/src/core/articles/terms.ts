import { isHan, isLatinLetter } from '../languages';
import type { Rows } from './blocks';
import type { Row } from './rows';

/** A pair of Han characters, or a word of other letters, as a number. */
type Term = number;

/** The shortest word that says something about its text; shorter ones are mostly grammar. */
const shortestWord = 4;
/** A term in more paragraphs than this tells nothing about any of them. */
const commonest = 24;

/**
 * Calls `visit` with every term of a text that is read on from `previous`, the UTF-16 unit before it, and with where in
 * the text the term ends. Pairs that end in a unit whose low bits `wanted` lacks are passed over.
 */
export function eachTerm(
  text: string,
  previous: number,
  visit: (term: Term, end: number) => void,
  wanted?: Uint8Array,
): void {
  let before = isHan(previous) ? previous : 0;
  let word = 0;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const isPair = isHan(unit);
    if (isPair && before !== 0 && (wanted === undefined || wanted[unit & lowBits] !== 0))
      visit(pairOf(before, unit), i + 1);
    before = isPair ? unit : 0;
    if (!isPair && isLatinLetter(unit)) {
      word = (Math.imul(word, 31) + (unit | 0x20)) & 0x3fffffff;
      length++;
    } else if (length > 0) {
      if (length >= shortestWord) visit(-1 - word, i);
      word = length = 0;
    }
  }
}

const lowBits = 0xfff;

/** A number that fits a small integer, which makes for fast maps. No two pairs of the common Han characters share one. */
const pairOf = (a: number, b: number): Term => ((a & 0x7fff) << 15) | (b & 0x7fff);

/** A place for each term of a text, faster than a map: open addressing, at most half full. */
export class TermTable {
  readonly #keys: Int32Array;
  readonly #mask: number;
  /** Per slot, whatever is counted of its term; a slot is free while this is 0. */
  readonly count: Int32Array;
  readonly last: Int32Array;

  /** @param most how many terms there are at most */
  constructor(most: number) {
    const size = 2 << Math.max(4, 32 - Math.clz32(most));
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.count = new Int32Array(size);
    this.last = new Int32Array(size);
  }

  /** The slot of a term, or the free one that it may take by being counted. */
  slotOf(term: Term): number {
    let slot = (Math.imul(term, 0x9e3779b1) >>> 7) & this.#mask;
    while ((this.count[slot] as number) > 0 && this.#keys[slot] !== term) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = term;
    return slot;
  }
}

/** Which paragraphs hold the terms of the titles, and how much each term tells. */
export class TermIndex {
  readonly #ids = new Map<Term, number>();
  readonly #postings: number[][] = [];
  /** By the low bits of the UTF-16 unit that an indexed pair ends with: most of a body is passed over by it. */
  readonly #lasts = new Uint8Array(lowBits + 1);
  #paragraphs = 0;

  /** The numbers of a title's terms; new ones are indexed from now on. */
  add(text: string, previous = 0): number[] {
    const ids = new Set<number>();
    eachTerm(text, previous, term => {
      let id = this.#ids.get(term);
      if (id === undefined) {
        id = this.#postings.length;
        this.#ids.set(term, id);
        this.#postings.push([]);
        if (term >= 0) this.#lasts[term & lowBits] = 1;
      }
      ids.add(id);
    });
    return [...ids];
  }

  /** Looks for the indexed terms in the next paragraph, made of the rows from `first` to `last`. */
  scan(rows: readonly Row[], { first, last }: Rows): void {
    const paragraph = this.#paragraphs++;
    const visit = (term: Term) => {
      const id = this.#ids.get(term);
      if (id === undefined) return;
      const posting = this.#postings[id] as number[];
      if (posting[posting.length - 1] !== paragraph && posting.length <= commonest) posting.push(paragraph);
    };
    let previous = 0;
    for (let i = first; i <= last; i++) {
      const { text } = rows[i] as Row;
      eachTerm(text, previous, visit, this.#lasts);
      previous = text.charCodeAt(text.length - 1);
    }
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
    return Math.log((Math.max(this.#paragraphs, 8) + 1) / (frequency + 0.5));
  }

  /** The stretches of a title made of terms that a few paragraphs hold, among them one from `first` to `last`. */
  sharedWords(title: string, first: number, last: number): string[] {
    const words: { start: number; end: number }[] = [];
    eachTerm(title, 0, (term, end) => {
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
