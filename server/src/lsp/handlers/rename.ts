import {
  type AnnotatedTextEdit,
  type CancellationToken,
  LSPErrorCodes,
  type OptionalVersionedTextDocumentIdentifier,
  type Position,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Message, say } from '../../core';
import { toOffset, toRange } from '../convert';
import type { IndexedFile } from '../indexed-file';
import { serverMessages } from '../messages';
import { placesOf } from '../names';
import type { Analysis, Session } from '../session';
import { findName } from './references';

/** How an edit is labelled: made at once, or only after a person has looked at it. */
const credits = 'credits';
const texts = 'texts';

export async function prepareRename(
  session: Session,
  { textDocument, position }: PrepareRenameParams,
): Promise<{ range: Range; placeholder: string } | null> {
  const analysis = await session.analysis(textDocument.uri);
  if (!analysis) return null;
  const found = await personAt(session, analysis, position);
  return { range: toRange(analysis.page, found.place), placeholder: found.name };
}

/** Gives a person another name in the credits of every transcription, and offers it in the texts of the open ones. */
export async function rename(
  session: Session,
  { textDocument, position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const analysis = await session.analysis(textDocument.uri);
  if (!analysis) return null;
  const found = await personAt(session, analysis, position);
  const name = newName.trim();
  if (!/^\p{L}[\p{L}\p{M}\p{N} ·.'’-]*$/u.test(name))
    throw refusal(session, say(serverMessages.noName, newName));
  session.workspace.relist(); // what is edited unopened is to be as it was when it was read
  const files = await session.workspace.all(token);
  const documents = await Promise.all(files.map(file => editsIn(session, file, found.name, name)));
  return workspaceEdit(
    session,
    documents.filter(({ edits }) => edits.length > 0),
  );
}

/** The person to rename; a request for anything else is refused. */
async function personAt(session: Session, analysis: Analysis, position: Position) {
  const found = await findName(session, analysis, toOffset(analysis.page, position));
  if (!found) throw refusal(session, say(serverMessages.renamesPeople));
  return found;
}

const refusal = (session: Session, message: Message): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestFailed, session.say(message));

interface DocumentEdits {
  readonly textDocument: OptionalVersionedTextDocumentIdentifier;
  readonly edits: AnnotatedTextEdit[];
}

async function editsIn(
  session: Session,
  { uri, names }: IndexedFile,
  name: string,
  newName: string,
): Promise<DocumentEdits> {
  const analysis = await session.analysis(uri);
  const places = analysis
    ? placesOf(analysis.page, name).map(({ start, end, isCredit }) => ({
        range: toRange(analysis.page, { start, end }),
        printed: analysis.page.text.slice(start, end),
        isCredit,
      }))
    : names.filter(each => each.name === name).map(each => ({ ...each, isCredit: true }));
  const edits = places.map(({ range, printed, isCredit }): AnnotatedTextEdit => {
    const newText = setLike(printed, name, newName);
    return {
      range,
      newText: newText ?? newName,
      annotationId: isCredit && newText !== undefined ? credits : texts,
    };
  });
  return {
    textDocument: { uri, version: analysis?.version ?? null },
    edits: edits.filter(({ annotationId }) => annotationId === credits || session.client.confirmsEdits),
  };
}

/**
 * A new name as the old one is printed. Short names are set apart to be as long as the others, 孙　振: a new one of as
 * many characters is set alike. Undefined where more stands there than the name, such as a second copy.
 */
function setLike(printed: string, name: string, newName: string): string | undefined {
  if (printed === name) return newName;
  const gap = /^\p{Script=Han}([ \u3000]+)\p{Script=Han}$/u.exec(printed)?.[1];
  const characters = [...newName];
  return gap && (characters.length === 2 ? characters.join(gap) : newName);
}

function workspaceEdit(session: Session, documents: DocumentEdits[]): WorkspaceEdit {
  const { client } = session;
  const tell = (template: string) => session.say(say(template));
  if (client.confirmsEdits)
    return {
      documentChanges: documents,
      changeAnnotations: {
        [credits]: { label: tell(serverMessages.inCredits) },
        [texts]: { label: tell(serverMessages.inTexts), needsConfirmation: true },
      },
    };
  const plain = documents.map(({ textDocument, edits }) => ({
    textDocument,
    edits: edits.map(({ range, newText }): TextEdit => ({ range, newText })),
  }));
  return client.versionsEdits
    ? { documentChanges: plain }
    : { changes: Object.fromEntries(plain.map(({ textDocument: { uri }, edits }) => [uri, edits])) };
}
