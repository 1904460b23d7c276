import { isDigit, isHan, type Language } from '../languages';
import { once } from '../once';
import type { Page } from '../page';

/** How two lines are read as one. */
export interface Seam {
  /** The hyphen at the first one's end that only the line break put there, or nothing. */
  readonly drops: string;
  /** What stands between them. */
  readonly glue: '' | ' ';
}

/** Joins printed lines as a person reads them on. */
export class Seams {
  /** How often the page has a word within its lines, in lower case. */
  readonly #words: () => ReadonlyMap<string, number>;

  constructor(private readonly page: Page) {
    this.#words = once(() => wordsWithinLines(page));
  }

  /** The seam of two lines, trimmed and not empty; `line` (index from 0) is that of either. */
  between(before: string, after: string, line: number): Seam {
    const hyphen = before[before.length - 1] as string;
    const stem = hyphens.includes(hyphen) && stemOf(before);
    const rest = stem && wordStart.exec(after.slice(0, longestWord))?.[0];
    if (stem && rest) return this.#hyphen(stem, hyphen, rest);
    return { drops: '', glue: isSpaced(before, after, this.page.languageAt(line)) ? ' ' : '' };
  }

  /** The page's own words tell whether a hyphen was printed for the word's sake, then the lexicon; in doubt it stays. */
  #hyphen(stem: string, hyphen: string, rest: string): Seam {
    const count = (word: string) => this.#words().get(word.toLowerCase()) ?? 0;
    const whole = count(stem + rest);
    const compound = count(`${stem}-${rest}`);
    const isCompound =
      compound > 0 || whole > 0 ? compound > whole : this.#isCompound(stem, rest, word => count(word) > 0);
    return { drops: hyphen !== softHyphen && isCompound ? '' : hyphen, glue: '' };
  }

  /** Whether both parts are words, so that the hyphen may be printed for their sake; or what only a hyphenated word is made of. */
  #isCompound(stem: string, rest: string, isOnPage: (word: string) => boolean): boolean {
    if (stem.includes('-') || !/^\p{Ll}/u.test(rest)) return true;
    const lexicon = this.page.background.lexicons.en;
    const isWord = (word: string) => isOnPage(word) || (lexicon?.find(word.toLowerCase()) ?? 0) > 0;
    // Old papers print to-day, co-operate, north-east, by-law: where both parts are words, the hyphen may be the word's.
    return (stem.length <= shortestStem || isWord(stem)) && isWord(rest);
  }
}

const softHyphen = '\u00ad';
const longestWord = 40;
/** Prefixes are as short, and words that no list has: co-, re-, by-; in UTF-16 units. */
const shortestStem = 2;
const hyphens = `-\u2010${softHyphen}`;
const wordPart = /[\p{Script=Latin}'’-]/u;
const wordStart = /^[\p{Script=Latin}'’]+/u;
const words = /[\p{Script=Latin}'’]+(?:-[\p{Script=Latin}'’]+)*[-\u2010\u00ad]?/gu;

/** The word, perhaps with hyphens, before the hyphen at a line's end. */
function stemOf(line: string): string {
  const end = line.length - 1;
  let start = end;
  while (start > 0 && end - start < longestWord && wordPart.test(line[start - 1] as string)) start--;
  return line.slice(start, end);
}

function wordsWithinLines({ text }: Page): Map<string, number> {
  const counts = new Map<string, number>();
  let isRest = false;
  for (const [found] of text.matchAll(words)) {
    const isStem = /[-\u2010\u00ad]$/.test(found);
    const key = found.toLowerCase();
    if (!isStem && !isRest) counts.set(key, (counts.get(key) ?? 0) + 1);
    isRest = isStem;
  }
  return counts;
}

/** Whether a space stands between two lines: not beside Han or its marks, nor inside of brackets and quotes. */
function isSpaced(before: string, after: string, { script }: Language): boolean {
  const last = before.charCodeAt(before.length - 1);
  const first = after.charCodeAt(0);
  if (isTight(last, script) || isTight(first, script)) return false;
  if ('([{“‘—'.includes(before[before.length - 1] as string)) return false;
  if (',.;:!?)]}”’—'.includes(after[0] as string)) return false;
  // 1086.|6万元, 2-|5个
  return !(script === 'han' && /\d[.,:/-]?$/.test(before) && isDigit(first));
}

/** Whether a UTF-16 unit takes no space beside it. */
const isTight = (unit: number, script: Language['script']): boolean =>
  isHan(unit) ||
  (unit >= 0x2e80 && unit <= 0x33ff) || // radicals, marks, kana
  (unit >= 0xd800 && unit <= 0xdfff) ||
  (unit >= 0xfe30 && unit <= 0xfe4f) ||
  (unit >= 0xff01 && unit <= 0xffee) ||
  (script === 'han' && ((unit >= 0x2010 && unit <= 0x27bf) || unit === 0xb7));
