import { type TextDocument, Uri, workspace } from 'vscode';
import { activeTranscription } from '../transcription';

/** A place that a command is meant for, as views give it; line index from 0. */
export interface Place {
  readonly uri: Uri;
  readonly line: number;
}

const isPlace = (argument: unknown): argument is Place => {
  const { uri, line } = (argument ?? {}) as Partial<Place>;
  return uri instanceof Uri && typeof line === 'number';
};

/** The line (index from 0) that a command is meant for: that of its argument, else of the cursor. */
export const lineOf = (argument: unknown): number =>
  isPlace(argument) ? argument.line : (activeTranscription()?.selection.active.line ?? 0);

/** The document and line that a command is meant for: those of its argument, else of the cursor. */
export async function placeOf(
  argument: unknown,
): Promise<{ document: TextDocument | undefined; line: number }> {
  const document = isPlace(argument)
    ? await workspace.openTextDocument(argument.uri)
    : activeTranscription()?.document;
  return { document, line: lineOf(argument) };
}
