import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gitignoreIn, gitignoresAbove, leftOut, type Patterns } from './patterns';
import type { Settings } from './settings';

/** What a file's name must end in to be read from a folder; a file that is named itself is always read. */
export const transcriptionExtensions: readonly string[] = ['.txt', '.galley'];

/** Standard input, as a path. */
export const stdin = '-';

/** A file to read, by the path to show; or a path that leads nowhere. */
export interface Input {
  readonly path: string;
  readonly error?: unknown;
}

type SettingsOf = (folder: string) => Settings;

/** The transcriptions that paths lead to, each once: files as they are, folders with all that they hold, in order. */
export function* inputsOf(paths: readonly string[], settingsOf: SettingsOf): Generator<Input> {
  const seen = new Set<string>();
  for (const path of paths)
    for (const input of inputsAt(path, settingsOf)) {
      const key = input.path === stdin ? stdin : resolve(input.path);
      if (!seen.has(key)) yield input;
      seen.add(key);
    }
}

function* inputsAt(path: string, settingsOf: SettingsOf): Generator<Input> {
  if (path === stdin) return yield { path };
  let isFolder = false;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    return yield { path, error };
  }
  if (isFolder) yield* inputsIn(path, gitignoresAbove(resolve(path)), settingsOf);
  else yield { path };
}

/** `path` is the folder as the user named it, so that what is shown can be used where the command was given. */
function* inputsIn(path: string, above: readonly Patterns[], settingsOf: SettingsOf): Generator<Input> {
  const folder = resolve(path);
  const gitignores = [...above, gitignoreIn(folder)];
  const { excludes } = settingsOf(folder);
  const wanted = (name: string, isFolder: boolean) =>
    !leftOut(gitignores, join(folder, name), isFolder) && !leftOut([excludes], join(folder, name), isFolder);
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return yield { path, error };
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== '.git' && wanted(entry.name, true)) yield* inputsIn(inner, gitignores, settingsOf);
    } else if (isTranscription(entry, inner) && wanted(entry.name, false)) yield { path: inner };
  }
}

/** Links to files are followed. Links to folders are not: they may lead back to where they stand. */
const isTranscription = (entry: Dirent, path: string): boolean =>
  transcriptionExtensions.includes(extname(entry.name).toLowerCase()) &&
  (entry.isFile() ||
    (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true));
