import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type ArticleKind, type Page, type PartRole, say } from '../../core';
import { toLineSpan, toRange } from '../convert';
import { serverMessages } from '../messages';
import {
  countText,
  headingOf,
  type OutlinedArticle,
  type OutlinedPart,
  outlineOf,
  type Say,
} from '../outline';
import type { Session } from '../session';

export const articleKinds: Readonly<Record<ArticleKind, SymbolKind>> = {
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

export async function documentSymbols(
  session: Session,
  { textDocument: { uri } }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const analysis = await session.analysis(uri);
  if (!analysis) return [];
  const { page, findings } = analysis;
  const tell: Say = message => session.say(message);
  const symbols = outlineOf(page, findings, tell).map(outlined => articleSymbol(page, outlined, tell));
  return session.client.nestsSymbols ? symbols : symbols.flatMap(symbol => flatten(uri, symbol));
}

/**
 * An article's range is its longest run. A headline that was transcribed away from it is a child outside of that
 * range: one that reached there would claim the articles between, and an editor's breadcrumbs would show the wrong one.
 */
function articleSymbol(page: Page, outlined: OutlinedArticle, tell: Say): DocumentSymbol {
  const { article, run, name, people, parts, findings } = outlined;
  const kind = article.kind === 'article' ? '' : tell(say(serverMessages[article.kind]));
  const heading = headingOf(outlined);
  return {
    name,
    detail: [people, kind, countText(findings, tell)].filter(Boolean).join(' · '),
    kind: articleKinds[article.kind],
    range: toRange(page, toLineSpan(page, run.first, run.last)),
    selectionRange: toRange(page, toLineSpan(page, heading.first, heading.last)),
    children: parts.map(part => partSymbol(page, part)),
  };
}

const partSymbol = (page: Page, { part, role, opening }: OutlinedPart): DocumentSymbol => ({
  name: opening || role,
  detail: opening && role,
  kind: partKinds[part.role],
  range: toRange(page, toLineSpan(page, part.first, part.last)),
  selectionRange: toRange(page, toLineSpan(page, part.first, part.first)),
});

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
