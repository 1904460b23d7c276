import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { lexiconRequest } from './protocol';
import { clientOptions } from './server';
import { startExtension } from './start';

let client: LanguageClient | undefined;
let worker: Worker | undefined;

/** Entry in VS Code for the Web: the language server is a Worker. */
export function activate(context: ExtensionContext): void {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const url = Uri.joinPath(dist, 'server.worker.js').toString(true);
  const startWorker = () => {
    worker?.terminate(); // The client leaves a stopped server's Worker running.
    worker = new Worker(url);
    // Not the Worker itself: in VS Code's hosts it is not an instance of the class, which the client asks for.
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    });
  };
  client = startExtension(
    context,
    (log, projects) =>
      new LanguageClient('galley', 'Galley', startWorker, clientOptions(context.extensionUri, log, projects)),
  );
  context.subscriptions.push(
    client.onRequest(lexiconRequest, name =>
      workspace.fs.readFile(Uri.joinPath(dist, 'lexicons', `${name}.bin`)),
    ),
  );
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  worker?.terminate();
}
