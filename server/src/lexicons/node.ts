import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { LexiconId } from '../core';
import type { ReadLexicon } from './store';

const bundled = join(__dirname, 'lexicons');
/** Of a size that a lexicon inflates in one go: each chunk is a turn of its own. */
const chunkSize = 1 << 20;

/** A lexicon's file, deflated: beside the bundle, or among the sources where the code was not bundled. */
export const lexiconFile = (id: LexiconId): Promise<Uint8Array> =>
  readFile(
    existsSync(bundled)
      ? join(bundled, `${id}.bin`)
      : join(__dirname, '..', 'core', 'languages', id, 'lexicon.bin'),
  );

export const readLexiconFile: ReadLexicon = async id =>
  promisify(inflateRaw)(await lexiconFile(id), { chunkSize });
