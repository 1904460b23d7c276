import type { Range } from 'vscode-languageserver';
import {
  type Article,
  type ArticleKind,
  holdsLine,
  type Jump,
  jumpsOf,
  lineIndexAt,
  numberedPagesOf,
  type NumberedPage,
  type Page,
} from '../core';
import { toLineSpan, toRange } from './convert';
import { headingOf, outlineOf, type Say } from './outline';
import { type Run, runsOf } from './runs';
import { articlesByLine } from './scope';

/** What the index keeps of one transcription, open or not. Articles are told by their index among `articles`. */
export interface IndexedFile {
  readonly uri: string;
  readonly articles: readonly IndexedArticle[];
  /** Every name in a credit, in the text's order. */
  readonly names: readonly IndexedName[];
  /** The pages that the text holds, by their folios. */
  readonly pages: readonly NumberedPage[];
  readonly jumps: readonly IndexedJump[];
}

export interface IndexedArticle {
  readonly kind: ArticleKind;
  readonly name: string;
  readonly people: string;
  /** Its heading. */
  readonly range: Range;
}

export interface IndexedName {
  readonly name: string;
  /** As transcribed: 孙　振. */
  readonly printed: string;
  readonly range: Range;
  readonly article: number | undefined;
}

export interface IndexedJump extends Pick<Jump, 'direction' | 'page'> {
  readonly range: Range;
  /** Of the piece that is jumped to or from. */
  readonly article: number | undefined;
}

export function indexFile(uri: string, page: Page, tell: Say): IndexedFile {
  const outlined = outlineOf(page, [], tell);
  const numbers = new Map(outlined.map(({ article }, index) => [article, index]));
  const numberOf = (article: Article | undefined) => article && numbers.get(article);
  const byLine = articlesByLine(page);
  const runs = runsOf(page);
  return {
    uri,
    articles: outlined.map(each => {
      const { first, last } = headingOf(each);
      const { name, people, article } = each;
      return { kind: article.kind, name, people, range: toRange(page, toLineSpan(page, first, last)) };
    }),
    names: page.credits.flatMap(({ names }) =>
      names.map(({ name, span }) => ({
        name,
        printed: page.text.slice(span.start, span.end),
        range: toRange(page, span),
        article: numberOf(byLine[lineIndexAt(page.lines, span.start)]),
      })),
    ),
    pages: numberedPagesOf(page),
    jumps: jumpsOf(page).map(jump => ({
      direction: jump.direction,
      page: jump.page,
      range: toRange(page, jump.span),
      article: numberOf(jumpingArticle(runs, jump)),
    })),
  };
}

/** A jump stands in its article, or under the end of the piece that goes on, or over the start of the one that came. */
function jumpingArticle(runs: readonly Run[], { line, direction }: Jump): Article | undefined {
  const around = runs.find(holdsLine(line));
  const beside =
    direction === 'to'
      ? runs.filter(({ last }) => last < line).at(-1)
      : runs.find(({ first }) => first > line);
  return (around ?? beside)?.article;
}
