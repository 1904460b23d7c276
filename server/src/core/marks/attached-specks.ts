import type { Unit } from '../misread/latin/words';
import type { Page } from '../page';
import type { Span } from '../text';
import { dearestOfNoEnd, isOfWord, type WornText, wornTextsOf } from './printed-words';

/** A speck that was read as a mark beside a word, or between two words in place of their space. */
export interface AttachedSpeck {
  readonly span: Span;
  /** What was printed there. */
  readonly printed: '' | ' ';
}

/** Words that save so much together, in bits, are parted by no mark. */
const close = -1;
/** A quotation is not longer. */
const longestQuotation = 300;
/** Words that are printed with an apostrophe before them. */
const shortened = /^(?:tis|twas|twill|em|un|bus|buses|phone|phones|cello|varsity|plane|planes)$/;
/** Before these a hyphen may stand for the second half of a word: two- and three-year-olds. */
const joining = /^(?:and|or|to)$/;
const opener: Readonly<Record<string, string>> = { ']': '[', '}': '{', '>': '<' };
/** After other letters an apostrophe stands for the one that owns; o' and th' are short forms. */
const ownerless = /^(?!th$|an$)\p{L}{0,30}\p{L}[^\P{L}sxz]$/u;
/** David'Smith: the space between a word and a name. */
const inName = /^(\p{L}?\p{Ll}{1,30})['"](?=\p{Lu}\p{Ll}{2})/u;

/** The specks of worn stretches that stand at a word, in the text's order. */
export const attachedSpecksOf = (page: Page): AttachedSpeck[] =>
  wornTextsOf(page)
    .flatMap(worn => worn.words.flatMap((_, i) => specksAt(page.text, worn, i)))
    .filter(({ span }) => !isOfWord(page, span));

/** The specks within a word, and between it and the next. */
function specksAt(text: string, worn: WornText, i: number): AttachedSpeck[] {
  const word = worn.words[i] as Unit;
  const next = worn.words[i + 1];
  const [, first = ''] = inName.exec(text.slice(word.start, word.end)) ?? [];
  if (worn.reader.words.find(first.toLowerCase()))
    return [speck(word.start + first.length, word.start + first.length + 1, ' ')];
  if (!next || !isSmall(next)) return [];
  const gap = text.slice(word.end, next.start);
  const isParted = /^[.,]$/.test(gap) && partsNothing(text, worn, word, next);
  if (isParted) return [speck(word.end, next.start, ' ')];
  if (/^\S\s{1,2}$/.test(gap) && isSpeckBehind(text, worn, word, next))
    return [speck(word.end, word.end + 1, '')];
  if (/^\s{1,2}['"<{_-]$/.test(gap) && isSpeckBefore(text, next))
    return [speck(next.start - 1, next.start, '')];
  return [];
}

const speck = (start: number, end: number, printed: '' | ' '): AttachedSpeck => ({
  span: { start, end },
  printed,
});

const isSmall = ({ word }: Unit): boolean =>
  word.kind === 'known' && word.casing === 'lower' && word.text.length > 1;

/** other.and, was,met: a stop between small letters, or a comma between words that belong together. */
function partsNothing(text: string, worn: WornText, one: Unit, other: Unit): boolean {
  const { lexicon } = worn.reader;
  if (!isSmall(one) || !isRead(text, worn, one) || !isRead(text, worn, other)) return false;
  const together = lexicon.following(lexicon.idOf(one.word.node), lexicon.idOf(other.word.node));
  return text.charAt(one.end) === '.' || together < close;
}

/** Whether a word was read as one. */
const isRead = (text: string, { reader }: WornText, { start, end }: Unit): boolean =>
  reader.words.of(text.slice(start, end)).kind === 'known';

/** the. church, hoped- that, the] men: a mark after a word, where the sentence goes on. */
function isSpeckBehind(text: string, worn: WornText, one: Unit, other: Unit): boolean {
  const mark = text.charAt(one.end);
  const before = text.slice(Math.max(0, one.end - longestQuotation), one.end);
  if (mark in opener) return !before.includes(opener[mark] ?? '');
  if (mark === "'") return ownerless.test(one.word.letters) && !/\s'/.test(before);
  if (!isSmall(one)) return false;
  if (mark === '"') return !before.includes(mark);
  if (mark === '-') return text.charAt(one.end + 1) === ' ' && !joining.test(other.word.text);
  const bits = worn.reader.lexicon.bits[one.word.node] as number;
  const wasSmall = /\p{Ll}/u.test(text.charAt(one.start));
  return mark === '.' && wasSmall && bits < dearestOfNoEnd && isRead(text, worn, other);
}

/** 'that, -is, "for: a mark before a word that begins no quotation. */
function isSpeckBefore(text: string, { start, word }: Unit): boolean {
  const mark = text.charAt(start - 1);
  if (mark !== "'" && mark !== '"') return true;
  return !shortened.test(word.text) && !text.slice(start, start + longestQuotation).includes(mark);
}
