import { english } from './en';
import type { Language } from './language';
import { simplifiedChinese } from './zh-hans';
import { traditionalChinese } from './zh-hant';

export type { Language, LanguageId, Words } from './language';

/** Every language, the likelier first where a text gives no hint. */
export const languages: readonly Language[] = [simplifiedChinese, traditionalChinese, english];

/** Of a text without letters: no credits, no words. */
export const undetermined: Language = { ...english, id: 'und' };

/** How much of a text is looked at: this many UTF-16 units at its start, middle and end each. */
const sampleLength = 1000;

/** Per UTF-16 unit, the number (from 1) of the language in `languages` that alone of its script writes it; else 0. */
export const votes = new Uint8Array(0x10000);
languages.forEach((language, index) => {
  for (const char of language.distinctive) votes[char.charCodeAt(0)] = index + 1;
});

/** The language that most of a text is in, judged by samples of it. */
export function detectLanguage(text: string): Language {
  const counts = new Array<number>(languages.length + 1).fill(0);
  let han = 0;
  let latin = 0;
  for (const start of sampleStarts(text.length)) {
    const end = Math.min(text.length, start + sampleLength);
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (isLatinLetter(unit)) latin++;
      else if (isHan(unit)) han++;
      (counts[votes[unit] as number] as number)++;
    }
  }
  if (han === 0 && latin === 0) return undetermined;
  // A Han character says about as much as half an English word.
  const script = han * 2 >= latin ? 'han' : 'latin';
  const votesFor = (language: Language) => counts[languages.indexOf(language) + 1] as number;
  const [first, ...others] = languages.filter(language => language.script === script) as [
    Language,
    ...Language[],
  ];
  return others.reduce((best, next) => (votesFor(next) > votesFor(best) ? next : best), first);
}

const sampleStarts = (length: number): number[] =>
  length <= 3 * sampleLength
    ? [0, sampleLength, 2 * sampleLength]
    : [0, (length - sampleLength) >> 1, length - sampleLength];

export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  // A high surrogate of the planes that hold Han characters alone.
  (unit >= 0xd840 && unit <= 0xd88d) ||
  (unit >= 0xf900 && unit <= 0xfaff);

export const isLatinLetter = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7);
