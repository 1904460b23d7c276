import { type Config, configuredSeverity, defaultConfig, severities } from './config';
import { type LookAgain, uncontested } from './contest';
import { applyEdits } from './edits';
import { besideMarks, markKeeper } from './marked-edits';
import { type Page, parsePage } from './page';
import type { Finding, Problem, Rule, Severity } from './rule';
import { rules as allRules } from './rules';
import { garbledText } from './rules/garbled-text';
import { unknownMark } from './rules/unknown-mark';
import { safeAtOnce } from './safety';

/** A rule that threw: a defect of Galley, never of the text. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  /** Sorted by offset, then by rule. Safe fixes of different findings do not meet: all can be made at once. */
  readonly findings: readonly Finding[];
  /** The other rules' findings stand. */
  readonly failures: readonly Failure[];
}

/** Everything that the enabled rules find on a page. Never throws. */
export function lint(page: Page, config?: Config, rules?: readonly Rule[]): LintResult {
  const { findings, failures } = examine(page, config, rules);
  return { findings: safeAtOnce(findings, markKeeper(page)), failures };
}

/** The same with fixes that are safe each alone, for those who choose among them: some may meet. */
export function examine(
  page: Page,
  config: Config = defaultConfig,
  rules: readonly Rule[] = allRules,
): LintResult {
  const { findings, failures } = collect(page, config, rules);
  const lookAgain: LookAgain = (edits, ids) => {
    const edited = parsePage(applyEdits(page.source, edits), { before: page, background: page.background });
    const some = rules.filter(({ id }) => ids.has(id));
    return collect(edited, config, some).findings;
  };
  return { findings: uncontested(believable(findings, page), markKeeper(page), lookAgain), failures };
}

function collect(page: Page, config: Config, rules: readonly Rule[]): LintResult {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const beside = besideMarks(page, markKeeper(page));
  for (const rule of rules) {
    const severity = configuredSeverity(rule, config);
    if (severity === undefined) continue;
    try {
      for (const found of rule.check(page)) {
        // To make a mark is what that rule offers, one by one.
        const problem = rule === unknownMark ? found : beside(found);
        if (problem) findings.push(findingOf(rule, severity, problem));
      }
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { findings, failures };
}

/** Without what garbled text seems to show: where its bytes are restored, none of it is left. */
function believable(findings: readonly Finding[], page: Page): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === garbledText.id)) return findings;
  return findings.filter(({ rule, span }) => rule === garbledText.id || !page.garbling.covers(span));
}

function findingOf(rule: Rule, severity: Severity, problem: Problem): Finding {
  return {
    span: problem.span,
    message: problem.message,
    rule: rule.id,
    category: rule.category,
    severity: milder(severity, problem.severity ?? severity),
    fixes: problem.fixes ?? [],
    evidence: problem.evidence ?? [],
  };
}

const milder = (a: Severity, b: Severity): Severity =>
  severities.indexOf(a) > severities.indexOf(b) ? a : b;
