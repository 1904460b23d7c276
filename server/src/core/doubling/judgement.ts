import type { PrintedLines } from '../printed-lines';
import { tally } from '../tally';
import { type Candidates, isAcross, isOverlap, type Stretch } from './stretches';

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
export function judge(candidates: readonly Candidates[], page: PrintedLines): Judged[] {
  const alone = candidates.flatMap(({ stretches }) => stretches.filter(isCertainAlone));
  const usual = mostCommon(alone.map(({ copies }) => copies));
  const stretches = candidates.flatMap(candidate => withCopies(candidate, usual));
  const company = new Company(page);
  for (const stretch of stretches) if (isCertainAlone(stretch)) company.add(stretch);
  for (const stretch of habitualCopies(stretches, company.size, page)) company.add(stretch);
  const size = company.size;
  // Forward, and then back, so that a run of remnants is carried by the certain line at its head or its end.
  for (const stretch of [...stretches, ...[...stretches].reverse()])
    if (isCertainInCompany(stretch, size, company)) company.add(stretch);
  return stretches.flatMap(stretch => {
    const elsewhere = Math.max(0, company.size - company.linesOf(stretch));
    const besideDoubled = company.isBeside(stretch);
    const certainty = company.has(stretch) ? 'certain' : thinner(stretch, elsewhere, besideDoubled);
    return certainty ? [judged(stretch, certainty, elsewhere, besideDoubled)] : [];
  });
}

/** Field by field: spreading an object and adding to it takes a hundred times as long. */
const judged = (
  stretch: Stretch,
  certainty: Certainty,
  elsewhere: number,
  besideDoubled: boolean,
): Judged => ({
  strength: stretch.strength,
  glyphs: stretch.glyphs,
  marks: stretch.marks,
  longest: stretch.longest,
  wordless: stretch.wordless,
  spaced: stretch.spaced,
  endsClause: stretch.endsClause,
  line: stretch.line,
  lastLine: stretch.lastLine,
  span: stretch.span,
  copies: stretch.copies,
  units: stretch.units,
  complete: stretch.complete,
  startsLine: stretch.startsLine,
  wholeLine: stretch.wholeLine,
  unambiguous: stretch.unambiguous,
  extra: stretch.extra,
  certainty,
  elsewhere,
  besideDoubled,
});

/** What is certainly doubled on the page. */
class Company {
  readonly #certain = new Set<Stretch>();
  /** Line → number of copies. */
  readonly #lines = new Map<number, number>();
  constructor(readonly page: PrintedLines) {}

  /** In lines. */
  get size(): number {
    return this.#lines.size;
  }

  add(stretch: Stretch): void {
    this.#certain.add(stretch);
    this.#lines.set(stretch.line, stretch.copies);
    this.#lines.set(stretch.lastLine, stretch.copies);
  }

  has(stretch: Stretch): boolean {
    return this.#certain.has(stretch);
  }

  linesOf(stretch: Stretch): number {
    return this.has(stretch) ? (isAcross(stretch) ? 2 : 1) : 0;
  }

  isBelow({ line, copies }: Stretch): boolean {
    return this.#lines.get(this.page.neighbour(line, -1)) === copies;
  }

  isBeside(stretch: Stretch): boolean {
    return (
      this.isBelow(stretch) || this.#lines.get(this.page.neighbour(stretch.lastLine, 1)) === stretch.copies
    );
  }
}

/** The explanation with the page's usual number of copies, where the line allows it, or the one with the fewest. */
function withCopies({ stretches, alternatives }: Candidates, usual: number | undefined): readonly Stretch[] {
  const proven = (other: readonly Stretch[]) => other.length > 0 && other.every(isCertainAlone);
  return alternatives.find(other => other[0]?.copies === usual || proven(other)) ?? stretches;
}

const mostCommon = (numbers: readonly number[]): number | undefined =>
  [...tally(numbers)].sort((a, b) => b[1] - a[1])[0]?.[0];

/**
 * Language does not do this, wherever it stands.
 *
 * Strength counts, roughly, the glyphs that language would not repeat. The thresholds here and below are set so that
 * `npm run accuracy` and the property tests mend no sound text; 3 is more than any word reaches.
 */
function isCertainAlone(stretch: Stretch): boolean {
  const { strength, glyphs, marks, longest, units, complete, endsClause, unambiguous, wordless } = stretch;
  if (!unambiguous || wordless) return false;
  // A line that stands twice may be a refrain: that takes company.
  if (units === 1) return !isAcross(stretch) && complete && longest >= 8 && !endsClause;
  if (complete && (strength >= 6 || (glyphs >= 3 && strength >= 3.3) || (marks > 0 && strength >= 4)))
    return true;
  if (isAcross(stretch) && (strength >= 6 || (stretch.wholeLine && units > 2))) return true;
  return (marks > 0 && strength >= 5) || (glyphs >= 4 && strength >= 4.3);
}

/** A line of some length, not the end of a sentence, that stands again right below. */
const isCopiedLine = (stretch: Stretch): boolean =>
  isAcross(stretch) &&
  stretch.units === 1 &&
  stretch.wholeLine &&
  stretch.unambiguous &&
  stretch.longest >= 6 &&
  !stretch.endsClause;

/** Songs repeat a line here and there; an extractor that copies lines does it three in a row, or all over the page. */
function habitualCopies(stretches: readonly Stretch[], certainLines: number, page: PrintedLines): Stretch[] {
  const copied = stretches.filter(isCopiedLine);
  const enough = certainLines > 1 ? 1 : 4;
  let run = 0;
  let longestRun = 0;
  let after = -1;
  for (const { line, lastLine } of copied) {
    run = line === after ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
    after = page.neighbour(lastLine, 1);
  }
  return copied.length >= enough || longestRun > 2 ? copied : [];
}

/** A page that is doubled elsewhere explains what would otherwise be too little to go by. */
function isCertainInCompany(stretch: Stretch, elsewhere: number, company: Company): boolean {
  const { strength, complete, unambiguous, wordless, wholeLine, startsLine, units, longest } = stretch;
  if (!complete || isOverlap(stretch) || !unambiguous || (wordless && !wholeLine)) return false;
  // 死死 below a doubled headline goes on with it, even before other text; 坎坎坷坷 may be a line of its own.
  const oneGlyph = units === 1 && longest === 1;
  const goesOn =
    (wholeLine && company.isBeside(stretch)) || (startsLine && oneGlyph && company.isBelow(stretch));
  if (goesOn && strength >= (oneGlyph ? 0.3 : 0.8)) return true;
  if (!wholeLine) return elsewhere >= 1 && strength >= 4;
  return (elsewhere >= 1 && strength >= 3) || (elsewhere >= 3 && strength >= 1.5);
}

function thinner(stretch: Stretch, elsewhere: number, besideDoubled: boolean): Certainty | undefined {
  if (stretch.wordless || stretch.units === stretch.marks) return undefined;
  const { strength, complete, wholeLine, marks, longest, units, endsClause } = stretch;
  const company = elsewhere >= 2 || besideDoubled;
  if (isAcross(stretch) && units === 1)
    return isCopiedLine(stretch) || (isOverlap(stretch) && strength >= (stretch.spaced ? 8 : 4))
      ? 'likely'
      : undefined;
  const least = !company ? 3 : wholeLine ? 0.3 : 1;
  if (complete) return strength >= least ? 'likely' : strength >= 2 ? 'possible' : undefined;
  if (units > 1 && (strength >= 6 || (longest === 1 && strength >= 3) || (marks > 0 && strength >= 2.5)))
    return 'likely';
  return company && longest >= 4 && strength >= 4 && !endsClause ? 'likely' : undefined;
}
