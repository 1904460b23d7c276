// `npm start`, as on a fresh clone: in a browser, and with a desktop VS Code that is a script.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from './host/browser.mjs';
import { hostFolder } from './host/install.mjs';
import { Workbench } from './workbench.mjs';

const start = path.resolve(hostFolder, '..', '..', 'scripts', 'start.mjs');

describe('npm start', () => {
  let temporary;
  let running;

  beforeEach(() => {
    temporary = mkdtempSync(path.join(os.tmpdir(), 'galley-start-test-'));
  });

  afterEach(async () => {
    if (running?.child.kill('SIGINT')) await running.exited;
    rmSync(temporary, { recursive: true, force: true });
  });

  it('serves VS Code with the sample page open and checked, until Ctrl+C', async () => {
    running = run(['--no-open']);
    const address = await running.printed(/http:\/\/127\.0\.0\.1:\S+/);
    const browser = await launchBrowser();
    try {
      const workbench = await Workbench.open(browser, address);
      await workbench.fileOpened('front-page.txt');
      await workbench.statusBar('Newspaper Transcription').waitFor();
      await workbench.squiggles.first().waitFor({ state: 'attached' });
    } finally {
      await browser.close();
    }
    running.child.kill('SIGINT');
    assert.equal(await running.exited, 0);
    await assert.rejects(fetch(address), 'the server still answers');
  });

  it('opens an installed VS Code with a profile of its own', async () => {
    const record = path.join(temporary, 'arguments');
    const code = `#!/bin/sh\nif [ "$1" = --version ]; then echo 1.100.0; else printf '%s\\n' "$@" >'${record}'; fi\n`;
    writeFileSync(path.join(temporary, 'code'), code, { mode: 0o755 });
    running = run([], { PATH: `${temporary}${path.delimiter}${process.env.PATH}`, DISPLAY: ':0' });
    assert.equal(await running.exited, 0);
    const given = readFileSync(record, 'utf8').trim().split('\n');
    const page = given.at(-1);
    assert.equal(path.basename(page), 'front-page.txt');
    assert.ok(!existsSync(page), 'the copy of the samples is left behind');
    for (const option of ['extensionDevelopmentPath', 'user-data-dir', 'extensions-dir']) {
      assert.ok(
        given.some(each => each.startsWith(`--${option}=/`)),
        `--${option} is not given`,
      );
    }
  });
});

/** Runs scripts/start.mjs outside of any VS Code terminal. */
function run(args, env = {}) {
  const { VSCODE_IPC_HOOK_CLI: _terminal, WSL_DISTRO_NAME: _wsl, ...inherited } = process.env;
  const child = spawn(process.execPath, [start, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', text => (output += text));
  const exited = new Promise(resolve => child.on('close', resolve));
  const printed = pattern =>
    new Promise((resolve, reject) => {
      const search = () => pattern.test(output) && resolve(pattern.exec(output)[0]);
      child.stdout.on('data', search);
      exited.then(status => reject(new Error(`npm start ended (${status}):\n${output}`)));
    });
  return { child, exited, printed };
}
