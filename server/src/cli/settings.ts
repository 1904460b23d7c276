import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  type Config,
  type ConfigProblem,
  defaultConfig,
  type Message,
  parseConfig,
  positionAt,
  splitLines,
} from '../core';
import { offsetInJson, offsetOfSyntaxError } from './json-location';
import { InputError, reasonOf } from './errors';
import { localized, say } from './localize';
import { noPatterns, type Patterns, patternsOf } from './patterns';
import { complain } from './terminal';

/** What a `galley.json` says: how to check, and what to leave out of folders. */
export interface Settings {
  readonly config: Config;
  readonly excludes: Patterns;
  /** Whether something in the file could not be used, so that more may be checked than its author wants. */
  readonly faulty: boolean;
}

const noSettings: Settings = { config: defaultConfig, excludes: noPatterns, faulty: false };

/**
 * Finds the settings of a folder: the file that was named, else the nearest `galley.json` in it or above it. Throws
 * where the file that was named cannot be read.
 */
export function settingsFinder(named?: string): (folder: string) => Settings {
  if (named !== undefined) {
    const settings = readSettings(named);
    return () => settings;
  }
  const known = new Map<string, Settings>();
  const find = (folder: string): Settings => {
    let settings = known.get(folder);
    if (!settings) known.set(folder, (settings = settingsIn(folder) ?? above(folder)));
    return settings;
  };
  const above = (folder: string) => (dirname(folder) === folder ? noSettings : find(dirname(folder)));
  return find;
}

function settingsIn(folder: string): Settings | undefined {
  const path = join(folder, 'galley.json');
  if (!existsSync(path)) return undefined;
  try {
    return readSettings(path);
  } catch (error) {
    complain(reasonOf(error));
    return { ...noSettings, faulty: true };
  }
}

/** What is wrong in a configuration is told to the user where it stands, and the rest is used. */
function readSettings(path: string): Settings {
  const json = readConfiguration(path);
  const { config, exclude, problems } = parseSettings(parseJson(path, json));
  for (const { path: key, message } of problems) complain(at(path, json, offsetInJson(json, key), message));
  return { config, excludes: patternsOf(dirname(resolve(path)), exclude), faulty: problems.length > 0 };
}

function readConfiguration(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new InputError(say('inFile', path, localized(reasonOf(error))));
  }
}

function parseJson(path: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InputError(at(path, json, offsetOfSyntaxError(error, json), say('notJson')));
  }
}

interface ParsedSettings {
  readonly config: Config;
  readonly exclude: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/** `exclude` is about files, so the engine does not know it; `$schema` is for editors. */
function parseSettings(value: unknown): ParsedSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...parseConfig(value ?? 'null'), exclude: [] };
  const { exclude = [], $schema: _, ...known } = value as Record<string, unknown>;
  const { config, problems } = parseConfig(known);
  if (isStrings(exclude)) return { config, exclude, problems };
  const problem = { path: 'exclude', message: say('badExclude') };
  return { config, exclude: [], problems: [...problems, problem] };
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

function at(path: string, text: string, offset: number, message: Message): Message {
  const { line, column } = positionAt(splitLines(text), offset);
  return say('atPosition', path, line, column, localized(message));
}
