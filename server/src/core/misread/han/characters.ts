import { isHan } from '../../languages';
import { dialect } from '../../languages/han/kinds';
import type { HanLexicon } from '../../lexicon';
import type { Line } from '../../text';
import { margin } from './segmentation';

/** UTF-16 units that the ends of lines within a word take up at most: an empty line may stand in it. */
export const breaks = 4;

/** Set beside the code of a character that only texts in a dialect write. */
const dialectBit = 0x8000;

/**
 * The characters of a page one after the other, as though no line ended: from {@link margin} to `end`, 0 for what is no
 * known character, where lines are further apart than a word can reach, and before and after all.
 */
export interface Characters {
  /** Codes in Simplified, and as written. */
  readonly codes: Uint16Array;
  readonly written: Uint16Array;
  readonly end: number;
  /** Per line, where its first character is. */
  readonly starts: Int32Array;
  /** Offsets in the page of the characters that only texts in a dialect write. */
  readonly dialect: readonly number[];
  /** How many Han characters and kana there are. */
  readonly han: number;
  readonly kana: number;
}

/** Reads pages into the codes of a lexicon. What it tells of one holds until it reads the next. */
export class CharacterReader {
  readonly #letters: Uint16Array;
  readonly #plain: Uint16Array;
  #codes = new Uint16Array(0);
  #written = new Uint16Array(0);

  constructor({ codes, plain }: HanLexicon) {
    this.#letters = codes.slice();
    for (const character of dialect) this.#letters[character.charCodeAt(0)]! |= dialectBit;
    this.#plain = plain;
  }

  read(text: string, lines: readonly Line[]): Characters {
    if (this.#codes.length < text.length + 2 * margin)
      this.#grow(text.length + (text.length >> 3) + 2 * margin);
    const letters = this.#letters;
    const plain = this.#plain;
    const codes = this.#codes;
    const written = this.#written;
    const starts = new Int32Array(lines.length);
    const inDialect: number[] = [];
    let han = 0;
    let kana = 0;
    let at = margin;
    let endBefore = 0;
    for (let index = 0; index < lines.length; index++) {
      const { start, end } = lines[index] as Line;
      if (start < end) {
        if (start - endBefore > breaks) codes[at++] = 0;
        endBefore = end;
      }
      starts[index] = at;
      for (let i = start; i < end; i++, at++) {
        const unit = text.charCodeAt(i);
        const letter = letters[unit] as number;
        const code = letter & ~dialectBit;
        written[at] = code;
        codes[at] = plain[code] as number;
        if (letter !== 0) han++;
        else if (isHan(unit)) han++;
        else if (isKana(unit)) kana++;
        if (letter >= dialectBit) inDialect.push(i);
      }
    }
    codes.fill(0, at, at + margin);
    return { codes, written, end: at, starts, dialect: inDialect, han, kana };
  }

  #grow(size: number): void {
    this.#codes = new Uint16Array(size);
    this.#written = new Uint16Array(size);
  }
}

const isKana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x30fa;
