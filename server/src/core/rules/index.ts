import type { Rule } from '../rule';
import { doubledText } from './doubled-text';
import { lostGlyph } from './lost-glyph';
import { spacedDigits } from './spaced-digits';
import { strayLeadingSpace } from './stray-leading-space';
import { unreadGlyph } from './unread-glyph';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [doubledText, strayLeadingSpace, spacedDigits, lostGlyph, unreadGlyph];
