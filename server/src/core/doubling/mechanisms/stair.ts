import { isCheer, isLetter, isPeriodic } from '../print';
import { isNeverTwice } from '../evidence';
import type { Stretch } from '../stretches';
import type { Mechanism } from './mechanism';

/**
 * Runs drawn twice, the copies on lines of their own, as a stair (天 / 天津 / 津学 / 学) or as pieces around the whole line.
 * A sentence that is broken so, every glyph of it as often as every other, is printed by no one; verse that takes up the
 * end of each line (归来见天子，/ 天子坐明堂) has words between. Two pieces may be a cheer: 加油 / 加油中国 / 中国. Units that stand
 * twice within their line, and words that are doubled in print, say nothing of copies on other lines: 晶晶盼盼 / 盼盼圆圆.
 */
export const steppedCopies: Mechanism = {
  provesItself(stretch) {
    const { unambiguous, wordless, wholeLine, strength } = stretch;
    const { units, size } = evidenceOf(stretch);
    if (!unambiguous || wordless || units < 2 || isPrint(stretch)) return false;
    if (wholeLine) return size >= (units > 2 ? leastSize : leastPair);
    return units > 2 && strength >= 6;
  },
  leansOn(stretch, company) {
    const { unambiguous, wordless, wholeLine } = stretch;
    const { units, size } = evidenceOf(stretch);
    if (!unambiguous || wordless || !wholeLine || units < 2 || isPrint(stretch)) return false;
    return company.isNear(stretch, reach) && (units > 2 || size >= leastSize - 1);
  },
  doubt(stretch, company) {
    const { wordless, marks, wholeLine, complete, strength } = stretch;
    const { units, size } = evidenceOf(stretch);
    if (wordless || stretch.units === marks || units < 2 || isPrint(stretch)) return undefined;
    if (wholeLine && company.isNear(stretch, reach)) return 'likely';
    if (complete) return size >= leastSize - 1 ? 'likely' : 'possible';
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
const isPrint = ({ stepped }: Stretch): boolean => stepped.some(isCheer) || !stepped.some(isLetter);

/** How many units tell of copies on other lines, or how many pieces lie around a line, and how many glyphs they read as. */
function evidenceOf({ stepped, parts, units }: Stretch): { units: number; size: number } {
  const marks = parts.filter(part => part.length === 1 && isNeverTwice(part.charCodeAt(0)));
  const telling = [...stepped.filter(unit => !isPeriodic(unit)), ...marks.filter(m => !stepped.includes(m))];
  const size = telling.reduce((sum, unit) => sum + unit.replace(/\s/g, '').length, 0);
  return { units: parts.length === 0 ? units : telling.length, size };
}
