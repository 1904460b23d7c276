// VS Code's server, out of the npm package code-server: nothing is downloaded or compiled beyond npm packages.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { hostFolder, hostModules } from './install.mjs';

const vscode = path.join(hostModules, 'code-server', 'lib', 'vscode');

const quiet = [
  '--accept-server-license-terms',
  '--disable-workspace-trust',
  '--disable-experiments',
  '--disable-update-check',
  '--disable-getting-started-override',
  ...['--telemetry-level', 'off'],
];

/** Runs the server's command line, such as `--install-extension x.vsix`; resolves to its exit status. */
export function runServerCommand(args, profile) {
  const child = spawnServer([...profileArgs(profile), ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', status => resolve(status ?? 1));
  });
}

/**
 * Starts the server on a free port and waits until it listens.
 * `profile` is {userDataDir, extensionsDir}; with a `token`, only addresses that carry it are answered.
 */
export async function startServer({ profile, token, args = [], onLog = () => {} }) {
  mkdirSync(profile.extensionsDir, { recursive: true });
  const access = token ? ['--connection-token', token] : ['--without-connection-token'];
  const child = spawnServer(
    ['--host', '127.0.0.1', '--port', '0', ...access, ...profileArgs(profile), ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, to be ended together with its watchers and extension hosts.
      detached: process.platform !== 'win32',
      // There is no gallery to ask: look-ups would only fail late.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    },
  );
  process.once('exit', () => signalGroup(child, 'SIGKILL')); // however this process ends
  const exited = new Promise(resolve => child.once('exit', (status, signal) => resolve(status ?? signal)));
  const port = await listeningPort(child, exited, onLog);
  return { authority: `127.0.0.1:${port}`, token, exited, stop: () => stopGroup(child, exited) };
}

function spawnServer(args, options) {
  linkModules();
  return spawn(serverNode(), [path.join(vscode, 'out', 'server-main.js'), ...quiet, ...args], options);
}

function profileArgs({ userDataDir, extensionsDir }) {
  return [
    ...['--server-data-dir', userDataDir],
    ...['--user-data-dir', userDataDir],
    ...['--extensions-dir', extensionsDir],
  ];
}

/** The server and its page look for their dependencies in VS Code's own folder. */
function linkModules() {
  const link = path.join(vscode, 'node_modules');
  try {
    if (!existsSync(link)) symlinkSync(hostModules, link, 'junction');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

/** The server needs node:module's registerHooks (22.15): this Node when it is new enough, else one from npm. */
function serverNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const packaged = path.join(hostModules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  throw new Error(
    `VS Code's server needs Node 22.15 or later; this is ${process.version}, and ${hostFolder} has none for this platform.`,
  );
}

function listeningPort(child, exited, onLog) {
  let log = '';
  return new Promise((resolve, reject) => {
    const read = chunk => {
      onLog(String(chunk));
      log += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port === undefined) return;
      resolve(Number(port));
      child.stdout.off('data', read).on('data', later);
      child.stderr.off('data', read).on('data', later);
    };
    const later = chunk => onLog(String(chunk));
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    exited.then(status =>
      reject(new Error(`VS Code's server ended (${status}) before it listened:\n${log}`)),
    );
  });
}

async function stopGroup(child, exited) {
  signalGroup(child, 'SIGTERM');
  const impatience = setTimeout(signalGroup, 3000, child, 'SIGKILL');
  await exited;
  clearTimeout(impatience);
  signalGroup(child, 'SIGKILL'); // what outlived the server
}

function signalGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
