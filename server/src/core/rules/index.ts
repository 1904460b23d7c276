import type { Rule } from '../rule';
import { copiedLine } from './copied-line';
import { detachedByline } from './detached-byline';
import { displacedHeadline } from './displaced-headline';
import { doubledByline } from './doubled-byline';
import { doubledText } from './doubled-text';
import { interleavedLayers } from './interleaved-layers';
import { lostGlyph } from './lost-glyph';
import { overlappingLines } from './overlapping-lines';
import { repeatedPassage } from './repeated-passage';
import { spacedDigits } from './spaced-digits';
import { strayLeadingSpace } from './stray-leading-space';
import { unreadGlyph } from './unread-glyph';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  doubledText,
  copiedLine,
  overlappingLines,
  repeatedPassage,
  interleavedLayers,
  strayLeadingSpace,
  spacedDigits,
  lostGlyph,
  unreadGlyph,
  doubledByline,
  detachedByline,
  displacedHeadline,
];
