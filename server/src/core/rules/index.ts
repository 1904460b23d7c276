import type { Rule } from '../rule';
import { compatibilityIdeograph } from './compatibility-ideograph';
import { controlCharacter } from './control-character';
import { copiedLine } from './copied-line';
import { detachedByline } from './detached-byline';
import { displacedHeadline } from './displaced-headline';
import { doubledByline } from './doubled-byline';
import { doubledText } from './doubled-text';
import { foreignLetter } from './foreign-letter';
import { garbledText } from './garbled-text';
import { impossibleDate } from './impossible-date';
import { interleavedLayers } from './interleaved-layers';
import { invisibleCharacter } from './invisible-character';
import { kangxiRadical } from './kangxi-radical';
import { ligatureCharacter } from './ligature-character';
import { lostGlyph } from './lost-glyph';
import { misreadDigit } from './misread-digit';
import { misreadKana } from './misread-kana';
import { misreadZero } from './misread-zero';
import { ordinalEnding } from './ordinal-ending';
import { overlappingLines } from './overlapping-lines';
import { privateUseCharacter } from './private-use-character';
import { repeatedPassage } from './repeated-passage';
import { spacedDigits } from './spaced-digits';
import { strayLeadingSpace } from './stray-leading-space';
import { unreadGlyph } from './unread-glyph';
import { wrongWeekday } from './wrong-weekday';

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
  garbledText,
  controlCharacter,
  invisibleCharacter,
  privateUseCharacter,
  kangxiRadical,
  compatibilityIdeograph,
  ligatureCharacter,
  foreignLetter,
  misreadKana,
  misreadZero,
  misreadDigit,
  ordinalEnding,
  impossibleDate,
  wrongWeekday,
  doubledByline,
  detachedByline,
  displacedHeadline,
];
