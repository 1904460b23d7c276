import type { LexiconId } from '../lexicon';
import { isHan, isLatinLetter } from '.';

/** Letters in Latin script before a text is held to have words of such a language, and not names and units alone. */
const enoughLatin = 200;

/** The lexicons that a text is checked with. */
export function lexiconsFor(text: string): LexiconId[] {
  let han = false;
  let latin = 0;
  for (let i = 0; i < text.length && !(han && latin >= enoughLatin); i++) {
    const unit = text.charCodeAt(i);
    if (isLatinLetter(unit)) latin++;
    else if (isHan(unit)) han = true;
  }
  return [
    ...(han ? ['han' as const] : []),
    ...(latin >= enoughLatin || (!han && latin > 0) ? ['en' as const] : []),
  ];
}
