import type { HanLexicon } from '../../lexicon';
import type { PrintedLines } from '../../printed-lines';
import type { Company } from '../company';
import type { Stretch } from '../stretches';

/** What a mechanism may look at beside the stretch itself. */
export interface Context {
  readonly printed: PrintedLines;
  /** How a line (index from 0) reads without what may be copies in it. */
  readonly readingOf: (line: number) => string;
  /** Whether a line was read twice before it was mended. */
  readonly wasReadTwice: (line: number) => boolean;
  /** Absent where it is not loaded. */
  readonly han: HanLexicon | undefined;
}

/**
 * One way in which text gets doubled, and what proves it. Evidence of one mechanism says nothing of another, and what
 * print itself can do is proved by no neighbour.
 */
export interface Mechanism {
  /** Print does not do this, wherever it stands. */
  readonly provesItself: (stretch: Stretch, context: Context) => boolean;
  /** Print hardly does this, and text near by was certainly doubled in the same way. */
  readonly leansOn: (stretch: Stretch, company: Company, context: Context) => boolean;
  /** How much a stretch that is not certain is worth telling of; undefined: it may well be printed so. */
  readonly doubt: (stretch: Stretch, company: Company, context: Context) => 'likely' | 'possible' | undefined;
}
