import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  type DocumentLink,
  type Location,
  type Position,
  type SelectionRange,
  type SymbolInformation,
  type TextDocument,
  Uri,
  window,
  workspace,
  type WorkspaceEdit,
} from 'vscode';
import { showIssue } from './issue';
import { closeAll, eventually } from './support';

describe('the pages of an issue', () => {
  afterEach(closeAll);

  it('give their headlines and people as symbols of the workspace, open or not', async () => {
    const { other } = await showIssue();
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '老年食堂',
    );
    const found = symbols.filter(({ location }) => sameUri(location.uri, other));
    assert.deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, location.range.start.line]),
      [['老年食堂开到了家门口', '陈晓苏、王立新', 7]],
    );
  });

  it('are read in the encoding in which the editor reads them', async function () {
    if (!('encode' in workspace)) this.skip(); // before VS Code 1.100
    const encode = workspace.encode as (text: string, options: { encoding: string }) => Thenable<Uint8Array>;
    const { other } = await showIssue();
    const files = workspace.getConfiguration('files');
    await files.update('encoding', 'gb18030', ConfigurationTarget.Workspace);
    try {
      const uri = Uri.joinPath(other, '..', 'page-3.newspaper.txt');
      const text = '第三版\n\n渔港码头昨日开工\n□记者 林海波\n本报讯 渔港码头昨日开工，预计两年完成。\n';
      await workspace.fs.writeFile(uri, await encode(text, { encoding: 'gb18030' }));
      const found = await eventuallyIn('渔港码头', uri);
      assert.equal(found.name, '渔港码头昨日开工');
    } finally {
      await files.update('encoding', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('are linked where a piece jumps from one to the other', async () => {
    const { page, other } = await showIssue();
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', page.uri, 10);
    const jump = links.find(({ range }) => page.getText(range) === '下转第2版');
    assert.ok(jump?.target, 'the jump line is no link');
    assert.equal(jump.target.fragment, 'L3');
    assert.ok(sameUri(jump.target.with({ fragment: '' }), other));
    assert.equal(jump.tooltip, 'Go to page 2');
  });

  it('refer to a person wherever credits name them', async () => {
    const { page, other } = await showIssue();
    const places = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      page.uri,
      placeOf(page, '陈晓苏'),
    );
    const lines = (uri: Uri) =>
      places.filter(place => sameUri(place.uri, uri)).map(({ range }) => range.start.line + 1);
    assert.deepEqual(lines(page.uri), [4, 8]);
    assert.deepEqual(lines(other), [9]);
  });

  it('rename a person, but nothing else', async () => {
    const { page, other } = await showIssue();
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      page.uri,
      placeOf(page, '陈晓苏'),
      '陈小苏',
    );
    const edited = (uri: Uri) =>
      edit
        .entries()
        .filter(([each]) => sameUri(each, uri))
        .flatMap(([, edits]) => edits.map(({ range, newText }) => [range.start.line + 1, newText]));
    assert.deepEqual(edited(page.uri), [
      [4, '陈小苏'],
      [8, '陈小苏'],
    ]);
    assert.deepEqual(edited(other), [[9, '陈小苏']]);
    await assert.rejects(
      async () => commands.executeCommand('vscode.prepareRename', page.uri, placeOf(page, '小微企业园')),
      /Only a person whom a credit names can be renamed/,
    );
  });

  it('are gone to by the headlines of their articles', async () => {
    const { page } = await showIssue();
    await commands.executeCommand('galley.goToArticle');
    // Below the one article of this page: the first of another.
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    const opened = eventually(window.onDidChangeActiveTextEditor, () => {
      const shown = window.activeTextEditor?.document;
      return shown && !sameUri(shown.uri, page.uri) ? shown : undefined;
    });
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    assert.ok((await opened).uri.path.endsWith('.txt'));
  });
});

describe('selections', () => {
  afterEach(closeAll);

  it('grow from a word to its sentence, its article and the page', async () => {
    const { page } = await showIssue();
    const [selection] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      page.uri,
      [placeOf(page, '建成后')],
    );
    const texts: string[] = [];
    for (let at = selection; at; at = at.parent as SelectionRange) texts.push(page.getText(at.range));
    assert.ok(texts.includes('建成'), texts[0]);
    assert.ok(texts.some(text => text.startsWith('小微企业园建成后') && text.endsWith('出入口。')));
    assert.equal(texts.at(-1), page.getText());
  });
});

/** The first symbol of a file for a query: a file that was just written is known a moment later. */
async function eventuallyIn(query: string, uri: Uri): Promise<SymbolInformation> {
  for (;;) {
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    const found = symbols.find(({ location }) => sameUri(location.uri, uri));
    if (found) return found;
  }
}

const sameUri = (a: Uri, b: Uri): boolean => a.toString() === b.toString();

const placeOf = (document: TextDocument, text: string): Position =>
  document.positionAt(document.getText().indexOf(text));
