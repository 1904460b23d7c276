import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderOf, looksLikeNewspaper, pagesOfIssue, parsePage } from '../core';
import type { FoundFile } from '../lsp/node';
import { disk } from './disk';
import { isExpected, reasonOf } from './errors';
import { localized, say } from './localize';
import { complain } from './terminal';

/** Who is credited on an issue's pages: what an editor knows from its workspace. Each page is read once. */
export class Rosters {
  readonly #folders = new Map<string, Promise<readonly FoundFile[]>>();
  readonly #people = new Map<string, Promise<ReadonlyMap<string, number>>>();

  /** The people whom the other pages of a file's issue credit, and how often. */
  async of(path: string): Promise<ReadonlyMap<string, number>> {
    const { href } = pathToFileURL(resolve(path));
    const others = pagesOfIssue(href, await this.#filesIn(folderOf(href))).filter(({ uri }) => uri !== href);
    const roster = new Map<string, number>();
    for (const people of await Promise.all(others.map(file => this.#peopleOn(file))))
      for (const [name, count] of people) roster.set(name, (roster.get(name) ?? 0) + count);
    return roster;
  }

  #filesIn(folder: string): Promise<readonly FoundFile[]> {
    const files = this.#folders.get(folder) ?? disk.list([folder], false).catch(withoutFolder);
    this.#folders.set(folder, files);
    return files;
  }

  #peopleOn(file: FoundFile): Promise<ReadonlyMap<string, number>> {
    const people = this.#people.get(file.uri) ?? read(file);
    this.#people.set(file.uri, people);
    return people;
  }
}

/** A file may be named whose folder cannot be listed; then there is no issue to know of. */
function withoutFolder(error: unknown): readonly FoundFile[] {
  if (!isExpected(error)) throw error;
  return [];
}

/** Without a roster: else what one page credits would depend on another, and that on the first. */
async function read({ uri, isTranscription }: FoundFile): Promise<ReadonlyMap<string, number>> {
  const text = await disk.read(uri);
  if (text === null) return new Map();
  try {
    return isTranscription || looksLikeNewspaper(text) ? parsePage(text).people : new Map();
  } catch (error) {
    complain(say('noRoster', fileURLToPath(uri), localized(reasonOf(error)))); // that page's fault, not of those that ask
    return new Map();
  }
}
