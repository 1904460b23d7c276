import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type Article, type ArticleKind, type Page, type Part, type PartRole, say } from '../../core';
import { toLineSpan, toRange } from '../convert';
import { serverMessages } from '../messages';
import { mainRuns, type Run } from '../runs';
import type { Session } from '../session';
import { shorten } from '../shorten';

const articleKinds: Readonly<Record<ArticleKind, SymbolKind>> = {
  article: SymbolKind.File,
  brief: SymbolKind.File,
  photo: SymbolKind.Object,
  notice: SymbolKind.Event,
  advertisement: SymbolKind.Package,
};

const partKinds: Readonly<Record<PartRole, SymbolKind>> = {
  headline: SymbolKind.String,
  kicker: SymbolKind.String,
  deck: SymbolKind.String,
  byline: SymbolKind.Field,
  dateline: SymbolKind.Constant,
  body: SymbolKind.Array,
  caption: SymbolKind.Property,
  credit: SymbolKind.Field,
};

/** Of a name that is taken from the text, in UTF-16 units. */
const nameLength = 30;

export async function documentSymbols(
  session: Session,
  { textDocument: { uri } }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const analysis = await session.analysis(uri);
  if (!analysis) return [];
  const { page } = analysis;
  const symbols = [...mainRuns(page).values()].map(run => articleSymbol(session, page, run));
  return session.client.nestsSymbols ? symbols : symbols.flatMap(symbol => flatten(uri, symbol));
}

/**
 * An article's range is its longest run. A headline that was transcribed away from it is a child outside of that
 * range: one that reached there would claim the articles between, and an editor's breadcrumbs would show the wrong one.
 */
function articleSymbol(session: Session, page: Page, { article, first, last }: Run): DocumentSymbol {
  const within = (part: Part) => first <= part.first && part.last <= last;
  const heading = article.parts.find(part => part.role === 'headline' && within(part)) ?? {
    first,
    last: first,
  };
  return {
    name: articleName(session, page, article),
    detail: articleDetail(session, page, article),
    kind: articleKinds[article.kind],
    range: toRange(page, toLineSpan(page, first, last)),
    selectionRange: toRange(page, toLineSpan(page, heading.first, heading.last)),
    children: outermost(article.parts).map(part => partSymbol(session, page, part)),
  };
}

/** Without the parts that stand on lines of another, as a dateline does before its text. Few, so compared pairwise. */
const outermost = (parts: readonly Part[]): Part[] =>
  parts.filter((part, index) => {
    const within = (other: Part) => other.first <= part.first && part.last <= other.last;
    const same = (other: Part) => other.first === part.first && part.last === other.last;
    return !parts.some((other, at) => within(other) && (same(other) ? at < index : true));
  });

function partSymbol(session: Session, page: Page, { role, first, last }: Part): DocumentSymbol {
  const name = reading(page, first);
  const roleName = session.say(say(serverMessages[role]));
  return {
    name: name || roleName,
    detail: name ? roleName : '',
    kind: partKinds[role],
    range: toRange(page, toLineSpan(page, first, last)),
    selectionRange: toRange(page, toLineSpan(page, first, first)),
  };
}

/** An editor refuses a symbol without a name. */
function articleName(session: Session, page: Page, { headline, parts, kind }: Article): string {
  const opening = parts.find(({ role }) => role === 'body') ?? parts[0];
  return headline || (opening && reading(page, opening.first)) || session.say(say(serverMessages[kind]));
}

function articleDetail(session: Session, { language }: Page, { byline, kind }: Article): string {
  const people = byline?.people.join(language.script === 'latin' ? ', ' : '、') ?? '';
  const kindName = kind === 'article' ? '' : session.say(say(serverMessages[kind]));
  return [people, kindName].filter(Boolean).join(' · ');
}

/** A line as it should read, short enough for a name. */
const reading = ({ doubling }: Page, line: number): string =>
  shorten((doubling.readings[line] ?? '').trim(), nameLength);

/** For clients that know no tree: the symbol, then its parts, which name it as what contains them. */
function flatten(
  uri: string,
  { name, kind, range, children = [] }: DocumentSymbol,
  container?: string,
): SymbolInformation[] {
  const symbol = {
    name,
    kind,
    location: { uri, range },
    ...(container !== undefined && { containerName: container }),
  };
  return [symbol, ...children.flatMap(child => flatten(uri, child, name))];
}
