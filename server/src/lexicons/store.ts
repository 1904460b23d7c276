import { lexiconReaders, type LexiconId, type Lexicons, lexiconsFor, Pack } from '../core';

/** Gets the bytes of a lexicon's file, inflated: each host has its own fastest way. */
export type ReadLexicon = (id: LexiconId) => Promise<Uint8Array>;

/** The lexicons, each loaded when a text first needs it. Runs in Node and in a Worker. */
export class LexiconStore {
  readonly #loading = new Map<LexiconId, Promise<Lexicons>>();
  /** By the names of what they hold, so that equal ones are one object. */
  readonly #sets = new Map<string, Lexicons>();

  /** @param report is told of a lexicon that cannot be read; texts are then checked without it */
  constructor(
    private readonly read: ReadLexicon,
    private readonly report: (id: LexiconId, error: unknown) => void,
  ) {}

  /** What a text is to be checked with: those lexicons that it needs, and no others. */
  async for(text: string): Promise<Lexicons> {
    const ids = lexiconsFor(text);
    const loaded = await Promise.all(ids.map(id => this.#load(id)));
    const key = ids.join();
    const known = this.#sets.get(key) ?? Object.assign({}, ...loaded);
    this.#sets.set(key, known);
    return known;
  }

  #load(id: LexiconId): Promise<Lexicons> {
    const known = this.#loading.get(id);
    if (known) return known;
    const loading = this.#readPack(id).catch((error: unknown): Lexicons => {
      this.report(id, error);
      return {};
    });
    this.#loading.set(id, loading);
    return loading;
  }

  async #readPack(id: LexiconId): Promise<Lexicons> {
    return { [id]: lexiconReaders[id](new Pack(await this.read(id))) };
  }
}
