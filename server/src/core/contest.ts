import { compatible, editsOf } from './compatible';
import type { KeepsMarks } from './marked-edits';
import type { Category, Edit, Finding } from './rule';
import { safeFixOf, withSafe } from './safety';
import type { Span } from './text';

/** Looks with some rules, by their ids, at the text as edits make it. */
export type LookAgain = (edits: readonly Edit[], rules: ReadonlySet<string>) => readonly Finding[];

/**
 * The findings with fixes that are safe only where they take nothing away that a person is to decide on. A fix that
 * changes characters of which another rule says something without being sure is made for trial, with all others; where that rule then no
 * longer says so, the fix is not safe: made unseen, it would hide the matter for good, as it is hidden that ⼦ and 子 of
 * 电⼦子 are one where ⼦ becomes 子. Two things are no contradiction: what the other rule would change in the same way,
 * and what is found within a finding that explains more. Where a doubled line is certain, a stray mark or a wrong date in
 * it comes of the doubling and goes with it.
 */
export function uncontested(
  findings: readonly Finding[],
  keepsMarks: KeepsMarks,
  lookAgain: LookAgain,
): readonly Finding[] {
  const open = openAmong(findings);
  const isDoubtful = contestedBy(open);
  const doubtful = new Set(findings.filter(finding => safeFixOf(finding) && isDoubtful(finding)));
  if (doubtful.size === 0) return findings; // as on nearly every page
  const safe = findings.map(safeFixOf).filter(fix => fix !== undefined);
  const tried = compatible(safe, keepsMarks); // all of them: mended in one copy only, a passage would not be one
  const isTried = new Set(tried);
  const isContested = contestedBy(goneAfter(editsOf(tried), open, lookAgain));
  return withSafe(
    findings,
    (finding, fix) => !doubtful.has(finding) || (isTried.has(fix) && !isContested(finding)),
  );
}

/** What such a finding says, it says of its characters; others say where a line stands, and go on saying so. */
const ofCharacters: ReadonlySet<Category> = new Set<Category>([
  'doubled',
  'ocr',
  'character',
  'spacing',
  'punctuation',
]);

/** What a person is to decide on: no safe fix mends it, and none of another rule does what it would do. */
function openAmong(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ span, newText }: Edit) => `${span.start} ${span.end} ${newText}`;
  const done = new Set(findings.flatMap(finding => safeFixOf(finding)?.edits.map(keyOf) ?? []));
  return findings.filter(
    finding =>
      ofCharacters.has(finding.category) &&
      !safeFixOf(finding) &&
      !finding.fixes[0]?.edits.every(edit => done.has(keyOf(edit))),
  );
}

/** Of some findings those that are no longer there after edits. */
function goneAfter(edits: readonly Edit[], findings: readonly Finding[], lookAgain: LookAgain): Finding[] {
  const keyOf = (rule: string, start: number, end: number) => `${rule} ${start} ${end}`;
  const now = lookAgain(edits, new Set(findings.map(({ rule }) => rule)));
  const there = new Set(now.map(({ rule, span }) => keyOf(rule, span.start, span.end)));
  const placeOf = placesAfter(edits);
  return findings.filter(({ rule, span }) => !there.has(keyOf(rule, placeOf(span.start), placeOf(span.end))));
}

/** Leads offsets to where they are after edits, which are sorted. */
function placesAfter(edits: readonly Edit[]): (offset: number) => number {
  const starts = edits.map(({ span }) => span.start);
  let added = 0;
  const shifts = edits.map(({ span, newText }) => (added += newText.length - (span.end - span.start)));
  return offset => {
    const before = countBelow(starts, offset);
    const last = edits[before - 1];
    return last ? Math.max(offset, last.span.end) + (shifts[before - 1] as number) : offset;
  };
}

/** Tells of findings whether their safe fix changes part of another rule's that is not wholly within a longer one. */
function contestedBy(others: readonly Finding[]): (finding: Finding) => boolean {
  const byRule = new Map<string, Span[]>();
  for (const { rule, span } of others) {
    const spans = byRule.get(rule);
    if (spans) spans.push(span);
    else byRule.set(rule, [span]);
  }
  const reaches = [...byRule].map(([rule, spans]) => ({ rule, reach: reachOf(spans) }));
  return finding =>
    reaches.some(
      ({ rule, reach }) =>
        rule !== finding.rule &&
        safeFixOf(finding)?.edits.some(({ span }) => isContested(span, finding.span, reach)),
    );
}

function isContested({ start, end }: Span, finding: Span, reach: Reach): boolean {
  const isWithin = start < finding.end && finding.start < end;
  return (
    reach(Math.min(finding.start, end)) > start || // begins before the finding
    reach(end) > Math.max(finding.end, start) || // ends behind it
    (isWithin && reach(finding.start + 1) >= finding.end) // is as long
  );
}

/** The farthest end of spans, which are sorted, that start before an offset. */
type Reach = (before: number) => number;

function reachOf(spans: readonly Span[]): Reach {
  const starts = spans.map(({ start }) => start);
  let far = 0;
  const ends = spans.map(({ end }) => (far = Math.max(far, end)));
  return before => ends[countBelow(starts, before) - 1] ?? 0;
}

/** How many of ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
