import assert from 'node:assert/strict';
import { commands, Selection, type TextEditor, window, type DocumentSymbol } from 'vscode';
import { closeAll, eventually, showTranscription } from './support';

describe('articles', () => {
  afterEach(closeAll);

  it('are gone to by picking them', async () => {
    const editor = await transcriptionEditor();
    const [, second] = await articlesIn(editor);
    assert.ok(second);
    await commands.executeCommand('galley.goToArticle');
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    const moved = eventually(window.onDidChangeTextEditorSelection, () =>
      editor.selection.active.isEqual(second.selectionRange.start) ? true : undefined,
    );
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await moved;
  });

  it('are not gone to when nothing is picked', async () => {
    const editor = await transcriptionEditor();
    await commands.executeCommand('galley.goToArticle');
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    assert.ok(editor.selection.active.isEqual(editor.document.positionAt(0)));
  });

  it('are mended one by one', async () => {
    const editor = await transcriptionEditor();
    const { document } = editor;
    const photo = (await articlesIn(editor)).find(({ name }) => name === '我市举行烈士纪念日公祭活动');
    assert.ok(photo, 'the photo is not in the outline');
    const before = document.getText();
    const at = photo.selectionRange.start;
    editor.selection = new Selection(at, at);
    await commands.executeCommand('galley.fixAllInArticle');
    const start = document.offsetAt(photo.range.start);
    assert.equal(
      document.getText().slice(0, start),
      before.slice(0, start),
      'text before the article changed',
    );
    assert.equal(document.lineAt(at.line).text, '我市举行烈士');
    const after = before.slice(before.indexOf('本报讯 9 月 30 日'));
    assert.ok(document.getText().endsWith(after), 'text after the article changed');
  });
});

/** A fresh transcription in an editor, with the cursor at its start. */
async function transcriptionEditor(): Promise<TextEditor> {
  const document = await showTranscription();
  const editor = window.activeTextEditor;
  assert.equal(editor?.document, document);
  return editor;
}

const articlesIn = ({ document }: TextEditor) =>
  commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
