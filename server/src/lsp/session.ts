import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Background,
  backgroundOf,
  type Config,
  type Finding,
  formatMessage,
  type Lexicons,
  lint,
  type MendedLines,
  mendedOf,
  type Message,
  type Page,
  parsePage,
  type Reading,
} from '../core';
import { LexiconStore, type ReadLexicon } from '../lexicons/store';
import type { Client } from './client';
import { type Disk, filesOf } from './files';
import { Log } from './log';
import { Settings } from './settings';
import { WorkspaceIndex } from './workspace-index';

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** What the engine makes of one version of a document under one configuration. */
export interface Analysis {
  /** Differs from that of any other analysis that this server has made. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly config: Config;
  readonly page: Page;
  readonly findings: readonly Finding[];
  /** What failed: the ids of rules, and what else is made of a page. The findings of the others stand. */
  readonly failed: readonly string[];
}

/** What requests ask of a page beside its findings; where rules ask it, too, it is made only once. */
const derivations: Readonly<Record<string, (page: Page) => unknown>> = {
  outline: page => page.articles,
  paragraphs: page => page.paragraphs,
  credits: page => page.credits,
};

/** What the server is given by where it runs. */
export interface Host {
  readonly readLexicon: ReadLexicon;
  /** Where it has files of its own. */
  readonly disk?: Disk;
}

/** A background, and what it was made of. */
interface KnownBackground {
  readonly config: Config;
  readonly lexicons: Lexicons;
  readonly roster: ReadonlyMap<string, number>;
  readonly mended: MendedLines | undefined;
  readonly background: Background;
}

const languages: ReadonlySet<string> = new Set(['newspaper-transcription', 'plaintext']);

/** The open documents and what is known of them. */
export class Session {
  readonly log: Log;
  readonly settings: Settings;
  /** Keyed by the document itself: a document that was closed and opened again is another one. */
  readonly #analyses = new WeakMap<TextDocument, Analysis>();
  readonly #lexicons: LexiconStore;
  readonly #backgrounds = new WeakMap<TextDocument, KnownBackground>();
  /** What the transcriptions of the workspace hold, open or not. */
  readonly workspace: WorkspaceIndex;
  #made = 0;

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    private readonly documents: TextDocuments<TextDocument>,
    { readLexicon, disk }: Host,
  ) {
    this.log = new Log(connection.console);
    this.#lexicons = new LexiconStore(readLexicon, (id, error) => this.log.errorOnce(`lexicon ${id}`, error));
    this.settings = new Settings(connection, client, this.log);
    this.workspace = new WorkspaceIndex(this, filesOf(connection, client, disk));
  }

  /** The analysis of a document as it is now; undefined where it is not open or not a transcription. */
  async analysis(uri: string): Promise<Analysis | undefined> {
    if (!this.#transcription(uri)) return undefined;
    const config = await this.settings.of(uri);
    const opened = this.#transcription(uri);
    if (!opened) return undefined;
    const background = await this.#background(opened, config);
    const document = this.#transcription(uri);
    if (!document) return undefined;
    const known = this.#analyses.get(document);
    if (
      known?.version === document.version &&
      known.config === config &&
      known.page.background === background
    )
      return known;
    const analysis = this.#analyze(document, config, { before: known?.page, background });
    this.#analyses.set(document, analysis);
    return analysis;
  }

  /** What is known beyond a document's text; the same object for as long as it is the same. */
  async #background(document: TextDocument, config: Config): Promise<Background> {
    const lexicons = await this.#lexicons.for(document.getText());
    const roster = this.workspace.roster(document.uri);
    const mended = this.#mended(document);
    const known = this.#backgrounds.get(document);
    if (
      known?.config === config &&
      known.lexicons === lexicons &&
      known.roster === roster &&
      known.mended === mended
    )
      return known.background;
    const background = { ...backgroundOf(config, lexicons, roster, decode), mended };
    this.#backgrounds.set(document, { config, lexicons, roster, mended, background });
    return background;
  }

  /** What the versions of a document before this one had certainly doubled: mending it takes no evidence from its neighbours. */
  #mended(document: TextDocument): MendedLines | undefined {
    const before = this.#analyses.get(document);
    if (!before || before.version === document.version) return before?.page.background.mended;
    return mendedOf(before.page);
  }

  /** The URIs of the open transcriptions. */
  openUris(): string[] {
    return this.documents.keys().filter(uri => this.#transcription(uri));
  }

  /** The version of an open document. */
  version(uri: string): number | undefined {
    return this.documents.get(uri)?.version;
  }

  /** Tells, later, whether a document is still what it is now. */
  watch(uri: string): () => boolean {
    const version = this.version(uri);
    return () => this.version(uri) === version;
  }

  /** What some work gives, or the fallback where it fails: for a part of an answer that is not to take others with it. */
  attempt<T>(name: string, fallback: T, work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.log.errorOnce(name, error);
      return fallback;
    }
  }

  /** A message in the client's language. */
  say(message: Message): string {
    return formatMessage(message, this.client.bundle);
  }

  #transcription(uri: string): TextDocument | undefined {
    const document = this.documents.get(uri);
    return document && languages.has(document.languageId) ? document : undefined;
  }

  #analyze(document: TextDocument, config: Config, reading: Reading): Analysis {
    const { uri, version } = document;
    const page = parsePage(document.getText(), reading);
    const { findings, failures } = lint(page, config);
    const failed = failures.map(({ rule }) => rule);
    for (const { rule, error } of failures) this.log.errorOnce(rule, error);
    for (const [name, derive] of Object.entries(derivations))
      if (!this.attempt(name, false, () => Boolean(derive(page)))) failed.push(name);
    return { id: String(++this.#made), uri, version, config, page, findings, failed };
  }
}
