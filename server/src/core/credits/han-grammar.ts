import { type Language, languages } from '../languages';
import type { Words } from '../languages/language';

type WordKind = keyof Words;

/** The patterns of one language's credits, made from its words. None can backtrack over more than a few characters. */
export interface Grammar {
  readonly language: Language;
  /** Whether a row has what every row with an attribution has. */
  readonly cue: (row: string) => boolean;
  /** Sticky: an optional sender, qualifiers, a role. Group 1: sender; group 2: the role's word. */
  readonly role: RegExp;
  /** Finds a role anywhere. */
  readonly roleWithin: RegExp;
  /** Sticky: what may close an attribution. Group 1: the place it was sent from; group 2: the closing word. */
  readonly closing: RegExp;
  /** What closes a name that it is glued to: 徐烨摄. */
  readonly gluedClosing: RegExp;
  /** At the start of an item. Groups: 1 own paper, 2 agency, 3 another sender, 4 place, 5 date, 6 wire. */
  readonly lead: RegExp;
  /** A place and a date with a wire, and no sender: 福州3月7日电. */
  readonly placeLead: RegExp;
  /** A whole note that names an agency: 据新华社电. Group 1: own paper, 2: agency. */
  readonly source: RegExp;
  readonly kinds: ReadonlyMap<string, WordKind>;
  readonly closingKinds: ReadonlyMap<string, WordKind>;
}

const han = '[\\u3400-\\u9fff\\uf900-\\ufaff]';
const numeral = '[0-9０-９〇○零一二三四五六七八九十 ]';
const date = `(?:${numeral}{2,10}年)?${numeral}{1,5}月${numeral}{1,5}日(?:[上下]午|晚|凌晨)?`;

/** Alternatives, the longer first, so that 摄影报道 is not read as 摄影. */
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const kinds = ['byline', 'photo', 'chart', 'editor'] as const satisfies readonly WordKind[];
const allOf = (words: Words): string[] => kinds.flatMap(kind => words[kind]);
const kindsOf = (words: Words): Map<string, WordKind> =>
  new Map(kinds.flatMap(kind => words[kind].map(word => [word, kind] as const)));

/** Searches for a sticky pattern where one of the words' first characters stands: ten times faster than a search. */
function wordFinder(pattern: RegExp, words: readonly string[]): (row: string) => boolean {
  const firsts = new Uint8Array(0x10000);
  for (const word of words) firsts[word.charCodeAt(0)] = 1;
  return row => {
    for (let i = 0; i < row.length; i++) {
      if (firsts[row.charCodeAt(i)] === 0) continue;
      pattern.lastIndex = i;
      if (pattern.test(row)) return true;
    }
    return false;
  };
}

function grammarOf(language: Language): Grammar {
  const { roles, closings, ownPaper, agencies, senders, wires, qualifiers, attributions } = language;
  const roleWords = allOf(roles);
  // 本 would begin 本报, which is no other sender's name.
  const sender = `(?:${anyOf(agencies)}|(?:(?!本)${han}){1,8}?(?:${anyOf(senders)}))`;
  // A role of one character is one only where it stands apart: 文/周宇, but not 文惠明.
  const long = roleWords.filter(word => word.length > 1);
  const short = roleWords.filter(word => word.length === 1);
  const role = `(${anyOf(long)}|(?:${anyOf(short)})(?=[\\s/／:：]))`;
  const qualified = `(?:${anyOf([...qualifiers, ...ownPaper])}){0,4}${role}`;
  const telling = [...roleWords, ...allOf(closings), ...wires, ...agencies, ...ownPaper].filter(
    word => word.length > 1,
  );
  const alone = roleWords.filter(word => word.length === 1).join('');
  // 电 and 讯 begin other words: 电视, 讯息.
  const wire = `(${anyOf(wires)})(?![视視话話影力器脑腦员員息号號])`;
  const sent = `(?:${han}{0,10}?)(?:${date})?\\s?(?:${anyOf(wires)})`;
  return {
    language,
    cue: wordFinder(new RegExp(`[摄攝讯訊电電]|[□■].{0,7}$|[${alone}]\\s*[/／:：]|${anyOf(telling)}`, 'y'), [
      ...'摄攝讯訊电電□■',
      ...alone,
      ...telling,
    ]),
    role: new RegExp(`(${sender})?${qualified}`, 'y'),
    roleWithin: new RegExp(`(?:${anyOf(qualifiers)}){0,4}(?:${anyOf(long)})`),
    closing: new RegExp(`(${han}{0,4}?)(${anyOf(allOf(closings))})(?=$|[\\s）)、，,：:。/／])`, 'y'),
    gluedClosing: new RegExp(
      `(?:${anyOf([...allOf(closings).filter(word => word.length > 1), '摄', '攝'])})$`,
    ),
    lead: new RegExp(
      `(?:${anyOf(attributions)})?(?:(${anyOf(ownPaper)})|(${anyOf(agencies)})|(${han}{1,6}?(?:${anyOf(senders)})))(${han}{0,10}?)(${date})?\\s?${wire}`,
      'y',
    ),
    placeLead: new RegExp(`(${han}{2,6})(${date})\\s?${wire}`, 'y'),
    source: new RegExp(
      `^(?:${anyOf(attributions)}){0,3}[：:]?(?:(${anyOf(ownPaper)})${sent}|(${anyOf(agencies)})(?:${sent})?)(?:${anyOf(attributions)})?$`,
    ),
    kinds: kindsOf(roles),
    closingKinds: kindsOf(closings),
  };
}

export const grammars: ReadonlyMap<Language, Grammar> = new Map(
  languages.filter(language => language.script === 'han').map(language => [language, grammarOf(language)]),
);
