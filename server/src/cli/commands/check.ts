import { lint, parsePage, severities, type Severity } from '../../core';
import { say } from '../localize';
import { isUnusable, type Report } from '../report/entry';
import { type Format, reports } from '../report';
import { Rosters } from '../rosters';
import { type RuleOptions, wantedBy } from '../rules';
import { type Source, type SourceOptions, sourcesOf } from '../source';
import { complain, print } from '../terminal';

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
    if (isUnusable(source)) await print(report.file(source));
    else {
      const { page, findings } = examine(source);
      const reported = findings.filter(wanted);
      await print(
        report.file({ path: source.path, encoding: source.encoding.name, page, findings: reported }),
      );
      if (reported.some(({ severity }) => failing.includes(severity))) process.exitCode ??= 1;
    }
  }
  await print(report.end());
}

function examine({ path, text, settings, background }: Source) {
  const page = parsePage(text, { background });
  const { findings, failures } = lint(page, settings.config);
  for (const { rule, error } of failures) complain(say('ruleFailed', path, rule, String(error)));
  return { page, findings };
}
