import { Census } from './census';
import type { Language } from './language';
import { languages, undetermined } from './list';

export type { HanLanguage, Language, LanguageId, LatinLanguage, Words } from './language';
export { isCapitalLetter, isDigit, isHan, isLatinLetter } from './letters';
export { languages } from './list';

/** How much of a text is looked at: this many UTF-16 units at its start, middle and end each. */
const sampleLength = 1000;

/** The language that most of a text is in, judged by samples of it. */
export function detectLanguage(text: string): Language {
  const census = new Census();
  for (const start of sampleStarts(text.length))
    census.add(text, start, Math.min(text.length, start + sampleLength));
  const { script } = census;
  const voices = (language: Language) => census.voices(languages.indexOf(language));
  const ofScript = languages.filter(language => language.script === script);
  return ofScript.reduce(
    (best, next) => (voices(next) > voices(best) ? next : best),
    ofScript[0] ?? undetermined,
  );
}

const sampleStarts = (length: number): number[] =>
  length <= 3 * sampleLength
    ? [0, sampleLength, 2 * sampleLength]
    : [0, (length - sampleLength) >> 1, length - sampleLength];
