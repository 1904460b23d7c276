import {
  type CancellationToken,
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  ProgressLocation,
  Selection,
  TabInputTextDiff,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyFixes } from '../fixes';
import {
  ask,
  doneOf,
  nothingToDo,
  type Proposal,
  proposalOf,
  remarkOn,
  scheme,
  titleOf,
  uriOf,
} from '../proposals';
import { activeTranscription, languageId } from '../transcription';

/** Provides the documents that previews show; they follow their originals as these are edited. */
export function providePreviews(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri, token) => {
        const proposal = proposalOf(uri);
        return proposal && (await ask(client, proposal.original, proposal, token))?.text;
      },
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      const original = document.uri.toString();
      for (const { uri } of workspace.textDocuments)
        if (proposalOf(uri)?.original.toString() === original) changed.fire(uri);
    }),
  );
}

/** Shows the page beside what is proposed. Where there is nothing to do, gives what to say instead. */
export async function preview(client: BaseLanguageClient, proposal: Proposal): Promise<string | undefined> {
  const document = activeTranscription()?.document;
  if (!document) return undefined;
  const progress = { location: ProgressLocation.Window, title: l10n.t('Preparing the preview…') };
  const proposed = await window.withProgress(progress, () => ask(client, document.uri, proposal));
  if (!proposed?.count) return nothingToDo(proposal, proposed);
  await showPreview(document, proposal);
  const remark = remarkOn(proposed);
  if (remark) window.setStatusBarMessage(remark, 10_000);
  return undefined;
}

/** Shows the page beside what is proposed, or says that there is nothing to do. */
export async function previewOrSay(client: BaseLanguageClient, proposal: Proposal): Promise<void> {
  const nothing = await preview(client, proposal);
  if (nothing) window.setStatusBarMessage(nothing, 5_000);
}

async function showPreview(document: TextDocument, proposal: Proposal): Promise<void> {
  const proposed = await workspace.openTextDocument(uriOf(document.uri, proposal));
  await languages.setTextDocumentLanguage(proposed, languageId);
  await commands.executeCommand('vscode.diff', document.uri, proposed.uri, titleOf(document, proposal));
}

/** Makes the page what its preview shows, in one step, and closes the preview. */
export async function applyPreview(client: BaseLanguageClient): Promise<void> {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  const proposal = tab?.input instanceof TabInputTextDiff ? proposalOf(tab.input.modified) : undefined;
  if (!tab || !proposal) return;
  const document = await workspace.openTextDocument(proposal.original);
  const outcome = proposal.kind === 'doubled' ? undefined : () => `$(check) ${doneOf(proposal)}`;
  const fixes = (token: CancellationToken) => ask(client, document.uri, proposal, token);
  if (!(await applyFixes(client, document, fixes, outcome))) return;
  await window.tabGroups.close(tab);
  const editor = await window.showTextDocument(document);
  // Where the whole page is replaced, the editor would stay at its end.
  if (proposal.kind === 'arrange' || proposal.kind === 'arrangeMarked')
    editor.selection = new Selection(0, 0, 0, 0);
  editor.revealRange(editor.selection);
}
