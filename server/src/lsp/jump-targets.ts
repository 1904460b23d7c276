import { nameOf, namedPageOf, type PageNumber } from '../core';
import type { IndexedArticle, IndexedFile, IndexedJump } from './indexed-file';

/** Where a jump leads. */
export interface JumpTarget {
  readonly uri: string;
  /** Index from 0; undefined for the start of the file. */
  readonly line: number | undefined;
  /** The piece that goes on there, or came from there, where it can be told. */
  readonly article: IndexedArticle | undefined;
}

/** The page that a jump of a file names, among the pages of its issue. Undefined where it is not there, or not one. */
export function targetOf(
  jump: IndexedJump,
  from: IndexedFile,
  issue: readonly IndexedFile[],
): JumpTarget | undefined {
  const file = fileOf(jump.page, from, issue);
  if (!file) return undefined;
  const article = counterpartOf(jump, from, file);
  const folio = file.pages.length > 1 ? file.pages.find(({ page }) => page === jump.page) : undefined;
  return { uri: file.uri, line: article?.range.start.line ?? folio?.line, article };
}

/** An issue may be one file; else its files' names tell which page each is, and else their folios. */
function fileOf(page: PageNumber, from: IndexedFile, issue: readonly IndexedFile[]): IndexedFile | undefined {
  if (from.pages.length > 1 && from.pages.some(each => each.page === page)) return from;
  const own = namedPageOf(nameOf(from.uri));
  const others = issue
    .filter(({ uri }) => uri !== from.uri)
    .map(file => ({ file, named: namedPageOf(nameOf(file.uri)) }))
    .filter(({ named }) => !own || !named || named.issue === own.issue);
  const byName = others.filter(({ named }) => named?.page === page);
  const byFolio = others.filter(({ file }) => file.pages.some(each => each.page === page));
  return (only(byName) ?? only(byFolio))?.file;
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** The piece on the other page whose own jump leads back: the only one, else the one with the most like headline. */
function counterpartOf(jump: IndexedJump, from: IndexedFile, file: IndexedFile): IndexedArticle | undefined {
  const here = new Set([namedPageOf(nameOf(from.uri))?.page, ...from.pages.map(({ page }) => page)]);
  const back = file.jumps.filter(({ page, direction }) => direction !== jump.direction && here.has(page));
  const articles = [...new Set(back.map(({ article }) => article))].flatMap(index =>
    index === undefined ? [] : (file.articles[index] ?? []),
  );
  const [first, ...others] = articles;
  if (!first || others.length === 0) return first;
  const headline = jump.article === undefined ? '' : (from.articles[jump.article]?.name ?? '');
  const ranked = articles
    .map(article => ({ article, shared: sharedPairs(headline, article.name) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = ranked;
  return best && next && best.shared > next.shared ? best.article : undefined;
}

/** How many pairs of neighbouring characters two headlines have in common. */
function sharedPairs(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set([...text.slice(1)].map((_, i) => text.slice(i, i + 2).toLowerCase()));
  const others = pairs(b);
  return [...pairs(a)].filter(pair => others.has(pair)).length;
}
