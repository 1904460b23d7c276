import { isColumn } from '../prose';
import type { Mechanism } from './mechanism';

/**
 * The end of one line stands again at the start of the next, where two scans or columns overlap. Text takes up the words of
 * its headline, and verse the end of its line, in the same way: nothing proves it.
 */
export const overlap: Mechanism = {
  provesItself: () => false,
  leansOn: () => false,
  doubt({ strength, spaced, line, lastLine, wordless, parts }, _, { printed }) {
    if (wordless || strength < (spaced ? 8 : 4)) return undefined;
    if (spaced && !/^\P{L}*\p{Ll}/u.test(parts[0] ?? '')) return undefined;
    return isColumn(printed.textOf(line), printed.textOf(lastLine)) ? 'likely' : undefined;
  },
};
