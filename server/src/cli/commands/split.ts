import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fixText, parsePage, splitPage } from '../../core';
import { encode } from '../encoding';
import { InputError } from '../errors';
import { files, say } from '../localize';
import { mendEach, type Source, type SourceOptions } from '../source';
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
  const mended = fixText(text, settings.config, undefined, background).text;
  const { name, ext } = parse(source.path);
  const found = splitPage(parsePage(mended, { background }), name, { marks });
  const outputs = found.map(file => ({ path: join(into, file.name + (ext || '.txt')), text: file.text }));
  if (into) {
    const known = outputs.find(({ path }) => existsSync(path));
    if (known) throw new InputError(say('exists', known.path));
    const encoded = await Promise.all(outputs.map(output => encode(output.text, encoding)));
    mkdirSync(into, { recursive: true });
    outputs.forEach(({ path }, i) => writeFileSync(path, encoded[i] as Buffer, { flag: 'wx' }));
  }
  await print(outputs.map(({ path }) => `${path}\n`).join(''));
  return outputs.length;
}
