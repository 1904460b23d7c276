import type { Article, ArticleKind, Part, PartRole } from '../articles';
import { type Credit, datelineOf } from '../credits';
import type { Page } from '../page';
import type { Block, Rows, Run } from './blocks';
import { isVisible, joinLines, type Title } from './headlines';
import { isTitleMark } from './marked';
import type { Piece } from './match';
import { isCapital, type Row } from './rows';
import { giveCredits } from './signing';
import type { TermIndex } from './terms';

/** An article while its parts are gathered. */
export interface Draft {
  readonly run: Run | undefined;
  readonly titles: readonly Title[];
  /** Rows of its credits. */
  readonly bylines: Rows[];
  readonly credits: Rows[];
  readonly shared: readonly string[];
  /** How sure it is that the titles head the run, from 0 to 1. */
  readonly confidence: number;
}

/** Makes articles of pieces, of the titles that head none, and of the credits around them. */
export function assemble(
  page: Page,
  rows: readonly Row[],
  blocks: readonly Block[],
  titles: readonly Title[],
  pieces: readonly Piece[],
  index: TermIndex,
): Article[] {
  const drafts: Draft[] = pieces.map(({ run, titles, paragraph, confidence }) => {
    const last = paragraph + run.paragraphs.length - 1;
    const shared = titles.flatMap(title => index.sharedWords(title.text, paragraph, last));
    return { run, titles, bylines: [], credits: [], shared, confidence };
  });
  const heading = new Set(pieces.flatMap(piece => piece.titles));
  for (const title of titles)
    if (!heading.has(title))
      drafts.push({ run: undefined, titles: [title], bylines: [], credits: [], shared: [], confidence: 0 });
  giveCredits(rows, blocks, drafts);
  return drafts.map(draft => writtenArticle(page, rows, draft));
}

/** The article that a draft is of. */
export function writtenArticle(page: Page, rows: readonly Row[], draft: Draft): Article {
  const { run, bylines, credits } = draft;
  const { kicker, headline, deck } = rolesOf(page, rows, draft.titles);
  const lead = run && (rows[run.first] as Row).lead;
  return {
    kind: kindOf(page, rows, run, headline),
    headline: textOf(headline),
    kicker: textOf(kicker),
    deck: textOf(deck),
    confidence: draft.confidence,
    shared: draft.shared,
    byline: bylineOf(rows, draft, lead),
    dateline: lead ? datelineOf(page.language, lead.text) : null,
    parts: [
      ...partsOf(rows, 'kicker', kicker),
      ...partsOf(rows, 'headline', headline),
      ...partsOf(rows, 'deck', deck),
      ...partsOf(rows, 'byline', bylines),
      ...(lead ? partsOf(rows, 'dateline', [{ first: run.first, last: run.first }]) : []),
      ...(run ? partsOf(rows, run.caption ? 'caption' : 'body', [run]) : []),
      ...partsOf(rows, 'credit', credits),
    ],
  };
}

/** Parts of one role; rows that follow one another are one part, unless lines of the page's own part them. */
export function partsOf(rows: readonly Row[], role: PartRole, places: readonly Rows[]): Part[] {
  const joined: { first: number; last: number }[] = [];
  for (const place of places)
    for (let { first } = place; first <= place.last; first++) {
      const before = joined[joined.length - 1];
      if (before && first <= before.last + 1 && !rows[first]?.parted)
        before.last = Math.max(first, before.last);
      else joined.push({ first, last: first });
    }
  const lineOf = (row: number) => (rows[row] as Row).line;
  return joined.map(({ first, last }) => ({ role, first: lineOf(first), last: lineOf(last) }));
}

const textOf = (titles: readonly Title[]): string | null =>
  !titles.some(title => isVisible(title.text))
    ? null
    : titles
        .slice(1)
        .reduce(
          (text, title, i) =>
            title.first === titles[i]?.last ? `${text} ${title.text}` : joinLines(text, title.text),
          (titles[0] as Title).text,
        );

/** Rows that a headline is wrapped to. */
const mostRows = 3;

/** How a headline is set: in capitals, with a capital for every word, or as a sentence. */
function headlineStyle(rows: readonly Row[]): 'upper' | 'capital' | 'sentence' {
  if (rows.every(row => row.upper)) return 'upper';
  return isCapital(rows.map(row => row.text).join(' ')) ? 'capital' : 'sentence';
}

/** Tells kicker, headline and deck by the size of their type, and by the words with which kickers end. */
function rolesOf(
  page: Page,
  rows: readonly Row[],
  titles: readonly Title[],
): Record<'kicker' | 'headline' | 'deck', Title[]> {
  const markOf = ({ first }: Title) => rows[first]?.mark;
  if (titles.some(title => isTitleMark(markOf(title)))) {
    const marked = (mark: Row['mark']) => titles.filter(title => markOf(title) === mark);
    return { kicker: marked('kicker'), headline: marked('headline'), deck: marked('deck') };
  }
  const announces = ({ text }: Title) => page.language.kickerEndings.some(ending => text.endsWith(ending));
  let at = titles.length > 1 && announces(titles[0] as Title) ? 1 : 0;
  // Headlines in capitals come first, and their decks end as sentences do.
  if (page.language.script === 'latin' && titles.length > 1) {
    const all = rows.slice((titles[0] as Title).first, (titles[titles.length - 1] as Title).last + 1);
    const isOne = all.length <= mostRows && !all.some(row => row.upper) && headlineStyle(all) === 'capital';
    if (isOne) return { kicker: [], headline: [...titles], deck: [] };
  }
  const upper = (title: Title | undefined) => title !== undefined && rows[title.first]?.upper === true;
  const inCapitals = upper(titles[at]);
  if (at === 0 && !inCapitals)
    titles.forEach((title, i) => {
      if (title.width < (titles[at] as Title).width) at = i;
    });
  // Halves of a row, and lines of one size, are one headline.
  const goesOn = (a: Title | undefined, b: Title | undefined) =>
    a !== undefined &&
    b !== undefined &&
    (inCapitals
      ? upper(a) && upper(b) && !/[.:;]$/.test(a.text)
      : a.last === b.first || Math.abs(a.width - b.width) < 1);
  let end = at + 1;
  while (goesOn(titles[end - 1], titles[end])) end++;
  while (!inCapitals && goesOn(titles[at - 1], titles[at])) at--;
  return { kicker: titles.slice(0, at), headline: titles.slice(at, end), deck: titles.slice(end) };
}

function kindOf(
  page: Page,
  rows: readonly Row[],
  run: Run | undefined,
  headline: readonly Title[],
): ArticleKind {
  if (run?.caption) return 'photo';
  const { kinds } = page.language;
  const names = (words: readonly string[]) =>
    headline.some(({ text }) => words.some(word => text.toLowerCase().endsWith(word.toLowerCase())));
  const opening = run && headline.length === 0 ? (rows[run.first] as Row).text.toLowerCase() : '';
  const opens = kinds.advertisement.some(word => opening.startsWith(`${word.toLowerCase()},`));
  if (names(kinds.brief)) return 'brief';
  if (names(kinds.notice)) return 'notice';
  return opens || names(kinds.advertisement) ? 'advertisement' : 'article';
}

/** Who signed: the rows of its byline, else the names in its lead, else its photographer. */
function bylineOf(
  rows: readonly Row[],
  { run, bylines, credits }: Draft,
  lead: Credit | undefined,
): Credit | null {
  const places = bylines.length > 0 ? bylines : run?.caption ? credits : [];
  const signatures = new Set(places.map(({ first }) => (rows[first] as Row).credit as Credit));
  const [first, ...others] = signatures;
  if (first) return others.reduce(merge, first);
  return lead && lead.people.length > 0 ? lead : null;
}

const merge = (a: Credit, b: Credit): Credit => ({
  ...a,
  text: `${a.text} ${b.text}`,
  people: [...a.people, ...b.people.filter(name => !a.people.includes(name))],
  span: { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) },
});
