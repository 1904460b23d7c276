// The `code` command of a desktop VS Code on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';

const windows = process.platform === 'win32';
const extensions = windows ? ['.cmd', '.exe'] : [''];
/** Windows runs a .cmd through its shell, which splits at spaces. */
const quote = text => (windows ? `"${text}"` : text);

/** The path of `code` where it can open a window with this extension, else undefined. */
export function findDesktopCode() {
  const { env, platform } = process;
  // In a remote terminal or under WSL, `code` speaks to a window elsewhere, which cannot load this folder's extension.
  if (env.VSCODE_IPC_HOOK_CLI || env.WSL_DISTRO_NAME) return undefined;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  const code = findOnPath('code', env.PATH ?? '');
  return code && isRecentEnough(code) ? code : undefined;
}

export function spawnDesktopCode(code, args) {
  return spawn(quote(code), args.map(quote), { stdio: 'inherit', shell: windows });
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

/** Tells the user why not. */
function isRecentEnough(code) {
  const { stdout } = spawnSync(quote(code), ['--version'], { encoding: 'utf8', shell: windows });
  const [version = ''] = (stdout ?? '').split('\n');
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [major, minor] = numbers(version);
  const [wantedMajor, wantedMinor] = numbers(engines.vscode);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return true;
  console.log(
    `${code} is VS Code ${version.trim() || 'of no known version'}; Galley needs ${engines.vscode}.`,
  );
  return false;
}

const numbers = version => (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
