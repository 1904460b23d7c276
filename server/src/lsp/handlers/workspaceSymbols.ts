import {
  type CancellationToken,
  SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { IndexedFile } from '../indexed-file';
import type { Session } from '../session';
import { articleKinds } from './symbols';

/** Editors show no more, and sort what they get; a longer query finds the others. */
const limit = 2_000;

/** The headlines of every transcription, and the people whom credits name, that a query may mean. */
export async function workspaceSymbols(
  session: Session,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const files = await session.workspace.all(token);
  const wanted = query.toLowerCase().replace(/\s/g, '');
  return files
    .flatMap(file => [...articlesIn(file), ...peopleIn(file)])
    .filter(({ name }) => holds(name.toLowerCase(), wanted))
    .slice(0, limit);
}

const articlesIn = ({ uri, articles }: IndexedFile): SymbolInformation[] =>
  articles.map(({ kind, name, people, range }) =>
    SymbolInformation.create(name, articleKinds[kind], range, uri, people || undefined),
  );

/** Each name once for each article. */
function peopleIn({ uri, names, articles }: IndexedFile): SymbolInformation[] {
  const known = new Set<string>();
  return names.flatMap(({ name, range, article }) => {
    const key = `${name} ${article}`;
    if (known.has(key)) return [];
    known.add(key);
    const headline = article === undefined ? undefined : articles[article]?.name;
    return [SymbolInformation.create(name, SymbolKind.Field, range, uri, headline)];
  });
}

/** Whether all characters of a query stand in a name, in order. */
function holds(name: string, query: string): boolean {
  let at = 0;
  for (const character of query) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
