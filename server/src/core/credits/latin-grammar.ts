import type { CreditKind } from '../credits';
import { isCapitalLetter, languages, type LatinLanguage } from '../languages';
import { wordKinds } from '../languages/language';
import { anyOf } from '../patterns';
import { longestRow } from './limits';

/** The patterns of a language that sets words apart, made from its words. */
export interface LatinGrammar {
  readonly language: LatinLanguage;
  /** Whether a row may be a credit or begin with a lead: all others cost this one test. */
  readonly cue: (row: string) => boolean;
  /** A role at the start of a row: By, Photo:. */
  readonly role: RegExp;
  readonly kinds: ReadonlyMap<string, CreditKind>;
  /** All that follows a role. Groups: 1 a pen name, 2 the names, 3 the agency. */
  readonly people: RegExp;
  /** A row that begins with the name. Groups: 1 the name, 2 what it is: Staff Writer, 3 the agency. */
  readonly named: RegExp;
  /** A whole row that goes on from a byline: Staff Writer. */
  readonly closing: RegExp;
  /** A row that only begins a credit: By, By Our, From a Special. */
  readonly unfinished: RegExp;
  /** A row that signs without a name: By Our Special Correspondent. */
  readonly unnamed: RegExp;
  /** A row that tells how an item came, or from where. Groups: 1 an agency, 2 the words before a newspaper's name, 3 its date. */
  readonly source: RegExp;
  /** An agency, alone or with its photographer. Groups: 1 the agency, 2 the name. */
  readonly agency: RegExp;
  /** The start of an item: LONDON, Oct. 1 (Reuters) —. Groups: 1 place, 2 date or day, 3 agency, 4 what ends it. */
  readonly lead: RegExp;
  /** What stands between two names. */
  readonly between: RegExp;
  readonly places: ReadonlySet<string>;
  readonly isCommissioned: (text: string) => boolean;
  /** Whether a word may stand in a name, in lower case and without its full stop. */
  readonly isNameWord: (word: string) => boolean;
  readonly isHonorific: (word: string) => boolean;
}

/** Spelt out, since Unicode's classes take long to compile. */
const capital = 'A-Z\u00c0-\u00de\u0100-\u024f';
const letter = 'a-zA-Z\u00c0-\u024f\u0300-\u036f';
const word = `[${capital}][${letter}.'’-]*`;

function grammarOf(language: LatinLanguage): LatinGrammar {
  const { roles, months, agencies, wires, credits } = language;
  const name = `(?:${word})(?: (?:${word}|${anyOf(credits.particles)})){0,6}`;
  const and = `(?:,? (?:${anyOf(inEveryCase(credits.ands))}) |, )`;
  const names = `${name}(?:${and}${name}){0,3}`;
  const agency = `(?:${anyOf(agencies)})`;
  const reporter = `(?:[${letter}-]+ ){0,3}(?:${anyOf(inEveryCase(credits.reporters))})`;
  const closings = inEveryCase([
    ...language.closings.byline,
    ...language.closings.photo,
    ...language.closings.chart,
  ]);
  const closing = `(?:${anyOf(closings)}|${reporter}|[${letter}]{2,20} (?:${anyOf(inEveryCase(credits.offices))})|(?:${anyOf(inEveryCase([credits.ofThe]))}) [${letter} ]{2,30}? (?:${anyOf(inEveryCase(credits.staffs))}))`;
  const date = `(?:${anyOf(months)})\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${anyOf(months)})\\.?`;
  const kinds = new Map(
    wordKinds.flatMap(kind => roles[kind].map(role => [role.toLowerCase(), kind] as const)),
  );
  return {
    language,
    kinds,
    cue: cueOf(language),
    role: new RegExp(`^(?:${anyOf([...kinds.keys()])})(?=[ :])`, 'i'),
    people: new RegExp(
      `^(?:the )?(?:["“‘']([^"”’']{2,30}?)\\.?["”’']|(${names}))(?:(?:, ?| ?/ ?)(?:(${agency})|${closing}|(?:[${capital}]\\.){2,4})| (?:${anyOf(credits.prepositions)}) ${word})?$`,
    ),
    named: new RegExp(`^(${name})(?:(?:, | ?/ ?)(?:(${closing})|(${agency}))| (?:${anyOf(credits.verbs)}))$`),
    closing: new RegExp(`^${closing}$`, 'i'),
    unfinished: new RegExp(
      `^[[(]?(?:${anyOf([...kinds.keys()])}|(?:${anyOf(credits.ours)})(?: (?:${anyOf(credits.kindsOfReporter)})){0,3})$`,
      'i',
    ),
    unnamed: new RegExp(
      `^(?:(?:${anyOf(credits.carriers)}) (?:${anyOf(credits.transmissions)}) )?(?:${anyOf(credits.ours)}) ${reporter}(?:,? (?:${anyOf(credits.prepositions)}) [${letter} ]{2,20})?$`,
      'i',
    ),
    source: new RegExp(
      `^(?:(?:${anyOf(credits.senders)}) (${agency})|(?:${anyOf(credits.carriers)}) (?:${anyOf(credits.transmissions)})|(?:${anyOf([...credits.borrowings, ...credits.commissions])}) ((?:[${letter}.]{1,12} ){0,4})(?:${anyOf(credits.papers)})(, ?(?:${date}))?)$`,
      'i',
    ),
    agency: new RegExp(
      `^[—–-]{0,2} ?(${agency})(?:[-/ ]{1,3}${agency})?(?: (?:${anyOf(inEveryCase(credits.pictures))})(?: ?/ ?(${name}))?)?$`,
    ),
    lead: new RegExp(
      `^([${capital}][${capital}.'’ -]{2,30}?)(?:, (?!(?:${anyOf([...months, ...credits.days])})\\b)[${capital}][${letter}.]{1,15}(?: [${capital}][${letter}.]{1,15})?)?(?:, (${date}|${anyOf(credits.days)}))?,?(?: ?\\((${agency})\\))? ?(${anyOf([...wires, '.'])})(?=\\s|$|[${capital}]|["“])`,
    ),
    between: new RegExp(and),
    ...wordLists(language),
  };
}

/**
 * Tells rows that may be credits or begin with a lead by their first word and their last, and by capitals at their start:
 * most rows are prose.
 */
function cueOf({ roles, closings, agencies, credits }: LatinLanguage): (row: string) => boolean {
  const introduced = [
    ...wordKinds.flatMap(kind => roles[kind]),
    ...credits.ours,
    ...credits.borrowings,
    ...credits.commissions,
    ...credits.carriers,
    ...credits.senders,
    ...agencies,
  ];
  const ends = [...closings.byline, ...closings.photo, ...closings.chart, ...credits.reporters, ...agencies];
  const firsts = new Set(introduced.map(text => (text.split(' ')[0] as string).toLowerCase()));
  // The Associated Press: its last word tells.
  firsts.delete('the');
  const lasts = new Set([
    ...ends.map(text => (text.split(' ').at(-1) as string).toLowerCase()),
    ...[...credits.offices, ...credits.staffs, ...credits.verbs].map(text => text.toLowerCase()),
  ]);
  return row => {
    const first = row.charCodeAt(0);
    if (first >= 0x61 && first <= 0x7a) return false;
    let start = 0;
    while (start < 4 && '([—–- "“'.includes(row[start] as string)) start++;
    if (!isCapitalLetter(row.charCodeAt(start))) return false;
    if (isCapitalLetter(row.charCodeAt(start + 1)) || row[start + 1] === '.') return true;
    if (row.length > longestRow) return false;
    return firsts.has(firstWord(row, start)) || lasts.has(lastWord(row));
  };
}

function firstWord(row: string, start: number): string {
  let end = start;
  while (end < row.length && !' :.)]'.includes(row[end] as string)) end++;
  return row.slice(start, end).toLowerCase();
}

function lastWord(row: string): string {
  let end = row.length;
  while (end > 0 && '.)]'.includes(row[end - 1] as string)) end--;
  let start = end;
  while (start > 0 && !' /'.includes(row[start - 1] as string)) start--;
  return row.slice(start, end).toLowerCase();
}

function wordLists({ months, credits }: LatinLanguage) {
  const notNames = new Set([
    ...credits.notNames,
    ...[...credits.days, ...months].map(name => name.toLowerCase()),
  ]);
  const honorifics = new Set(credits.honorifics);
  return {
    places: new Set(credits.places),
    isCommissioned: (text: string) => credits.commissions.some(words => text.startsWith(words)),
    isNameWord: (text: string) => !notNames.has(text),
    isHonorific: (text: string) => honorifics.has(text),
  };
}

/** Words as they are written, in capitals and in small letters. */
const inEveryCase = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap(text => [text, text.toUpperCase(), text.toLowerCase()])),
];

export const latinGrammars: ReadonlyMap<string, LatinGrammar> = new Map(
  languages.flatMap(language =>
    language.script === 'latin' ? [[language.id, grammarOf(language)] as const] : [],
  ),
);
