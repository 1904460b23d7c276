import type { Severity } from '../../rule';
import type { Casing } from './casing';
import type { Damage } from './damage';
import type { Misreading } from './index';

type Kind = Misreading['kind'];

/** From how many bits on a guess is offered, by kind and, for what has a capital, apart: names are known to few. */
const least: Readonly<Record<Kind, { readonly small: number; readonly capital: number }>> = {
  nonword: { small: 2, capital: 4.5 },
  realword: { small: 4.5, capital: 5 },
  recased: { small: 2, capital: 0 },
  broken: { small: 3, capital: 5 },
  unhyphenated: { small: 4, capital: 8 },
  'run-on': { small: 14, capital: 14 },
  unread: { small: 0, capital: 0 },
};
/** On a sound page a guess must save so much more. */
const moreWhereSound = 12;
/** A guess that saves so much more than it must is as good as certain. */
const sure = 12;

/** From how many bits on a guess is likelier right than wrong. */
export const leastMargin = (kind: Kind, casing: Casing, { isWorn }: Damage): number =>
  least[kind][casing === 'lower' ? 'small' : 'capital'] + (isWorn ? 0 : moreWhereSound);

/** How loud to say it; undefined where a guess is likelier wrong than right. */
export function severityOf({ kind, casing, margin, damage }: Misreading): Severity | undefined {
  if (kind === 'unread') return damage.isWorn ? 'hint' : undefined;
  const from = leastMargin(kind, casing, damage);
  if (margin < from) return undefined;
  if (!damage.isWorn) return 'hint';
  return margin >= from + sure ? 'warning' : 'info';
}
