/** A power of two: so many kinds of characters are told apart. */
const size = 4096;

/** A first look at whether one of some words of two characters or more may stand at a place: at most places none does. */
export class Sieve {
  readonly #firsts = new Uint8Array(size);
  readonly #seconds = new Uint8Array(size);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.#firsts[word.charCodeAt(0) & (size - 1)] = 1;
      this.#seconds[word.charCodeAt(1) & (size - 1)] = 1;
    }
  }

  /** The next place, from one on, at which one may stand; the text's length where there is none. */
  next(text: string, from: number): number {
    const [firsts, seconds] = [this.#firsts, this.#seconds];
    for (let at = from; at + 1 < text.length; at++)
      if (
        firsts[text.charCodeAt(at) & (size - 1)] === 1 &&
        seconds[text.charCodeAt(at + 1) & (size - 1)] === 1
      )
        return at;
    return text.length;
  }
}
