import {
  FileType,
  l10n,
  type QuickPickItem,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArticleFile, splitRequest } from '../protocol';
import { activeTranscription } from '../transcription';

/** A file that is to be written. */
interface FileItem extends QuickPickItem {
  readonly text: string;
}

/** Writes the articles of the page to files of their own; which ones and where to, a person says. */
export async function splitPage(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const document = activeTranscription()?.document;
  if (!document) return;
  const { base, extension } = nameOf(document.uri);
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const files = (await client.sendRequest(splitRequest, { uri, base }))?.files ?? [];
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t('No articles were found on this page.'));
    return;
  }
  const folder = argument instanceof Uri ? argument : await askForFolder(document);
  const chosen = folder && (await choose(files, extension, await namesIn(folder)));
  if (!folder || !chosen || chosen.length === 0) return;
  if (await write(folder, chosen))
    window.setStatusBarMessage(`$(check) ${l10n.t('Galley: {0} files written', chosen.length)}`, 5_000);
  else void window.showErrorMessage(l10n.t('The files could not be written. Nothing was replaced.'));
}

/** The name of a file without its extension, and the extension. */
function nameOf({ path }: Uri): { base: string; extension: string } {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0
    ? { base: name.slice(0, dot), extension: name.slice(dot) }
    : { base: name, extension: '.txt' };
}

async function askForFolder({ uri }: TextDocument): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      title: l10n.t('Split Page into Article Files'),
      openLabel: l10n.t('Write Here'),
      canSelectFiles: false,
      canSelectFolders: true,
      ...(uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '..') }),
    })) ?? [];
  return folder;
}

async function namesIn(folder: Uri): Promise<Set<string>> {
  const isFolder = await workspace.fs.stat(folder).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  );
  const entries = isFolder ? await workspace.fs.readDirectory(folder) : [];
  return new Set(entries.map(([name]) => name.toLowerCase()));
}

/** Shows the files that would be written. A name that is taken is made another. */
function choose(
  files: readonly ArticleFile[],
  extension: string,
  taken: Set<string>,
): Thenable<FileItem[] | undefined> {
  const items = files.map(({ name, title, text }): FileItem => {
    const label = freeName(name, extension, taken);
    taken.add(label.toLowerCase());
    const lines = text.trimEnd().split('\n').length;
    return { label, description: title, detail: l10n.t('lines: {0}', lines), text, picked: true };
  });
  return window.showQuickPick(items, {
    title: l10n.t('Split Page into Article Files'),
    placeHolder: l10n.t('Files to write; none that is there already is replaced'),
    canPickMany: true,
    matchOnDescription: true,
  });
}

function freeName(name: string, extension: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const free = `${name}${n > 1 ? ` (${n})` : ''}${extension}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** Writes all files in one step that can be undone, or none. */
function write(folder: Uri, files: readonly FileItem[]): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  const utf8 = new TextEncoder();
  for (const { label, text } of files)
    edit.createFile(Uri.joinPath(folder, label), { contents: utf8.encode(text), overwrite: false });
  return workspace.applyEdit(edit);
}
