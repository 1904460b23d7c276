import { textOf } from '../articles';
import { applyEdits } from '../edits';
import { type MarkName, writeMark } from '../notation';
import type { Page } from '../page';
import type { Edit } from '../rule';
import type { Line } from '../text';
import { eolOf } from './mark';
import { reflow } from './reflow';
import { type Section, sectionsOf, standsInOrder, type Unit } from './sort';

export interface Arrangement {
  readonly text: string;
  /** How many articles stand in it. */
  readonly articles: number;
  /** How many printed lines belong to none of them and were put to the end. */
  readonly unplaced: number;
}

export interface ArrangeOptions {
  /** Whether marks say what each line is; else they do where a page out of order has articles that are marked. */
  readonly marks?: boolean | undefined;
}

/**
 * The page with each article whole and in reading order. All that is printed is in it, but for hyphens that a line break
 * put into a word. A page in order is left as it stands: lines are joined that go on in the next, and a blank line parts
 * articles. On others, what could not be placed stands at the end, under a mark.
 */
export function arrange(page: Page, options: ArrangeOptions = {}): Arrangement {
  if (!options.marks && standsInOrder(page)) {
    const edits = [...reflow(page), ...partings(page)].sort((a, b) => a.span.start - b.span.start);
    return { text: applyEdits(page.source, edits), articles: page.articles.length, unplaced: 0 };
  }
  const sections = laidOut(page, options);
  const eol = eolOf(page);
  return {
    text: sections.map(({ lines }) => lines.join(eol) + eol).join(eol),
    articles: sections.filter(({ kind }) => kind === 'article').length,
    unplaced: sections.reduce((sum, { kind, units }) => (kind === 'unplaced' ? sum + units.length : sum), 0),
  };
}

/** Blank lines before the headlines of texts that have none: what has no headline may be a part of what it follows. */
function partings(page: Page): Edit[] {
  const eol = eolOf(page);
  return page.articles.flatMap(article => {
    const first = Math.min(...article.parts.map(part => part.first));
    const { start } = page.lines[first] as Line;
    const isHeaded = article.headline !== null && textOf(article) !== undefined;
    const isParted = page.printed.lengthOf(first - 1) === 0 || page.marks.has(first);
    return !isHeaded || isParted ? [] : [{ span: { start, end: start }, newText: eol }];
  });
}

export interface LaidOut extends Section {
  /** The section's units as they are written, each on a line of its own. */
  readonly lines: readonly string[];
}

export function laidOut(page: Page, { marks = isDivided(page) }: ArrangeOptions = {}): LaidOut[] {
  const mark = (name: MarkName, text = '') => writeMark(name, page.language.id, text);
  const lineOf = ({ role, text, mark: own }: Unit) => {
    const said = marks && role !== 'body' && role !== 'unplaced' && role !== 'dateline' ? role : own;
    return said ? mark(said, text) : text;
  };
  return sectionsOf(page).map(section => {
    const { kind, units } = section;
    const isHeaded = kind === 'unplaced' || (kind === 'article' && marks);
    return { ...section, lines: [...(isHeaded ? [mark(kind)] : []), ...units.map(lineOf)] };
  });
}

/** Whether somebody says where articles begin and end: then all of them are marked. */
const isDivided = ({ marks }: Page): boolean =>
  [...marks.values()].some(({ name }) => name === 'article' || name === 'end');
