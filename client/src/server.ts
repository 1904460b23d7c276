import { type Disposable, l10n, type LogOutputChannel, type Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { ruleDocs } from './commands/showRule';
import type { InitializationOptions } from './protocol';
import { isTranscription, languageId, schemes } from './transcription';

/** What the language client is told, wherever the server runs. */
export function clientOptions(extension: Uri, log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    bundle: l10n.bundle ?? {},
    ruleDocs: ruleDocs(extension).toString(),
  };
  return {
    documentSelector: schemes.map(scheme => ({ scheme, language: languageId })),
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}

/** Starts the server when the first transcription is opened, so that plain text alone costs nothing. */
export function startWhenNeeded(client: BaseLanguageClient): Disposable {
  const waiting = workspace.onDidOpenTextDocument(start);
  start();
  return waiting;

  function start() {
    if (!workspace.textDocuments.some(isTranscription)) return;
    waiting.dispose();
    client.start().catch(() => undefined); // The client itself has told the user.
  }
}

/** Starts the server anew, also after it has crashed for good. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Running) await client.stop();
  await client.start();
}
