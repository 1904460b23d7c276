import { type Diagnostic, languages, type TextDocument, type TextEditor, type Uri, window } from 'vscode';

export const languageId = 'newspaper-transcription';

/** Where documents that people edit live; leaves out revisions of a repository, previews and the like. */
export const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

export const isTranscription = (document: TextDocument): boolean =>
  document.languageId === languageId && schemes.includes(document.uri.scheme);

/** The editor that has the focus, when it holds a transcription. */
export function activeTranscription(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isTranscription(editor.document) ? editor : undefined;
}

/** What Galley, and no other checker, has found in a document. */
export const problemsOf = (uri: Uri): Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'galley');
