import type { Page } from './page';

/** The people whom a page credits, and in how many places. */
export function peopleOf({ credits }: Page): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { people } of credits) for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How often the page and its issue credit a person. */
export const knownAs = ({ people, background }: Page, name: string): number =>
  (people.get(name) ?? 0) + (background.roster.get(name) ?? 0);
