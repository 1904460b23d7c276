import type { KeepsMarks } from './marked-edits';
import { markReach } from './notation';
import type { Edit, Fix } from './rule';

/** The edits of fixes that do not meet, sorted. */
export const editsOf = (fixes: readonly Fix[]): Edit[] =>
  fixes.flatMap(fix => fix.edits).sort((a, b) => a.span.start - b.span.start);

/**
 * Of some fixes those that can be made at once, by their places in the text: none meets an earlier one, from its first
 * edit to its last, and together they keep the page's marks as each does alone.
 */
export function compatible(fixes: readonly Fix[], keepsMarks: KeepsMarks): Fix[] {
  const sorted = fixes.filter(({ edits }) => edits.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const taken = apart(sorted, 0);
  // Out of a mark's reach of one another, they do what each does alone.
  return keepsMarks(editsOf(taken)) ? taken : apart(sorted, markReach + 1);
}

function apart(sorted: readonly Fix[], gap: number): Fix[] {
  const taken: Fix[] = [];
  let free = 0;
  for (const fix of sorted) {
    if (startOf(fix) < free) continue;
    taken.push(fix);
    free = endOf(fix) + gap;
  }
  return taken;
}

const startOf = ({ edits }: Fix): number => (edits[0] as Edit).span.start;
const endOf = ({ edits }: Fix): number => (edits[edits.length - 1] as Edit).span.end;
