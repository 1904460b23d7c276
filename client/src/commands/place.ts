import { type TextDocument, Uri, workspace } from 'vscode';
import { activeTranscription } from '../transcription';

/** A place that a command is meant for, as views and code actions give it; line index from 0. */
export interface Place {
  readonly uri: Uri;
  readonly line: number;
}

const isPlace = (argument: unknown): argument is Place => {
  const { uri, line } = (argument ?? {}) as Partial<Place>;
  return uri instanceof Uri && typeof line === 'number';
};

/** The document and line that a command is meant for: those of its argument, else of the cursor. */
export async function placeOf(
  argument: unknown,
): Promise<{ document: TextDocument | undefined; line: number }> {
  if (isPlace(argument)) {
    const document = await workspace.openTextDocument(argument.uri);
    return { document, line: argument.line };
  }
  const editor = activeTranscription();
  return { document: editor?.document, line: editor?.selection.active.line ?? 0 };
}
