import type { Page } from './page';
import { tally } from './tally';

/** The people whom a page credits, and in how many places. */
export const peopleOf = ({ credits }: Page): Map<string, number> =>
  tally(credits.flatMap(({ people }) => people));

/** How often the page and its issue credit a person. */
export const knownAs = ({ people, background }: Page, name: string): number =>
  (people.get(name) ?? 0) + (background.roster.get(name) ?? 0);
