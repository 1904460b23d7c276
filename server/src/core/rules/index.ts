import type { Rule } from '../rule';
import { brokenOff } from './broken-off';
import { commaBeforeSentence } from './comma-before-sentence';
import { compatibilityIdeograph } from './compatibility-ideograph';
import { controlCharacter } from './control-character';
import { copiedLine } from './copied-line';
import { cutName } from './cut-name';
import { detachedByline } from './detached-byline';
import { displacedHeadline } from './displaced-headline';
import { doubledByline } from './doubled-byline';
import { doubledMark } from './doubled-mark';
import { doubledText } from './doubled-text';
import { emptyPair } from './empty-pair';
import { foreignLetter } from './foreign-letter';
import { garbledText } from './garbled-text';
import { gluedNames } from './glued-names';
import { impossibleDate } from './impossible-date';
import { interleavedLayers } from './interleaved-layers';
import { invisibleCharacter } from './invisible-character';
import { joinedWords } from './joined-words';
import { kangxiRadical } from './kangxi-radical';
import { letterSpacing } from './letter-spacing';
import { ligatureCharacter } from './ligature-character';
import { lostApostrophe } from './lost-apostrophe';
import { lostGlyph } from './lost-glyph';
import { lostNumber } from './lost-number';
import { lostStop } from './lost-stop';
import { misplacedMark } from './misplaced-mark';
import { misreadBylineMark } from './misread-byline-mark';
import { misreadDash } from './misread-dash';
import { misreadDigit } from './misread-digit';
import { misreadHan } from './misread-han';
import { misreadKana } from './misread-kana';
import { misreadName } from './misread-name';
import { misreadOne } from './misread-one';
import { misreadRole } from './misread-role';
import { misreadWord } from './misread-word';
import { misreadYear } from './misread-year';
import { misreadZero } from './misread-zero';
import { mixedDigits } from './mixed-digits';
import { mixedQuotes } from './mixed-quotes';
import { mixedWidth } from './mixed-width';
import { namelessByline } from './nameless-byline';
import { ordinalEnding } from './ordinal-ending';
import { overlappingLines } from './overlapping-lines';
import { privateUseCharacter } from './private-use-character';
import { realWordMisreading } from './real-word-misreading';
import { repeatedPassage } from './repeated-passage';
import { runInByline } from './run-in-byline';
import { runningHead } from './running-head';
import { spacedDigits } from './spaced-digits';
import { spacedMark } from './spaced-mark';
import { splitByline } from './split-byline';
import { splitNumber } from './split-number';
import { splitWord } from './split-word';
import { strayLeadingSpace } from './stray-leading-space';
import { strayLetter } from './stray-letter';
import { strayMark } from './stray-mark';
import { straySpace } from './stray-space';
import { unknownMark } from './unknown-mark';
import { unpairedMark } from './unpaired-mark';
import { unreadGlyph } from './unread-glyph';
import { unspacedMark } from './unspaced-mark';
import { wideGap } from './wide-gap';
import { wrongWeekday } from './wrong-weekday';
import { mergedHeadlines } from './merged-headlines';

/** Every rule, in the order in which they run. */
export const rules: readonly Rule[] = [
  doubledText,
  copiedLine,
  overlappingLines,
  repeatedPassage,
  interleavedLayers,
  strayLeadingSpace,
  spacedDigits,
  spacedMark,
  straySpace,
  letterSpacing,
  splitNumber,
  unspacedMark,
  wideGap,
  strayMark,
  strayLetter,
  mixedWidth,
  mixedDigits,
  mixedQuotes,
  doubledMark,
  misplacedMark,
  unpairedMark,
  commaBeforeSentence,
  runningHead,
  lostNumber,
  lostStop,
  lostApostrophe,
  emptyPair,
  cutName,
  brokenOff,
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
  misreadWord,
  realWordMisreading,
  splitWord,
  joinedWords,
  misreadKana,
  misreadOne,
  misreadZero,
  misreadDash,
  misreadDigit,
  misreadYear,
  ordinalEnding,
  impossibleDate,
  wrongWeekday,
  doubledByline,
  misreadName,
  gluedNames,
  runInByline,
  splitByline,
  namelessByline,
  misreadRole,
  misreadBylineMark,
  detachedByline,
  displacedHeadline,
  unknownMark,
  misreadHan,
  mergedHeadlines,
];
