import { isCheer, isLetter } from '../print';
import type { Stretch } from '../stretches';
import type { Mechanism } from './mechanism';

/**
 * Runs drawn twice, the copies on lines of their own, as a stair (天 / 天津 / 津学 / 学) or as pieces around the whole line.
 * A sentence that is broken so, every glyph of it as often as every other, is printed by no one; verse that takes up the
 * end of each line (归来见天子，/ 天子坐明堂) has words between. Two pieces may be a cheer: 加油 / 加油中国 / 中国.
 */
export const steppedCopies: Mechanism = {
  provesItself(stretch) {
    const { units, unambiguous, wordless, wholeLine, strength } = stretch;
    if (!unambiguous || wordless || units < 2 || isPrint(stretch)) return false;
    if (wholeLine) return units > 2 ? sizeOf(stretch) >= leastSize : sizeOf(stretch) >= leastPair;
    return units > 2 && strength >= 6;
  },
  leansOn(stretch, company) {
    const { unambiguous, wordless, wholeLine, units } = stretch;
    if (!unambiguous || wordless || !wholeLine || units < 2 || isPrint(stretch)) return false;
    return company.isNear(stretch, reach) && (units > 2 || sizeOf(stretch) >= leastSize - 1);
  },
  doubt(stretch, company) {
    const { wordless, units, marks, wholeLine, complete, strength } = stretch;
    if (wordless || units === marks || units < 2 || isPrint(stretch)) return undefined;
    if (wholeLine && company.isNear(stretch, reach)) return 'likely';
    if (complete) return sizeOf(stretch) >= leastSize - 1 ? 'likely' : 'possible';
    return strength >= 6 || (marks > 0 && strength >= 2.5) ? 'likely' : undefined;
  },
};

/** In glyphs: fewer make a ladder of words, a counting rhyme. */
const leastSize = 5;
/** Of two units only, that may be two headings and both of them together. */
const leastPair = 10;
/** In printed lines. */
const reach = 40;

/** Cheers, and lacunae with their marks. */
const isPrint = ({ parts }: Stretch): boolean =>
  parts.some(isCheer) || (parts.length > 0 && !parts.some(isLetter));

/** How many glyphs the stretch reads as; of pieces, how many they cover. */
const sizeOf = ({ parts, strength }: Stretch): number =>
  parts.length === 0 ? strength : parts.reduce((sum, part) => sum + part.replace(/\s/g, '').length, 0);
