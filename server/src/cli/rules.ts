import { type Finding, rules } from '../core';
import { InputError } from './errors';
import { say } from './localize';

export interface RuleOptions {
  /** The rules to heed; all where none is named. */
  readonly rule?: readonly string[];
}

/** Which findings the options ask for. Throws where there is no such rule. */
export function wantedBy({ rule: ids = [] }: RuleOptions): (finding: Finding) => boolean {
  const known = rules.map(({ id }) => id);
  const unknown = ids.find(id => !known.includes(id));
  if (unknown !== undefined) throw new InputError(say('noSuchRule', unknown, known.join(', ')));
  return ids.length === 0 ? () => true : ({ rule }) => ids.includes(rule);
}
