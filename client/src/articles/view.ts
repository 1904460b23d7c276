import {
  CancellationTokenSource,
  commands,
  Disposable,
  EventEmitter,
  languages,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { articlesRequest } from '../protocol';
import { isTranscription } from '../transcription';
import { provideBadges } from './badges';
import { type ArticleNode, itemOf, nodeAt, nodesOf } from './nodes';

/** What the view shows: articles, or the words for why there are none, which the manifest has by these names. */
type Shown = 'articles' | 'noTranscription' | 'plainText' | 'checking' | 'noArticles' | 'stopped';

/** The articles of the page in the active editor, with their parts; follows the cursor. */
export function createArticlesView(client: BaseLanguageClient): Disposable {
  const articles = new Articles(client);
  const view = window.createTreeView<ArticleNode>('galley.articles', {
    treeDataProvider: articles,
    showCollapseAll: true,
  });
  const follower = new Follower(view, articles);
  const refresh = () => {
    if (view.visible) articles.refresh(); // A view that nobody sees costs nothing.
  };
  return Disposable.from(
    view,
    articles,
    provideBadges(),
    commands.registerCommand('galley.showPlace', showPlace),
    articles.onDidChangeTreeData(() => {
      view.description = articles.document?.uri.path.split('/').pop() ?? '';
      follower.follow();
    }),
    view.onDidChangeVisibility(refresh),
    view.onDidExpandElement(({ element }) => follower.opened(element)),
    view.onDidCollapseElement(({ element }) => follower.closed(element)),
    window.onDidChangeTextEditorSelection(() => follower.follow()),
    window.onDidChangeActiveTextEditor(refresh),
    window.onDidChangeVisibleTextEditors(refresh),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = articles.document?.uri.toString();
      if (uris.some(uri => uri.toString() === shown)) refresh();
    }),
    workspace.onDidOpenTextDocument(refresh), // Also tells of a change of language.
    client.onDidChangeState(refresh),
  );
}

/** The articles of one page, as the server last told them. */
class Articles implements TreeDataProvider<ArticleNode>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Whose articles are shown: the active transcription, else the last one that was, while it is in sight. */
  document: TextDocument | undefined;
  nodes: readonly ArticleNode[] = [];
  #asking = new CancellationTokenSource();

  constructor(private readonly client: BaseLanguageClient) {}

  refresh(): void {
    const document = documentInSight(this.document);
    if (document !== this.document) this.nodes = [];
    this.document = document;
    this.#asking.cancel();
    this.#asking = new CancellationTokenSource();
    void this.#ask(document, this.#asking.token);
  }

  async #ask(document: TextDocument | undefined, token: CancellationTokenSource['token']): Promise<void> {
    const { client } = this;
    if (!document) return this.#show([], isPlainText() ? 'plainText' : 'noTranscription');
    if (client.state === State.Stopped || client.state === State.StartFailed)
      return this.#show([], 'stopped');
    if (client.state !== State.Running) return this.#show([], 'checking');
    try {
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const result = await client.sendRequest(articlesRequest, { uri }, token);
      if (token.isCancellationRequested) return;
      // The server does not know a document yet whose opening is still on its way: its diagnostics will follow.
      if (result === null) return this.#show([], 'checking');
      this.#show(
        nodesOf(document.uri, result.articles),
        result.articles.length > 0 ? 'articles' : 'noArticles',
      );
    } catch {
      // Asked too late or of a server that has gone: another event, which asks anew, has come or will come.
    }
  }

  #show(nodes: readonly ArticleNode[], shown: Shown): void {
    this.nodes = nodes;
    void commands.executeCommand('setContext', 'galley.articlesView', shown);
    this.#changed.fire();
  }

  getTreeItem(node: ArticleNode): TreeItem {
    return itemOf(node);
  }

  getChildren(node?: ArticleNode): ArticleNode[] {
    return [...(node ? node.children : this.nodes)];
  }

  getParent(node: ArticleNode): ArticleNode | undefined {
    return node.parent;
  }

  dispose(): void {
    this.#asking.cancel();
    this.#changed.dispose();
  }
}

/** A document that was shown before stays while one of the editors still has it, as beside a preview. */
function documentInSight(before: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active && isTranscription(active)) return active;
  return window.visibleTextEditors
    .map(({ document }) => document)
    .find(document => document === before && isTranscription(document));
}

const isPlainText = (): boolean => window.activeTextEditor?.document.languageId === 'plaintext';

/** Selects in the view what the cursor stands in, and leaves the focus where it is. */
class Follower {
  readonly #open = new Set<string>();
  #isRevealing = false;
  #hasMoved = false;

  constructor(
    private readonly view: TreeView<ArticleNode>,
    private readonly articles: Articles,
  ) {}

  /** One step at a time: of several at once, the view may take the first for the last. */
  follow(): void {
    this.#hasMoved = true;
    if (!this.#isRevealing) void this.#reveal();
  }

  async #reveal(): Promise<void> {
    this.#isRevealing = true;
    while (this.#hasMoved) {
      this.#hasMoved = false;
      const node = this.#atCursor();
      if (!node || this.view.selection[0]?.id === node.id) continue;
      // The view may be filled anew, or closed, before it gets to it: then it is followed again.
      await this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
    }
    this.#isRevealing = false;
  }

  #atCursor(): ArticleNode | undefined {
    const editor = window.activeTextEditor;
    if (!this.view.visible || !editor || editor.document !== this.articles.document) return undefined;
    return nodeAt(this.articles.nodes, editor.selection.active.line, ({ id }) => this.#open.has(id));
  }

  opened({ id }: ArticleNode): void {
    this.#open.add(id);
    this.follow();
  }

  closed({ id }: ArticleNode): void {
    this.#open.delete(id);
    this.follow();
  }
}

/** Puts the cursor at a node's place, in an editor that shows the page where there is one. */
async function showPlace({ uri, line }: ArticleNode): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(
    uri,
    shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn },
  );
  const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1));
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
