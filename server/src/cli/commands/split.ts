import { closeSync, existsSync, mkdirSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fixText, parsePage, splitPage } from '../../core';
import { encode } from '../encoding';
import { InputError } from '../errors';
import { files, say } from '../localize';
import { complainOf, mendEach, type Source, type SourceOptions } from '../source';
import { note, print } from '../terminal';

export interface SplitOptions extends SourceOptions {
  /** The folder that the files go to; without one, they are only listed. */
  readonly into?: string;
  /** Whether marks say what each line is. */
  readonly marks?: true;
}

/** Writes each article of the pages, after their safe fixes, to a file of its own, or lists what would be written. */
export async function split(paths: readonly string[], options: SplitOptions): Promise<void> {
  let written = 0;
  await mendEach(paths, options, async source => {
    written += await splitSource(source, options);
  });
  note(say(options.into === undefined ? 'splittable' : 'written', files(written)));
}

/** Gives the number of files. A file that is there already is never replaced, and then none of the page is written. */
async function splitSource(source: Source, { into = '', marks }: SplitOptions): Promise<number> {
  const { text, settings, background, encoding } = source;
  const mended = fixText(text, settings.config, undefined, background);
  complainOf(mended.failures, source.path);
  const { name, ext } = parse(source.path);
  const found = splitPage(parsePage(mended.text, { background }), name, { marks });
  const outputs = found.map(file => ({ path: join(into, file.name + (ext || '.txt')), text: file.text }));
  if (into) {
    const known = outputs.find(({ path }) => existsSync(path));
    if (known) throw new InputError(say('exists', known.path));
    const encoded = await Promise.all(outputs.map(output => encode(output.text, encoding)));
    mkdirSync(into, { recursive: true });
    writeNew(outputs.map(({ path }, i) => ({ path, bytes: encoded[i] as Buffer })));
  }
  await print(outputs.map(({ path }) => `${path}\n`).join(''));
  return outputs.length;
}

interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes all, or none. Another program may have made one of them since it was looked for: that one stays. */
function writeNew(files: readonly NewFile[]): void {
  const begun: string[] = [];
  try {
    for (const { path, bytes } of files) {
      const file = openSync(path, 'wx'); // fails where it is there
      begun.push(path);
      try {
        writeFileSync(file, bytes);
      } finally {
        closeSync(file);
      }
    }
  } catch (error) {
    for (const path of begun) unlinkSync(path);
    const known = (error as NodeJS.ErrnoException).code === 'EEXIST' && files[begun.length];
    throw known ? new InputError(say('exists', known.path)) : error;
  }
}
