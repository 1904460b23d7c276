import { type HanLexicon, type HanWords, longestWord, wordCosts } from '../../lexicon';

/** What an unlikely character costs at most when it stands alone. */
export const dearest = 18;

function costAlone(costs: Float32Array, code: number): number {
  const cost = costs[code] as number;
  return cost < dearest ? cost : dearest;
}

/** Before and after what is read there are so many characters more, or places for them. */
export const margin = longestWord - 1;

/**
 * Known characters next to each other, divided into their most probable words. Costs are negated natural logarithms of
 * probabilities. Places are counted from {@link margin}; the arrays are used again.
 */
export class Segmentation {
  /** After the last place. */
  end = margin;
  /** The least cost of what stands before a place and from it on. */
  before = new Float64Array(0);
  after = new Float64Array(0);
  /** Per place, what is known of the words that begin there, as {@link HanWords.match} tells it; 0 in the margin. */
  matches = new Uint32Array(0);
  /** Per place, how long the word is with which the text from there costs least. */
  lengths = new Uint8Array(0);
  readonly #words: HanWords;
  readonly #costs: Float32Array;

  constructor({ words, cost }: HanLexicon) {
    this.#words = words;
    this.#costs = cost;
  }

  /** Makes {@link after} and {@link lengths}, of the codes from `start` to `end`. */
  read(codes: Uint16Array, start: number, end: number): void {
    const n = end - start;
    if (this.lengths.length < n + 2 * margin) this.#grow(2 * (n + margin) + 64);
    this.end = margin + n;
    this.#words.match(codes, start, end, this.matches, margin);
    const shift = start - margin;
    const costs = this.#costs;
    const { matches, after, lengths } = this;
    let one = 0;
    let two = Infinity;
    let three = Infinity;
    let four = Infinity;
    after[this.end] = 0;
    for (let i = this.end - 1; i >= margin; i--) {
      const found = matches[i] as number;
      let least = one + costAlone(costs, codes[shift + i] as number);
      let length = 1;
      if (found !== 0) {
        const ofTwo = two + (wordCosts[found & 0xff] as number);
        if (ofTwo < least) {
          least = ofTwo;
          length = 2;
        }
        if (found > 0xff) {
          const ofThree = three + (wordCosts[(found >>> 8) & 0xff] as number);
          const ofFour = four + (wordCosts[found >>> 16] as number);
          if (ofThree < least) {
            least = ofThree;
            length = 3;
          }
          if (ofFour < least) {
            least = ofFour;
            length = 4;
          }
        }
      }
      after[i] = least;
      lengths[i] = length;
      four = three;
      three = two;
      two = one;
      one = least;
    }
  }

  /** Makes {@link before}, of what was read last. */
  readForwards(codes: Uint16Array, start: number): void {
    const { matches, before, end } = this;
    const shift = start - margin;
    const costs = this.#costs;
    // What the words found so far make the text cost up to one, two, three and four characters on.
    let cost = 0;
    let one = Infinity;
    let two = Infinity;
    let three = Infinity;
    for (let i = margin; i < end; i++) {
      before[i] = cost;
      const found = matches[i] as number;
      let next = cost + costAlone(costs, codes[shift + i] as number);
      if (one < next) next = one;
      one = two;
      two = three;
      three = Infinity;
      if (found !== 0) {
        const ofTwo = cost + (wordCosts[found & 0xff] as number);
        if (ofTwo < one) one = ofTwo;
        if (found > 0xff) {
          const ofThree = cost + (wordCosts[(found >>> 8) & 0xff] as number);
          if (ofThree < two) two = ofThree;
          three = cost + (wordCosts[found >>> 16] as number);
        }
      }
      cost = next;
    }
    before[end] = cost;
  }

  #grow(size: number): void {
    this.matches = new Uint32Array(size);
    this.before = new Float64Array(size);
    this.after = new Float64Array(size);
    this.lengths = new Uint8Array(size);
  }
}
