import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  CancellationTokenSource,
  createProtocolConnection,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  LSPErrorCodes,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { defaultConfig, fixText } from '../../server/src/core';
import { fixAllRequest } from '../../server/src/lsp/requests';
import { bundled, forNode } from './bundle';
import { Client, seedPage } from './client';

describe('the server process', () => {
  const server = bundled('server/src/lsp/main.ts', forNode);
  let child: ChildProcess;
  afterEach(() => child.kill('SIGKILL'));

  const overStdio = (...args: string[]): ProtocolConnection => {
    child = spawn(process.execPath, [server(), ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    assert.ok(child.stdout && child.stdin);
    return createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
  };

  const overIpc = (): ProtocolConnection => {
    child = spawn(process.execPath, [server(), '--node-ipc'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  };

  const exited = async (): Promise<number | null> => {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  };

  for (const [transport, open] of [
    ['standard input and output', () => overStdio('--stdio')],
    ['standard input and output, where no transport is named', () => overStdio()],
    ['Node’s channel between processes', overIpc],
  ] as const)
    it(`checks and mends a page over ${transport}`, async () => {
      const client = await new Client(open()).start();
      assert.equal(client.initialized.serverInfo?.name, 'galley');
      await client.open(seedPage);
      assert.ok((await client.diagnostics()).length > 0);
      const result = await client.connection.sendRequest(fixAllRequest, { uri: client.uri });
      assert.ok(result);
      const fixed = client.edited(result.edits);
      assert.equal(fixed, fixText(seedPage, defaultConfig).text);
      const exit = exited();
      await client.stop().then(() => child.kill());
      await exit;
    });

  it('tells what it can do', async () => {
    const { initialized } = await new Client(overStdio('--stdio')).start();
    assert.deepEqual(initialized.capabilities, {
      textDocumentSync: { openClose: true, change: 2 },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'source.fixAll',
          'source.fixAll.galley',
          'refactor.rewrite',
          'refactor.move',
        ],
        resolveProvider: true,
      },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: {},
      documentHighlightProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      workspaceSymbolProvider: true,
      hoverProvider: true,
      diagnosticProvider: { identifier: 'galley', interFileDependencies: false, workspaceDiagnostics: false },
    });
  });

  it('keeps text that is not well-formed as it is', async () => {
    const client = await new Client(overStdio('--stdio')).start();
    const text = '\ud842一\udfb7\u0000𠮷';
    await client.open(`${text}朱志杰朱志杰、、陈美蓉陈美蓉、、`);
    const result = await client.connection.sendRequest(fixAllRequest, { uri: client.uri });
    assert.ok(result);
    assert.equal(client.edited(result.edits), `${text}朱志杰、陈美蓉、`);
  });

  it('answers what is cancelled as cancelled, and goes on', async () => {
    const client = await new Client(overStdio('--stdio')).start();
    await client.open(seedPage);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(fixAllRequest, { uri: client.uri }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.ok((await client.diagnostics()).length > 0);
  });

  it('exits with 0 when it was shut down first', async () => {
    const { connection } = await new Client(overStdio('--stdio')).start();
    const exit = exited();
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await exit, 0);
  });

  it('exits with 1 when it was not', async () => {
    const { connection } = await new Client(overStdio('--stdio')).start();
    const exit = exited();
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await exit, 1);
  });

  it('ends when the pipe to it is closed', async () => {
    await new Client(overStdio('--stdio')).start();
    const exit = exited();
    child.stdin?.end();
    assert.equal(await exit, 1);
  });

  it('ends with the process that started it', async () => {
    const parent = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    await new Client(overStdio('--stdio')).start({ processId: parent.pid as number });
    const exit = exited();
    parent.kill('SIGKILL');
    assert.equal(await exit, 1);
  });
});
