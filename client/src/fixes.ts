import {
  type CancellationToken,
  l10n,
  ProgressLocation,
  type TextDocument,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type { Fixes } from './protocol';

/** From here on fixing takes long enough that a person wants to see it going on, and to be able to stop it. */
const largeDocument = 5_000; // lines

/**
 * Asks the server for fixes, applies them as one step that can be undone, and tells the outcome. True if the document is
 * as the fixes would have it.
 */
export async function applyFixes(
  client: BaseLanguageClient,
  document: TextDocument,
  ask: (token: CancellationToken) => Promise<Fixes | null>,
  outcomeOf = outcome,
): Promise<boolean> {
  const large = document.lineCount > largeDocument;
  const progress = {
    location: large ? ProgressLocation.Notification : ProgressLocation.Window,
    title: l10n.t('Fixing problems…'),
    cancellable: large,
  };
  return window.withProgress(progress, async (_progress, token) => {
    try {
      const fixes = await ask(token);
      if (token.isCancellationRequested) return false;
      if (fixes === null) return failed();
      if (fixes.count > 0 && !(await apply(client, document, fixes))) return outdated();
      window.setStatusBarMessage(outcomeOf(fixes.count), 5_000);
      return true;
    } catch (error) {
      if (token.isCancellationRequested) return false;
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return outdated();
      throw error;
    }
  });
}

/** False, with nothing changed, unless the document is still as it was when the fixes were made. */
async function apply(client: BaseLanguageClient, document: TextDocument, fixes: Fixes): Promise<boolean> {
  const edits = await client.protocol2CodeConverter.asTextEdits(fixes.edits);
  if (document.version !== fixes.version) return false;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits);
  return workspace.applyEdit(edit);
}

function outdated(): false {
  void window.showWarningMessage(
    l10n.t('Nothing was changed, because the page changed in the meantime. Try again.'),
  );
  return false;
}

function failed(): false {
  void window.showErrorMessage(l10n.t('Galley could not check this page. The output has the details.'));
  return false;
}

function outcome(count: number): string {
  if (count === 0) return `$(check) ${l10n.t('Galley: nothing that is safe to fix')}`;
  return `$(check) ${count === 1 ? l10n.t('Galley: 1 problem fixed') : l10n.t('Galley: {0} problems fixed', count)}`;
}
