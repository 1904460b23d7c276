import type { Page } from '../page';

const apostrophe = '\u0092';
/** Code of an opening quotation mark → that of the mark which closes it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['\u0091', apostrophe],
  ['\u0093', '\u0094'],
]);

/** What stands outside and inside of a quotation’s marks; the outside is empty at the text’s ends. */
const beforeFirst = /^[\s([{\u2010-\u2015\u0091\u0093\u0096\u0097-]?$/;
const afterFirst = /^[\p{L}\p{N}$£(\u0091\u0093]$/u;
const beforeLast = /^[\p{L}\p{N}.,;:!?)\u0085\u0092\u0094]$/u;
const afterLast = /^[\s)\]}.,;:!?\u2010-\u2015\u0092\u0094\u0096\u0097-]?$/;

/** What is run together by an apostrophe: governor’s, don’t, we’ll; o’clock, O’Neil, d’or, qu’il. */
const ending = /^(?:[stdm]|ll|re|ve)(?!\p{L})/iu;
const stem = /(?<!\p{L})(?:I|\p{L}{2,40})$/u;
const elided = /(?<!\p{L})(?:[odlcjmnst]|qu)$/iu;
const word = /^\p{L}{2}/u;

/** A quotation is no longer than this, in UTF-16 units. */
const longest = 2000;

/** No quotations stand deeper within each other. */
const deepest = 4;

/**
 * The offsets of C1 codes that are certainly marks of Windows-1252: an apostrophe within a word, two quotation marks around
 * words. Fonts have arrows and other signs at the same codes; where one of them stands as no such mark can, none is certain.
 */
export function provenMarks({ text, runs }: Page): ReadonlySet<number> {
  const proven = new Set<number>();
  const open: number[] = [];
  for (const { start, end } of runs.control)
    for (let at = start; at < end; at++) {
      const code = text.charAt(at);
      if (code < '\u0091' || code > '\u0094') continue;
      if (isApostrophe(text, at)) proven.add(at);
      else if (opens(text, at)) {
        open.push(at);
        if (open.length > deepest) open.shift();
      } else if (closes(text, at)) {
        const first = closedBy(open, text, at);
        if (first !== undefined) proven.add(first).add(at);
      } else if (code !== apostrophe || !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + 1)))
        return new Set();
    }
  return proven;
}

/** Takes the quotation off that a mark closes, with those within it that were never closed; gives its first mark. */
function closedBy(open: number[], text: string, at: number): number | undefined {
  const place = open.map(each => closers.get(text.charAt(each))).lastIndexOf(text.charAt(at));
  const [first] = place < 0 ? [] : open.splice(place);
  return first !== undefined && isOneParagraph(text, first, at) ? first : undefined;
}

function isApostrophe(text: string, at: number): boolean {
  if (text.charAt(at) !== apostrophe) return false;
  const [before, after] = [text.slice(Math.max(0, at - 41), at), text.slice(at + 1, at + 4)];
  return (stem.test(before) && ending.test(after)) || (elided.test(before) && word.test(after));
}

const opens = (text: string, at: number): boolean =>
  closers.has(text.charAt(at)) &&
  beforeFirst.test(text.charAt(at - 1)) &&
  afterFirst.test(text.charAt(at + 1));

const closes = (text: string, at: number): boolean =>
  !closers.has(text.charAt(at)) &&
  beforeLast.test(text.charAt(at - 1)) &&
  afterLast.test(text.charAt(at + 1));

const isOneParagraph = (text: string, first: number, last: number): boolean =>
  last - first <= longest && !/\n[ \t\r]*\n|\r[ \t]*\r/.test(text.slice(first, last));
