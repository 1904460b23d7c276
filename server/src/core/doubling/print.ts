import { doubledGlyphs, doubledPairs } from '../lexicon/reduplication';
import { cheers, saidOnce } from '../lexicon/said-once';

/** What print does by itself that looks like doubling. */

const letter = /\p{L}/u;

/** Whether a text holds a letter of any script. */
export const isLetter = (text: string): boolean => letter.test(text);

/** Whether a doubled glyph makes a word in print (刚刚), alone, with a neighbour (高高兴兴), or goes on and on (嘻嘻嘻嘻). */
export function isReduplicated(glyphs: readonly string[], index: number): boolean {
  const [before, glyph, after] = [glyphs[index - 1] ?? '', glyphs[index] ?? '', glyphs[index + 1] ?? ''];
  return (
    before === glyph ||
    after === glyph ||
    doubledGlyphs.has(glyph) ||
    doubledPairs.has(before + glyph) ||
    doubledPairs.has(glyph + after)
  );
}

/** Whether a text holds a word that no one says twice on end. */
export const holdsSaidOnce = (text: string): boolean => saidOnce.some(word => text.includes(word));

const shout = /[!?！？♪～~]/u;
/** In UTF-16 units: a longer text that holds such a word is a sentence. */
const longestCheer = 12;

/** Whether a text is what crowds shout or songs repeat. */
export const isCheer = (text: string): boolean =>
  text.length <= longestCheer && (shout.test(text) || cheers.some(cheer => text.includes(cheer)));

/** A note of the transcriber's or the stenographer's: （缺）, [illegible], （鼓掌）. */
const note = /^[（([［〔【〈{].*[）)\]］〕】〉}]$/u;

export const isNote = (text: string): boolean => note.test(text.trim());

/** Whether a text is itself a shorter one over and over, as laughter is: then it has no length of its own. */
export function isPeriodic(text: string): boolean {
  const at = (text + text).indexOf(text, 1);
  return at > 0 && at < text.length;
}
