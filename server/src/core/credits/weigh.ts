import type { CreditKind } from '../credits';
import type { Grammar } from './han-grammar';
import type { Candidate } from './names';

/** What speaks for an attribution before it is read: nothing, a mark or a bracket around it, or the lead before it. */
export type Evidence = 'none' | 'setApart' | 'lead';

/** What was read as an attribution. */
export interface Parsed {
  readonly names: readonly Candidate[];
  readonly kind: CreditKind | undefined;
  readonly agency: string | null;
  /** The words of its roles. */
  readonly roles: readonly string[];
  /** How many of them have names after them. */
  readonly namedRoles: number;
  /** How many roles and closing words there are in all. */
  readonly clauses: number;
  /** Its closing word, and whether nothing sets that apart from the name before it; empty where nothing closes it. */
  readonly closing: string;
  readonly closedGlued: boolean;
  /** Whether a role has a sender or a qualifier: 本报记者. */
  readonly qualified: boolean;
  /** What sets a role apart from names: 记者/张三, 记者：张三. */
  readonly divided: 'slash' | 'colon' | undefined;
  /** How many outlets stand where names would: 图/新华社. */
  readonly outlets: number;
}

/** Whether what was read is an attribution, rather than a sentence or a headline with the same words. */
export function holds(grammar: Grammar, parsed: Parsed, evidence: Evidence): boolean {
  const { names, roles, outlets, divided } = parsed;
  if (names.length === 0) return outlets > 0 && divided !== undefined;
  if (roles.length > 0 && parsed.namedRoles === 0 && parsed.closing === '') return false;
  if (evidence === 'lead') return true;
  return roles.length > 0 ? isIntroduced(grammar, parsed, evidence) : isClosed(parsed, evidence);
}

/** Names with a role: 记者 张三. */
function isIntroduced(grammar: Grammar, parsed: Parsed, evidence: Evidence): boolean {
  const { names, roles, clauses, qualified, divided } = parsed;
  const doubtful = names.some(
    ({ name, glued, likeness }) =>
      likeness === 'possible' && (glued || (name.length > 3 && evidence === 'none')),
  );
  if (doubtful && !isPhotographed(parsed)) return false;
  const sure = areSure(parsed);
  if (qualified || clauses > 1) return sure || qualified || !roles.every(role => grammar.everyday.has(role));
  if (!roles.every(role => grammar.everyday.has(role)))
    return sure || divided === 'slash' || evidence !== 'none';
  return divided === 'slash' || (sure && (divided === 'colon' || evidence !== 'none'));
}

/** Names that only a closing word tells from any others: 张三 摄, 李四/文 王五/图. */
function isClosed(parsed: Parsed, evidence: Evidence): boolean {
  const { names, kind, clauses, closing, closedGlued, divided, agency } = parsed;
  if (closing === '') return false;
  if (divided || agency) return true;
  const sure = areSure(parsed);
  if (isPhotographed(parsed)) return sure || evidence !== 'none' || !closedGlued;
  const short = names.some(({ name }) => name.length < 3);
  if (!sure || (closedGlued && short)) return false;
  return kind !== 'byline' || clauses > 1 || evidence !== 'none' || isOfTextAndPicture(closing);
}

const areSure = ({ names }: Parsed): boolean =>
  names.every(({ likeness, glued }) => likeness === 'sure' || (likeness === 'several' && !glued));

/** 摄 follows nothing but names, and whoever reads it may misread it. */
const isPhotographed = ({ closing }: Parsed): boolean => /^[摄攝撮]$/.test(closing);

const isOfTextAndPicture = (closing: string): boolean => /[文图圖摄攝].?[文图圖摄攝]/.test(closing);
