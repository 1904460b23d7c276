import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  folderOf,
  looksLikeNewspaper,
  type Message,
  noBackground,
  type Page,
  pagesOfIssue,
  parsePage,
  plain,
  say,
} from '../core';
import type { Files, FoundFile } from './files';
import { type IndexedFile, indexFile } from './indexed-file';
import { serverMessages } from './messages';
import type { Session } from './session';

/** Reading more files than this is shown as going on. */
const manyFiles = 50;

type Roster = ReadonlyMap<string, number>;

/**
 * What the transcriptions of the workspace hold, open or not: read when first asked for, kept until a file is written
 * again. What is open goes before what is stored.
 */
export class WorkspaceIndex {
  readonly #open = new WeakMap<Page, IndexedFile>();
  readonly #stored = new Map<
    string,
    { readonly state: string; readonly file: Promise<IndexedFile | null> }
  >();
  readonly #lists = new Map<string | undefined, Promise<readonly FoundFile[]>>();
  readonly #rosters = new Map<string, Roster>();

  /** Is called when open documents may read otherwise, because other pages credit other people. */
  onRosterChange: () => void = () => undefined;

  constructor(
    private readonly session: Session,
    private readonly files: Files,
  ) {}

  /** An open transcription. */
  async open(uri: string): Promise<IndexedFile | null> {
    const page = (await this.session.analysis(uri))?.page;
    if (!page) return null;
    const file = this.#open.get(page) ?? indexFile(uri, page, this.#tell);
    this.#open.set(page, file);
    return file;
  }

  /** Every transcription. Refused where the user stops it: a part of them would pass for all. */
  async all(token?: CancellationToken): Promise<IndexedFile[]> {
    return this.#withOpen(await this.#list(), () => true, token);
  }

  /** The pages of a document's issue, itself included: what lies in its folder. */
  async issueOf(uri: string, token?: CancellationToken): Promise<IndexedFile[]> {
    const folder = folderOf(uri);
    return this.#withOpen(await this.#beside(uri), open => folderOf(open) === folder, token);
  }

  /**
   * The people whom the issue's other pages credit, as these are stored, and how often. Known a while after it is first
   * asked for; the same object until it changes.
   */
  roster(exceptUri: string): Roster {
    const known = this.#rosters.get(exceptUri);
    if (known) return known;
    this.#rosters.set(exceptUri, noBackground.roster);
    this.#takeRosters([exceptUri]);
    return noBackground.roster;
  }

  /** Looks for files anew when next asked: those of a folder that nobody watches may have changed. */
  relist(): void {
    this.#lists.clear();
  }

  closed(uri: string): void {
    this.#rosters.delete(uri);
  }

  /** Files or the settings on them have changed. */
  changed(): void {
    this.#lists.clear();
    this.#takeRosters([...this.#rosters.keys()]);
  }

  /** Files as they are stored, but open ones as they are in the editor. */
  async #withOpen(
    stored: readonly FoundFile[],
    isWanted: (uri: string) => boolean,
    token?: CancellationToken,
  ): Promise<IndexedFile[]> {
    const open = await Promise.all(
      this.session
        .openUris()
        .filter(isWanted)
        .map(uri => this.#openOrNone(uri)),
    );
    const indexed = open.filter(file => file !== null);
    const opened = new Set(indexed.map(({ uri }) => plain(uri)));
    const closed = stored.filter(({ uri }) => !opened.has(plain(uri)));
    return [...indexed, ...(await this.#read(closed, token))];
  }

  /** One page that cannot be read does not keep the others from being known. */
  async #openOrNone(uri: string): Promise<IndexedFile | null> {
    try {
      return await this.open(uri);
    } catch (error) {
      this.session.log.errorOnce(`index of ${uri}`, error);
      return null;
    }
  }

  readonly #tell = (message: Message) => this.session.say(message);

  async #read(found: readonly FoundFile[], token?: CancellationToken): Promise<IndexedFile[]> {
    const unread = found.filter(file => this.#stored.get(file.uri)?.state !== stateOf(file));
    const progress = await this.#startProgress(unread.length);
    const indexed: IndexedFile[] = [];
    try {
      for (const [index, file] of found.entries()) {
        if (token?.isCancellationRequested || progress?.token.isCancellationRequested)
          throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
        const entry = await this.#indexStored(file);
        if (entry) indexed.push(entry);
        progress?.report((index * 100) / found.length);
      }
    } finally {
      progress?.done();
    }
    return indexed;
  }

  #indexStored(file: FoundFile): Promise<IndexedFile | null> {
    const known = this.#stored.get(file.uri);
    if (known?.state === stateOf(file)) return known.file;
    const indexed = this.#index(file);
    this.#stored.set(file.uri, { state: stateOf(file), file: indexed });
    return indexed;
  }

  /** Without a roster: else what one page credits would depend on another, and that on the first. */
  async #index({ uri, isTranscription }: FoundFile): Promise<IndexedFile | null> {
    try {
      const text = await this.files.read(uri);
      if (text === null) this.session.log.warnOnce(`${uri} is not in the index: no text in a known encoding`);
      if (text === null || !(isTranscription || looksLikeNewspaper(text))) return null;
      return indexFile(uri, parsePage(text), this.#tell);
    } catch (error) {
      this.session.log.errorOnce(`index of ${uri}`, error);
      return null;
    }
  }

  /** The stored pages of a document's issue; a document without a folder has none. */
  async #beside(uri: string): Promise<readonly FoundFile[]> {
    return uri.includes('/') ? pagesOfIssue(uri, await this.#list(folderOf(uri))) : [];
  }

  /** Asked anew every time where the editor would not tell of new files. */
  #list(folder?: string): Promise<readonly FoundFile[]> {
    const known = this.#lists.get(folder);
    if (known) return known;
    const list = this.files.list(folder);
    if (this.session.client.watchesFiles) {
      this.#lists.set(folder, list);
      list.catch(() => this.#lists.delete(folder));
    }
    return list;
  }

  #takeRosters(uris: readonly string[]): void {
    if (uris.length === 0) return;
    const take = async () => {
      const changed = await Promise.all(uris.map(uri => this.#takeRoster(uri)));
      if (changed.includes(true)) this.onRosterChange();
    };
    this.session.log.sent('roster', take());
  }

  /** Tells whether the roster is another one than before. */
  async #takeRoster(uri: string): Promise<boolean> {
    const pages = pagesOfIssue(uri, await this.#list(folderOf(uri)));
    const indexed = await this.#read(pages.filter(page => plain(page.uri) !== plain(uri)));
    const roster = new Map<string, number>();
    for (const { name } of indexed.flatMap(({ names }) => names))
      roster.set(name, (roster.get(name) ?? 0) + 1);
    const before = this.#rosters.get(uri);
    if (!before || isSame(before, roster)) return false;
    this.#rosters.set(uri, roster);
    return true;
  }

  async #startProgress(count: number) {
    if (count <= manyFiles || !this.session.client.showsProgress) return undefined;
    const progress = await this.session.connection.window.createWorkDoneProgress();
    progress.begin(this.session.say(say(serverMessages.readingPages, count)), 0, undefined, true);
    return progress;
  }
}

const stateOf = ({ stamp, isTranscription }: FoundFile): string => `${stamp} ${isTranscription}`;

const isSame = (a: Roster, b: Roster): boolean =>
  a.size === b.size && [...a].every(([name, count]) => b.get(name) === count);
