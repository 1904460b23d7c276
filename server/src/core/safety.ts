import { compatible } from './compatible';
import type { KeepsMarks } from './marked-edits';
import type { Finding, Fix } from './rule';

export const safeFixOf = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.safe);

/**
 * The findings with safe fixes that can be made all at once, as an editor may do that knows nothing of Galley: of those
 * that meet, the later may be sure of a text that is no more once the earlier is made.
 */
export function safeAtOnce(findings: readonly Finding[], keepsMarks: KeepsMarks): readonly Finding[] {
  const safe = findings.map(safeFixOf).filter(fix => fix !== undefined);
  const taken = new Set(compatible(safe, keepsMarks));
  return withSafe(findings, (_, fix) => taken.has(fix));
}

export type IsSafe = (finding: Finding, fix: Fix) => boolean;

/** Safe fixes that are not safe after all are still offered. */
export function withSafe(findings: readonly Finding[], isSafe: IsSafe): readonly Finding[] {
  return findings.map(finding => {
    const stays = (fix: Fix) => !fix.safe || isSafe(finding, fix);
    if (finding.fixes.every(stays)) return finding;
    return { ...finding, fixes: finding.fixes.map(fix => (stays(fix) ? fix : { ...fix, safe: false })) };
  });
}
