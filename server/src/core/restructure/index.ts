import { type Article, articleAt } from '../articles';
import type { Config } from '../config';
import { applyEdits, composeEdits, originsOf } from '../edits';
import { fixText, type Mended, type Wanted } from '../fix';
import type { Failure } from '../lint';
import { type Page, parsePage } from '../page';
import type { Edit } from '../rule';
import type { Line } from '../text';
import { arrange } from './arrange';
import { move } from './move';
import { keepsRecord } from './record';
import { reflow } from './reflow';
import { standsInOrder } from './sort';
import { wrappedParagraphs } from './wraps';

export { arrange, type ArrangeOptions, type Arrangement } from './arrange';
export { type MarkChange, markLines } from './mark';
export { type ArticleFile, split as splitPage } from './split';

/** What can be done to put a page right; `arrangeMarked` also says by marks what each line is. */
export const restructurings = [
  'reflowPage',
  'reflowArticle',
  'moveHeadline',
  'moveByline',
  'arrange',
  'arrangeMarked',
] as const;
export type Restructuring = (typeof restructurings)[number];

export interface Restructured {
  readonly text: string;
  /** What leads from the page's text to `text`. */
  readonly edits: readonly Edit[];
  /** How many problems were mended first: lines are joined as they should read. */
  readonly mended: number;
  /** How many lines belong to no article. */
  readonly unplaced: number;
  /** What failed while the page was mended; the others' fixes are made. */
  readonly failures: readonly Failure[];
}

export interface Restructure {
  readonly kind: Restructuring;
  /** A line (index from 0) of the article that is meant. */
  readonly line?: number | undefined;
  /** A line (index from 0) of the article that a headline or byline is moved to. */
  readonly target?: number | undefined;
}

/** Puts a page right, after what is safe to fix has been fixed; undefined where there is nothing to do. */
export function restructure(
  page: Page,
  config: Config,
  { kind, line = 0, target }: Restructure,
): Restructured | undefined {
  const result = results[kind](page, config, line, target);
  return result && result.text !== page.source ? result : undefined;
}

type Result = (page: Page, config: Config, line: number, target?: number) => Restructured | undefined;

const results: Readonly<Record<Restructuring, Result>> = {
  reflowPage: (page, config) => settled(page, each => reflowed(each, mend(each, config), () => true)),
  reflowArticle: (page, config, line) => {
    const article = articleAt(page, line);
    const isWithin = article && within(page, article);
    return (
      isWithin &&
      reflowed(
        page,
        mend(page, config, (_, origin) => isWithin(origin)),
        isWithin,
      )
    );
  },
  moveHeadline: (page, _, line, target) => edited(page, move(page, 'headline', line, target)),
  moveByline: (page, _, line, target) => edited(page, move(page, 'byline', line, target)),
  arrange: (page, config) => settled(page, each => arranged(each, mend(each, config))),
  arrangeMarked: (page, config) => settled(page, each => arranged(each, mend(each, config), true)),
};

/** What was put right may show more to put right; a page that never comes to rest is not touched. */
const mostRounds = 5;

/**
 * Takes a step until it changes nothing: what is done to a page once is never done again to what comes of it. A page in
 * order that would be read as out of order when its lines are joined is not touched either.
 */
function settled(page: Page, step: (page: Page) => Restructured | undefined): Restructured | undefined {
  let done: Restructured | undefined;
  let now = page;
  for (let round = 0; round < mostRounds; round++) {
    const next = step(now);
    if (!next || next.text === now.source) return done;
    if (done && standsInOrder(page) && !standsInOrder(now)) return undefined;
    const edits = done ? composeEdits(page.source.length, done.edits, next.edits) : next.edits;
    done = { ...next, edits, mended: (done?.mended ?? 0) + next.mended };
    now = parsePage(next.text, { background: page.background });
  }
  return undefined;
}

const mend = ({ source, background }: Page, config: Config, wanted?: Wanted): Mended =>
  fixText(source, config, wanted, background);

function edited(page: Page, edits: readonly Edit[] | undefined): Restructured | undefined {
  return edits && { text: applyEdits(page.source, edits), edits, mended: 0, unplaced: 0, failures: [] };
}

/** Joins the lines of the paragraphs that begin at certain places of the page. */
function reflowed(
  page: Page,
  mended: Mended,
  isMeant: (offset: number) => boolean,
): Restructured | undefined {
  const flowing = parsePage(mended.text, { background: page.background });
  const originOf = originsOf(mended.edits);
  const paragraphs = wrappedParagraphs(flowing).filter(({ first }) =>
    isMeant(originOf((flowing.lines[first] as Line).start)),
  );
  const joins = reflow(flowing, paragraphs);
  const text = applyEdits(mended.text, joins);
  if (!keepsRecord(flowing, text)) return undefined;
  const edits = composeEdits(page.source.length, mended.edits, joins);
  return { text, edits, mended: mended.count, unplaced: 0, failures: mended.failures };
}

function arranged(page: Page, mended: Mended, marks?: boolean): Restructured | undefined {
  const { source, background } = page;
  const sound = parsePage(mended.text, { background });
  const { text, articles, unplaced } = arrange(sound, { marks });
  if (articles === 0 || !keepsRecord(sound, text)) return undefined;
  const edits = [{ span: { start: 0, end: source.length }, newText: text }];
  return { text, edits, mended: mended.count, unplaced, failures: mended.failures };
}

/** Tells whether an offset is in an article. */
function within({ lines }: Page, { parts }: Article): (offset: number) => boolean {
  const spans = parts.map(({ first, last }) => ({
    start: (lines[first] as Line).start,
    end: (lines[last] as Line).end,
  }));
  return offset => spans.some(({ start, end }) => start <= offset && offset <= end);
}
