import type { Article, ArticleKind, Part, PartRole } from '../articles';
import { type Credit, datelineOf } from '../credits';
import type { Page } from '../page';
import { type Block, neighboursOf, type Rows, type Run } from './blocks';
import { joinLines, type Title } from './headlines';
import type { Piece } from './match';
import type { Row } from './rows';

/** An article while its parts are gathered. */
interface Draft {
  readonly run: Run | undefined;
  readonly titles: readonly Title[];
  readonly bylines: Row[];
  readonly credits: Row[];
}

/** Makes articles of pieces, of the titles that head none, and of the credits around them. */
export function assemble(
  page: Page,
  rows: readonly Row[],
  blocks: readonly Block[],
  titles: readonly Title[],
  pieces: readonly Piece[],
): Article[] {
  const drafts: Draft[] = pieces.map(({ run, titles }) => ({ run, titles, bylines: [], credits: [] }));
  const heading = new Set(pieces.flatMap(piece => piece.titles));
  for (const title of titles)
    if (!heading.has(title)) drafts.push({ run: undefined, titles: [title], bylines: [], credits: [] });
  giveCredits(rows, blocks, drafts);
  return drafts.map(draft => articleOf(page, rows, draft)).sort((a, b) => firstLine(a) - firstLine(b));
}

const firstLine = ({ parts }: Article): number => Math.min(...parts.map(part => part.first));

/** Hands every credit row to the draft that it stands with. */
function giveCredits(rows: readonly Row[], blocks: readonly Block[], drafts: readonly Draft[]): void {
  const endingAt = new Map<number, Draft>();
  const beginningAt = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.run) {
      endingAt.set(draft.run.last, draft);
      beginningAt.set(draft.run.first, draft);
    }
    for (const title of draft.titles) endingAt.set(title.last, draft);
  }
  const neighbours = neighboursOf(blocks);
  let signer: Draft | undefined;
  blocks.forEach((block, i) => {
    if (block.kind !== 'credit') return;
    const beside = neighbours[i];
    const row = rows[block.first] as Row;
    const before = endingAt.get(beside?.before?.last ?? -1);
    const after = beginningAt.get(beside?.after?.first ?? -1);
    const { kind } = row.credit as Credit;
    if (kind === 'photo' || kind === 'chart') (before ?? after)?.credits.push(row);
    if (kind !== 'byline') return;
    const goesOn = rows[block.first - 1]?.credit === row.credit;
    if (!goesOn) signer = signed(rows, before, beside?.before, after);
    signer?.bylines.push(row);
  });
}

/** Which of two drafts a byline between them signs: the one whose text opens as signed pieces do, and has no byline yet. */
function signed(
  rows: readonly Row[],
  before: Draft | undefined,
  block: Block | undefined,
  after: Draft | undefined,
): Draft | undefined {
  if (!before || !after || before === after) return before ?? after;
  // Below a headline a byline stands well; below a body only where nothing follows.
  const underTitle = block?.kind === 'title' ? 0.5 : -1;
  return suits(rows, before) + underTitle > suits(rows, after) ? before : after;
}

function suits(rows: readonly Row[], { run, bylines }: Draft): number {
  const lead = run && rows[run.first]?.lead;
  let score = bylines.length > 0 ? -4 : 0;
  if (lead) score += lead.people.length > 0 || lead.kind === 'agency' ? -3 : 2;
  return score;
}

function articleOf(page: Page, rows: readonly Row[], draft: Draft): Article {
  const { run, bylines, credits } = draft;
  const { kicker, headline, deck } = rolesOf(page, draft.titles);
  const lead = run && (rows[run.first] as Row).lead;
  const part = (role: PartRole, { first, last }: Rows): Part => ({
    role,
    first: (rows[first] as Row).line,
    last: (rows[last] as Row).line,
  });
  const line = (role: PartRole, row: Row): Part => ({ role, first: row.line, last: row.line });
  return {
    kind: kindOf(page, run, headline),
    headline: textOf(headline),
    kicker: textOf(kicker),
    deck: textOf(deck),
    byline: bylineOf(draft, lead),
    dateline: lead ? datelineOf(page.language, lead.text) : null,
    parts: [
      ...kicker.map(title => part('kicker', title)),
      ...headline.map(title => part('headline', title)),
      ...deck.map(title => part('deck', title)),
      ...bylines.map(row => line('byline', row)),
      ...(lead ? [line('dateline', rows[run.first] as Row)] : []),
      ...(run ? [part(run.caption ? 'caption' : 'body', run)] : []),
      ...credits.map(row => line('credit', row)),
    ],
  };
}

const textOf = (titles: readonly Title[]): string | null =>
  titles.length === 0
    ? null
    : titles
        .slice(1)
        .reduce(
          (text, title, i) =>
            title.first === titles[i]?.last ? `${text} ${title.text}` : joinLines(text, title.text),
          (titles[0] as Title).text,
        );

/** Tells kicker, headline and deck by the size of their type, and by the words with which kickers end. */
function rolesOf(page: Page, titles: readonly Title[]): Record<'kicker' | 'headline' | 'deck', Title[]> {
  const announces = ({ text }: Title) => page.language.kickerEndings.some(ending => text.endsWith(ending));
  let at = titles.length > 1 && announces(titles[0] as Title) ? 1 : 0;
  if (at === 0)
    titles.forEach((title, i) => {
      if (title.width < (titles[at] as Title).width) at = i;
    });
  let end = at + 1;
  while (end < titles.length && titles[end]?.first === titles[at]?.last) end++;
  while (at > 0 && titles[at - 1]?.last === titles[at]?.first) at--;
  return { kicker: titles.slice(0, at), headline: titles.slice(at, end), deck: titles.slice(end) };
}

function kindOf(page: Page, run: Run | undefined, headline: readonly Title[]): ArticleKind {
  if (run?.caption) return 'photo';
  const { kinds } = page.language;
  const names = (words: readonly string[]) =>
    headline.some(({ text }) => words.some(word => text.toLowerCase().endsWith(word.toLowerCase())));
  if (names(kinds.brief)) return 'brief';
  if (names(kinds.notice)) return 'notice';
  return names(kinds.advertisement) ? 'advertisement' : 'article';
}

/** Who signed: the rows of its byline, else the names in its lead, else its photographer. */
function bylineOf({ run, bylines, credits }: Draft, lead: Credit | undefined): Credit | null {
  const rows = bylines.length > 0 ? bylines : run?.caption ? credits : [];
  const signatures = new Set(rows.map(row => row.credit as Credit));
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
