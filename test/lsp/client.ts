import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FileChangeType,
  type FileEvent,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readLexiconFile } from '../../server/src/lexicons/node';
import { findFilesRequest, readFileRequest } from '../../server/src/lsp/requests';
import { startServer } from '../../server/src/lsp/server';
import { folderOf } from '../../server/src/core';

export const seedPage = readFileSync('samples/front-page.txt', 'utf8');

/** What an editor such as VS Code can do. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
};

/** An editor that knows the protocol's first version only. */
export const plain: ClientCapabilities = {};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly processId?: number;
  /** The files of the workspace by their URIs, as the client finds them for the server. */
  readonly files?: ReadonlyMap<string, string>;
  /** The document in view. */
  readonly uri?: string;
  /** What the client answers for the section `galley.rules`. */
  readonly configuration?: () => unknown;
}

/** Things that come when they come: `next` waits for the oldest that nobody has taken. */
export class Inbox<T> {
  readonly #items: T[] = [];
  readonly #waiting: ((item: T) => void)[] = [];

  push(item: T): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(item);
    else this.#items.push(item);
  }

  next(): Promise<T> {
    const item = this.#items.shift();
    return item !== undefined ? Promise.resolve(item) : new Promise(resolve => this.#waiting.push(resolve));
  }

  get size(): number {
    return this.#items.length;
  }
}

/** An editor with one document in view, talking to a server. */
export class Client {
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly registered = new Inbox<string>();
  readonly refreshed = new Inbox<true>();
  readonly shown = new Inbox<ShowMessageParams>();
  /** The sections that the server asked for. */
  readonly asked: (string | undefined)[] = [];
  /** The URIs of the files that the server read. */
  readonly read: string[] = [];
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  document: TextDocument;
  initialized!: InitializeResult;

  constructor(
    readonly connection: ProtocolConnection,
    readonly uri = 'file:///page.txt',
  ) {
    this.document = TextDocument.create(uri, 'newspaper-transcription', 0, '');
  }

  async start({
    capabilities = modern,
    initializationOptions,
    configuration,
    processId,
    files,
  }: Options = {}): Promise<this> {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, params => this.published.push(params));
    connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) this.errors.push(message);
      if (type === MessageType.Warning) this.warnings.push(message);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      this.asked.push(...items.map(({ section }) => section));
      const answer = (section?: string) => (section === 'galley.rules' ? configuration?.() : undefined);
      return Promise.all(items.map(async ({ section }) => (await answer(section)) ?? null));
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshed.push(true));
    connection.onNotification(ShowMessageNotification.type, params => this.shown.push(params));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      registrations.forEach(({ method }) => this.registered.push(method)),
    );
    if (files) this.#serve(files);
    connection.listen();
    const params = {
      processId: processId ?? null,
      rootUri: null,
      capabilities,
      initializationOptions: files
        ? { ...(initializationOptions ?? {}), findsFiles: true }
        : initializationOptions,
    };
    this.initialized = await connection.sendRequest(InitializeRequest.type, params);
    await connection.sendNotification(InitializedNotification.type, {});
    return this;
  }

  async open(text: string, languageId = 'newspaper-transcription'): Promise<void> {
    this.document = TextDocument.create(this.uri, languageId, 1, text);
    const textDocument = { uri: this.uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Finds and reads files as an editor does. A file's stamp is its text, and all count as transcriptions. */
  #serve(files: ReadonlyMap<string, string>): void {
    this.connection.onRequest(findFilesRequest, ({ folder }) =>
      [...files]
        .filter(([uri]) => folder === null || folderOf(uri) === folder)
        .map(([uri, text]) => ({ uri, stamp: text, isTranscription: true })),
    );
    this.connection.onRequest(readFileRequest, ({ uri }) => {
      this.read.push(uri);
      return files.get(uri) ?? null;
    });
  }

  /** Tells the server that files were written. */
  filesChanged(...uris: string[]): Promise<void> {
    const changes = uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Replaces ranges one after the other, as one new version. */
  async change(...edits: TextEdit[]): Promise<void> {
    const version = this.document.version + 1;
    const contentChanges = edits.map(({ range, newText }) => ({ range, text: newText }));
    TextDocument.update(this.document, contentChanges, version);
    const textDocument = { uri: this.uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
  }

  async close(): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: this.textDocument,
    });
  }

  get textDocument(): { uri: string } {
    return { uri: this.uri };
  }

  report(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = {
      textDocument: this.textDocument,
      ...(previousResultId !== undefined && { previousResultId }),
    };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  async diagnostics(): Promise<Diagnostic[]> {
    const report = await this.report();
    assert.equal(report.kind, 'full');
    return report.items;
  }

  outline(): Promise<unknown> {
    return this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: this.textDocument });
  }

  /** The range of the first occurrence of a text. */
  rangeOf(text: string): Range {
    const start = this.document.getText().indexOf(text);
    assert.ok(start >= 0, `the document has no ${text}`);
    return { start: this.document.positionAt(start), end: this.document.positionAt(start + text.length) };
  }

  /** The document's text after edits. */
  edited(edits: TextEdit[]): string {
    return TextDocument.applyEdits(this.document, edits);
  }

  /** The text after an action's edit, which must be for the document's present version where it names one. */
  applied({ edit }: { edit?: WorkspaceEdit | CodeAction['edit'] }): string {
    assert.ok(edit);
    if (edit.changes) return this.edited(edit.changes[this.uri] ?? []);
    const [change, ...others] = edit.documentChanges ?? [];
    assert.ok(change && 'edits' in change && others.length === 0);
    assert.deepEqual(change.textDocument, { uri: this.uri, version: this.document.version });
    return this.edited(change.edits as TextEdit[]);
  }

  /** Ends a server that runs in this process; it must not have logged an error. */
  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
    assert.deepEqual(this.errors, []);
  }
}

/** A client of a server that runs in this process; faster than one of its own. */
export function connect(options?: Options): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, { readLexicon: readLexiconFile });
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  return new Client(connection, options?.uri).start(options);
}

/** Runs `test` with a client, then ends it. */
export const withClient =
  (test: (client: Client) => Promise<void>, options?: Options): (() => Promise<void>) =>
  async () => {
    const client = await connect(options);
    await test(client);
    await client.stop();
  };

/** A promise that is kept when told to. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>(keep => (resolve = keep));
  return { promise, resolve };
}
