import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadLexicon } from './store';

const bundled = join(__dirname, 'lexicons');

/** Reads the files beside the bundle; from the sources, where the code was not bundled. */
export const readLexiconFile: ReadLexicon = id =>
  readFile(
    existsSync(bundled)
      ? join(bundled, `${id}.bin`)
      : join(__dirname, '..', 'core', 'languages', id, 'lexicon.bin'),
  );
