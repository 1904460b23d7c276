import type { LexiconId } from '../lexicon';
import { Census } from './census';
import type { Language } from './language';
import { languages } from './list';

/** Letters in Latin script before a text is held to have words of such a language, and not names and units alone. */
const enoughLatin = 200;
/** Characters of its own before a text is held to be partly in a language. */
const enoughVoices = 20;

/** The lexicons that a text is checked with. */
export function lexiconsFor(text: string): LexiconId[] {
  const census = new Census();
  census.add(text, 0, text.length);
  const han = census.letters('han') > 0;
  const latin = census.letters('latin');
  const written = { han, latin: latin >= enoughLatin || (latin > 0 && !han) };
  const isSpoken = (language: Language, index: number) =>
    written[language.script] && (isFirst(language) || census.voices(index) >= enoughVoices);
  return [...new Set(languages.filter(isSpoken).flatMap(({ lexicon }) => lexicon ?? []))];
}

/** Whether a text of its script is taken to be in this language where nothing tells. */
const isFirst = (language: Language): boolean =>
  languages.find(({ script }) => script === language.script) === language;
