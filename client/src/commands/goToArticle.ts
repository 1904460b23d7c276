import type { Uri } from 'vscode';
import {
  l10n,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { articlesRequest, type PageOfArticles, workspaceArticlesRequest } from '../protocol';
import { activeTranscription } from '../transcription';

interface ArticleItem extends QuickPickItem {
  /** Absent on what only sets apart. */
  readonly place?: { readonly uri: Uri; readonly range: Range };
}

/**
 * Lets the user pick an article of the page, or of another page of the workspace. The editor follows the pick on its own
 * page, and returns where it was on Escape.
 */
export async function goToArticle(client: BaseLanguageClient): Promise<void> {
  if (!client.isRunning()) return;
  const editor = activeTranscription();
  const list = pick(editor, editor ? await articlesOf(client, editor) : []);
  const elsewhere = await articlesElsewhere(client, editor).finally(() => (list.busy = false));
  if (elsewhere.length === 0) return list.items.length === 0 ? none(list) : undefined;
  const { activeItems } = list; // which setting the items would forget
  list.items = [...list.items, ...elsewhere];
  if (activeItems.length > 0) list.activeItems = activeItems;
  await shown(list);
}

/** When the list shows the items that it was given, or is closed. */
const shown = (list: QuickPick<ArticleItem>): Promise<void> =>
  new Promise(resolve => {
    list.onDidChangeActive(() => resolve());
    list.onDidHide(() => resolve());
  });

function none(list: QuickPick<ArticleItem>): void {
  list.hide();
  void window.showInformationMessage(l10n.t('No articles were found on this page.'));
}

async function articlesOf(client: BaseLanguageClient, { document }: TextEditor): Promise<ArticleItem[]> {
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const result = await client.sendRequest(articlesRequest, { uri });
  return (result?.articles ?? []).map(({ name, people, selectionRange }) =>
    itemOf(document.uri, name, people, client.protocol2CodeConverter.asRange(selectionRange)),
  );
}

/** The articles of the other pages, under the names of their files. */
async function articlesElsewhere(
  client: BaseLanguageClient,
  editor: TextEditor | undefined,
): Promise<ArticleItem[]> {
  const here = editor && client.code2ProtocolConverter.asUri(editor.document.uri);
  const pages = await client.sendRequest(workspaceArticlesRequest, { except: here ?? null }).catch(stopped);
  const others = pages.filter(({ articles }) => articles.length > 0).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return others.flatMap(page => {
    const uri = client.protocol2CodeConverter.asUri(page.uri);
    const separator = { label: workspace.asRelativePath(uri), kind: QuickPickItemKind.Separator };
    const items = page.articles.map(({ name, people, range }) =>
      itemOf(uri, name, people, client.protocol2CodeConverter.asRange(range)),
    );
    return [separator, ...items];
  });
}

/** What is known when the user has stopped the reading of the other pages. */
function stopped(error: unknown): readonly PageOfArticles[] {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return [];
  throw error;
}

const itemOf = (uri: Uri, name: string, people: string, range: Range): ArticleItem => ({
  place: { uri, range },
  label: name,
  description: [people, l10n.t('line {0}', range.start.line + 1)].filter(Boolean).join(' · '),
});

function pick(editor: TextEditor | undefined, items: readonly ArticleItem[]) {
  const preview = editor && new Preview(editor);
  const list = window.createQuickPick<ArticleItem>();
  const isHere = (item: ArticleItem | undefined) => item?.place?.uri === editor?.document.uri;
  list.title = l10n.t('Go to Article');
  list.placeholder = l10n.t('Type part of a headline or byline');
  list.matchOnDescription = true;
  list.keepScrollPosition = true;
  list.busy = true;
  list.items = items;
  const cursor = editor?.selection.active.line ?? 0;
  const here = items.filter(({ place }) => place && place.range.start.line <= cursor).at(-1);
  if (here) list.activeItems = [here];
  list.onDidChangeActive(([item]) => preview?.show(isHere(item) ? item?.place?.range : undefined));
  list.onDidAccept(() => {
    const [item] = list.activeItems;
    if (!item?.place) return;
    if (isHere(item)) preview?.accept(item.place.range);
    else void open(item.place);
    list.hide();
  });
  list.onDidHide(() => {
    preview?.dispose();
    list.dispose();
  });
  list.show();
  return list;
}

async function open({ uri, range }: { uri: Uri; range: Range }): Promise<void> {
  await window.showTextDocument(uri, { selection: new Range(range.start, range.start) });
}

/** Shows places of a document while one of them is being chosen. */
class Preview {
  readonly #highlight = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: true,
  });
  readonly #before: Range | undefined;
  #accepted = false;

  constructor(private readonly editor: TextEditor) {
    this.#before = editor.visibleRanges[0];
  }

  show(place: Range | undefined): void {
    this.editor.setDecorations(this.#highlight, place ? [place] : []);
    if (place) this.editor.revealRange(place, TextEditorRevealType.InCenter);
  }

  accept({ start }: Range): void {
    this.#accepted = true;
    this.editor.selections = [new Selection(start, start)];
  }

  /** Goes back to where the editor was, unless a place has been accepted. */
  dispose(): void {
    this.#highlight.dispose();
    if (this.#accepted || !this.#before) return;
    const middle = (this.#before.start.line + this.#before.end.line) >> 1;
    this.editor.revealRange(new Range(middle, 0, middle, 0), TextEditorRevealType.InCenter);
  }
}
