// Runs suite/ inside VS Code's extension host, then web/ inside its web worker. On Linux that is VS Code out of npm
// packages; elsewhere, or with VSCODE_TEST=desktop, the VS Code that @vscode/test-electron downloads.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { hostFolder, installHost } from './host/install.mjs';
import { writeSettings } from './host/settings.mjs';

const root = path.resolve(hostFolder, '..', '..');
const out = path.join(hostFolder, 'out');
const desktop = process.env.VSCODE_TEST === 'desktop' || process.platform !== 'linux';

await buildTests();
if (!desktop) installHost();
try {
  await run('suite', []);
  await run('web', ['--extensionDevelopmentKind=web']);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function buildTests() {
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: [path.join(hostFolder, 'suite', '*.ts')],
    outdir: path.join(out, 'suite'),
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
  });
  await build({
    entryPoints: [path.join(hostFolder, 'web', 'index.ts')],
    outdir: path.join(out, 'web'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    loader: { '.txt': 'text' },
    define: { global: 'globalThis' },
    logLevel: 'error', // mocha's browser build asks for much that it does not need
  });
}

/** Runs what lies in a folder of `out`, with a fresh profile and a copy of the samples and of an issue. */
async function run(tests, args) {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'galley-test-'));
  const workspace = path.join(temporary, 'samples');
  const userDataDir = path.join(temporary, 'user-data');
  cpSync(path.join(root, 'samples'), workspace, { recursive: true });
  cpSync(path.join(root, 'test/fixtures/issue'), path.join(workspace, 'issue'), { recursive: true });
  writeSettings(userDataDir, { 'galley.detectNewspapers': false }); // or it would ask about every page
  try {
    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: path.join(hostFolder, 'host', 'code.mjs') }),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(out, tests, 'index.js'),
      extensionTestsEnv: { GALLEY_ROOT: root },
      launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${userDataDir}`, ...args],
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
