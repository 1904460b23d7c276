import type { HanLanguage } from '../languages';

/** A word of a reading, and the offset where it stands there. */
export interface Word {
  readonly text: string;
  readonly at: number;
  /** Whether nothing sets it apart from the role before it: 记者张三. */
  readonly glued: boolean;
}

/**
 * How much a word looks like a name: it begins with a family name and has the length (`sure`), it is several such names
 * that nothing sets apart (`several`), or nothing speaks against it (`possible`).
 */
export type Likeness = 'sure' | 'several' | 'possible';

/** A name, and its span in the reading: inner spaces belong to it. */
export interface NameAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A name as an attribution weighs it. */
export interface Candidate extends NameAt {
  readonly likeness: Likeness;
  readonly glued: boolean;
}

export function likenessOf(name: string, language: HanLanguage): Likeness | undefined {
  const { length } = name;
  if (length > 3 && length <= 8 && isTransliterated(name, language)) return 'sure';
  for (const char of name) if (language.credits.notInNames.includes(char)) return undefined;
  if (name.endsWith('）')) return length <= 6 ? 'sure' : undefined;
  if (/[·•]/.test(name)) return length <= 20 ? 'sure' : undefined;
  if (length < 2) return undefined;
  const given = length - surnameLength(name, language);
  if (given === 1 || given === 2) return 'sure';
  if (splitNames(name, language)) return 'several';
  return length <= 4 ? 'possible' : undefined;
}

export const startsWithSurname = (text: string, language: HanLanguage): boolean =>
  surnameLength(text, language) < text.length;

/** Length of the family name that a name begins with; of the whole name where it begins with none. */
function surnameLength(name: string, { surnames, compoundSurnames }: HanLanguage): number {
  if (name.length > 2 && compoundSurnames.includes(name.slice(0, 2))) return 2;
  const first = String.fromCodePoint(name.codePointAt(0) as number);
  return name.length > 0 && surnames.includes(first) ? first.length : name.length;
}

const isTransliterated = (name: string, { credits }: HanLanguage): boolean =>
  Array.from(name).every(char => credits.transliterating.includes(char));

/** The most names that may stand together without anything between them, times the length of each. */
const longestSeveral = 12;

/**
 * The names that a run of characters is made of, each a family name with a given name of two characters or one, the
 * longer first; undefined where it cannot be so divided.
 */
export function splitNames(run: string, language: HanLanguage): string[] | undefined {
  if (run.length < 4 || run.length > longestSeveral) return undefined;
  // From the end: how the rest from each offset on is divided.
  const rests: (string[] | undefined)[] = [];
  rests[run.length] = [];
  for (let at = run.length - 2; at >= 0; at--) {
    const surname = surnameLength(run.slice(at), language);
    for (const given of at + surname < run.length ? [2, 1] : []) {
      const end = at + surname + given;
      const rest = end <= run.length ? rests[end] : undefined;
      if (rest) rests[at] ??= [run.slice(at, end), ...rest];
    }
  }
  return rests[0];
}

/**
 * The names in a list of words, or undefined where a word is none. Single characters that follow one another are one
 * name set wide: 孙  振, 张 胜 男.
 */
export function namesIn(words: readonly Word[], language: HanLanguage): Candidate[] | undefined {
  const names: Candidate[] = [];
  for (const { name, start, end, glued } of joined(words, language)) {
    const likeness = likenessOf(name, language);
    if (!likeness) return undefined;
    names.push({ name, start, end, glued, likeness });
  }
  return names;
}

/** The words, single characters joined. */
function joined(words: readonly Word[], language: HanLanguage): Omit<Candidate, 'likeness'>[] {
  const names: Omit<Candidate, 'likeness'>[] = [];
  let wide: Omit<Candidate, 'likeness'> | undefined;
  words.forEach(({ text, at, glued }, index) => {
    const word = { name: text, start: at, end: at + text.length, glued };
    if (text.length > 1) {
      names.push(word);
      wide = undefined;
      return;
    }
    const opens = language.surnames.includes(text) && words[index + 1]?.text.length === 1;
    if (!wide || wide.name.length >= 3 || (wide.name.length === 2 && opens)) wide = word;
    else {
      wide = { ...wide, name: wide.name + text, end: word.end };
      names.pop();
    }
    names.push(wide);
  });
  return names;
}
