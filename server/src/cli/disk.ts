import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isNamedNewspaper } from '../core';
import type { Disk, FoundFile } from '../lsp/node';
import { decode } from './encoding';
import { isExpected } from './errors';
import { inputsOf, transcriptionExtensions } from './files';
import { settingsFinder } from './settings';

/** So many files of a workspace are looked at: a workspace may be a person's home. */
const mostFiles = 5_000;

/** The files as the command line finds and reads them, for editors that do not find files themselves. */
export const disk: Disk = {
  async list(folders, deep) {
    return folders
      .filter(uri => uri.startsWith('file:'))
      .flatMap(uri => {
        const folder = fileURLToPath(uri);
        return (deep ? below(folder) : rightIn(folder)).flatMap(describe);
      });
  },

  async read(uri) {
    try {
      return (await decode(readFileSync(fileURLToPath(uri)))).text;
    } catch (error) {
      if (!isExpected(error)) throw error;
      return null; // it is gone, or no text
    }
  },
};

function below(folder: string): string[] {
  const paths: string[] = [];
  for (const { path, error } of inputsOf([folder], settingsFinder())) {
    if (error === undefined) paths.push(path);
    if (paths.length === mostFiles) break;
  }
  return paths;
}

function rightIn(folder: string): string[] {
  const names = readdirSync(folder).filter(name =>
    transcriptionExtensions.includes(extname(name).toLowerCase()),
  );
  return names.slice(0, mostFiles).map(name => join(folder, name));
}

function describe(path: string): FoundFile[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return [];
  const stamp = `${stats.mtimeMs} ${stats.size}`;
  return [{ uri: pathToFileURL(path).href, stamp, isTranscription: isNamedNewspaper(path) }];
}
