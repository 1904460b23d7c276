// The `code` command of a desktop VS Code on this machine.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';

const extensions = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];

/** The path of `code` where it can open a window with this extension, else undefined. */
export function findDesktopCode({ env = process.env, platform = process.platform } = {}) {
  // In a remote terminal or under WSL, `code` speaks to a window elsewhere, which cannot load this folder's extension.
  if (env.VSCODE_IPC_HOOK_CLI || env.WSL_DISTRO_NAME) return undefined;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  const code = findOnPath('code', env.PATH ?? '');
  return code && isRecentEnough(code) ? code : undefined;
}

function findOnPath(command, searchPath) {
  return searchPath
    .split(path.delimiter)
    .filter(folder => folder !== '')
    .flatMap(folder => extensions.map(extension => path.join(folder, command + extension)))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRecentEnough(code) {
  const windows = process.platform === 'win32';
  const { stdout } = spawnSync(windows ? `"${code}"` : code, ['--version'], {
    encoding: 'utf8',
    shell: windows,
  });
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [major, minor] = numbers(stdout ?? '');
  const [wantedMajor, wantedMinor] = numbers(manifest.engines.vscode);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const numbers = version => (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
