import type { Page } from '../page';
import { meetsAny, type Span } from '../text';
import { type Garbled, garbledLatin, garbledLines } from './garbled';

/** What of a page was read in another encoding than it was written in. */
export interface Garbling {
  /** The stretches of each misreading, by offset; where most of the page is of one, those of that one alone. */
  readonly misreadings: readonly (readonly Garbled[])[];
  /** Whether most of the page is misread. */
  readonly isWhole: boolean;
  /** Whether the page is full of replacement characters. */
  readonly isUndecoded: boolean;
  /** Whether the text there says nothing of what was printed. */
  covers(span: Span): boolean;
}

/** So many replacement characters, and such a share of the page, and the page was read in a wrong encoding. */
const undecoded = { least: 20, share: 0.05 };

export function garblingOf(page: Page): Garbling {
  const lines = garbledLines(page);
  const places = garbledLatin(page).filter(({ start, end }) => !meetsAny(lines, start, end));
  const misreadings = groupsOf([...places, ...lines]);
  const most = misreadings.find(stretches => 2 * lengthOf(stretches) > page.text.length);
  const stretches = [...places, ...lines].sort((a, b) => a.start - b.start);
  const isUndecoded = isFullOfReplacements(page);
  return {
    misreadings: most ? [most] : misreadings,
    isWhole: most !== undefined,
    isUndecoded,
    covers: ({ start, end }) =>
      most !== undefined || isUndecoded || meetsAny(stretches, start, Math.max(end, start + 1)),
  };
}

function isFullOfReplacements({ runs, text }: Page): boolean {
  const count = lengthOf(runs.replacement);
  return count >= undecoded.least && count > undecoded.share * text.length;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

function groupsOf(stretches: readonly Garbled[]): Garbled[][] {
  const groups = new Map<string, Garbled[]>();
  for (const garbled of stretches) {
    const { as, read } = garbled.misreading;
    const group = groups.get(`${as} ${read}`);
    if (group) group.push(garbled);
    else groups.set(`${as} ${read}`, [garbled]);
  }
  return [...groups.values()];
}
