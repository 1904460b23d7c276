import { functionGlyphs } from '../../lexicon/said-once';
import { holdsSaidOnce, isLetter, isReduplicated } from '../print';
import { readsAsWords } from '../words';
import type { Stretch } from '../stretches';
import type { Mechanism } from './mechanism';

/**
 * Glyphs drawn twice, one by one: `字字节节跳跳动动`. Everything on the line is doubled then, marks and figures and function
 * words, too. Print doubles Han one by one in words (坛坛罐罐), names of pets and mascots, verse: any glyph, in any number,
 * two pairs to a word, parted by single marks or not at all. So pairs of Han alone prove nothing, unless they are more
 * than a line of verse or a row of names holds.
 */
export const overprintedGlyphs: Mechanism = {
  provesItself(stretch) {
    const { complete, unambiguous, wordless, marks, strength, copies } = stretch;
    if (!unambiguous || wordless) return false;
    if (!complete) return marks > 0 && strength >= 5;
    const { pairs, unknown, tells } = tally(stretch);
    if (isAlphabetic(stretch) && stretch.glyphs > 2 && stretch.units >= (copies > 2 ? 4 : longestRhyme))
      return true;
    if (tells > 0) return pairs + marks >= 3 && unknown + marks >= 2 && strength >= 3.3;
    return pairs >= longestRow && (pairs % 2 === 1 ? unknown > 3 : 2 * unknown > pairs);
  },
  leansOn(stretch, company, { han }) {
    const { wholeLine, startsLine, unambiguous, complete, copies, wordless } = stretch;
    if (!unambiguous || !complete || wordless) return false;
    const { pairs, unknown, tells } = tally(stretch);
    // 死死 below a doubled headline goes on with it, even before other text; it may be drawn as a run of one glyph.
    if (stretch.units === 1 && company.above(stretch, 'glyph', 'run') !== undefined)
      return wholeLine || (startsLine && unknown > 0);
    if (!wholeLine) return false;
    const beside = company.isBeside(stretch, 'glyph');
    if (!beside && !company.isNear(stretch, reach)) return false;
    if (tells > 0) return pairs > 1 || beside;
    if (beside && copies > 2) return true;
    // Words of the shape AABB below such a line make no words when they are taken for doubled glyphs.
    const makesSense = han ? readsAsWords(stretch.parts, han) : pairs % longestWord === 1;
    return makesSense && 3 * unknown >= 2 * pairs && pairs > (beside ? longestWord : longestVerse);
  },
  doubt(stretch, company, { han }) {
    const { units, marks, wordless, wholeLine, complete, quoted, copies, share } = stretch;
    if (wordless || units === marks) return undefined;
    const { pairs, unknown, tells } = tally(stretch);
    const letters = isAlphabetic(stretch) && stretch.glyphs > 2;
    // A line of nothing but doubled glyphs, of which some lost their copies; words are two pairs each.
    if (
      share >= mostOfLine &&
      (share < 1 || marks > 0) &&
      (letters ? units > 3 : unknown > 1 && units > longestWord && (marks > 0 || share >= allOfLine))
    )
      return 'likely';
    if (!complete && !quoted) {
      if (marks > 0 ? stretch.strength >= 2.5 : letters && stretch.glyphs > longestRhyme) return 'likely';
      return pairs > longestVerse && unknown > pairs / 2 ? 'possible' : undefined;
    }
    if (wholeLine && unknown + tells > 0) {
      // What goes on with a doubled line reads as words, or is no number of words of the shape AABB.
      const makesSense = tells > 0 || (han ? readsAsWords(stretch.parts, han) : pairs > 0);
      if (company.isBeside(stretch, 'glyph', 'run') && (pairs === 1 || makesSense)) return 'likely';
      if (company.isNear(stretch, reach) && (pairs % longestWord === 1 || tells > 0)) return 'likely';
    }
    if (letters || (tells > 0 && unknown + marks > 1)) return 'likely';
    if (copies > 2 && pairs > 2 && unknown > 1) return 'likely';
    if (pairs <= longestWord + 1 || (quoted ? unknown < 2 : 2 * unknown < pairs)) return undefined;
    if (!wholeLine && !quoted) return unknown > 3 ? 'possible' : undefined;
    return !han || readsAsWords(stretch.parts, han) ? 'likely' : 'possible';
  },
};

/** AABB is two pairs; two such words are a common phrase. */
const longestWord = 2;
/** A line of verse of nothing but pairs has seven: 翠翠红红处处莺莺燕燕 has five, a couplet's half seven. */
const longestVerse = 7;
/** No row of names or words comes to so many pairs without a mark between. */
const longestRow = 10;
/** So many different letters doubled are no scheme of rhymes (AABBCC). */
const longestRhyme = 6;
/** Share of a line's glyphs that stand twice, where all did. */
const mostOfLine = 0.7;
const allOfLine = 0.8;
/** In printed lines: about a column, so that a headline vouches for what stands in its article. */
const reach = 40;

interface Tally {
  /** Pairs of letters of Han, kana or Hangul. */
  readonly pairs: number;
  /** Those that make no known word when doubled. */
  readonly unknown: number;
  /** What print does not double glyph by glyph: marks, function words, numbers, words such as 记者. */
  readonly tells: number;
}

function tally({ parts, marks, spaced }: Stretch): Tally {
  if (spaced && marks === 0) return { pairs: 0, unknown: 0, tells: 0 };
  let [pairs, unknown, digits] = [0, 0, 0];
  let tells = marks + (holdsSaidOnce(parts.join('')) ? 1 : 0);
  parts.forEach((glyph, i) => {
    if (/^\d/.test(glyph)) digits++;
    if (!isLetter(glyph)) return;
    pairs++;
    if (isReduplicated(parts, i)) return;
    unknown++;
    if (functionGlyphs.has(glyph)) tells++;
  });
  if (digits > 1 && pairs > 1) tells++;
  return { pairs, unknown, tells };
}

const isAlphabetic = ({ parts }: Stretch): boolean =>
  parts.filter(glyph => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(glyph)).length * 2 >
  parts.length;
