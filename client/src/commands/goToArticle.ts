import {
  commands,
  DocumentSymbol,
  l10n,
  type QuickPickItem,
  Range,
  Selection,
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
  const symbols = await commands.executeCommand<unknown[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return (symbols ?? []).filter(symbol => symbol instanceof DocumentSymbol);
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
  const before = { selections: editor.selections, visible: editor.visibleRanges[0] };
  const highlight = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: true,
  });
  const list = window.createQuickPick<ArticleItem>();
  let accepted = false;
  list.title = l10n.t('Go to Article');
  list.placeholder = l10n.t('Type part of a headline or byline');
  list.matchOnDescription = true;
  list.items = items;
  const here = items.find(({ symbol }) => symbol.range.contains(editor.selection.active));
  list.activeItems = here ? [here] : [];
  list.onDidChangeActive(([item]) => {
    if (!item) return;
    editor.setDecorations(highlight, [item.symbol.selectionRange]);
    editor.revealRange(item.symbol.selectionRange, TextEditorRevealType.InCenter);
  });
  list.onDidAccept(() => {
    const [item] = list.activeItems;
    if (!item) return;
    accepted = true;
    const { start } = item.symbol.selectionRange;
    editor.selections = [new Selection(start, start)];
    list.hide();
  });
  list.onDidHide(() => {
    highlight.dispose();
    list.dispose();
    if (accepted) return;
    editor.selections = before.selections;
    if (before.visible)
      editor.revealRange(new Range(before.visible.start, before.visible.start), TextEditorRevealType.AtTop);
  });
  list.show();
}
