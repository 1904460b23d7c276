// What the transcriber's marks say of rows; the inference obeys it. Marks: ../notation.ts.
import type { Article, Part, PartRole } from '../articles';
import type { Credit } from '../credits';
import type { LineMark } from '../notation';
import type { Page } from '../page';
import type { Span } from '../text';
import { type Draft, partsOf, writtenArticle } from './assemble';
import type { Block, Rows } from './blocks';
import type { Title } from './headlines';
import type { Row } from './rows';

/** What is known of a row. A row without a mark is `text` where marks say which rows of its article are titles. */
export interface Marking {
  readonly mark: LineMark | 'text' | undefined;
  /** The number of its marked article; 0 where it is for Galley to tell, `noArticle` where it is in none. */
  readonly section: number;
}

const noArticle = -1;
const unknown: Marking = { mark: undefined, section: 0 };

export const isTitleMark = (mark: Marking['mark']): boolean =>
  mark === 'kicker' || mark === 'headline' || mark === 'deck';
export const isCreditMark = (mark: Marking['mark']): boolean => mark === 'byline' || mark === 'credit';

/** What the marks say of the lines of a page; to be asked line by line, in order. */
export function markingsOf({ marks }: Page): (line: number) => Marking {
  if (marks.size === 0) return () => unknown;
  const titled = titledSections(marks);
  let section = 0;
  let count = 0;
  return line => {
    const mark = marks.get(line)?.name;
    if (mark === 'article') section = ++count;
    else if (mark === 'end') section = 0;
    else if (mark === 'unplaced') section = noArticle;
    else if (mark) return { mark, section };
    return { mark: titled.has(section) ? 'text' : undefined, section };
  };
}

/** The articles in which marks tell the titles. */
function titledSections(marks: Page['marks']): Set<number> {
  const titled = new Set<number>();
  let section = 0;
  for (const { name } of marks.values()) {
    if (name === 'article') section++;
    else if (isTitleMark(name as LineMark)) titled.add(section);
  }
  titled.delete(0);
  return titled;
}

/** A row that a mark makes a credit, whatever it says. */
export const markedCredit = (mark: Marking['mark'], text: string, span: Span, known?: Credit): Credit => ({
  text,
  people: [],
  names: [],
  agency: null,
  span,
  ...known,
  kind: mark === 'credit' ? 'photo' : 'byline',
});

/** The articles that marks set apart: each holds all that stands between its mark and the next. */
export function markedArticles(
  page: Page,
  rows: readonly Row[],
  blocks: readonly Block[],
  titlesOf: (block: Block) => readonly Title[],
): Article[] {
  const sections = new Map<number, Block[]>();
  for (const block of blocks) {
    const section = sectionOf(rows, block);
    const known = sections.get(section);
    if (known) known.push(block);
    else if (section > 0) sections.set(section, [block]);
  }
  return [...sections.values()].map(section => articleOf(page, rows, section, titlesOf));
}

export const sectionOf = (rows: readonly Row[], { first }: Rows): number => rows[first]?.section ?? 0;

function articleOf(
  page: Page,
  rows: readonly Row[],
  blocks: readonly Block[],
  titlesOf: (block: Block) => readonly Title[],
): Article {
  const heading = headingOf(rows, blocks);
  const runs = blocks.filter(block => block.kind === 'run');
  const credits = blocks.filter(block => block.kind === 'credit');
  const isByline = ({ first }: Rows) => rows[first]?.credit?.kind === 'byline';
  const draft: Draft = {
    run: runs.find(({ caption }) => !caption) ?? runs[0],
    titles: heading.flatMap(titlesOf),
    bylines: credits.filter(isByline),
    credits: credits.filter(credit => !isByline(credit)),
    shared: [],
    confidence: 1,
  };
  const article = writtenArticle(page, rows, draft);
  const isHead = ({ role }: Part) => !isText(role);
  const rest = blocks.filter(block => block.kind !== 'credit' && !heading.includes(block));
  const text = rest.flatMap(block => partsOf(rows, roleOf(block), [block]));
  const tail = article.parts.filter(({ role }) => role === 'credit');
  return {
    ...article,
    parts: [...article.parts.filter(isHead), ...joined([...text, ...tail].sort((a, b) => a.first - b.first))],
  };
}

const isText = (role: PartRole): boolean => role === 'body' || role === 'caption' || role === 'credit';

/** Titles below the first text are headings within it. */
const roleOf = (block: Block): PartRole => (block.kind === 'run' && block.caption ? 'caption' : 'body');

/** The titles that head an article: those that are marked, else those above its text. */
function headingOf(rows: readonly Row[], blocks: readonly Block[]): Block[] {
  const titles = blocks.filter(block => block.kind === 'title');
  const marked = titles.filter(({ first }) => isTitleMark(rows[first]?.mark));
  if (marked.length > 0) return marked;
  const text = blocks.find(block => block.kind === 'run');
  const above = titles.filter(title => !text || title.last < text.first);
  return above;
}

/** Parts of one role that follow one another are one. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const before = result[result.length - 1];
    if (before?.role === part.role) result[result.length - 1] = { ...before, last: part.last };
    else result.push(part);
  }
  return result;
}
