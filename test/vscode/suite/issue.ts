import { languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { languageId } from './support';

let issues = 0;

/** Puts two pages of an issue into a folder of their own, and shows the first as a transcription. */
export async function showIssue(): Promise<{ page: TextDocument; other: Uri }> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('the tests need a folder');
  const issue = Uri.joinPath(folder, `issue-${++issues}`);
  await workspace.fs.copy(Uri.joinPath(folder, 'issue'), issue);
  const [uri, other] = ['page-1.txt', 'page-2.txt'].map(name => Uri.joinPath(issue, name)) as [Uri, Uri];
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return { page: await languages.setTextDocumentLanguage(document, languageId), other };
}
