import type { Span } from '../text';

/** What stands between two spaces, in offsets of its line. */
interface Token extends Span {
  readonly text: string;
  /** Two letters or more. */
  readonly isWord: boolean;
  /** Nothing but marks. */
  readonly isMark: boolean;
}

const tokensOf = (line: string): Token[] =>
  [...line.matchAll(/\S+/g)].map(({ 0: text, index: start }) => ({
    text,
    start,
    end: start + text.length,
    isWord: /\p{L}\p{L}/u.test(text),
    isMark: !/[\p{L}\p{N}\p{Sc}&%+=°§¶†‡#@\ufffd□]/u.test(text),
  }));

/** Marks that newspapers in Latin script do not set, or not with a space to either side. */
const never = /[~^|¦_\\<>«»¡¿`¬]/;
/** Runs that are printed: rules, leaders, ellipses, ditto marks, stars that part paragraphs. */
const printedRun = /^(?:[-–—_=]{2,}|[.,:;]?[-–—]+|\.{2,}|["”„,.]{2}|\*+|[•·●■▪◦]+)$/;
/** A mark that ends a sentence or a part of one: after it no other is due. */
const endsWithMark = /[.,;:!?][)"”’']?$/;
const lowerStart = /^\p{Ll}/u;
const lowerEnd = /\p{Ll}{2}$/u;

/** A line of marks alone is printed if it is made of these: rules, stars, leaders, ditto marks, a brace. */
const printedLine = /^(?:[\s*•·●■▪◦=+~_.–—-]+|[\s"”„,.]+|[()[\]{}]|[-–—]{1,9}[»«*o•.]{1,3}[-–—]{1,9})$|\* \*/;

/** Whether something between two spaces has neither letter nor figure, for a first look at a line. */
export function hasLoneMark(line: string): boolean {
  let isMark = false;
  let isInside = false;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit <= 0x20) {
      if (isMark) return true;
      isInside = false;
      continue;
    }
    isMark = !isWordUnit(unit) && (isMark || !isInside);
    isInside = true;
  }
  return isMark;
}

/** A letter or figure of ASCII, or what lies beyond the marks of Latin-1. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  unit >= 0xc0;

/**
 * The specks of a line in Latin script, in its offsets: of a line of marks alone all from the first to the last.
 * `next` is the line on which the text goes on; on a worn page one mark of a pair alone is a speck, too.
 */
export function specksOf(line: string, next: string, isWorn = false): Span[] {
  const tokens = tokensOf(line);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  if (tokens.every(token => token.isMark))
    return printedLine.test(line) ? [] : [{ start: first.start, end: last.end }];
  if (!tokens.some(token => token.isWord)) return [];
  const counts = new Map<string, number>();
  for (const { text, isMark } of tokens) if (isMark) counts.set(text, (counts.get(text) ?? 0) + 1);
  return tokens.filter(
    ({ text }, place) =>
      isLoneSpeck(tokens, place, next, counts) ||
      (isWorn && isOddHalf(text, line, counts) && !closesQuotation.test(tokens[place - 1]?.text ?? '')),
  );
}

/** Behind it another quotation may close. */
const closesQuotation = /["”]$/;
const partners: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '/': '\n' };

/** Whether a mark of a pair has no partner on its line. */
function isOddHalf(text: string, line: string, counts: Counts): boolean {
  const partner = partners[text];
  return partner ? !line.includes(partner) : text === "'" && counts.get(text) === 1;
}

/** Mark → how often it stands alone on the line. */
type Counts = ReadonlyMap<string, number>;

/**
 * Whether the token is no mark of the text: one that nobody sets there, or a second one after the mark that is due.
 */
function isLoneSpeck(tokens: readonly Token[], place: number, next: string, counts: Counts): boolean {
  const { text, isMark } = tokens[place] as Token;
  if (!isMark || printedRun.test(text)) return false;
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  // Leaders: dots, or other marks in a row, lead from a word to its number.
  if (isLeader(text, before) || isLeader(text, after)) return false;
  if (never.test(text)) return isNeverSet(text, counts, before, after);
  if (text.length > 1) return /^[.,;:!?'*/-]+$/.test(text);
  if (!before) return /[.,;:!?']/.test(text) && after?.isMark === false;
  if (text === "'") return isLoneQuote(before, after);
  if (!/[.,;:!?]/.test(text)) return false;
  if (text === '?' && after && lowerStart.test(after.text)) return !endsWithMark.test(before.text);
  if (text === '.' && lowerEnd.test(before.text) && lowerStart.test(after?.text ?? next)) return true;
  return endsWithMark.test(before.text) && !isAbbreviation(before.text, text);
}

/** A mark of comparison stands between numbers, and guillemets in pairs; a row of column rules is a table's. */
function isNeverSet(text: string, counts: Counts, before?: Token, after?: Token): boolean {
  if (/^[<>~]$/.test(text)) return !/^[£$]?\d/.test(after?.text ?? '');
  if (text === '|' && before && after) return counts.get(text) === 1;
  if (text === '«') return !counts.has('»');
  if (text === '»') return !counts.has('«');
  return true;
}

/** A quotation within another closes after it, and one that opens stands before a capital or after a mark. */
const isLoneQuote = (before: Token, after?: Token): boolean =>
  !closesQuotation.test(before.text) &&
  (!after || (lowerStart.test(after.text) && !endsWithMark.test(before.text)));

/** `Co. ,` is the stop of an abbreviation and the mark after it. */
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{Lu}\p{Ll}{0,4}|[ap]\.m|&?c|etc|viz|inst|ult|prox|cwt|lbs?|oz|ft|yds?|do|no|cent|[sdc])\.\)?$/u;
const isAbbreviation = (word: string, mark: string): boolean => mark !== '.' && abbreviation.test(word);

const isLeader = (text: string, beside?: Token): boolean =>
  beside?.text === text || (text === '.' && /^\.+$/.test(beside?.text ?? ''));
