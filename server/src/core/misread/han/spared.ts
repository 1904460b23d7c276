import { isHan } from '../../languages';
import { surnames } from '../../languages/han/surnames';
import type { Page } from '../../page';
import { meetsAny } from '../../text';

/**
 * Tells whether an offset is where nothing can be told from words: within a word that the users say is right, within
 * the name of somebody whom the page, the issue or the configuration names, within what looks like a name on a list, or
 * within text that stands several times and is to be mended first.
 */
export function sparedPlaces(page: Page): (offset: number) => boolean {
  const isKnown = knownWords(page);
  const isCopied = copiedText(page);
  return offset => isCopied(offset) || isListedName(page.text, offset) || isKnown(offset);
}

function knownWords({ background, credits, persons, text }: Page): (offset: number) => boolean {
  const { words, roster } = background;
  const credited = credits.flatMap(({ people }) => people);
  const known = new Set(
    [...words, ...roster.keys(), ...credited, ...persons.names.keys()].filter(word => word.length > 1),
  );
  const lengths = new Set(Array.from(known, word => word.length));
  const longest = Math.max(0, ...lengths);
  return offset => {
    for (let start = Math.max(0, offset - longest + 1); start <= offset; start++) {
      for (const length of lengths)
        if (start + length > offset && known.has(text.slice(start, start + length))) return true;
    }
    return false;
  };
}

function copiedText({ doubling }: Page): (offset: number) => boolean {
  const spans = doubling.stretches.map(({ span }) => span); // sorted, not touching
  return offset => meetsAny(spans, offset, offset + 1);
}

const longestName = 3;

/** 、陈美蓉、 or 、陈美蓉参加: two or three characters on a list, a surname first; in running text, what follows one. */
function isListedName(text: string, offset: number): boolean {
  let start = offset;
  while (offset - start < longestName && isHan(text.charCodeAt(start - 1))) start--;
  if (offset - start >= longestName || !surnames.includes(text.charAt(start))) return false;
  let end = offset + 1;
  while (end - start <= longestName && isHan(text.charCodeAt(end))) end++;
  const isWhole = end - start >= 2 && end - start <= longestName;
  const isListed = text.charAt(start - 1) === '、';
  return isWhole ? isListed || text.charAt(end) === '、' : isListed && offset > start;
}
