// Runs suite/ inside VS Code's extension host. On Linux that is VS Code out of npm packages; elsewhere, or with
// VSCODE_TEST=desktop, the VS Code that @vscode/test-electron downloads.
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
const temporary = mkdtempSync(path.join(os.tmpdir(), 'galley-test-'));
const workspace = path.join(temporary, 'samples');
const userDataDir = path.join(temporary, 'user-data');

rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: [path.join(hostFolder, 'suite', '*.ts')],
  outdir: out,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
});
cpSync(path.join(root, 'samples'), workspace, { recursive: true });
writeSettings(userDataDir, { 'galley.detectNewspapers': false }); // or it would ask about every page
if (!desktop) installHost();
try {
  await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: path.join(hostFolder, 'host', 'code.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(out, 'index.js'),
    extensionTestsEnv: { GALLEY_ROOT: root },
    launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${userDataDir}`],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
