import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { isExpected } from './errors';

/** What a .gitignore or an `exclude` says of the files and folders below it. */
export interface Patterns {
  /** Whether a path is left out; undefined where no pattern speaks of it. */
  verdict(path: string, isFolder: boolean): boolean | undefined;
}

export const noPatterns: Patterns = { verdict: () => undefined };

/** Patterns as a .gitignore in `folder` has them. */
export function patternsOf(folder: string, lines: string | readonly string[]): Patterns {
  const matcher = ignore().add(lines);
  return {
    verdict(path, isFolder) {
      const inside = relative(folder, path).split(sep).join('/');
      if (inside === '' || !ignore.isPathValid(inside)) return undefined;
      const { ignored, unignored } = matcher.test(isFolder ? `${inside}/` : inside);
      return ignored ? true : unignored ? false : undefined;
    },
  };
}

/** Whether a path is left out, where the last patterns that speak of it decide. */
export function leftOut(patterns: readonly Patterns[], path: string, isFolder: boolean): boolean {
  for (let index = patterns.length - 1; index >= 0; index--) {
    const verdict = patterns[index]?.verdict(path, isFolder);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

export function gitignoreIn(folder: string): Patterns {
  try {
    return patternsOf(folder, readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch (error) {
    if (!isExpected(error)) throw error;
    return noPatterns; // most folders have none
  }
}

/** The .gitignore files between a folder and the root of its repository, outermost first; none outside a repository. */
export function gitignoresAbove(folder: string): Patterns[] {
  const above: Patterns[] = [];
  for (let at = folder; !existsSync(join(at, '.git')); above.unshift(gitignoreIn(at))) {
    if (dirname(at) === at) return [];
    at = dirname(at);
  }
  // A folder that was named is read, even where its repository ignores it.
  return above.filter(patterns => patterns.verdict(folder, true) !== true);
}
