import {
  type Disposable,
  type ExtensionContext,
  l10n,
  type LogOutputChannel,
  type Uri,
  workspace,
} from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { ruleDocs } from './commands/showRule';
import type { InitializationOptions } from './protocol';
import { isTranscription, languageId, schemes } from './transcription';

/** The client of the language server, which the first transcription that is opened starts. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('galley', 'Galley', { run, debug }, clientOptions(context.extensionUri, log));
}

function clientOptions(extension: Uri, log: LogOutputChannel): LanguageClientOptions {
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
export function startWhenNeeded(client: LanguageClient): Disposable {
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
export const restart = (client: LanguageClient): Promise<void> =>
  client.state === State.Running ? client.restart() : client.start();
