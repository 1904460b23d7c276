import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  ProgressLocation,
  TabInputTextDiff,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyFixes } from '../fixes';
import { previewRequest } from '../protocol';
import { activeTranscription, languageId } from '../transcription';

const scheme = 'galley-preview';

/** The mended text of a document is a document itself, under the same path, and knows its original. */
const previewOf = (original: Uri): Uri => original.with({ scheme, query: original.toString(), fragment: '' });
const originalOf = (preview: Uri): Uri => Uri.parse(preview.query, true);

/** Provides the documents that previews show; they follow their originals as these are edited. */
export function providePreviews(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  const isOpen = (uri: Uri) =>
    workspace.textDocuments.some(document => document.uri.toString() === uri.toString());
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri, token) => {
        const params = { uri: client.code2ProtocolConverter.asUri(originalOf(uri)) };
        return (await client.sendRequest(previewRequest, params, token))?.text;
      },
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const preview = previewOf(document.uri);
      if (isOpen(preview)) changed.fire(preview);
    }),
  );
}

/** Shows the page beside what it would be without its doubled text. */
export async function previewDoubled(client: BaseLanguageClient): Promise<void> {
  const document = activeTranscription()?.document;
  if (!document) return;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const progress = { location: ProgressLocation.Window, title: l10n.t('Looking for doubled text…') };
  const preview = await window.withProgress(progress, () => client.sendRequest(previewRequest, { uri }));
  if (preview?.count) await showPreview(document);
  else window.setStatusBarMessage(`$(check) ${l10n.t('Galley: no doubled text on this page')}`, 5_000);
}

async function showPreview({ uri }: TextDocument): Promise<void> {
  const mended = await workspace.openTextDocument(previewOf(uri));
  await languages.setTextDocumentLanguage(mended, languageId);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  await commands.executeCommand('vscode.diff', uri, mended.uri, l10n.t('{0} (without doubled text)', name));
}

/** Makes the page what its preview shows, and closes the preview. */
export async function applyPreview(client: BaseLanguageClient): Promise<void> {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  if (!(tab?.input instanceof TabInputTextDiff) || tab.input.modified.scheme !== scheme) return;
  const document = await workspace.openTextDocument(tab.input.original);
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const applied = await applyFixes(client, document, token =>
    client.sendRequest(previewRequest, { uri }, token),
  );
  if (!applied) return;
  await window.tabGroups.close(tab);
  await window.showTextDocument(document);
}
