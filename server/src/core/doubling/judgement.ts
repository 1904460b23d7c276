import type { Page } from '../page';
import { tally } from '../tally';
import { Company, type Traced } from './company';
import type { Context, Mechanism } from './mechanisms/mechanism';
import { overprintedGlyphs } from './mechanisms/glyph';
import { lineReadTwice } from './mechanisms/line';
import { overlap } from './mechanisms/overlap';
import { overprintedRuns } from './mechanisms/run';
import { steppedCopies } from './mechanisms/stair';
import { unevenLayers } from './mechanisms/uneven';
import { bareLines, traceOfLine, tracesOf } from './memory';
import type { Candidates, MechanismName, Stretch } from './stretches';

/** How sure a doubling is: `certain` is mended in bulk, `likely` is offered, `possible` is only hinted at. */
export type Certainty = 'certain' | 'likely' | 'possible';

export interface Judged extends Stretch {
  readonly certainty: Certainty;
  /** Certain by itself; else what is certain leans on what is doubled near by. */
  readonly proven: boolean;
  /** How many other lines of the page are certainly doubled in the same way. */
  readonly elsewhere: number;
  /** Whether the line before or after is certainly doubled, as often as this one. */
  readonly besideDoubled: boolean;
}

const mechanisms: Readonly<Record<MechanismName, Mechanism>> = {
  glyph: overprintedGlyphs,
  run: overprintedRuns,
  stair: steppedCopies,
  line: lineReadTwice,
  overlap,
  uneven: unevenLayers,
};

/** What leans on others may be so many lines for each that proves itself, and so many more, before it is too much. */
const leaningPerProven = 3;
const leaningAtLeast = 3;

/**
 * Weighs each stretch by itself, and then by what is certainly doubled near it in the same way. What is left out is ordinary
 * language.
 */
export function judge(candidates: readonly Candidates[], page: Page): Judged[] {
  const context: Context = {
    printed: page.printed,
    han: page.background.lexicons.han,
    wasReadTwice: line => traceOfLine(page, line)?.mechanism === 'line',
    readingOf: line => bare.get(line) ?? page.printed.textOf(line),
  };
  const provesItself = (stretch: Stretch) => mechanisms[stretch.mechanism].provesItself(stretch, context);
  const usual = usualCopies(candidates.flatMap(({ stretches }) => stretches.filter(provesItself)));
  const stretches = candidates.flatMap(candidate => withCopies(candidate, usual, provesItself));
  const bare = bareLines(page, stretches);
  const certain = new Set(stretches.filter(provesItself));
  const proven = new Set(certain);
  const known = [...tracesOf(page, bare), ...[...certain].map(traced)];
  const company = new Company(page.printed, known);
  const leaning = leaningOf(stretches, certain, company, context);
  const kept = withinEvidence(leaning, company);
  const judgedIn = kept.length === leaning.length ? company : new Company(page.printed, known);
  if (judgedIn !== company) for (const stretch of kept) judgedIn.addLeaning(stretch);
  for (const stretch of kept) certain.add(stretch);
  /** Whole lines that are told of, by their index, with their copies. */
  const told = new Map<number, number>();
  return stretches.flatMap(stretch => {
    const certainty = certain.has(stretch)
      ? 'certain'
      : (mechanisms[stretch.mechanism].doubt(stretch, judgedIn, context) ??
        (isRest(stretch, told.get(page.printed.neighbour(stretch.line, -1))) ? 'likely' : undefined));
    if (certainty && certainty !== 'possible' && stretch.wholeLine) told.set(stretch.line, stretch.copies);
    return certainty ? [judged(stretch, certainty, proven.has(stretch), judgedIn)] : [];
  });
}

/** A glyph or two that the line above, drawn glyph by glyph as often, had no room for. */
const isRest = (
  { mechanism, wholeLine, wordless, units, copies }: Stretch,
  above: number | undefined,
): boolean => mechanism === 'glyph' && wholeLine && !wordless && units < 3 && copies === above;

/** Forward, and then back, so that a run of remnants is carried by the certain line at its head or its end. */
function leaningOf(
  stretches: readonly Stretch[],
  certain: ReadonlySet<Stretch>,
  company: Company,
  context: Context,
): Stretch[] {
  const leaning = new Set<Stretch>();
  for (const stretch of [...stretches, ...[...stretches].reverse()]) {
    if (certain.has(stretch) || leaning.has(stretch)) continue;
    if (!mechanisms[stretch.mechanism].leansOn(stretch, company, context)) continue;
    leaning.add(stretch);
    company.addLeaning(stretch);
  }
  return [...leaning];
}

/** What leans on others is judged together: where it is more than the lines that prove themselves explain, none is certain. */
function withinEvidence(leaning: readonly Stretch[], company: Company): Stretch[] {
  const counts = tally(leaning.map(({ mechanism }) => mechanism));
  return leaning.filter(
    ({ mechanism }) =>
      (counts.get(mechanism) ?? 0) <= leaningAtLeast + leaningPerProven * company.provenBy(mechanism),
  );
}

const traced = ({ line, lastLine, mechanism, copies }: Stretch): Traced => ({
  line,
  lastLine,
  trace: { mechanism, copies, proven: true },
});

/** Field by field: spreading an object and adding to it takes a hundred times as long. */
const judged = (stretch: Stretch, certainty: Certainty, proven: boolean, company: Company): Judged => ({
  strength: stretch.strength,
  glyphs: stretch.glyphs,
  marks: stretch.marks,
  longest: stretch.longest,
  wordless: stretch.wordless,
  spaced: stretch.spaced,
  endsClause: stretch.endsClause,
  mechanism: stretch.mechanism,
  line: stretch.line,
  lastLine: stretch.lastLine,
  span: stretch.span,
  copies: stretch.copies,
  units: stretch.units,
  parts: stretch.parts,
  stepped: stretch.stepped,
  byWords: stretch.byWords,
  complete: stretch.complete,
  share: stretch.share,
  startsLine: stretch.startsLine,
  wholeLine: stretch.wholeLine,
  quoted: stretch.quoted,
  unambiguous: stretch.unambiguous,
  extra: stretch.extra,
  certainty,
  proven,
  elsewhere: company.elsewhere(stretch),
  besideDoubled: company.isBeside(stretch, stretch.mechanism),
});

/** The explanation with the page's usual number of copies, where the line allows it, or the one with the fewest. */
function withCopies(
  { stretches, alternatives }: Candidates,
  usual: number | undefined,
  provesItself: (stretch: Stretch) => boolean,
): readonly Stretch[] {
  const proven = (other: readonly Stretch[]) => other.length > 0 && other.every(provesItself);
  return alternatives.find(other => other[0]?.copies === usual || proven(other)) ?? stretches;
}

const usualCopies = (proven: readonly Stretch[]): number | undefined =>
  [...tally(proven.map(({ copies }) => copies))].sort((a, b) => b[1] - a[1])[0]?.[0];
