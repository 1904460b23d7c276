import { functionWords } from '../../lexicon/said-once';
import type { Company } from '../company';
import { holdsSaidOnce, isCheer, isNote, isPeriodic } from '../print';
import type { Stretch } from '../stretches';
import type { Context, Mechanism } from './mechanism';

/**
 * Runs of glyphs drawn twice on their line, marks by themselves and words whole: `朱志杰朱志杰、、`; the run may be the whole
 * line. Print repeats words and clauses on a line (讨论讨论, 中国必胜中国必胜, 加油！加油！), in short units, of one length, with
 * their mark; it never doubles runs of unlike length one after the other, or a mark.
 */
export const overprintedRuns: Mechanism = {
  provesItself(stretch) {
    const {
      parts,
      marks,
      complete,
      unambiguous,
      wordless,
      strength,
      longest,
      endsClause,
      spaced,
      byWords,
      copies,
    } = stretch;
    if (!unambiguous || wordless || isPrint(parts)) return false;
    if (marks > 0 && strength >= (complete ? 4 : 5)) return true;
    if (!complete) return false;
    if (byWords) return parts.length > 3 && holdsFunctionWord(parts);
    if (holdsSaidOnce(parts.join('\n')) && longest > 1) return true;
    if (parts.length === 1)
      return longest >= (!endsClause ? longestSlogan : spaced ? longestSentence : Infinity);
    return isUneven(parts) && strength >= 4 && longest >= (parts.length > 2 || copies > 2 ? 3 : 5);
  },
  leansOn(stretch, company, context) {
    const { parts, complete, wholeLine, unambiguous, wordless, longest, endsClause, strength } = stretch;
    if (!complete || !unambiguous || wordless || isPrint(parts) || stretch.byWords) return false;
    if (wholeLine && company.isBeside(stretch, 'run') && goesOn(stretch, company, context)) return true;
    if (longest > longestPhrase && company.isBeside(stretch, 'run')) return true;
    if (!company.isNear(stretch, reach)) return false;
    if (parts.length === 1) return longest >= longestSlogan - (endsClause ? -2 : 1);
    return longest >= 3 && strength >= (isUneven(parts) ? 3 : 4);
  },
  doubt(stretch, company) {
    const {
      parts,
      startsLine,
      units,
      byWords,
      marks,
      wordless,
      complete,
      strength,
      wholeLine,
      longest,
      endsClause,
    } = stretch;
    if (wordless || units === marks || isPrint(parts)) return undefined;
    const kept = company.isBeside(stretch, 'run') || company.isNear(stretch, reach);
    const kind = byWords && !holdsFunctionWord(parts) ? 'possible' : 'likely';
    if (complete) {
      const least = !kept ? 3 : wholeLine ? 0.8 : 1;
      if (strength >= least) return kept || units > 1 || longest > 5 ? kind : 'possible';
      return strength >= 2 ? 'possible' : undefined;
    }
    // A label among doubled lines, what follows it drawn once: 公告编号：公告编号：临201817.
    if (startsLine && longest > longestPhrase && company.isBeside(stretch, 'run')) return 'likely';
    if (units > 1 && (strength >= 6 || (marks > 0 && strength >= 2.5))) return 'likely';
    return kept && longest >= 4 && strength >= 4 && !endsClause ? 'likely' : undefined;
  },
};

/** In glyphs: what is shouted or sung twice on end, without a mark between, is shorter. */
const longestSlogan = 8;
/** In an alphabet: a sentence that stands again without a space before it. */
const longestSentence = 16;
/** A verb and its object may stand twice (讨论讨论, 看一看看一看): a unit beside a doubled line must be longer. */
const longestPhrase = 4;
/** In printed lines. */
const reach = 60;

/** Cheers, notes such as （缺）, and laughter are printed as often as they are meant. */
const isPrint = (parts: readonly string[]): boolean =>
  parts.some(isCheer) || parts.every(isNote) || parts.some(isPeriodic);

/** Bora Bora and Walla Walla are names; no one says “of of”. */
const holdsFunctionWord = (words: readonly string[]): boolean =>
  words.some(word => functionWords.has(word.trim().toLowerCase()));

/** Not of one short length, as words in a rhyme are. */
const isUneven = (parts: readonly string[]): boolean =>
  new Set(parts.map(({ length }) => length)).size > 1 || parts.every(({ length }) => length > longestPhrase);

/** Whether a whole line goes on with a line above or below it that is doubled in the same way. */
function goesOn(stretch: Stretch, company: Company, { readingOf }: Context): boolean {
  const { parts, longest, endsClause, strength } = stretch;
  if (parts.length > 1) return longest >= 3 || (strength >= 2.3 && parts.length > 2);
  if (longest > longestPhrase) return true;
  // The last glyphs of a headline that had no room in the line above it: shorter by far, and nothing ends before them.
  const above = company.above(stretch, 'run');
  const reading = above === undefined ? '' : readingOf(above);
  return !endsClause && reading.length >= 2 * longest && !/[。！？!?…”』」]$/u.test(reading);
}
