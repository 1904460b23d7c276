import type { LatinLexicon } from '../../lexicon/latin';
import type { Casing } from './casing';
import { classes, classOf, type Confusions, impossible } from './confusions';

/** A word that may have been printed where another was read. */
export interface Candidate {
  /** In lower case. */
  readonly word: string;
  /** The word's node in the lexicon. */
  readonly node: number;
  /** What it costs that it was read so, in bits. */
  readonly cost: number;
}

const longestRead = 26;
const longestPrinted = 36;
/** So many nodes are looked at before a search gives up: it bounds what a token costs. */
const mostVisits = 14_000;
/** Words that cost so much more than the best are no candidates. */
const spread = 5;
const mostCandidates = 10;
/** A search looks for what costs little first, then for so much more at a time. */
const cheap = 22;
const step = 7;
/**
 * What a word's beginning may cost at most: so much, and so much more with each unit read. Misreadings are strewn over
 * a word; one that begins with nothing but them is never the likeliest, and there are very many such beginnings.
 */
const opening = 8;
const pace = 4.5;
/** So many units may be read before the first that was printed. */
const mostBefore = 3;

/**
 * Finds the words of a lexicon nearest to what was read: walks its trie with a row of the edit distance per letter,
 * weighted by how letters are confused, and leaves every branch whose cheapest word costs too much.
 */
export class Search {
  readonly #rows = Array.from({ length: longestPrinted + 1 }, () => new Float32Array(longestRead + 1));
  readonly #from = new Int32Array(longestPrinted + 1);
  readonly #to = new Int32Array(longestPrinted + 1);
  readonly #codes = new Uint8Array(longestPrinted + 1);
  readonly #symbols = new Int32Array(longestPrinted + 1);
  readonly #read = new Int32Array(longestRead);
  /** Per place in what was read and symbol: what it costs that the two, or three, units before it are the symbol. */
  readonly #two: Float32Array;
  readonly #three: Float32Array;
  /** Per place, what it costs at least to read all after it. */
  readonly #rest = new Float32Array(longestRead + 1);
  readonly #root: number;
  #length = 0;
  #casing: Casing = 'lower';
  #found: Candidate[] = [];
  #most = 0;
  #visits = 0;

  constructor(
    private readonly lexicon: LatinLexicon,
    private readonly confusions: Confusions,
  ) {
    this.#root = lexicon.size;
    this.#two = new Float32Array((longestRead + 1) * confusions.symbols);
    this.#three = new Float32Array((longestRead + 1) * confusions.symbols);
  }

  /**
   * Words printed in a casing that may have been read as `text`, the likeliest first.
   * @param limit how much reading and word may cost together
   */
  candidates(text: string, casing: Casing, limit: number): readonly Candidate[] {
    if (text.length === 0 || text.length > longestRead) return [];
    this.#prepare(text, casing);
    for (let most = Math.min(cheap, limit); ; most = Math.min(most + step, limit)) {
      this.#found = [];
      this.#most = most;
      for (let node = 1; node < this.#root; node = this.lexicon.ends[node] as number) this.#walk(node, 1);
      if (this.#found.length > 0 || most >= limit || this.#visits > mostVisits) return this.#best();
    }
  }

  #costOf = ({ node, cost }: Candidate): number => cost + (this.lexicon.bits[node] as number);

  #best(): readonly Candidate[] {
    return this.#found
      .filter(candidate => this.#costOf(candidate) <= this.#most)
      .sort((one, other) => this.#costOf(one) - this.#costOf(other))
      .slice(0, mostCandidates);
  }

  #prepare(text: string, casing: Casing): void {
    const { symbols, added } = this.confusions;
    this.#visits = 0;
    this.#casing = casing;
    this.#length = text.length;
    for (let i = 0; i < text.length; i++) this.#read[i] = classOf(text.charCodeAt(i));
    this.#two.fill(impossible);
    this.#three.fill(impossible);
    for (let end = 2; end <= text.length; end++) {
      const [third, second, first] = [
        this.#read[end - 3] ?? 0,
        this.#read[end - 2] ?? 0,
        this.#read[end - 1] ?? 0,
      ];
      this.#note(this.#two, end * symbols, this.confusions.wide(second, first));
      if (end > 2) this.#note(this.#three, end * symbols, this.confusions.wide(third, second, first));
    }
    this.#weighRest();
    const row = this.#rows[0] as Float32Array;
    row[0] = 0;
    this.#to[0] = Math.min(text.length, mostBefore);
    for (let i = 1; i <= (this.#to[0] as number); i++)
      row[i] = (row[i - 1] as number) + (added[this.#read[i - 1] as number] as number);
  }

  #weighRest(): void {
    const rest = this.#rest;
    const read = (i: number) => this.#read[i] as number;
    const from = (i: number) => rest[i] as number;
    rest[this.#length] = 0;
    for (let i = this.#length - 1; i >= 0; i--) {
      const left = this.#length - i;
      // A capital may be due to the first letters only.
      const isSmall = this.#casing === 'lower' || (this.#casing === 'title' && i >= mostBefore);
      let least = this.confusions.least(read(i), isSmall) + from(i + 1);
      if (left > 1) least = Math.min(least, this.confusions.leastOfSome(read(i), read(i + 1)) + from(i + 2));
      if (left > 2)
        least = Math.min(least, this.confusions.leastOfSome(read(i), read(i + 1), read(i + 2)) + from(i + 3));
      rest[i] = least;
    }
  }

  #note(table: Float32Array, at: number, readings: readonly number[] = []): void {
    for (let i = 0; i < readings.length; i += 2)
      table[at + (readings[i] as number)] = readings[i + 1] as number;
  }

  #walk(node: number, depth: number): void {
    const { lexicon } = this;
    if (depth > longestPrinted || (lexicon.least[node] as number) > this.#most) return;
    if (this.#visits++ > 2 * mostVisits) return;
    const code = lexicon.letters[node] as number;
    const isCapital = this.#casing === 'upper' || (this.#casing === 'title' && depth === 1);
    this.#codes[depth] = code;
    this.#symbols[depth] = isCapital ? code + this.confusions.symbols / 2 : code;
    if (!this.#fillRow(depth, this.#most - (lexicon.least[node] as number))) return;
    if (this.#to[depth] === this.#length) this.#take(node, depth);
    const end = lexicon.ends[node] as number;
    for (let child = node + 1; child < end; child = lexicon.ends[child] as number)
      this.#walk(child, depth + 1);
  }

  #take(node: number, depth: number): void {
    const bits = this.lexicon.bits[node] as number;
    const cost = (this.#rows[depth] as Float32Array)[this.#length] as number;
    if (bits === 0 || cost + bits > this.#most) return;
    let word = '';
    for (let i = 1; i <= depth; i++) word += this.lexicon.alphabet.charAt((this.#codes[i] as number) - 1);
    this.#found.push({ word, node, cost });
    this.#most = Math.min(this.#most, cost + bits + spread);
  }

  /**
   * Per place in what was read, what it costs at least that all before it is the letters down to this depth. Only the
   * places from `from` to `to` cost no more than the limit. Returns whether there is one. Runs for every node that is
   * looked at: no allocation, no calls.
   */
  #fillRow(depth: number, limit: number): boolean {
    const { symbols, single, rows } = this.confusions;
    const read = this.#read;
    const rest = this.#rest;
    const symbol = this.#symbols[depth] as number;
    const row = this.#rows[depth] as Float32Array;
    const above = this.#rows[depth - 1] as Float32Array;
    const from = this.#from[depth - 1] as number;
    const to = this.#to[depth - 1] as number;
    const dropped = this.confusions.dropped[symbol] as number;
    const pairRow =
      depth > 1 ? (rows[(this.#symbols[depth - 1] as number) * symbols + symbol] as number) : -1;
    const start = pairRow < 0 ? from : Math.min(from, this.#from[depth - 2] as number);
    const reach = pairRow < 0 ? to : Math.max(to, this.#to[depth - 2] as number);
    const end = Math.min(this.#length, reach + 3);
    let first = -1;
    let last = -1;
    for (let i = start; i <= end; i++) {
      let cost = impossible;
      let other: number;
      if (i >= from && i <= to) cost = (above[i] as number) + dropped;
      if (i > from && i <= to + 1) {
        other = (above[i - 1] as number) + (single[symbol * classes + (read[i - 1] as number)] as number);
        if (other < cost) cost = other;
      }
      if (i > from + 1 && i <= to + 2) {
        other = (above[i - 2] as number) + (this.#two[i * symbols + symbol] as number);
        if (other < cost) cost = other;
      }
      if (i > from + 2 && i <= to + 3) {
        other = (above[i - 3] as number) + (this.#three[i * symbols + symbol] as number);
        if (other < cost) cost = other;
      }
      if (pairRow >= 0) {
        other = this.#pairCost(depth, pairRow, i);
        if (other < cost) cost = other;
      }
      if (first >= 0 && last === i - 1) {
        other = (row[i - 1] as number) + (this.confusions.added[read[i - 1] as number] as number);
        if (other < cost) cost = other;
      }
      const isDear = cost + (rest[i] as number) > limit || cost > opening + pace * i;
      row[i] = isDear ? impossible : cost;
      if (isDear) continue;
      if (first < 0) first = i;
      last = i;
    }
    this.#from[depth] = first;
    this.#to[depth] = last;
    return first >= 0;
  }

  /** What it costs at least that the letter at a depth and the one above it were read together, up to a place. */
  #pairCost(depth: number, pairRow: number, place: number): number {
    const row = this.#rows[depth - 2] as Float32Array;
    const from = this.#from[depth - 2] as number;
    const to = this.#to[depth - 2] as number;
    const read = this.#read[place - 1] as number;
    let cost = impossible;
    if (place > from && place <= to + 1)
      cost = (row[place - 1] as number) + ((this.confusions.narrow[pairRow] as Float32Array)[read] as number);
    if (place > from + 1 && place <= to + 2) {
      const pair = this.confusions.pair(pairRow, this.#read[place - 2] as number, read);
      const other = (row[place - 2] as number) + pair;
      if (other < cost) cost = other;
    }
    return cost;
  }
}
