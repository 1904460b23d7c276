import { assemble } from './articles/assemble';
import { type Block, blocksOf } from './articles/blocks';
import { segmentsOf, titlesOf, wrapsOf } from './articles/headlines';
import { labelsOf } from './articles/labels';
import { match } from './articles/match';
import { takeApart } from './articles/merged';
import { withItems } from './articles/items';
import { layoutOf, splitRows } from './articles/layout';
import { type Row, rowsOf } from './articles/rows';
import { markedArticles, sectionOf } from './articles/marked';
import { TermIndex } from './articles/terms';
import type { Credit } from './credits';
import type { Page } from './page';
import { holdsLine } from './text';

export type PartRole = 'headline' | 'kicker' | 'deck' | 'byline' | 'dateline' | 'body' | 'caption' | 'credit';
export type ArticleKind = 'article' | 'photo' | 'brief' | 'notice' | 'advertisement';

/** A run of lines that plays one role in an article; `first` and `last` are line indexes from 0, both included. */
export interface Part {
  readonly role: PartRole;
  readonly first: number;
  readonly last: number;
}

/** One item of a page. Its parts stand in reading order, which need not be the order of the text. */
export interface Article {
  readonly kind: ArticleKind;
  /** As they should read: undoubled, the lines of a split one joined. */
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly byline: Credit | null;
  /** 本报讯; LONDON, Oct. 1. */
  readonly dateline: string | null;
  readonly parts: readonly Part[];
  /**
   * How sure it is that headline and text belong together, from 0 to 1: by the words they share, by their places, and by
   * what else on the page goes with the headline. 0 where one of the two is missing, 1 where the transcriber says so.
   */
  readonly confidence: number;
  /** Words that headline, kicker or deck share with the text and with little else on the page. */
  readonly shared: readonly string[];
}

/** The article that has a part on a line (index from 0). */
export function articleAt({ articles }: Page, line: number): Article | undefined {
  const isHere = holdsLine(line);
  return articles.find(({ parts }) => parts.some(isHere));
}

export const isTitle = ({ role }: Part): boolean =>
  role === 'kicker' || role === 'headline' || role === 'deck';

/** Whether a part is text that a title stands above. */
export const isText = ({ role }: Part): boolean => role === 'body' || role === 'caption';

/** What an article's titles and byline belong above. */
export const textOf = ({ parts }: Article): Part | undefined => parts.find(isText);

/** The rows of a page and how they read one after another: what paragraphs and articles are made of. */
export interface Composition {
  readonly rows: readonly Row[];
  readonly blocks: readonly Block[];
}

/** Rows are labelled by how they fill their column, and joined into titles and runs of paragraphs. */
export function compositionOf(page: Page): Composition {
  const lines = withItems(rowsOf(page));
  const layout = layoutOf(
    lines.filter(({ item }) => !item),
    page.language,
  );
  const rows = splitRows(lines, layout.columns);
  return { rows, blocks: blocksOf(page, rows, labelsOf(rows, layout), layout.columns) };
}

/**
 * The articles of a page, though its text may be out of order: every title is matched with the run whose words and place
 * fit it.
 */
export function articlesOf(page: Page): Article[] {
  const { rows, blocks: all } = page.composition;
  const blocks = all.filter(block => sectionOf(rows, block) === 0);
  const index = new TermIndex();
  const read = blocks.map(block => (block.kind === 'title' ? segmentsOf(rows, block, index) : []));
  const runOf: number[] = [];
  blocks.forEach((block, run) => {
    if (block.kind !== 'run') return;
    for (const paragraph of block.paragraphs) {
      index.scan(rows, paragraph);
      runOf.push(run);
    }
  });
  // A space parts halves of other scripts, and so it does words: there is nothing to tell the halves by.
  const segments = page.language.script === 'han' ? read.map(parts => takeApart(parts, index, runOf)) : read;
  const setting = { rows, index, language: page.language, wraps: wrapsOf(segments) };
  const titles = segments.flatMap((parts, block) => titlesOf(parts, block, setting));
  const inferred = assemble(page, rows, blocks, titles, match(blocks, titles, index, rows), index);
  const marked = markedArticles(page, rows, all, block =>
    titlesOf(segmentsOf(rows, block, index), -1, setting),
  );
  return [...inferred, ...marked].sort((a, b) => firstLine(a) - firstLine(b));
}

const firstLine = ({ parts }: Article): number => Math.min(...parts.map(part => part.first));
