import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CodeAction, commands, Position, type TextDocument, workspace, WorkspaceEdit } from 'vscode';
import { closeAll, lineOf, problemsOf, problemsWhen, ruleOf, showTranscription } from './support';

const fixed = readFileSync(path.join(process.env.GALLEY_ROOT!, 'test/fixtures/front-page.fixed.txt'), 'utf8');

describe('fixes', () => {
  afterEach(closeAll);

  it('mend one problem as a quick fix', async () => {
    const document = await showTranscription();
    const line = 308;
    const [fix] = await quickFixes(document, line);
    assert.ok(fix?.edit, 'there is no quick fix');
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.equal(document.lineAt(line - 1).text.trim(), '和大司巷小学少先');
    await problemsWhen(document, problems => !problems.some(problem => lineOf(problem) === line));
  });

  it('mend the page by one command, and undo as one step', async () => {
    const document = await showTranscription();
    const original = document.getText();
    await commands.executeCommand('galley.fixAll');
    assert.equal(withoutTrailingSpace(document.getText()), withoutTrailingSpace(fixed));
    await problemsWhen(document, problems => !problems.some(problem => ruleOf(problem) === 'doubled-text'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  it('offer to open a garbled file in another encoding', async () => {
    const document = await showTranscription();
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'the governorâ€™s speech\n');
    assert.ok(await workspace.applyEdit(edit));
    await problemsWhen(document, problems => problems.some(problem => ruleOf(problem) === 'garbled-text'));
    const actions = await quickFixes(document, 1);
    const commandsOffered = actions.map(({ command }) => command?.command);
    assert.ok(commandsOffered.includes('workbench.action.editor.changeEncoding'));
    await commands.executeCommand('undo');
  });

  it('leave the bytes of the file as they were when all is undone and saved', async () => {
    const document = await showTranscription();
    const original = await workspace.fs.readFile(document.uri);
    await commands.executeCommand('galley.fixAll');
    assert.ok(await document.save());
    assert.notDeepEqual(await workspace.fs.readFile(document.uri), original);
    await commands.executeCommand('undo');
    assert.ok(await document.save());
    assert.deepEqual(await workspace.fs.readFile(document.uri), original);
  });
});

/** The quick fixes that VS Code offers for the first problem on a line (from 1), best first. */
async function quickFixes(document: TextDocument, line: number): Promise<CodeAction[]> {
  const problem = problemsOf(document).find(each => lineOf(each) === line);
  assert.ok(problem, `there is no problem on line ${line}`);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    problem.range,
    'quickfix',
  );
  return actions.sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
}

const withoutTrailingSpace = (text: string): string => text.replace(/[ \u3000]+$/gm, '');
