import type { Page } from '../../page';

/**
 * Tells whether an offset is within a word that is known to be right: one that the users say is, or the name of
 * somebody whom the page, the issue or the configuration names.
 */
export function sparedWords(page: Page): (offset: number) => boolean {
  const { words, roster } = page.background;
  const credited = page.credits.flatMap(({ people }) => people);
  const known = new Set([...words, ...roster.keys(), ...credited].filter(word => word.length > 1));
  const longest = Math.max(0, ...Array.from(known, word => word.length));
  const lengths = new Set(Array.from(known, word => word.length));
  return offset => {
    for (let start = Math.max(0, offset - longest + 1); start <= offset; start++) {
      for (const length of lengths) {
        if (start + length > offset && known.has(page.text.slice(start, start + length))) return true;
      }
    }
    return false;
  };
}
