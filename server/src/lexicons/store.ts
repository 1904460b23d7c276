import { lexiconReaders, type LexiconId, type Lexicons, lexiconsFor, Pack } from '../core';

/** Gets the bytes of a lexicon's file, deflated as they are stored. */
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
    const pack = new Pack(await inflate(await this.read(id)));
    return { [id]: lexiconReaders[id](pack) };
  }
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return concatenate(chunks);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
