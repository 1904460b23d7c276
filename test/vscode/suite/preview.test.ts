import assert from 'node:assert/strict';
import { commands, Range, type TextDocument, window, workspace, WorkspaceEdit } from 'vscode';
import { preview, shownDiff } from './previews';
import { closeAll, eventually, problemsOf, problemsWhen, ruleOf, showTranscription } from './support';

describe('the preview of doubled text', () => {
  afterEach(closeAll);

  it('shows the page beside what it would be, and follows its edits', async () => {
    const document = await showTranscription();
    const mended = await preview('galley.previewDoubled', document);
    assert.ok(mended.getText().includes('\n和大司巷小学少先\n'));
    assert.ok(mended.lineCount === document.lineCount, 'lines are lost');
    await insert(document, '朱志杰朱志杰、、陈美蓉陈美蓉、、\n');
    await eventually(workspace.onDidChangeTextDocument, () =>
      mended.getText().startsWith('朱志杰、陈美蓉、\n') ? true : undefined,
    );
  });

  it('is applied as one step that can be undone, and closed', async () => {
    const document = await showTranscription();
    const original = document.getText();
    const mended = (await preview('galley.previewDoubled', document)).getText();
    await commands.executeCommand('galley.applyPreview');
    assert.equal(document.getText(), mended);
    assert.equal(window.activeTextEditor?.document, document);
    assert.equal(shownDiff(), undefined);
    await problemsWhen(document, problems => !problems.some(problem => ruleOf(problem) === 'doubled-text'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  it('does not open where nothing is doubled', async () => {
    const document = await showTranscription();
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), '本报讯 昨天下午，我市召开会议。\n');
    assert.ok(await workspace.applyEdit(edit));
    await problemsWhen(document, problems => problems.length === 0);
    await commands.executeCommand('galley.previewDoubled');
    assert.equal(shownDiff(), undefined);
    assert.deepEqual(problemsOf(document), []);
  });
});

async function insert(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(0), text);
  assert.ok(await workspace.applyEdit(edit));
}
