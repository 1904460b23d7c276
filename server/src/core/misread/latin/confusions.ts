import type { LatinLexicon } from '../../lexicon/latin';

/** UTF-16 units as read fall into as many classes: ASCII is its own, letters with accents are those without. */
export const classes = 128;
const otherClass = 1;
const guillemetClass = 2;
const classOfMark: Readonly<Record<string, number>> = {
  '«': guillemetClass,
  '»': guillemetClass,
  '‘': 0x27,
  '’': 0x27,
  '–': 0x2d,
  '—': 0x2d,
};

/** The class of a UTF-16 unit as read. */
export function classOf(unit: number): number {
  if (unit < classes) return unit;
  const char = String.fromCharCode(unit);
  const plain = char.normalize('NFD').charCodeAt(0);
  return classOfMark[char] ?? (plain < classes ? plain : otherClass);
}

/** More than any reading costs. */
export const impossible = 99;
/** What readings cost that the table does not list. */
const unlisted = {
  case: 6,
  letter: 12,
  mark: 10.5,
  dropped: 10.5,
  addedLetter: 13,
  addedMark: 10.5,
  addedSpace: 11,
};
const exact = 0.05;
const marksAdded = ".,-'*^~_:;\\/|!";

/**
 * What was read for what was printed, and what each such reading costs, in bits. Printed letters are symbols: a
 * letter's code, and for its capital as many more as the alphabet has letters, and one.
 */
export class Confusions {
  readonly symbols: number;
  /** Per symbol and class: that one was read as the other. */
  readonly single: Float32Array;
  /** Per symbol: that nothing was read of it. */
  readonly dropped: Float32Array;
  /** Per class: that it was read where nothing was printed. */
  readonly added: Float32Array;
  /** By two classes, or three, in sequence: symbols that were read so, each with its cost. */
  readonly #wide = new Map<number, number[]>();
  /** Per two symbols in sequence, the number of their row; -1 where they are not confused together. */
  readonly rows: Int16Array;
  /** Per row and class: that two symbols were read as one. */
  readonly narrow: Float32Array[] = [];
  readonly #leastSmall: Float32Array;
  readonly #leastAny: Float32Array;
  readonly #leastOfSome = new Map<number, number>();
  /** By row and two classes: that two symbols were read as two others. */
  readonly #pairs = new Map<number, number>();

  /** @param table readings as `printed>read cost`, parted by spaces; `_` stands for a space that was read */
  constructor(
    private readonly lexicon: LatinLexicon,
    table: string,
  ) {
    this.symbols = 2 * (lexicon.alphabet.length + 1);
    this.single = this.#unlistedSingles();
    this.dropped = new Float32Array(this.symbols).fill(unlisted.dropped);
    this.added = new Float32Array(classes).fill(unlisted.addedLetter);
    for (const mark of marksAdded) this.added[mark.charCodeAt(0)] = unlisted.addedMark;
    this.added[0x20] = unlisted.addedSpace;
    this.rows = new Int16Array(this.symbols * this.symbols).fill(-1);
    for (const line of table.trim().split('\n')) this.#list(line);
    this.#leastSmall = this.#leastOf(1, this.symbols / 2);
    this.#leastAny = this.#leastOf(1, this.symbols);
  }

  /** What it costs at least that a class was read, of small letters or of any. */
  least(read: number, isSmall: boolean): number {
    return (isSmall ? this.#leastSmall : this.#leastAny)[read] as number;
  }

  /** What it costs at least that two classes, or three, were read as one letter or two. */
  leastOfSome(first: number, second: number, third = 0): number {
    return this.#leastOfSome.get((third * classes + first) * classes + second) ?? impossible;
  }

  /** The symbol of a printed letter; 0 of none. */
  symbolOf(letter: string): number {
    const lower = letter.toLowerCase();
    const code = this.lexicon.codeOf(lower.charCodeAt(0));
    return code && letter !== lower ? code + this.symbols / 2 : code;
  }

  /** Symbols that were read as these classes, each followed by its cost. */
  wide(first: number, second: number, third = 0): readonly number[] | undefined {
    return this.#wide.get((third * classes + first) * classes + second);
  }

  /** What it costs that the two symbols of a row were read as these classes. */
  pair(row: number, first: number, second: number): number {
    return this.#pairs.get((row * classes + first) * classes + second) ?? impossible;
  }

  #leastOf(from: number, to: number): Float32Array {
    const least = Float32Array.from(this.added);
    const lower = (read: number, cost: number) => (least[read] = Math.min(least[read] as number, cost));
    for (let symbol = from; symbol < to; symbol++)
      for (let read = 0; read < classes; read++) lower(read, this.single[symbol * classes + read] as number);
    for (const row of this.narrow) row.forEach((cost, read) => lower(read, cost));
    return least;
  }

  #noteLeast(key: number, cost: number): void {
    this.#leastOfSome.set(key, Math.min(cost, this.#leastOfSome.get(key) ?? impossible));
  }

  #unlistedSingles(): Float32Array {
    const { symbols } = this;
    const single = new Float32Array(symbols * classes);
    for (let symbol = 1; symbol < symbols; symbol++) {
      const letter = this.#letterOf(symbol);
      for (let read = 0; read < classes; read++) {
        const char = String.fromCharCode(read);
        single[symbol * classes + read] =
          char === letter
            ? exact
            : char.toLowerCase() === letter.toLowerCase()
              ? unlisted.case
              : /[a-z0-9]/i.test(char)
                ? unlisted.letter
                : unlisted.mark;
      }
    }
    return single;
  }

  #letterOf(symbol: number): string {
    const side = this.symbols / 2;
    const letter = this.lexicon.alphabet.charAt((symbol % side) - 1);
    return symbol < side ? letter : letter.toUpperCase();
  }

  /** @param line what was read at a cost: `cost printed>read printed>read …` */
  #list(line: string): void {
    const [cost, ...readings] = line.split(' ');
    for (const reading of readings) {
      const [printed = '', read = ''] = reading.split('>');
      const symbols = [...printed].map(letter => this.symbolOf(letter));
      const marks = [...read].map(char => (char === '_' ? 0x20 : classOf(char.charCodeAt(0))));
      if (!symbols.includes(0)) this.#set(symbols, marks, Number(cost));
    }
  }

  #set([symbol = 0, next]: readonly number[], [first, second, third]: readonly number[], cost: number): void {
    if (next !== undefined) this.#setPair(symbol, next, first ?? 0, second, cost);
    else if (first === undefined) this.dropped[symbol] = cost;
    else if (symbol === 0) this.added[first] = cost;
    else if (second === undefined) this.single[symbol * classes + first] = cost;
    else {
      const key = ((third ?? 0) * classes + first) * classes + second;
      this.#wide.set(key, [...(this.#wide.get(key) ?? []), symbol, cost]);
      this.#noteLeast(key, cost);
    }
  }

  #setPair(symbol: number, next: number, first: number, second: number | undefined, cost: number): void {
    const key = symbol * this.symbols + next;
    if (this.rows[key] === -1) {
      this.rows[key] = this.narrow.length;
      this.narrow.push(new Float32Array(classes).fill(impossible));
    }
    const row = this.rows[key] as number;
    if (second === undefined) (this.narrow[row] as Float32Array)[first] = cost;
    else {
      this.#pairs.set((row * classes + first) * classes + second, cost);
      this.#noteLeast(first * classes + second, cost);
    }
  }
}
