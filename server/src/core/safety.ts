import { compatible } from './compatible';
import type { KeepsMarks } from './marked-edits';
import type { Category, Edit, Finding, Fix } from './rule';
import type { Span } from './text';

export const safeFixOf = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.safe);

/** The findings with fixes that are safe only where they take nothing away that a person is to decide on. */
export const uncontested = (findings: readonly Finding[]): readonly Finding[] =>
  withSafe(findings, safeWhereUncontested(findings));

/**
 * The findings with safe fixes that can be made all at once, as an editor may do that knows nothing of Galley: of those
 * that meet, the later may be sure of a text that is no more once the earlier is made.
 */
export function safeAtOnce(findings: readonly Finding[], keepsMarks: KeepsMarks): readonly Finding[] {
  const safe = findings.map(safeFixOf).filter(fix => fix !== undefined);
  const taken = new Set(compatible(safe, keepsMarks));
  return withSafe(findings, (_, fix) => taken.has(fix));
}

type IsSafe = (finding: Finding, fix: Fix) => boolean;

/** Safe fixes that are not safe after all are still offered. */
function withSafe(findings: readonly Finding[], isSafe: IsSafe): readonly Finding[] {
  return findings.map(finding => {
    const stays = (fix: Fix) => !fix.safe || isSafe(finding, fix);
    if (finding.fixes.every(stays)) return finding;
    return { ...finding, fixes: finding.fixes.map(fix => (stays(fix) ? fix : { ...fix, safe: false })) };
  });
}

/** What such a finding says, it says of its characters; others say where a line stands, and go on saying so. */
const ofCharacters: ReadonlySet<Category> = new Set<Category>([
  'doubled',
  'ocr',
  'character',
  'spacing',
  'punctuation',
]);

/**
 * A fix is not safe that changes characters of which another rule says something that only a person can decide: made
 * unseen, it would hide that for good, as the doubling of 电⼦子 is hidden where ⼦ becomes 子. Two things are no
 * contradiction: what the other rule would change in the same way, and what is found within a finding that explains
 * more. Where a doubled line is certain, a stray mark or a wrong date in it comes of the doubling and goes with it.
 */
function safeWhereUncontested(findings: readonly Finding[]): IsSafe {
  const done = new Set(findings.flatMap(finding => safeFixOf(finding)?.edits.map(keyOf) ?? []));
  const isOpen = (finding: Finding) =>
    ofCharacters.has(finding.category) &&
    !safeFixOf(finding) &&
    !finding.fixes[0]?.edits.every(edit => done.has(keyOf(edit)));
  const open = new Map<string, Span[]>();
  for (const { rule, span } of findings.filter(isOpen)) {
    const ofRule = open.get(rule);
    if (ofRule) ofRule.push(span);
    else open.set(rule, [span]);
  }
  const reaches = [...open].map(([rule, spans]) => ({ rule, reach: reachOf(spans) }));
  return (finding, { edits }) =>
    !reaches.some(
      ({ rule, reach }) =>
        rule !== finding.rule && edits.some(edit => isContested(edit.span, finding.span, reach)),
    );
}

/** The farthest end of spans, which are sorted, that start before an offset. */
type Reach = (before: number) => number;

function reachOf(spans: readonly Span[]): Reach {
  let far = 0;
  const ends = spans.map(({ end }) => (far = Math.max(far, end)));
  return before => {
    let low = 0;
    for (let high = spans.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).start < before) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? 0;
  };
}

/** Whether an edit changes part of a span that is not wholly within a longer finding. */
function isContested({ start, end }: Span, finding: Span, reach: Reach): boolean {
  const isWithin = start < finding.end && finding.start < end;
  return (
    reach(Math.min(finding.start, end)) > start || // begins before the finding
    reach(end) > Math.max(finding.end, start) || // ends behind it
    (isWithin && reach(finding.start + 1) >= finding.end) // is as long
  );
}

const keyOf = ({ span, newText }: Edit): string => `${span.start} ${span.end} ${newText}`;
