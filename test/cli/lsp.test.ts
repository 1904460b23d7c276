import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from '@vscode/iconv-lite-umd';
import {
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Location,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { buildCli, cliPath, filesOf, galley, inFolder } from './support';

const uri = 'file:///page.txt';
const severities = ['error', 'warning', 'info', 'hint'];

/** What an editor shows that starts the server by the command line. */
async function diagnosticsOf(text: string): Promise<Diagnostic[]> {
  const server = spawn(process.execPath, [cliPath, 'lsp', '--stdio', '--clientProcessId=1']);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  assert.equal(serverInfo?.name, 'galley');
  await connection.sendNotification(InitializedNotification.type, {});
  const textDocument = { uri, languageId: 'plaintext', version: 1, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  const status = await new Promise(resolve => server.on('close', resolve));
  assert.equal(status, 0);
  assert.equal(report.kind, 'full');
  return report.kind === 'full' ? report.items : [];
}

describe('galley lsp', () => {
  before(buildCli);

  for (const path of ['samples/front-page.txt', 'samples/front-page-en.txt'])
    it(`finds in ${path} what galley check finds`, async () => {
      const [file] = filesOf(await galley(['check', '--format', 'json', path]));
      const diagnostics = await diagnosticsOf(readFileSync(path, 'utf8'));
      assert.ok(diagnostics.length > 0);
      assert.deepEqual(
        diagnostics.map(({ range: { start, end }, code, severity = 0, message }) => ({
          rule: code,
          severity: severities[severity - 1],
          message,
          start: [start.line + 1, start.character + 1],
          end: [end.line + 1, end.character + 1],
        })),
        file?.findings.map(({ rule, severity, message, start, end }) => ({
          rule,
          severity,
          message,
          start: [start.line, start.column],
          end: [end.line, end.column],
        })),
      );
    });

  it('knows the other files of the folder, whatever their encoding, but what is left out and what is no page', async () => {
    const page = readFileSync('samples/front-page.txt', 'utf8');
    const files = {
      'page-1.txt': page,
      'gbk.txt': gbkOf(page),
      'left-out/page-2.txt': page,
      'notes.txt': '买菜，取报纸。',
      'galley.json': '{"exclude": ["left-out"]}',
    };
    await inFolder(files, async folder => {
      const symbols = await symbolsOf(folder.path, '烈士纪念日');
      assert.deepEqual(symbols.map(({ location }) => basename((location as Location).uri)).sort(), [
        'gbk.txt',
        'page-1.txt',
      ]);
    });
  });
});

const gbkOf = (text: string): Buffer => Buffer.from(iconv.encode(text, 'gb18030', { addBOM: false }));

/** The symbols that an editor is shown which opens a folder with the server from the command line. */
async function symbolsOf(folder: string, query: string): Promise<{ location: unknown }[]> {
  const server = spawn(process.execPath, [cliPath, 'lsp', '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'pages' }],
    capabilities: {},
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await new Promise(resolve => server.on('close', resolve));
  return symbols ?? [];
}
