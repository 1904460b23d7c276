import { type Background, noBackground } from './background';
import type { Config } from './config';
import { applyEdits, composeEdits, originsOf } from './edits';
import { mendedOf } from './doubling';
import { lint } from './lint';
import { parsePage } from './page';
import type { Edit, Finding, Fix } from './rule';

/** Mending one flaw may bare another; more rounds than this would mean that two rules undo each other. */
const maxRounds = 10;

export interface FixResult {
  readonly text: string;
  /** What leads from the given text to `text`, in the given text's offsets. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly count: number;
}

export const safeFixOf = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.safe);

/** Narrows which findings are mended; `origin` is where the finding's start was in the text before any fix. */
export type Wanted = (finding: Finding, origin: number) => boolean;

/** Applies safe fixes, repeatedly until none is left. */
export function fixText(
  text: string,
  config: Config,
  wanted: Wanted = () => true,
  background: Background = noBackground,
): FixResult {
  let edits: readonly Edit[] = [];
  let page = parsePage(text, { background });
  let count = 0;
  for (let round = 0; round < maxRounds; round++) {
    const originOf = originsOf(edits);
    const { findings } = lint(page, config);
    const fixes = compatible(
      findings.filter(finding => wanted(finding, originOf(finding.span.start))),
      safeFixOf,
    );
    if (fixes.length === 0) break;
    const step = fixes.flatMap(fix => fix.edits).sort((a, b) => a.span.start - b.span.start);
    edits = composeEdits(text.length, edits, step);
    const known = { ...background, mended: mendedOf(page) };
    page = parsePage(applyEdits(page.source, step), { before: page, background: known });
    count += fixes.length;
  }
  return { text: page.source, edits, count };
}

/** Applies the first fix, safe or not, of every given finding: what a page might read like, for a person to judge. */
export function previewText(text: string, findings: readonly Finding[]): FixResult {
  const fixes = compatible(findings, finding => finding.fixes[0]);
  const edits = fixes.flatMap(fix => fix.edits).sort((a, b) => a.span.start - b.span.start);
  return { text: applyEdits(text, edits), edits, count: fixes.length };
}

/** The chosen fixes of the findings, in order, less those that touch what an earlier one touches. */
function compatible(findings: readonly Finding[], choose: (finding: Finding) => Fix | undefined): Fix[] {
  const fixes = findings.map(choose).filter((fix): fix is Fix => fix !== undefined && fix.edits.length > 0);
  const startOf = (fix: Fix) => (fix.edits[0] as Edit).span.start;
  const endOf = (fix: Fix) => (fix.edits[fix.edits.length - 1] as Edit).span.end;
  const taken: Fix[] = [];
  let free = 0;
  for (const fix of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    if (startOf(fix) < free) continue;
    taken.push(fix);
    free = endOf(fix);
  }
  return taken;
}
