import type { Article } from '../articles';
import type { Page } from '../page';
import { nameOf } from '../notation';
import { type ArrangeOptions, laidOut } from './arrange';
import { eolOf } from './mark';

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
 * printed is in one of them, but for hyphens that a line break put into a word.
 */
export function split(page: Page, base: string, options?: ArrangeOptions): ArticleFile[] {
  const byArticle = new Map<Article | undefined, string[]>();
  for (const { article, lines, kind, units } of laidOut(page, options)) {
    const own = kind === 'article' ? lines : lines.slice(lines.length - units.length);
    const known = byArticle.get(article);
    if (known) known.push(...own);
    else byArticle.set(article, [...own]);
  }
  const rest = byArticle.get(undefined) ?? [];
  byArticle.delete(undefined);
  const texts = [...byArticle].map(([article, lines]) => ({ title: article?.headline ?? '', lines }));
  if (rest.length > 0) texts.push({ title: nameOf('unplaced', page.language.id), lines: rest });
  const eol = eolOf(page);
  const digits = String(texts.length).length;
  return texts.map(({ title, lines }, i) => {
    const shown = title || (lines.find(line => !line.startsWith('@@')) ?? '');
    const number = String(i + 1).padStart(Math.max(2, digits), '0');
    return {
      name: [base, number, fileName(shown)].filter(Boolean).join('-'),
      title: shown,
      text: lines.join(eol) + eol,
    };
  });
}

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
