import type { Line } from '../text';
import type { Candidates, Stretch } from './stretches';

/** How sure a doubling is: `certain` is mended in bulk, `likely` is offered, `possible` is only hinted at. */
export type Certainty = 'certain' | 'likely' | 'possible';

export interface Judged extends Stretch {
  readonly certainty: Certainty;
  /** How many other lines of the page are certainly doubled. */
  readonly elsewhere: number;
  /** Whether the line before or after is certainly doubled, as often as this one. */
  readonly besideDoubled: boolean;
}

/**
 * Weighs each stretch by itself, and then by the company it keeps: overprinting comes by the headline and by the page,
 * reduplication does not. What is left out is ordinary language.
 */
export function judge(
  lines: readonly Line[],
  candidates: readonly Candidates[],
  isBlank: (line: number) => boolean,
): Judged[] {
  const alone = candidates.flatMap(({ stretches }) => stretches.filter(isCertainAlone));
  const usual = mostCommon(alone.map(({ copies }) => copies));
  const stretches = candidates.flatMap(candidate => withCopies(candidate, usual));
  const certain = new Map<number, number>();
  for (const stretch of stretches) if (isCertainAlone(stretch)) certain.set(stretch.line, stretch.copies);
  const beside = (stretch: Stretch): boolean =>
    [-1, 1].some(step => certain.get(neighbour(lines, stretch.line, step, isBlank)) === stretch.copies);
  const pageLines = new Set(certain.keys());
  // Forward, and then back, so that a run of remnants is carried by the certain line at its head or its end.
  for (const stretch of [...stretches, ...[...stretches].reverse()])
    if (!certain.has(stretch.line) && isCertainInCompany(stretch, pageLines.size, beside(stretch)))
      certain.set(stretch.line, stretch.copies);
  return stretches.flatMap(stretch => {
    const elsewhere = pageLines.size - (pageLines.has(stretch.line) ? 1 : 0);
    const besideDoubled = beside(stretch);
    const sure = isCertainAlone(stretch) || isCertainInCompany(stretch, elsewhere, besideDoubled);
    const certainty = sure ? 'certain' : thinner(stretch, elsewhere, besideDoubled);
    return certainty ? [{ ...stretch, certainty, elsewhere, besideDoubled }] : [];
  });
}

/** The explanation with the page's usual number of copies, where the line allows it, or the one with the fewest. */
function withCopies({ stretches, alternatives }: Candidates, usual: number | undefined): readonly Stretch[] {
  return alternatives.find(other => other[0]?.copies === usual || other.every(isCertainAlone)) ?? stretches;
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function neighbour(
  lines: readonly Line[],
  from: number,
  step: number,
  isBlank: (line: number) => boolean,
): number {
  // Interleaved blank lines are one deep; a wider gap is a gap.
  for (
    let line = from + step, skipped = 0;
    line >= 0 && line < lines.length && skipped < 3;
    line += step, skipped++
  )
    if (!isBlank(line)) return line;
  return -1;
}

/** Language does not do this, wherever it stands. */
function isCertainAlone(stretch: Stretch): boolean {
  const { strength, glyphs, marks, longest, units, complete, endsClause, unambiguous, wordless } = stretch;
  if (!unambiguous || wordless) return false;
  if (units === 1) return complete && longest >= 8 && !endsClause;
  if (complete && glyphs >= 3 && strength >= 3.5) return true;
  if (complete && strength >= 6) return true;
  return strength >= 5 && (marks > 0 || glyphs >= 4);
}

/** A page that is doubled elsewhere explains what would otherwise be too little to go by. */
function isCertainInCompany(stretch: Stretch, elsewhere: number, besideDoubled: boolean): boolean {
  if (!stretch.complete || !stretch.unambiguous) return false;
  if (stretch.wordless && !stretch.wholeLine) return false;
  if (besideDoubled && stretch.strength > 0) return true;
  return (elsewhere >= 1 && stretch.strength >= 3) || (elsewhere >= 3 && stretch.strength >= 1.5);
}

function thinner(stretch: Stretch, elsewhere: number, besideDoubled: boolean): Certainty | undefined {
  const { strength, complete, longest, units, endsClause } = stretch;
  if (stretch.wordless) return undefined;
  const company = elsewhere >= 2 || besideDoubled;
  if (complete && strength >= (company ? 0.3 : 3)) return 'likely';
  if (!complete && strength >= 6 && units > 1) return 'likely';
  if (!complete && company && longest >= 4 && strength >= 4 && !endsClause) return 'likely';
  return complete && strength >= 2 ? 'possible' : undefined;
}
