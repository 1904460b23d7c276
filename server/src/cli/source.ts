import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Background, backgroundOf, type Failure, type Message } from '../core';
import { readLexiconFile } from '../lexicons/node';
import { LexiconStore } from '../lexicons/store';
import { type Decoded, decode, decodeBytes, encodingNamed } from './encoding';
import { type Input, inputsOf, stdin } from './files';
import { describe, InputError, reasonOf } from './errors';
import { localized, say } from './localize';
import { isUnusable } from './report/entry';
import type { Rosters } from './rosters';
import { type Settings, settingsFinder } from './settings';
import { complain, note } from './terminal';
import { ChangedError } from './write';

/** A transcription, read. */
export interface Source extends Decoded {
  /** As shown: what the user named, or what lies below it. */
  readonly path: string;
  readonly bytes: Buffer;
  readonly settings: Settings;
  /** What is known beyond the text. */
  readonly background: Background;
  /** The same, read anew. */
  again(): Promise<Source | Unusable>;
}

const lexicons = new LexiconStore(readLexiconFile, (id, error) =>
  complain(say('noLexicon', id, String(error))),
);

/** A path that could not be read, or not be written. The others go on. */
export interface Unusable {
  readonly path: string;
  readonly error: Message;
}

export interface SourceOptions {
  readonly config?: string;
  readonly encoding?: string;
  /** Where people are known from whom the other pages credit; without, only the text itself counts. */
  readonly rosters?: Rosters;
}

/** Opens the transcriptions that paths lead to, to be read one after the other. Throws where an option is wrong. */
export async function sourcesOf(
  paths: readonly string[],
  { config, encoding, rosters }: SourceOptions,
): Promise<AsyncGenerator<Source | Unusable>> {
  const named = encoding === undefined ? undefined : await encodingNamed(encoding);
  return readAll(paths, settingsFinder(config), { encoding: named, rosters });
}

/** Mends the transcriptions one after the other. One that cannot be, or whose settings may forbid it, is complained of. */
export async function mendEach(
  paths: readonly string[],
  options: SourceOptions,
  mend: (source: Source) => Promise<void>,
): Promise<void> {
  for await (const source of await sourcesOf(paths, options)) {
    if (!isUnusable(source)) await mendOne(source, mend, mostReadings);
  }
}

/** A file that others save so often while it is mended is left to them. */
const mostReadings = 5;

/** Begins anew where the file was saved by others in between: what they saved is mended, or stays as it is. */
async function mendOne(
  source: Source,
  mend: (source: Source) => Promise<void>,
  readings: number,
): Promise<void> {
  try {
    if (source.settings.faulty) throw new InputError(say('faultySettings'));
    await mend(source);
  } catch (error) {
    if (!(error instanceof ChangedError) || readings <= 1) return void unusable(source.path, error);
    const now = await source.again();
    if (!isUnusable(now)) await mendOne(now, mend, readings - 1);
  }
}

type SettingsOf = (folder: string) => Settings;

interface ReadOptions {
  readonly encoding: string | undefined;
  readonly rosters: Rosters | undefined;
}

async function* readAll(paths: readonly string[], settingsOf: SettingsOf, options: ReadOptions) {
  let count = 0;
  for (const input of inputsOf(paths, settingsOf)) {
    count++;
    yield await read(input, settingsOf, options);
  }
  if (count === 0) note(say('noTranscriptions', paths.join(', ')));
}

async function read(
  input: Input,
  settingsOf: SettingsOf,
  { encoding, rosters }: ReadOptions,
): Promise<Source | Unusable> {
  const isStdin = input.path === stdin;
  const path = isStdin ? '<stdin>' : input.path;
  try {
    if (input.error !== undefined) throw input.error;
    const bytes = isStdin ? await readStdin() : readFileSync(input.path);
    const settings = settingsOf(isStdin ? process.cwd() : dirname(resolve(input.path)));
    const decoded = await decode(bytes, encoding);
    const background = backgroundOf(
      settings.config,
      await lexicons.for(decoded.text),
      isStdin ? undefined : await rosters?.of(input.path),
      decodeBytes,
    );
    const again = () => read(input, settingsOf, { encoding, rosters });
    return { path, bytes, settings, background, again, ...decoded };
  } catch (error) {
    return unusable(path, error);
  }
}

/** Tells the user why a path could not be used, and makes the entry that takes its place. */
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

/** Tells the user of rules that failed on a text: what the others found stands, but not all was looked for. */
export function complainOf(failures: readonly Failure[], path: string): void {
  for (const { rule, error } of failures) complain(say('ruleFailed', path, rule, describe(error)));
}
