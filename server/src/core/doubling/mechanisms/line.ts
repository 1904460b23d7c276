import { isCheer, isNote } from '../print';
import { endsProse, isOpen, isRow, isWithinProse, speaker } from '../prose';
import type { Mechanism } from './mechanism';

/**
 * A line that was read twice stands again right below itself. So do refrains, cheers, catch lines, rows of tables and
 * answers in print, wherever text is doubled beside them. Only within a sentence of running text no line is printed twice:
 * there it proves itself; and the end of such a sentence, right below, goes with it.
 */
export const lineReadTwice: Mechanism = {
  provesItself(stretch, context) {
    const { unambiguous, wordless, longest, line, lastLine } = stretch;
    if (!unambiguous || wordless) return false;
    if (longest >= leastLine && isWithinProse(context, line, lastLine, false)) return true;
    return longest >= leastEnd && endsProse(context, line, lastLine);
  },
  leansOn(stretch, company, context) {
    const { unambiguous, wordless, line, lastLine, longest, endsClause, parts } = stretch;
    if (!unambiguous || wordless) return false;
    const above = company.above(stretch, 'line');
    if (above === undefined) return false;
    const text = parts[0] ?? '';
    if (
      company.below(stretch, 'line') !== undefined &&
      longest >= leastLine &&
      isOpen(text) &&
      !isPrint(text)
    )
      return true;
    if (!isOpen(context.readingOf(above))) return false;
    if (endsClause && !isOpen(text) && !speaker.test(text)) return true;
    return longest >= leastLine && isWithinProse(context, line, lastLine, true);
  },
  doubt(stretch, company) {
    const { unambiguous, wordless, longest, endsClause, parts } = stretch;
    const text = parts[0] ?? '';
    if (!unambiguous || wordless || longest < leastCopy || isPrint(text)) return undefined;
    if (company.isBeside(stretch, 'line')) return 'likely';
    return endsClause || !isOpen(text) || /\d/.test(text) || isRow(text) ? undefined : 'possible';
  },
};

const isPrint = (text: string): boolean => isCheer(text) || isNote(text);

/** In glyphs: columns are wider than this. */
const leastLine = 8;
const leastEnd = 5;
const leastCopy = 6;
