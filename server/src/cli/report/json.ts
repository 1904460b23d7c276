import { type Failure, type Finding, type Fix, formatMessage, type Page } from '../../core';
import { describe } from '../errors';
import type { Unusable } from '../source';
import { type Checked, isUnusable, placesOf, type Report, unusualEncoding } from './entry';

/** The version of the shapes below: raised when a reader of the old ones could stumble over the new. */
const version = 1;

/** Entries as one JSON object, a file a line, so that it can be written while the next file is read. */
export class JsonFiles {
  #separator = '\n';
  readonly start = `{"version":${version},"files":[`;
  readonly end = '\n]}\n';

  entry(entry: object): string {
    const line = this.#separator + JSON.stringify(entry);
    this.#separator = ',\n';
    return line;
  }
}

export function jsonReport(): Report {
  const json = new JsonFiles();
  return { start: json.start, file: entry => json.entry(fileJson(entry)), end: () => json.end };
}

function fileJson(entry: Checked | Unusable): object {
  if (isUnusable(entry)) return errorJson(entry);
  const { path, language, page, findings, failures } = entry;
  return {
    path,
    language,
    encoding: unusualEncoding(entry), // left out where undefined
    findings: findings.map(finding => findingJson(page, finding)),
    ...(failures.length > 0 && { failures: failures.map(failureJson) }),
  };
}

export const errorJson = ({ path, error }: Unusable) => ({ path, error: formatMessage(error) });

const failureJson = ({ rule, error }: Failure) => ({ rule, error: describe(error) });

const findingJson = (page: Page, { rule, category, severity, message, span, fixes }: Finding) => ({
  rule,
  category,
  severity,
  message: formatMessage(message),
  ...placesOf(page, span),
  fixes: fixes.map(fixJson),
});

const fixJson = ({ title, safe, edits }: Fix) => ({
  title: formatMessage(title),
  safe,
  edits: edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
});
