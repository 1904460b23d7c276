import type { HanLexicon } from '../lexicon';
import { longestWord } from '../lexicon';

/**
 * Whether glyphs, put together, are mostly words of two characters and more, not merely one from every two glyphs: 人民日报
 * is, 山水处明秀 is not.
 */
export function readsAsWords(glyphs: readonly string[], { plainCodes, words }: HanLexicon): boolean {
  const codes = Uint16Array.from(
    [...glyphs, '', '', '', ''],
    glyph => plainCodes[glyph.charCodeAt(0) || 0] ?? 0,
  );
  const matches = new Uint32Array(codes.length);
  words.match(codes, 0, glyphs.length, matches, 0);
  /** Per place, the most glyphs from there on that words cover. */
  const covered = new Int32Array(codes.length + longestWord);
  for (let i = glyphs.length - 1; i >= 0; i--) {
    covered[i] = covered[i + 1] as number;
    for (let length = 2; length <= longestWord; length++)
      if (isWord(matches[i] as number, length) && i + length <= glyphs.length)
        covered[i] = Math.max(covered[i] as number, length + (covered[i + length] as number));
  }
  return (covered[0] as number) * 4 >= glyphs.length * 3;
}

/** What is known of the first two, three and four glyphs is a byte each, of which the lower six bits tell a word. */
const isWord = (match: number, length: number): boolean => ((match >>> (8 * (length - 2))) & 0x3f) !== 0;
