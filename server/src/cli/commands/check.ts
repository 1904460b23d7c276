import { type Finding, lint, parsePage, severities, type Severity } from '../../core';
import { type Checked, isUnusable, type Report } from '../report/entry';
import { type Format, reports } from '../report';
import { Rosters } from '../rosters';
import { type RuleOptions, wantedBy } from '../rules';
import { complainOf, type Source, type SourceOptions, sourcesOf, type Unusable, unusable } from '../source';
import { print } from '../terminal';

export interface CheckOptions extends SourceOptions, RuleOptions {
  readonly format: Format;
  /** The mildest severity at which a finding makes the exit status 1. */
  readonly failOn: Severity;
}

/** Reports what is wrong with the transcriptions. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const report: Report = reports[options.format]();
  const failing = severities.slice(0, severities.indexOf(options.failOn) + 1);
  const wanted = wantedBy(options);
  const sources = await sourcesOf(paths, { ...options, rosters: new Rosters() });
  await print(report.start);
  for await (const source of sources) {
    const entry = isUnusable(source) ? source : entryOf(source, wanted);
    await print(report.file(entry));
    if (isUnusable(entry)) continue;
    if (entry.findings.some(({ severity }) => failing.includes(severity))) process.exitCode ??= 1;
  }
  await print(report.end());
}

function entryOf(source: Source, wanted: (finding: Finding) => boolean): Checked | Unusable {
  const { path, text, encoding, settings, background } = source;
  try {
    const page = parsePage(text, { background });
    const { findings, failures } = lint(page, settings.config);
    complainOf(failures, path);
    const language = page.language.id;
    return { path, encoding: encoding.name, language, page, findings: findings.filter(wanted), failures };
  } catch (error) {
    return unusable(path, error); // the other files go on
  }
}
