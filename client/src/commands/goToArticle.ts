import {
  commands,
  type DocumentSymbol,
  l10n,
  type QuickPickItem,
  Range,
  Selection,
  type SymbolInformation,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from 'vscode';
import { activeTranscription } from '../transcription';

interface ArticleItem extends QuickPickItem {
  readonly symbol: DocumentSymbol;
}

/** Lets the user pick an article of the page; the editor follows the pick, and returns where it was on Escape. */
export async function goToArticle(): Promise<void> {
  const editor = activeTranscription();
  if (!editor) return;
  const items = (await articlesOf(editor)).map(itemOf);
  if (items.length === 0) void window.showInformationMessage(l10n.t('No articles were found on this page.'));
  else pick(editor, items);
}

async function articlesOf({ document }: TextEditor): Promise<DocumentSymbol[]> {
  const symbols = await commands.executeCommand<(DocumentSymbol | SymbolInformation)[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return (symbols ?? []).filter(symbol => 'selectionRange' in symbol);
}

/** The server's outline gives the headline as the name and the byline as the detail. */
const itemOf = (symbol: DocumentSymbol): ArticleItem => ({
  symbol,
  label: symbol.name,
  description: [symbol.detail, l10n.t('line {0}', symbol.selectionRange.start.line + 1)]
    .filter(Boolean)
    .join(' · '),
});

function pick(editor: TextEditor, items: readonly ArticleItem[]): void {
  const preview = new Preview(editor);
  const list = window.createQuickPick<ArticleItem>();
  list.title = l10n.t('Go to Article');
  list.placeholder = l10n.t('Type part of a headline or byline');
  list.matchOnDescription = true;
  list.items = items;
  const here = items.find(({ symbol }) => symbol.range.contains(editor.selection.active));
  list.activeItems = here ? [here] : [];
  list.onDidChangeActive(([item]) => preview.show(item?.symbol.selectionRange));
  list.onDidAccept(() => {
    const [item] = list.activeItems;
    if (!item) return;
    preview.accept(item.symbol.selectionRange);
    list.hide();
  });
  list.onDidHide(() => {
    preview.dispose();
    list.dispose();
  });
  list.show();
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
