import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Position } from 'vscode';
import {
  type CodeAction,
  commands,
  Range,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { preview, shownDiff } from './previews';
import { closeAll, showTranscription } from './support';

/** The sample in reading order; the glyph that its text layer lost is for a person to put in. */
const arranged = readFileSync(
  path.join(process.env.GALLEY_ROOT as string, 'test/fixtures/front-page.clean.txt'),
  'utf8',
).replace('\n金政、朱志杰', '\n政、朱志杰');

describe('putting a page right', () => {
  afterEach(closeAll);

  it('arranges the page as its preview shows, in one step that can be undone', async () => {
    const document = await showTranscription();
    const original = document.getText();
    const proposed = (await preview('galley.arrange', document)).getText();
    assert.equal(proposed, arranged);
    assert.equal(document.getText(), original);
    await applyAndUndo(document, arranged, original);
  });

  it('arranges the page with marks, and reads them back', async () => {
    const document = await showTranscription();
    const original = document.getText();
    const proposed = (await preview('galley.arrangeMarked', document)).getText();
    assert.ok(
      proposed.startsWith('@@ 稿件\n@@ 引题 金政部署本月工作重点时强调\n@@ 标题 冲锋四季度 冲刺全年红\n'),
    );
    await applyAndUndo(document, proposed, original);
  });

  it('joins the lines of the article at the cursor, and no others', async () => {
    const document = await showTranscription();
    const original = document.getText();
    place('刚刚结束的9月');
    const proposed = (await preview('galley.reflowArticle', document)).getText();
    assert.ok(proposed.includes('\n金政指出，进入10月份，党的十九大即将召开，离年终也只剩下三个月时间，'));
    assert.ok(proposed.includes('\n近年来，我市先后出台了一系列\n'));
    await applyAndUndo(document, proposed, original);
  });

  it('joins the lines of every article', async () => {
    const document = await showTranscription();
    const original = document.getText();
    const proposed = (await preview('galley.reflowPage', document)).getText();
    assert.ok(proposed.includes('\n近年来，我市先后出台了一系列鼓励低效厂房改造、低效用地再利用的政策'));
    await applyAndUndo(document, proposed, original);
  });

  it('moves the headline at the cursor to above its text', async () => {
    const document = await showTranscription();
    const original = document.getText();
    place('冲锋四季度 冲刺全年红');
    const proposed = (await preview('galley.moveHeadline', document)).getText();
    assert.match(proposed, /^金政部署本月工作重点时强调\n+冲锋四季度 冲刺全年红\n □记者 陈晓苏\n/);
    assert.equal([...proposed].sort().join(''), [...original].sort().join(''));
    await applyAndUndo(document, proposed, original);
  });

  it('does not open a preview where there is nothing to do', async () => {
    await showTranscription();
    place('刚刚结束的9月'); // its byline stands above it
    await commands.executeCommand('galley.moveByline');
    assert.equal(shownDiff(), undefined);
  });

  it('splits the page into files, and replaces none', async () => {
    const document = await showTranscription();
    const folder = Uri.joinPath(document.uri, '..', 'articles');
    await workspace.fs.createDirectory(folder);
    await split(folder);
    const [first] = await workspace.fs.readDirectory(folder);
    assert.match(first?.[0] ?? '', /^page-\d+-01-冲锋四季度-冲刺全年红\.txt$/);
    const written = await texts(folder);
    assert.equal(written.join('\n'), arranged);
    await split(folder);
    assert.deepEqual((await texts(folder)).sort(), [...written, ...written].sort());
  });

  it('offers itself as refactorings', async () => {
    const document = await showTranscription();
    const at = place('冲锋四季度 冲刺全年红');
    const offered = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(at, at),
      'refactor',
    );
    const titles = offered.map(({ title }) => title);
    for (const title of [
      'Move the headline to its article',
      'Arrange the page in reading order',
      'Mark as headline',
    ])
      assert.ok(titles.includes(title), titles.join(', '));
    const mark = offered.find(({ title }) => title === 'Mark as headline');
    assert.ok(mark?.edit && (await workspace.applyEdit(mark.edit)));
    assert.equal(document.lineAt(at.line).text, '@@ 标题 冲锋四季度 冲刺全年红');
  });
});

/** Splits the active page, and takes all files that are listed. */
async function split(folder: Uri): Promise<void> {
  const before = (await texts(folder)).length;
  // The list cannot be waited for: it may be accepted before it holds anything, and is then asked for again.
  while ((await texts(folder)).length === before) {
    let isDone = false;
    const done = Promise.resolve(commands.executeCommand('galley.splitPage', folder)).finally(
      () => (isDone = true),
    );
    while (!isDone) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
  }
}

/** The texts of a folder's files, by name. */
async function texts(folder: Uri): Promise<string[]> {
  const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  const contents = await Promise.all(names.map(name => workspace.fs.readFile(Uri.joinPath(folder, name))));
  return contents.map(bytes => new TextDecoder().decode(bytes));
}

/** Puts the cursor where a text begins. */
function place(text: string): Position {
  const editor = window.activeTextEditor;
  assert.ok(editor);
  const at = editor.document.positionAt(editor.document.getText().indexOf(text));
  editor.selection = new Selection(at, at);
  return at;
}

async function applyAndUndo(document: TextDocument, proposed: string, original: string): Promise<void> {
  await commands.executeCommand('galley.applyPreview');
  assert.equal(document.getText(), proposed);
  assert.equal(window.activeTextEditor?.document, document);
  assert.equal(shownDiff(), undefined);
  await commands.executeCommand('undo');
  assert.equal(document.getText(), original);
}
