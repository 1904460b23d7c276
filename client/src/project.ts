import { Disposable, type LogOutputChannel, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification } from 'vscode-languageclient';

/** What a `galley.json` says. It comes from people, and the server looks at every value before it uses it. */
export type Project = Readonly<Record<string, unknown>>;

const fileName = 'galley.json';

/**
 * The settings that the command line reads, too: the `galley.json` nearest above a file. What it says goes before the
 * editor's settings, so that a page is judged alike by everyone who works on it.
 */
export class Projects {
  readonly #known = new Map<string, Promise<Project>>();

  constructor(private readonly log: LogOutputChannel) {}

  /** What applies to a file; empty where there is no `galley.json`. */
  of(uri: Uri): Promise<Project> {
    if (!inFolder(uri)) return Promise.resolve({});
    const folder = Uri.joinPath(uri, '..');
    const key = folder.toString();
    let project = this.#known.get(key);
    if (!project) this.#known.set(key, (project = this.#find(folder)));
    return project;
  }

  /** The editor's value of a setting (`galley.rules`, `galley.words` …), and what the file's project says of it. */
  async merge(section: string, uri: Uri, value: unknown): Promise<unknown> {
    const given = (await this.of(uri))[section.replace(/^galley\./, '')];
    if (given === undefined) return value;
    if (Array.isArray(given)) return [...new Set([...(Array.isArray(value) ? value : []), ...given])];
    return isRecord(given) && isRecord(value) ? { ...value, ...given } : given;
  }

  /** Tells the server when such a file changes. */
  watch(client: BaseLanguageClient): Disposable {
    const watcher = workspace.createFileSystemWatcher(`**/${fileName}`);
    const changed = () => {
      this.#known.clear();
      if (client.isRunning())
        void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    };
    return Disposable.from(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete(changed),
    );
  }

  async #find(folder: Uri): Promise<Project> {
    const file = Uri.joinPath(folder, fileName);
    const text = await read(file);
    if (text !== undefined) return this.#parse(file, text);
    const above = Uri.joinPath(folder, '..');
    return above.path === folder.path ? {} : this.of(folder);
  }

  #parse(file: Uri, text: string): Project {
    try {
      const value: unknown = JSON.parse(text);
      if (isRecord(value)) return value;
      this.log.warn(`${file.toString(true)}: not an object`);
    } catch (error) {
      this.log.warn(`${file.toString(true)}: ${String(error)}`);
    }
    return {};
  }
}

/** The `galley.json` that a word is to be added to: the nearest, or a new one at the workspace folder's top. */
export async function projectFileFor(uri: Uri): Promise<{ uri: Uri; text: string | undefined } | undefined> {
  if (!inFolder(uri)) return undefined;
  for (let folder = Uri.joinPath(uri, '..'); ; folder = Uri.joinPath(folder, '..')) {
    const file = Uri.joinPath(folder, fileName);
    const text = await read(file);
    if (text !== undefined) return { uri: file, text };
    if (Uri.joinPath(folder, '..').path === folder.path) break;
  }
  const root = workspace.getWorkspaceFolder(uri);
  return root && { uri: Uri.joinPath(root.uri, fileName), text: undefined };
}

/** An unsaved document is in none. */
const inFolder = (uri: Uri): boolean => uri.path.startsWith('/') && uri.scheme !== 'untitled';

async function read(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined; // Not there, or not to be read: another may be, further up.
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
