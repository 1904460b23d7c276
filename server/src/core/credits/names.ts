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

/**
 * The names in a list of words, or undefined where a word is none. Single characters that follow one another are one
 * name set wide: 孙  振, 张 胜 男.
 */
export function namesIn(words: readonly string[], language: Language): string[] | undefined {
  const names: string[] = [];
  let wide = '';
  const close = () => {
    if (wide) names.push(wide);
    wide = '';
  };
  words.forEach((word, index) => {
    if (word.length > 1) {
      close();
      names.push(word);
      return;
    }
    const opens = language.surnames.includes(word) && words[index + 1]?.length === 1;
    if (wide.length >= 3 || (wide.length === 2 && opens)) close();
    wide += word;
  });
  close();
  return names.every(name => isName(name, language)) ? names : undefined;
}
