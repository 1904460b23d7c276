// Installs a folder's npm packages when they are absent or differ from its lock file. Imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST_NODE = 20;

/** Runs `npm ci` in `folder` unless what is installed there is what its package-lock.json asks for. */
export function ensureInstalled(folder, { what, args = [] }) {
  if (parseInt(process.versions.node) < OLDEST_NODE) {
    throw new Error(`Galley needs Node.js ${OLDEST_NODE} or later; this is ${process.version}.`);
  }
  if (isInstalled(folder)) return;
  console.log(`Installing ${what}…`);
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...args],
    { cwd: folder, stdio: 'inherit', shell: windows },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci failed in ${folder} (exit status ${status})`);
}

/** npm records what it has installed, in the lock file's own form, once it is done. */
function isInstalled(folder) {
  const installed = lockedPackages(path.join(folder, 'node_modules', '.package-lock.json'));
  const wanted = lockedPackages(path.join(folder, 'package-lock.json'));
  return (
    installed !== undefined &&
    Object.entries(wanted).every(
      // An optional package is left out where it does not fit the platform.
      ([location, { version, optional }]) =>
        location === '' || optional || (location in installed && installed[location].version === version),
    )
  );
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
