import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { toOffset, toRange } from '../convert';
import { nameAt, placesOf } from '../names';
import type { Analysis, Session } from '../session';

/** The name at a position: one in a credit, or in the text if a credit of the issue has it. */
export async function findName(session: Session, { uri, page }: Analysis, offset: number) {
  const credited = nameAt(page, offset, new Set());
  if (credited) return credited;
  const issue = await session.workspace.issueOf(uri);
  return nameAt(page, offset, new Set(issue.flatMap(({ names }) => names.map(({ name }) => name))));
}

/** Where a person is named: in the credits of every transcription, and in the texts of the open ones. */
export async function references(
  session: Session,
  { textDocument, position }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[]> {
  const analysis = await session.analysis(textDocument.uri);
  const found = analysis && (await findName(session, analysis, toOffset(analysis.page, position)));
  return found ? locationsOf(session, found.name, token) : [];
}

async function locationsOf(session: Session, name: string, token: CancellationToken): Promise<Location[]> {
  const locations: Location[] = [];
  for (const { uri, names } of await session.workspace.all(token)) {
    const page = (await session.analysis(uri))?.page;
    const ranges = page
      ? placesOf(page, name).map(place => toRange(page, place))
      : names.filter(each => each.name === name).map(({ range }) => range);
    locations.push(...ranges.map(range => ({ uri, range })));
  }
  return locations;
}

/** Where the person under the cursor is named on the page. */
export async function highlights(
  session: Session,
  { textDocument, position }: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  const analysis = await session.analysis(textDocument.uri);
  if (!analysis) return null;
  const { page } = analysis;
  const known = new Set(page.credits.flatMap(({ people }) => people));
  const found = nameAt(page, toOffset(page, position), known);
  if (!found) return null; // and not none, so that an editor may highlight what it finds itself
  return placesOf(page, found.name).map(place => ({
    range: toRange(page, place),
    kind: DocumentHighlightKind.Text,
  }));
}
