import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './server';
import { startExtension } from './start';

let client: LanguageClient | undefined;

/** Entry in VS Code on the desktop and on servers: the language server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  client = startExtension(
    context,
    (log, projects) =>
      new LanguageClient(
        'galley',
        'Galley',
        { run, debug },
        clientOptions(context.extensionUri, log, projects),
      ),
  );
}

// VS Code waits for this, so that the server can end in order.
export const deactivate = (): Promise<void> | undefined => client?.dispose();
