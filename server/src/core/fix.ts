import { type Background, noBackground } from './background';
import { compatible, editsOf } from './compatible';
import type { Config } from './config';
import { applyEdits, composeEdits, originsOf } from './edits';
import { mendedOf } from './doubling';
import { examine, type Failure } from './lint';
import { markKeeper } from './marked-edits';
import { type Page, parsePage } from './page';
import type { Edit, Finding, Fix, Rule } from './rule';
import { rules as allRules } from './rules';
import { safeFixOf } from './safety';

export { safeFixOf };

/** Mending one flaw may bare another; more rounds than this would mean that two rules undo each other. */
const maxRounds = 10;

export interface FixResult {
  readonly text: string;
  /** What leads from the given text to `text`, in the given text's offsets. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly count: number;
}

export interface Mended extends FixResult {
  /** What failed on the given text or on the way, each rule once; what the others found is mended. */
  readonly failures: readonly Failure[];
}

/** Narrows which findings are mended; `origin` is where the finding's start was in the text before any fix. */
export type Wanted = (finding: Finding, origin: number) => boolean;

/** Applies safe fixes, repeatedly until none is left. */
export function fixText(
  text: string,
  config: Config,
  wanted: Wanted = () => true,
  background: Background = noBackground,
  rules: readonly Rule[] = allRules,
): Mended {
  const failures = new Map<string, Failure>();
  let edits: readonly Edit[] = [];
  let page = parsePage(text, { background });
  let count = 0;
  for (let round = 0; round < maxRounds; round++) {
    const originOf = originsOf(edits);
    const found = examine(page, config, rules);
    for (const failure of found.failures) failures.set(failure.rule, failure);
    const fixes = chosen(
      page,
      found.findings.filter(finding => wanted(finding, originOf(finding.span.start))),
      safeFixOf,
    );
    if (fixes.length === 0) break;
    const step = editsOf(fixes);
    edits = composeEdits(text.length, edits, step);
    const known = { ...background, mended: mendedOf(page) };
    page = parsePage(applyEdits(page.source, step), { before: page, background: known });
    count += fixes.length;
  }
  return { text: page.source, edits, count, failures: [...failures.values()] };
}

/** Applies the first fix, safe or not, of every given finding: what a page might read like, for a person to judge. */
export function previewText(text: string, findings: readonly Finding[]): FixResult {
  const fixes = chosen(parsePage(text), findings, finding => finding.fixes[0]);
  const edits = editsOf(fixes);
  return { text: applyEdits(text, edits), edits, count: fixes.length };
}

/** Of each finding's chosen fix those that can be made at once. */
function chosen(
  page: Page,
  findings: readonly Finding[],
  choose: (finding: Finding) => Fix | undefined,
): Fix[] {
  const fixes = findings.map(choose).filter(fix => fix !== undefined);
  return compatible(fixes, markKeeper(page));
}
