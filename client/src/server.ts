import { type CancellationToken, type Disposable, l10n, type LogOutputChannel, Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type ConfigurationParams,
  type ConfigurationRequest,
  type LanguageClientOptions,
  type LSPAny,
  ResponseError,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { ruleDocs } from './commands/showRule';
import type { InitializationOptions } from './protocol';
import type { Projects } from './project';
import { isTranscription, languageId, schemes } from './transcription';

/** What the language client is told, wherever the server runs. */
export function clientOptions(
  extension: Uri,
  log: LogOutputChannel,
  projects: Projects,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    bundle: l10n.bundle ?? {},
    ruleDocs: ruleDocs(extension).toString(),
    previews: true,
    addsWords: true,
    findsFiles: true,
  };
  return {
    documentSelector: schemes.map(scheme => ({ scheme, language: languageId })),
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      workspace: { configuration: (params, token, next) => configure(projects, params, token, next) },
    },
  };
}

/** Answers what the server asks for with the settings of the editor and of the project. */
async function configure(
  projects: Projects,
  params: ConfigurationParams,
  token: CancellationToken,
  next: ConfigurationRequest.HandlerSignature,
): Promise<LSPAny[]> {
  const values = await next(params, token);
  if (values instanceof ResponseError) throw values;
  return Promise.all(
    values.map((value: LSPAny, index) => {
      const { section, scopeUri } = params.items[index] ?? {};
      return section && scopeUri ? projects.merge(section, Uri.parse(scopeUri), value) : value;
    }),
  ) as Promise<LSPAny[]>;
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
