/**
 * A glob for the files with one extension in one folder. `folder` is written with slashes, is empty for the root of the
 * workspace, and may hold characters that mean something in a glob.
 */
export function globOfFolder(folder: string, extension: string): string {
  const files = `*${literal(extension)}`;
  return folder === '' ? files : `${literal(folder)}/${files}`;
}

/** Braces cannot be escaped in VS Code's globs, so any one character stands for them. */
const literal = (path: string): string => path.replace(/[[\]*?]/g, '[$&]').replace(/[{}]/g, '?');

/** Starts at the root of a file system, not of a workspace. */
export const isAbsoluteGlob = (glob: string): boolean => /^(?:\/|[a-z]:\/)/i.test(glob);

/** The last extension of a file's name, with its dot; empty where it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}
