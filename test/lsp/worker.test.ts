import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver/node';
import { defaultConfig, fixText } from '../../server/src/core';
import { lexiconFile } from '../../server/src/lexicons/node';
import { fixAllRequest, lexiconRequest } from '../../server/src/lsp/requests';
import { backgroundFor } from '../background';
import { bundled, forBrowser } from './bundle';
import { Client, seedPage } from './client';

/** Makes a thread of Node look like a browser's Worker: messages, timers, and nothing of Node. */
const asBrowser = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = message => parentPort.postMessage(message);
  globalThis.addEventListener = () => {};
  parentPort.on('message', data => globalThis.onmessage({ data }));
  for (const name of ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate']) delete globalThis[name];
`;

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    this.worker.on('error', error => this.fireError(error));
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  write(message: Message): Promise<void> {
    return Promise.resolve(this.worker.postMessage(message));
  }

  end(): void {}
}

describe('the server in a browser’s Worker', () => {
  // Bundling for the browser fails where anything imports a module of Node.
  const script = bundled('server/src/lsp/worker.ts', forBrowser);

  it('checks and mends a page', async () => {
    const code = `${asBrowser}\n{ const require = undefined; ${readFileSync(script(), 'utf8')} }`;
    const worker = new Worker(code, { eval: true });
    try {
      const connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker));
      connection.onRequest(lexiconRequest, id => lexiconFile(id));
      const client = await new Client(connection).start();
      await client.open(seedPage);
      assert.ok((await client.diagnostics()).length > 0);
      const result = await client.connection.sendRequest(fixAllRequest, { uri: client.uri });
      assert.ok(result);
      assert.equal(
        client.edited(result.edits),
        fixText(seedPage, defaultConfig, undefined, backgroundFor(seedPage)).text,
      );
      await client.stop();
    } finally {
      await worker.terminate();
    }
  });
});
