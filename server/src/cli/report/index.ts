import type { Report } from './entry';
import { githubReport } from './github';
import { jsonReport } from './json';
import { prettyReport } from './pretty';
import { sarifReport } from './sarif';

/** What `check --format` may be. Adding one: a file beside this, and a line here. */
export const reports = {
  pretty: prettyReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
} as const satisfies Record<string, () => Report>;

export type Format = keyof typeof reports;
