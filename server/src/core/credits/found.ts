import type { Credit, CreditKind } from '../credits';
import type { NameAt } from './names';
import type { Reading } from './reading';

/** A credit before its place in the transcribed text is known: offsets are those of a reading. */
export interface Found {
  readonly kind: CreditKind;
  readonly start: number;
  readonly end: number;
  readonly names: readonly NameAt[];
  readonly agency: string | null;
  /** Whether a closing word ends it: 摄. */
  readonly closed?: boolean;
}

export const creditOf = (reading: Reading, { kind, start, end, names, agency }: Found): Credit => ({
  kind,
  text: reading.text.slice(start, end),
  people: names.map(({ name }) => name),
  names: names.map(({ name, start, end }) => ({ name, span: reading.source(start, end) })),
  agency,
  span: reading.source(start, end),
});
