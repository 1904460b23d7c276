import type { Page } from '../page';
import type { Span } from '../text';

/** Marks that begin no line of a column: a gap before one cannot be the gap between two columns either. */
const hanBefore = /(?<=[\p{Script=Han}\p{L}\d％%）》」』】])[ \u00a0]+(?=([，。、；：！？）》」』】]))/gu;
const hanAfter = /(?<=([（《「『【]))[ \u00a0]+(?=[\p{Script=Han}\p{L}\d“‘])/gu;
/** A capital, a stop or a lone letter before the space may be an abbreviation. */
const latinBefore = /(?<=\p{Ll}{3})[ \u00a0](?=([,.;:!?)])(?:\s|$))/gu;
const latinAfter = /(?<=(\())[ \u00a0](?=\p{L}{2})/gu;
/** Words that are commonly shortened: the stop may be what was lost before the space. */
const shortened = /\b(?:Ltd|Bros|Messrs|Mrs|Esq|Hon|Rev|Capt|Col|Gen|Pty|Inc|viz|etc|cwt|dis|bis)$/;
/** Characters that are set apart, one by one: the spaces around their marks are printed as well. */
const letterSpaced = /(?:^|\s)\p{Script=Han}\s+\p{Script=Han}(?:\s|$)/u;

/** A space beside a mark, on the side where none is due. */
export interface Space {
  readonly side: 'before' | 'after';
  readonly mark: string;
  readonly span: Span;
}

/** The spaces of a line (index from 0) before marks that close or part, and after those that open. */
export const spacesByMarks = (page: Page, index: number): Space[] =>
  page.languageAt(index).script === 'han' ? hanSpaces(page, index) : latinSpaces(page, index);

function hanSpaces(page: Page, index: number): Space[] {
  if (letterSpaced.test(page.lineText(index))) return [];
  return [...spacesIn(page, index, 'before', hanBefore), ...spacesIn(page, index, 'after', hanAfter)];
}

function latinSpaces(page: Page, index: number): Space[] {
  const before = spacesIn(page, index, 'before', latinBefore).filter(({ mark, span }) => {
    const isShortened = shortened.test(page.text.slice(Math.max(0, span.start - 8), span.start));
    return !isShortened && !(mark === '.' && goesOn(page, index, span.end + 1));
  });
  return [...before, ...spacesIn(page, index, 'after', latinAfter)];
}

function spacesIn(page: Page, index: number, side: Space['side'], pattern: RegExp): Space[] {
  const { start } = page.lines[index] ?? { start: 0 };
  return [...page.lineText(index).matchAll(pattern)].map(({ 0: space, 1: mark = '', index: at }) => ({
    side,
    mark,
    span: { start: start + at, end: start + at + space.length },
  }));
}

/** Whether a sentence goes on at an offset of a line: a stop there is a speck, and no matter of spacing. */
function goesOn({ text, lines, printed }: Page, index: number, end: number): boolean {
  const rest = text.slice(end, Math.min(end + 2, lines[index]?.end ?? end)).trim();
  return /^\p{Ll}/u.test(rest || printed.textOf(printed.neighbour(index, 1)));
}
