import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import {
  type Background,
  backgroundOf,
  type Config,
  defaultConfig,
  type FixResult,
  fixText,
  type LexiconId,
  lexiconReaders,
  type Lexicons,
  lexiconsFor,
  Pack,
  type Page,
  parsePage,
} from '../server/src/core';

const known = new Map<LexiconId, Lexicons>();

function load(id: LexiconId): Lexicons {
  const file = join('server/src/core/languages', id, 'lexicon.bin');
  return existsSync(file) ? { [id]: lexiconReaders[id](new Pack(inflateRawSync(readFileSync(file)))) } : {};
}

function lexicon(id: LexiconId): Lexicons {
  const loaded = known.get(id) ?? load(id);
  known.set(id, loaded);
  return loaded;
}

/** What the editor and the command line would check a text with. */
export const backgroundFor = (text: string, config: Config = defaultConfig): Background =>
  backgroundOf(config, Object.assign({}, ...lexiconsFor(text).map(lexicon)));

/** The same with lexicons that nothing was read with before: they remember what was. */
export const backgroundAnew = (text: string): Background =>
  backgroundOf(defaultConfig, Object.assign({}, ...lexiconsFor(text).map(load)));

/** A page as the editor and the command line read it. */
export const pageOf = (text: string, before?: Page): Page =>
  parsePage(text, { before, background: backgroundFor(text) });

/** A text with every safe fix, as the editor and the command line apply them. */
export const mend = (text: string): FixResult => fixText(text, defaultConfig, undefined, backgroundFor(text));
