import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config, Message } from '../core';
import { type Decoded, decode, encodingNamed } from './encoding';
import { type Input, inputsOf, stdin } from './files';
import { reasonOf } from './errors';
import { localized, say } from './localize';
import { settingsFinder } from './settings';
import { complain, note } from './terminal';

/** A transcription, read. */
export interface Source extends Decoded {
  /** As shown: what the user named, or what lies below it. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly config: Config;
}

/** A path that could not be read, or not be written. The others go on. */
export interface Unusable {
  readonly path: string;
  readonly error: Message;
}

export interface SourceOptions {
  readonly config?: string;
  readonly encoding?: string;
}

/** Reads the transcriptions that paths lead to, one after the other. What cannot be read is told on standard error. */
export async function* sourcesOf(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<Source | Unusable> {
  const encoding = options.encoding === undefined ? undefined : await encodingNamed(options.encoding);
  const settingsOf = settingsFinder(options.config);
  let count = 0;
  for (const input of inputsOf(paths, settingsOf)) {
    count++;
    const config = () =>
      settingsOf(input.path === stdin ? process.cwd() : dirname(resolve(input.path))).config;
    yield await read(input, config, encoding);
  }
  if (count === 0) note(say('noTranscriptions', paths.join(', ')));
}

async function read(input: Input, configOf: () => Config, encoding?: string): Promise<Source | Unusable> {
  const path = input.path === stdin ? '<stdin>' : input.path;
  try {
    if (input.error !== undefined) throw input.error;
    const bytes = input.path === stdin ? await readStdin() : readFileSync(input.path);
    return { path, bytes, config: configOf(), ...(await decode(bytes, encoding)) };
  } catch (error) {
    return unusable(path, error);
  }
}

/** Says why a path could not be used, and makes the entry that takes its place. */
export function unusable(path: string, error: unknown): Unusable {
  const reason = reasonOf(error);
  complain(say('inFile', path, localized(reason)));
  return { path, error: reason };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
