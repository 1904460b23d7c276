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
  type Message,
  type Page,
  parsePage,
  type Reading,
} from '../core';
import { LexiconStore, type ReadLexicon } from '../lexicons/store';
import type { Client } from './client';
import { Log } from './log';
import { Settings } from './settings';

/** What the engine makes of one version of a document under one configuration. */
export interface Analysis {
  /** Differs from that of any other analysis that this server has made. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly config: Config;
  readonly page: Page;
  readonly findings: readonly Finding[];
}

const languages: ReadonlySet<string> = new Set(['newspaper-transcription', 'plaintext']);

/** The open documents and what is known of them. */
export class Session {
  readonly log: Log;
  readonly settings: Settings;
  /** Keyed by the document itself: a document that was closed and opened again is another one. */
  readonly #analyses = new WeakMap<TextDocument, Analysis>();
  readonly #lexicons: LexiconStore;
  readonly #backgrounds = new WeakMap<Config, WeakMap<Lexicons, Background>>();
  #made = 0;

  constructor(
    readonly connection: Connection,
    readonly client: Client,
    private readonly documents: TextDocuments<TextDocument>,
    readLexicon: ReadLexicon,
  ) {
    this.log = new Log(connection.console);
    this.#lexicons = new LexiconStore(readLexicon, (id, error) => this.log.errorOnce(`lexicon ${id}`, error));
    this.settings = new Settings(connection, client, this.log);
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
    const known = this.#backgrounds.get(config)?.get(lexicons);
    if (known) return known;
    const background = backgroundOf(config, lexicons);
    const byLexicons = this.#backgrounds.get(config) ?? new WeakMap<Lexicons, Background>();
    this.#backgrounds.set(config, byLexicons.set(lexicons, background));
    return background;
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
    for (const { rule, error } of failures) this.log.errorOnce(rule, error);
    return { id: String(++this.#made), uri, version, config, page, findings };
  }
}
