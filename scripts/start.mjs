// `npm start`: opens VS Code with this checkout of Galley and a copy of the samples; installs and builds first.
//   --browser   in the browser, even where VS Code is installed
//   --no-open   in the browser, but only print the address
// Nothing here imports a package: on a fresh clone there is none yet.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageAddress, remoteUri } from '../test/vscode/host/address.mjs';
import { installHost } from '../test/vscode/host/install.mjs';
import { startServer } from '../test/vscode/host/server.mjs';
import { writeSettings } from '../test/vscode/host/settings.mjs';
import { findDesktopCode, spawnDesktopCode } from './desktop-code.mjs';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const open = !process.argv.includes('--no-open');
const wantsBrowser = !open || process.argv.includes('--browser');

/** All that a session leaves behind, under one folder that goes when it ends. */
const session = mkdtempSync(path.join(os.tmpdir(), 'galley-'));
const samples = path.join(session, 'samples');
const page = path.join(samples, 'front-page.txt');
const profile = {
  userDataDir: path.join(session, 'user-data'),
  extensionsDir: path.join(session, 'extensions'),
};
let stop = () => {};
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
try {
  prepare();
  const code = wantsBrowser ? undefined : findDesktopCode();
  if (code) openDesktop(code);
  else await openBrowser();
} catch (error) {
  console.error(error.message);
  await end(1);
}

function prepare() {
  ensureInstalled(root, { what: 'the build tools' });
  console.log('Building Galley…');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Galley did not build.');
  cpSync(path.join(root, 'samples'), samples, { recursive: true });
  writeSettings(profile.userDataDir, { 'galley.files': ['**/*.txt'] });
}

/** The user's own VS Code, with a profile of its own: their settings and extensions stay as they are. */
function openDesktop(code) {
  console.log(`Opening VS Code (${code}) with a copy of the samples: ${samples}`);
  console.log('Close its window, or press Ctrl+C here, to end.');
  const child = spawnDesktopCode(code, [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${profile.userDataDir}`,
    `--extensions-dir=${profile.extensionsDir}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    '--new-window',
    '--wait',
    samples,
    page,
  ]);
  stop = () => child.kill();
  child.on('error', error => {
    console.error(error.message);
    void end(1);
  });
  child.on('exit', status => end(status ?? 0));
}

/** VS Code's server out of npm packages, and its page in the user's browser. */
async function openBrowser() {
  installHost();
  linkExtension();
  console.log('Starting VS Code…');
  const server = await startServer({ profile, token: randomBytes(16).toString('hex') });
  stop = server.stop;
  const payload = [['openFile', remoteUri(server, page)]];
  const address = pageAddress(server, { folder: samples, payload });
  console.log(
    `\nVS Code with Galley and a copy of the samples is at\n\n  ${address}\n\nPress Ctrl+C to end.`,
  );
  if (open) openAddress(address);
  server.exited.then(status => {
    if (ending) return undefined;
    console.error(`VS Code's server ended (${status}).`);
    return end(1);
  });
}

/** The server takes what lies in a fresh extensions folder for installed. */
function linkExtension() {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  mkdirSync(profile.extensionsDir, { recursive: true });
  symlinkSync(root, path.join(profile.extensionsDir, `${publisher}.${name}-${version}`), 'junction');
}

function openAddress(address) {
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
  }[process.platform] ?? ['xdg-open', address];
  // Without a browser to open there is still the printed address.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function end(status) {
  if (ending) return;
  ending = true;
  await stop();
  rmSync(session, { recursive: true, force: true });
  process.exit(status);
}
