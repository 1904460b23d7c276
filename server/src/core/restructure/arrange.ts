import type { Article } from '../articles';
import { type MarkName, writeMark } from '../notation';
import type { Page } from '../page';
import { eolOf } from './mark';
import { sort, type Unit } from './sort';

export interface Arrangement {
  readonly text: string;
  /** How many articles stand in it. */
  readonly articles: number;
  /** How many printed lines belong to none of them. */
  readonly unplaced: number;
}

export interface ArrangeOptions {
  /** Whether marks say what each line is; else they do where the page has marks. */
  readonly marks?: boolean | undefined;
}

/**
 * The page with each article whole and in reading order. All that is printed is in it, but for hyphens that a line break
 * put into a word; what could not be placed stands at the end, under a mark.
 */
export function arrange(page: Page, options?: ArrangeOptions): Arrangement {
  const { above, articles, below, unplaced } = laidOut(page, options);
  const rest = unplaced.length > 0 ? [writeMark('unplaced', page.language.id), ...unplaced] : [];
  const sections = [above, ...articles.map(({ lines }) => lines), below, rest];
  const eol = eolOf(page);
  return {
    text: sections
      .filter(lines => lines.length > 0)
      .map(lines => lines.join(eol) + eol)
      .join(eol),
    articles: articles.length,
    unplaced: unplaced.length,
  };
}

/** The lines of a page, each a paragraph or a title, by what they belong to. */
interface LaidOut {
  readonly above: readonly string[];
  readonly articles: readonly { readonly article: Article; readonly lines: readonly string[] }[];
  readonly below: readonly string[];
  readonly unplaced: readonly string[];
}

export function laidOut(page: Page, { marks = isMarked(page) }: ArrangeOptions = {}): LaidOut {
  const { above, articles, below, unplaced } = sort(page);
  const mark = (name: MarkName, text = '') => writeMark(name, page.language.id, text);
  const lineOf = ({ role, text }: Unit) =>
    marks && role !== 'body' && role !== 'unplaced' && role !== 'dateline' ? mark(role, text) : text;
  return {
    above: above.map(lineOf),
    articles: articles.map(({ article, units }) => ({
      article,
      lines: [...(marks ? [mark('article')] : []), ...units.map(lineOf)],
    })),
    below: below.map(lineOf),
    unplaced: unplaced.map(lineOf),
  };
}

/** Whether somebody says what lines are; that some could not be placed, Galley itself says. */
const isMarked = ({ marks }: Page): boolean => [...marks.values()].some(({ name }) => name !== 'unplaced');
