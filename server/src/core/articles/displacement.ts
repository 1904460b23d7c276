import { type Article, isTitle, type Part } from '../articles';
import { isDigit, isHan, isLatinLetter } from '../languages';
import type { Page } from '../page';
import type { Edit } from '../rule';
import { type Line, wholeLines } from '../text';
import { isCapital } from './rows';

/** Lines of an article that were transcribed after the text that they belong above; indexes from 0, both included. */
export interface Displacement {
  readonly article: Article;
  readonly first: number;
  readonly last: number;
  /** The line before which they belong. */
  readonly before: number;
  /** Whether words in common tell so, and not the habit of the page alone. */
  readonly telling: boolean;
}

export const textPart = ({ parts }: Article): Part | undefined => parts.find(part => part.role === 'body');

/**
 * Headlines, with kicker, deck and byline, that stand after their articles' text on a page where that is common. Captions
 * often stand so in print.
 */
export function displacedHeadlines(page: Page): Displacement[] {
  const after = page.articles.flatMap(article => displacementOf(page, article));
  const telling = after.filter(displacement => displacement.telling).length;
  const inPlace = page.articles.filter(isInPlace).length;
  if (telling === 0 || telling * 3 < inPlace) return [];
  const habit = telling >= 3 && telling > inPlace;
  return after.filter(displacement => displacement.telling || (habit && isDirectlyAfter(page, displacement)));
}

function displacementOf(page: Page, article: Article): Displacement[] {
  const text = textPart(article);
  const titles = article.parts.filter(isTitle);
  if (!text || titles.length === 0 || extent(titles).first <= text.last || !isWrapped(page, text)) return [];
  const rows = [...titles, ...article.parts.filter(part => part.role === 'byline' && part.first > text.last)];
  if (!isUnbroken(page, rows)) return [];
  return [
    {
      article,
      ...extent(rows),
      before: homeOf(page, article, text),
      telling: isTelling(page, article, text),
    },
  ];
}

function isInPlace(article: Article): boolean {
  const text = textPart(article);
  const titles = article.parts.filter(isTitle);
  return text !== undefined && titles.length > 0 && extent(titles).last < text.first;
}

const isDirectlyAfter = (page: Page, { article, first }: Displacement): boolean =>
  isBlank(page, (textPart(article)?.last ?? 0) + 1, first);

const extent = (parts: readonly Part[]) => ({
  first: Math.min(...parts.map(part => part.first)),
  last: Math.max(...parts.map(part => part.last)),
});

/** Whether the lines of a text end where its column did, and not where a sentence or a clause does. */
function isWrapped(page: Page, { first, last }: Part): boolean {
  let lines = 0;
  let cut = 0;
  for (let line = first; line <= last; line++) {
    const reading = page.doubling.readings[line]?.trimEnd();
    if (!reading) continue;
    lines++;
    if (isWithin(reading.charCodeAt(reading.length - 1))) cut++;
  }
  return cut * 2 > lines;
}

/** Whether a line that ends in this UTF-16 unit ends within a sentence: in a letter, a digit or a hyphen. */
const isWithin = (unit: number): boolean =>
  isHan(unit) || isLatinLetter(unit) || isDigit(unit) || unit === 0x2d;

/** Rows of a text in which its headline's words are looked for: news says early what it is about. */
const openingRows = 25;
/** The least share of the headline's characters that the opening must hold. */
const leastShare = 0.3;

/** Whether the opening of a text holds so much of its headline that it is no accident. */
function isTelling(page: Page, article: Article, text: Part): boolean {
  const rows: string[] = [];
  for (let line = text.first; line <= text.last && rows.length < openingRows; line++) {
    const reading = page.doubling.readings[line]?.trim();
    if (reading) rows.push(reading);
  }
  const opening = rows.join(page.language.script === 'han' ? '' : ' ').toLowerCase();
  const words = [...new Set(article.shared)].filter(word => opening.includes(word.toLowerCase()));
  const length = [article.kicker, article.headline, article.deck].join('').length;
  const shared = words.join('').length;
  if (page.language.script === 'latin' && !isCapital(article.headline ?? '')) return false;
  const several = words.length > 1 || words.some(word => word.length > 4);
  return several && shared >= 4 && shared >= leastShare * length;
}

/** Nothing but blank lines stands between the parts. */
function isUnbroken(page: Page, places: readonly Part[]): boolean {
  const parts = [...places].sort((a, b) => a.first - b.first);
  return parts.every((part, i) => {
    const before = parts[i - 1];
    return !before || isBlank(page, before.last + 1, part.first);
  });
}

/** The line that an article begins with: its text's first, or the first of the bylines and titles directly above. */
export function homeOf(page: Page, article: Article, text: Part): number {
  let home = text.first;
  const above = article.parts.filter(part => part.last < text.first).sort((a, b) => b.first - a.first);
  for (const part of above) if (isBlank(page, part.last + 1, home)) home = part.first;
  return home;
}

/** Whether the lines from `first` to before `end` are blank. */
function isBlank(page: Page, first: number, end: number): boolean {
  for (let line = first; line < end; line++) if (page.lineText(line).trim() !== '') return false;
  return true;
}

/** Moves lines to before another line; every character is kept. */
export function moveLines(
  page: Page,
  { first, last, before }: Pick<Displacement, 'first' | 'last' | 'before'>,
): Edit[] {
  const { source, lines } = page;
  const span = wholeLines(lines, first, last);
  const { start } = lines[first] as Line;
  const place = (lines[before] as Line).start;
  // A line break that stood before the lines goes behind them.
  const moved = source.slice(start, span.end) + source.slice(span.start, start);
  const insertion: Edit = { span: { start: place, end: place }, newText: moved };
  const deletion: Edit = { span, newText: '' };
  return before <= first ? [insertion, deletion] : [deletion, insertion];
}
