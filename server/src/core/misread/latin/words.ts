import type { Morphology } from '../../languages/misreading';
import type { LatinLexicon } from '../../lexicon/latin';
import { misreadMonth, misreadNumber } from '../numbers';
import { cased, type Casing, casingOf } from './casing';

/** What a token is: a word of the language, one that nobody knows, or what no lexicon judges. */
export interface Word {
  readonly text: string;
  readonly kind: 'known' | 'unknown' | 'number' | 'initial' | 'mark';
  readonly casing: Casing;
  /** In lower case, without accents. */
  readonly letters: string;
  /** Its node in the lexicon, where it is known. */
  readonly node: number;
}

/** A word and where it stands; offsets are the page's, or a line's. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

const letterOrMark = /[\p{L}\p{N}«»*^~|]/u;
const numeral = /^[IVXLC]{2,}$|^\d+(?:st|nd|rd|th|d|s|ft|in|lb)$/;
/** What other rules find wrong: codes without a shape, ligatures, letters of other alphabets, misread UTF-8. */
const wrongCode =
  /[\x80-\x9f\u00ad\u0370-\u052f\u200b-\u200f\u2060\ue000-\uf8ff\ufb00-\ufb06\ufffd]|[ÂÃ][\xa0-\xbf]|â[€„]/u;
const wholeWord = /^\p{L}[\p{L}'’]*$/u;
const steadyCase = /^(?:\p{Lu}?[\p{Ll}'’]*|[\p{Lu}'’]+s?)$/u;
const alone = { before: '', after: '', inHan: false };
/** What is longer is no word. */
const longestWord = 40;
const mostRemembered = 1 << 16;

/** Tells words from others, and remembers what it told: a page has few that differ. */
export class Words {
  readonly #known = new Map<string, Word>();

  constructor(
    private readonly lexicon: LatinLexicon,
    private readonly morphology: Morphology,
  ) {}

  of(text: string): Word {
    if (text.length > longestWord) return { text, kind: 'mark', casing: 'lower', letters: text, node: 0 };
    let word = this.#known.get(text);
    if (word) return word;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(text, (word = this.#tell(text)));
    return word;
  }

  /** The node of a word in whatever casing, with or without an ending; 0 of none. */
  find(letters: string): number {
    const node = this.lexicon.find(letters);
    if (node) return node;
    const ending = this.endingOf(letters);
    return ending ? this.lexicon.find(letters.slice(0, -ending.length)) : 0;
  }

  /** Without its ending. */
  stemOf = (letters: string): string => letters.slice(0, letters.length - this.endingOf(letters).length);

  endingOf(text: string): string {
    const letters = plain(text);
    const ending = this.morphology.endings.find(
      each => letters.length > each.length + 1 && letters.endsWith(each),
    );
    return ending ? text.slice(-ending.length) : '';
  }

  /** How the word at a node is printed in a casing: names have their capitals in any. */
  printed(word: string, node: number, casing: Casing): string {
    if (casing === 'upper' || !this.lexicon.isProper(node)) return cased(word, casing);
    const prefix = this.morphology.prefixes.find(
      each => word.startsWith(each) && word.length > each.length + 1,
    );
    const rest = prefix ?? '';
    return cased(rest, 'title') + cased(word.slice(rest.length), 'title');
  }

  isWordLetter = (letter: string): boolean => this.morphology.letters.includes(letter);

  /** Whether it is letters throughout, its capitals where words have them. */
  isWhole(text: string): boolean {
    return wholeWord.test(text) && (steadyCase.test(text) || this.morphology.compound.test(text));
  }

  isCompound = (text: string): boolean => this.morphology.compound.test(text);

  #tell(text: string): Word {
    const casing = casingOf(text);
    const letters = plain(text);
    const digits = text.match(/\d/g)?.length ?? 0;
    const alphabetic = text.match(/\p{L}/gu)?.length ?? 0;
    const as = (kind: Word['kind'], node = 0): Word => ({ text, kind, casing, letters, node });
    if (alphabetic === 0) return as(digits > 0 ? 'number' : 'mark');
    if (wrongCode.test(text)) return as('mark');
    if (digits > 0 && (misreadMonth(text) ?? misreadNumber(text, alone)) !== undefined) return as('number');
    if (digits >= alphabetic) return as('number');
    if (numeral.test(text) || (text.length === 1 && !this.isWordLetter(letters))) return as('initial');
    if (this.isCompound(text) || this.morphology.signs.includes(letters)) return as('initial');
    const [, unit] = /^\d+(\p{Ll}+)$/u.exec(text) ?? [];
    if (unit && this.lexicon.find(unit)) return as('number');
    const node = this.isWhole(text) ? this.find(letters) : 0;
    return as(node ? 'known' : 'unknown', node);
  }
}

const accents = /[\u0300-\u036f]/g;
const ascii = /^[\0-\x7f]*$/;

/** In lower case, without accents, its apostrophes straight. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower) ? lower : lower.replace(/[‘’]/g, "'").normalize('NFD').replace(accents, '');
}

const openers = '"\'([{<“‘„-–—:';
const closers = '.,;:!?"\')]}>”’…—–-';
const innerMarks = '-—–.,;:!?/&';

/** Calls `use` with the bounds of each word of a text: tokens between spaces, without the marks around and between words. */
export function eachWord(
  text: string,
  from: number,
  to: number,
  use: (start: number, end: number) => void,
): void {
  for (let at = from; at < to;) {
    while (at < to && isGap(text.charCodeAt(at))) at++;
    let end = at;
    while (end < to && !isGap(text.charCodeAt(end))) end++;
    eachPart(text, at, end, use);
    at = end;
  }
}

const isGap = (unit: number): boolean =>
  unit === 0x20 || (unit <= 0x0d && unit >= 0x09) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;

/** The words of one token, parted by marks between letters. */
function eachPart(text: string, from: number, to: number, use: (start: number, end: number) => void): void {
  let start = from;
  let end = to;
  while (start < end && openers.includes(text.charAt(start))) start++;
  while (end > start && closers.includes(text.charAt(end - 1))) end--;
  for (let at = start; at < end; at++) {
    if (!innerMarks.includes(text.charAt(at)) || !letterOrMark.test(text.charAt(at - 1)) || at === start)
      continue;
    let next = at;
    while (next < end && innerMarks.includes(text.charAt(next))) next++;
    if (!isLetter(text.charAt(next)) && !isListed(text, at, next, end)) continue;
    use(start, at);
    start = at = next;
  }
  if (end > start) use(start, end);
}

/** Whether a number follows that is no part of the word: “COWRA.-1, 2.”, “July.17”; but “Burbank'8” has a misread letter. */
const isListed = (text: string, at: number, next: number, end: number): boolean =>
  /\d/.test(text.charAt(next)) &&
  (next > at + 1 || (text.charAt(at) === '.' && /^\d+$/.test(text.slice(next, end))));

const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
