import {
  BulkRegistration,
  type CancellationToken,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  type TextDocumentPositionParams,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, clientOf } from './client';
import { guard } from './guard';
import { articles, workspaceArticles } from './handlers/articles';
import { codeActions, fixAllKind, resolveCodeAction, watchAction } from './handlers/codeActions';
import { pullDiagnostics } from './handlers/diagnostics';
import { fixAll } from './handlers/fixAll';
import { foldingRanges } from './handlers/folding';
import { hover } from './handlers/hover';
import { documentLinks } from './handlers/links';
import { preview } from './handlers/preview';
import { DiagnosticsPush } from './handlers/push';
import { highlights, references } from './handlers/references';
import { prepareRename, rename } from './handlers/rename';
import { split } from './handlers/split';
import { selectionRanges } from './handlers/selectionRanges';
import { refactoringKinds } from './handlers/refactorings';
import { restructure } from './handlers/restructure';
import { documentSymbols } from './handlers/symbols';
import { workspaceSymbols } from './handlers/workspaceSymbols';
import {
  articlesRequest,
  fixAllRequest,
  previewRequest,
  restructureRequest,
  splitRequest,
  workspaceArticlesRequest,
} from './requests';
import { type Host, Session } from './session';

/** Serves the editor on the other end of the connection until it hangs up. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(params => {
    const client = clientOf(params);
    const session = new Session(connection, client, documents, host);
    answerRequests(session);
    keepDiagnosticsFresh(session, documents);
    subscribe(session);
    return describeServer(client);
  });
  documents.listen(connection);
  connection.listen();
}

function describeServer(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'galley' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      codeActionProvider: {
        codeActionKinds: [
          CodeActionKind.QuickFix,
          CodeActionKind.SourceFixAll,
          fixAllKind,
          ...refactoringKinds,
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
      ...(client.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'galley',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}

type Work<P, R> = (session: Session, params: P, token: CancellationToken) => Promise<R>;

function answerRequests(session: Session): void {
  const { connection, log } = session;
  const always = () => () => true;
  /** `watch` starts when a request comes in, and tells in the end whether its positions still hold. */
  const answer =
    <P, R>(name: string, fallback: R, work: Work<P, R>, watch: (params: P) => () => boolean = always) =>
    (params: P, token: CancellationToken) =>
      guard({ name, token, isCurrent: watch(params), log }, fallback, () => work(session, params, token));
  const unchanged = (params: TextDocumentPositionParams | CodeActionParams) =>
    session.watch(params.textDocument.uri);

  connection.languages.diagnostics.on(answer('diagnostics', { kind: 'full', items: [] }, pullDiagnostics));
  connection.onDocumentSymbol(answer('symbols', [], documentSymbols));
  connection.onFoldingRanges(answer('folding', [], foldingRanges));
  connection.onSelectionRanges(answer('selection', null, selectionRanges));
  connection.onDocumentLinks(answer('links', [], documentLinks));
  connection.onDocumentHighlight(answer('highlights', null, highlights, unchanged));
  connection.onReferences(answer('references', [], references, unchanged));
  connection.onPrepareRename(answer('rename', null, prepareRename, unchanged));
  connection.onRenameRequest(answer('rename', null, rename, unchanged));
  connection.onWorkspaceSymbol(answer('workspace symbols', [], workspaceSymbols));
  connection.onHover(answer('hover', null, hover, unchanged));
  connection.onCodeAction(answer('code actions', [], codeActions, unchanged));
  connection.onCodeActionResolve((action, token) =>
    answer('code action', action, resolveCodeAction, () => watchAction(session, action))(action, token),
  );
  connection.onRequest(
    fixAllRequest,
    answer('fix all', null, fixAll, ({ uri }) => session.watch(uri)),
  );
  connection.onRequest(previewRequest, answer('preview', null, preview));
  connection.onRequest(splitRequest, answer('split', null, split));
  connection.onRequest(restructureRequest, answer('restructure', null, restructure));
  connection.onRequest(articlesRequest, answer('articles', null, articles));
  connection.onRequest(workspaceArticlesRequest, answer('articles', [], workspaceArticles));
}

/** Diagnostics follow the text, the settings and the other pages: pushed to a client that does not ask, else refreshed. */
function keepDiagnosticsFresh(session: Session, documents: TextDocuments<TextDocument>): void {
  const { connection, client, settings, workspace, log } = session;
  const push = client.pullsDiagnostics ? undefined : new DiagnosticsPush(session);
  const refresh = () => {
    if (push) documents.keys().forEach(uri => push.now(uri));
    else if (client.refreshesDiagnostics) log.sent('refresh', connection.languages.diagnostics.refresh());
  };
  workspace.onRosterChange = refresh;
  documents.onDidOpen(() => workspace.relist());
  documents.onDidChangeContent(({ document }) => push?.changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    workspace.closed(uri);
    push?.closed(uri);
  });
  connection.onDidChangeConfiguration(() => {
    settings.clear();
    workspace.changed();
    refresh();
  });
  connection.onDidChangeWatchedFiles(() => workspace.changed());
}

/** Asks the client to tell of what changes beside the open documents. */
function subscribe({ connection, client, log }: Session): void {
  connection.onInitialized(() => {
    const subscriptions = BulkRegistration.create();
    if (client.registersConfiguration)
      subscriptions.add(DidChangeConfigurationNotification.type, { section: 'galley' });
    if (client.watchesFiles)
      subscriptions.add(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.{txt,galley}' }],
      });
    if (client.registersConfiguration || client.watchesFiles)
      log.sent('register', connection.client.register(subscriptions));
  });
}
