import {
  commands,
  type Diagnostic,
  type Event,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

export const languageId = 'newspaper-transcription';

let pages = 0;

/** Shows a fresh copy of the sample page, as the plain text that VS Code takes it for. */
export async function showPage(): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('the tests need a folder');
  const uri = Uri.joinPath(folder, `page-${++pages}.txt`);
  await workspace.fs.copy(Uri.joinPath(folder, 'front-page.txt'), uri);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** Shows a fresh copy of the sample page as a transcription, and waits until it has been checked. */
export async function showTranscription(): Promise<TextDocument> {
  const document = await languages.setTextDocumentLanguage(await showPage(), languageId);
  await problemsWhen(document, problems => problems.length > 0);
  return document;
}

export async function closeAll(): Promise<void> {
  while (window.activeTextEditor)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

export const problemsOf = ({ uri }: TextDocument): Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'galley');

/** Galley's problems in a document, as soon as they are as wanted. */
export function problemsWhen(
  document: TextDocument,
  wanted: (problems: readonly Diagnostic[]) => boolean,
): Promise<Diagnostic[]> {
  return eventually(languages.onDidChangeDiagnostics, () => {
    const problems = problemsOf(document);
    return wanted(problems) ? problems : undefined;
  });
}

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The line, from 1, on which a problem starts. */
export const lineOf = ({ range }: Diagnostic): number => range.start.line + 1;

/** What `read` gives, once it gives something: it is asked now and upon every event. */
export function eventually<T>(event: Event<unknown>, read: () => T | undefined): Promise<T> {
  return new Promise(resolve => {
    const listener = event(ask);
    ask();
    function ask() {
      const value = read();
      if (value === undefined) return;
      listener.dispose();
      resolve(value);
    }
  });
}
