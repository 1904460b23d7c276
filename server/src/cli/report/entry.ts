import type { Failure, Finding, LanguageId, Message, Page, Position, Span } from '../../core';
import { formatMessage, positionAt } from '../../core';
import { describe } from '../errors';
import { say } from '../localize';
import type { Unusable } from '../source';

/** A file that was checked. */
export interface Checked {
  readonly path: string;
  /** As iconv names it. */
  readonly encoding: string;
  readonly language: LanguageId;
  readonly page: Page;
  readonly findings: readonly Finding[];
  /** Rules that failed: what the others found stands. */
  readonly failures: readonly Failure[];
}

/** What is said of a rule that failed; in English, for programs. */
export const failureText = ({ path }: Checked, { rule, error }: Failure): string =>
  formatMessage(say('ruleFailed', path, rule, describe(error)));

/** Turns the results, as they come, into the output. `file` and `end` continue what was printed before. */
export interface Report {
  readonly start: string;
  file(entry: Checked | Unusable): string;
  end(): string;
}

/** The encoding where it is worth telling: every other file is UTF-8. */
export const unusualEncoding = ({ encoding }: Checked): string | undefined =>
  encoding === 'utf-8' ? undefined : encoding;

export const isUnusable = (entry: object): entry is { readonly path: string; readonly error: Message } =>
  'error' in entry;

/** A place as programs are told: the offset in UTF-16 units, line and column from 1. */
const placeOf = (page: Page, offset: number): Position & { offset: number } => ({
  offset,
  ...positionAt(page.lines, offset),
});

export const placesOf = (page: Page, { start, end }: Span) => ({
  start: placeOf(page, start),
  end: placeOf(page, end),
});
