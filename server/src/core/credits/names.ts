import type { Language } from '../languages';

/** Characters that hardly stand in a name and often beside one. */
const never = new Set('的了是在有从從向这這那于於者获獲悉们們说說讯訊月年个個与與及将將被把据據报報');

const isName = (text: string, language: Language): boolean => {
  const length = text.length;
  for (const char of text) if (never.has(char)) return false;
  if (text.endsWith('）')) return length <= 6;
  if (text.includes('·') || text.includes('•')) return length <= 20;
  // Longer than four characters: two names that nothing sets apart, or a long name of a minority.
  return length >= 2 && (length <= 4 || (length <= 8 && startsWithSurname(text, language)));
};

export const startsWithSurname = (text: string, language: Language): boolean =>
  language.surnames.includes(text[0] as string) || language.compoundSurnames.includes(text.slice(0, 2));

/** A word of a reading, and the offset where it stands there. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** A name, and its span in the reading: inner spaces belong to it. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The names in a list of words, or undefined where a word is none. Single characters that follow one another are one
 * name set wide: 孙  振, 张 胜 男.
 */
export function namesIn(words: readonly Word[], language: Language): NameAt[] | undefined {
  const names: NameAt[] = [];
  let wide: NameAt | undefined;
  words.forEach(({ text, at }, index) => {
    const word = { name: text, start: at, end: at + text.length };
    if (text.length > 1) {
      names.push(word);
      wide = undefined;
      return;
    }
    const opens = language.surnames.includes(text) && words[index + 1]?.text.length === 1;
    if (!wide || wide.name.length >= 3 || (wide.name.length === 2 && opens)) wide = word;
    else {
      wide = { name: wide.name + text, start: wide.start, end: word.end };
      names.pop();
    }
    names.push(wide);
  });
  return names.every(({ name }) => isName(name, language)) ? names : undefined;
}
