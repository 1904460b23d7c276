/** Bits of a character's code. */
const codeBits = 14;
const multiplier = 0x9e3779b1;

/** The key of a character, or of what a word begins with, and the character after it: no two have the same. */
export const pairKey = (first: number, second: number): number =>
  Math.imul((first << codeBits) | second, multiplier);

/** Bits of the number of words in the sketch. */
const sketchBits = 16;

/** The two bits of a pair in the word that its highest bits tell. */
const bitsOf = (key: number): number => (1 << (key >>> 11)) | (1 << (key >>> 6));

/** Of the characters that one stands next to, on either side, so many words of 32 bits tell; which bit is whose. */
export const neighbourWords = 4;
export const neighbourBit = (code: number): number => Math.imul(code, multiplier) >>> 25;

/**
 * Which characters stand next to each other in words: seldom wrong where it says that they do, and never where it says
 * that they do not.
 */
export class PairSketch {
  readonly #bits = new Uint32Array(1 << sketchBits);
  /**
   * Per code, words for what stands before it in words of several, and for what stands after it where it begins one.
   * They are wrong more often, but all in one place.
   */
  readonly neighbours = new Uint32Array((2 * neighbourWords) << codeBits);

  /** @param begins whether a word begins so */
  add(first: number, second: number, begins: boolean): void {
    const key = pairKey(first, second);
    this.#bits[key >>> (32 - sketchBits)]! |= bitsOf(key);
    this.#addNeighbour(2 * neighbourWords * second, first);
    if (begins) this.#addNeighbour(2 * neighbourWords * first + neighbourWords, second);
  }

  #addNeighbour(at: number, code: number): void {
    const bit = neighbourBit(code);
    this.neighbours[at + (bit >>> 5)]! |= 1 << bit;
  }

  has(key: number): boolean {
    const bits = bitsOf(key);
    return ((this.#bits[key >>> (32 - sketchBits)] as number) & bits) === bits;
  }
}
