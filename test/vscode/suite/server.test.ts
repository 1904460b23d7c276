import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Position, WorkspaceEdit, workspace } from 'vscode';
import { closeAll, lineOf, problemsWhen, showTranscription } from './support';

describe('language server', () => {
  afterEach(closeAll);

  it('starts again after a crash, and checks what was typed since', async function () {
    if (!existsSync('/proc')) this.skip();
    const document = await showTranscription();
    process.kill(serverProcess(), 'SIGKILL');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '朱世道朱世道、、范晓东等市范晓东等市\n');
    await workspace.applyEdit(edit);
    await problemsWhen(document, problems => problems.some(problem => lineOf(problem) === 1));
  });
});

/** The language server is the child of this extension host that runs dist/server.js. */
function serverProcess(): number {
  const pid = readdirSync('/proc').find(name => /^\d+$/.test(name) && isServer(name));
  assert.ok(pid, 'the language server does not run');
  return Number(pid);
}

function isServer(pid: string): boolean {
  try {
    const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return (
      Number(parent) === process.pid && /dist\/server\.js/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    );
  } catch {
    return false; // it has ended meanwhile
  }
}
