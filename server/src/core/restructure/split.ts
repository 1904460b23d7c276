import type { Article } from '../articles';
import { type Page, parsePage } from '../page';
import { nameOf } from '../notation';
import { type ArrangeOptions, laidOut } from './arrange';
import { eolOf } from './mark';
import { keepsRecord } from './record';

/** A file that one article, or what belongs to none, is written to. */
export interface ArticleFile {
  /** Without an extension; no two files of a page have the same. */
  readonly name: string;
  /** The headline, or how the text begins. */
  readonly title: string;
  readonly text: string;
}

/**
 * The articles of a page, each for a file of its own, in reading order; what belongs to none comes last. All that is
 * printed is in one of them, but for hyphens that a line break put into a word. A file is split no further when it is read
 * by itself; what cannot be split without losing a mark stays one.
 */
export function split(page: Page, base: string, options?: ArrangeOptions): ArticleFile[] {
  const found = settled(page, options);
  const isWhole = keepsRecord(page, found.map(({ text }) => text).join(eolOf(page)));
  const pieces = isWhole ? found : [{ title: '', text: page.source }];
  const digits = String(pieces.length).length;
  return pieces.map(({ title, text }, i) => {
    const shown = title || firstPrinted(text);
    const number = String(i + 1).padStart(Math.max(2, digits), '0');
    return { name: [base, number, fileName(shown)].filter(Boolean).join('-'), title: shown, text };
  });
}

interface Piece {
  readonly title: string;
  readonly text: string;
}

/** What reads as one article among others may read as several by itself, and be joined further. */
const mostRounds = 4;

function settled(page: Page, options: ArrangeOptions | undefined, round = 0): Piece[] {
  const pieces = piecesOf(page, options);
  const [only] = pieces;
  if (round === mostRounds || (pieces.length === 1 && only?.text === page.source)) return pieces;
  return pieces.flatMap(piece => {
    const parts = settled(parsePage(piece.text, { background: page.background }), options, round + 1);
    return parts.map(part => (parts.length === 1 ? { ...part, title: piece.title } : part));
  });
}

function piecesOf(page: Page, options: ArrangeOptions | undefined): Piece[] {
  // Whose the rest is need not be said in a file of its own, but it stays where somebody said it.
  const isSaid = [...page.marks.values()].some(({ name }) => name === 'unplaced');
  const byArticle = new Map<Article | undefined, string[]>();
  for (const { article, lines, kind, units } of laidOut(page, options)) {
    const own = kind === 'article' || isSaid ? lines : lines.slice(lines.length - units.length);
    const known = byArticle.get(article);
    if (known) known.push(...own);
    else byArticle.set(article, [...own]);
  }
  const rest = byArticle.get(undefined) ?? [];
  byArticle.delete(undefined);
  const pieces = [...byArticle].map(([article, lines]) => ({ title: article?.headline ?? '', lines }));
  if (rest.length > 0) pieces.push({ title: nameOf('unplaced', page.language.id), lines: rest });
  const eol = eolOf(page);
  return pieces.map(({ title, lines }) => ({ title, text: lines.join(eol) + eol }));
}

const firstPrinted = (text: string): string =>
  text.split(/\r\n?|\n/).find(line => line !== '' && !line.startsWith('@@')) ?? '';

/** In code points; in UTF-8, three bytes each, this leaves room for the rest within the usual limit of 255 bytes. */
const longestName = 40;

/** What every file system takes: no path separators, no reserved or invisible characters, no dots at the ends. */
function fileName(title: string): string {
  const plain = title.normalize('NFC').replace(/[\p{C}\p{Z}\s<>:"/\\|?*]+/gu, '-');
  const chars = Array.from(plain).slice(0, longestName);
  const isEdge = (char: string | undefined) => char === '-' || char === '.';
  let start = 0;
  let end = chars.length;
  while (start < end && isEdge(chars[start])) start++;
  while (end > start && isEdge(chars[end - 1])) end--;
  return chars.slice(start, end).join('');
}
