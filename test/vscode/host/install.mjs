// The host's own packages are installed the first time they are needed: about 200 MB to fetch.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../../scripts/install.mjs';

export const hostFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const hostModules = path.join(hostFolder, 'node_modules');

export function installHost() {
  ensureInstalled(hostFolder, {
    what: 'VS Code from npm (about 200 MB, once)',
    args: ['--ignore-scripts'],
  });
}
