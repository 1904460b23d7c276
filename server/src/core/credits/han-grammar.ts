import { type HanLanguage, type Language, languages } from '../languages';
import { type WordKind, wordKinds, type Words } from '../languages/language';
import { anyOf } from '../patterns';

/** The patterns of one language's credits, made from its words. None can backtrack over more than a few characters. */
export interface Grammar {
  readonly language: HanLanguage;
  /** Whether a row has what every row with an attribution has. */
  readonly cue: (row: string) => boolean;
  /** Sticky: an optional sender, qualifiers, a role. Group 1: sender; 2: qualifiers; 3: the role's word. */
  readonly role: RegExp;
  /** Finds a role anywhere. */
  readonly roleWithin: RegExp;
  /** A role, and the name that a comma sets apart from it: 记者 、李四. Groups: the role, the name. */
  readonly listWithoutFirst: RegExp;
  /** A lead and a bracket after it that names nobody: 本报讯（记者）. Groups: what stands before the bracket, the bracket. */
  readonly emptyBracket: RegExp;
  /** Sticky: a role with a sender or a qualifier, which no sentence ends with before a name: 本报记者. */
  readonly qualifiedRole: RegExp;
  /** Sticky: what may close an attribution. Group 1: the place it was sent from; group 2: the closing word. */
  readonly closing: RegExp;
  /** What closes a name that it is glued to: 徐烨摄. */
  readonly gluedClosing: RegExp;
  /** A closing word in which something else than Han characters stands: 文/图. */
  readonly dividedClosing: RegExp;
  /** Closing words that a place may stand before: 北京报道. */
  readonly sendsFrom: RegExp;
  /** Sticky: a day and what closes a telegram: 1日電. */
  readonly datedWire: RegExp;
  /** At the start of an item. Groups: 1 own paper, 2 agency, 3 another sender, 4 place, 5 date, 6 wire. */
  readonly lead: RegExp;
  /** A place and a date with a wire, and no sender: 福州3月7日电. */
  readonly placeLead: RegExp;
  /** A whole note that names an agency: 据新华社电. Group 1: own paper, 2: agency. */
  readonly source: RegExp;
  /** A whole row that signs without a name: 本报评论员. Group 1: who does. */
  readonly unnamed: RegExp;
  /** Sticky: 新华社发, before who took the picture. Group 1: the agency. */
  readonly release: RegExp;
  /** At the end of what stands before a bracket: the same. */
  readonly releaseBefore: RegExp;
  /** Sticky: an address after an attribution: 电话. */
  readonly contact: RegExp;
  readonly kinds: ReadonlyMap<string, WordKind>;
  readonly closingKinds: ReadonlyMap<string, WordKind>;
  /** Roles that are everyday words too. */
  readonly everyday: ReadonlySet<string>;
  /** The closing words of photographs that are no part of other words, and what they are misread as: 摄, 撮. */
  readonly photographed: ReadonlySet<string>;
  /** Sticky: an agency that sent a picture. */
  readonly agency: RegExp;
  isOutlet(word: string): boolean;
  isPlace(word: string): boolean;
}

const han = '[\\u3400-\\u9fff\\uf900-\\ufaff]';
const numeral = '[0-9０-９〇○零一二三四五六七八九十 ]';
const fullDate = `(?:${numeral}{2,10}年)?${numeral}{1,5}月${numeral}{1,5}日(?:[上下]午|晚|凌晨)?`;
const date = `(?:${fullDate}|${numeral}{1,5}日)`;

const kindsOf = (words: Words): Map<string, WordKind> =>
  new Map(wordKinds.flatMap(kind => words[kind].map(word => [word, kind] as const)));

/**
 * Searches for a word, or for a mark or a word of one character in a place where it may belong to an attribution. Only
 * where a word's first two characters stand, or such a character, a pattern is tried: ten times faster than a search.
 */
function cueOf(words: readonly string[], alone: string): (row: string) => boolean {
  const word = new RegExp(anyOf(words), 'y');
  const single = new RegExp(
    `(?<=[日午晚社报報网網台臺刊息\\s])[电電讯訊汛迅]|[□■].{0,12}$|[${alone}]\\s*(?:[/／:：|｜│丨）)】〕、，。]|$)|[摄攝撮]\\s|(?<=^\\s{0,4})[${alone}]\\s|[/／]\\s?[${alone}]`,
    'y',
  );
  // What a unit may begin: most begin neither.
  const [aWord, aSingle] = [1, 2];
  const begins = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (const char of `电電讯訊汛迅□■/／${alone}`) begins[char.charCodeAt(0)] = aSingle;
  for (const text of words) {
    (begins[text.charCodeAt(0)] as number) |= aWord;
    pairs[pairOf(text.charCodeAt(0), text.charCodeAt(1))] = 1;
  }
  const matches = (pattern: RegExp, row: string, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(row);
  };
  return row => {
    for (let i = 0; i < row.length; i++) {
      const unit = row.charCodeAt(i);
      const may = begins[unit] as number;
      if (may === 0) continue;
      if (may & aWord && pairs[pairOf(unit, row.charCodeAt(i + 1))] === 1 && matches(word, row, i))
        return true;
      if (may & aSingle && matches(single, row, i)) return true;
    }
    return false;
  };
}

const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

function grammarOf(language: HanLanguage): Grammar {
  const { ownPaper, agencies, wires, credits } = language;
  const misread = [...credits.misreadWords];
  const kinds = withMisread(kindsOf(language.roles), misread);
  const closingKinds = withMisread(kindsOf(language.closings), misread);
  const roles = [...kinds.keys()];
  const closings = [...closingKinds.keys()];
  const telling = longOf([...roles, ...closings, ...wires, ...agencies, ...ownPaper]);
  const alone = shortOf([...roles, ...closings]).join('');
  const places = new Set(credits.places);
  return {
    language,
    cue: cueOf(telling, alone),
    ...rolePatterns(language, roles),
    ...closingPatterns(language, closings),
    ...leadPatterns(language),
    contact: new RegExp(`\\s*(?:${anyOf(credits.contacts)})`, 'y'),
    kinds,
    closingKinds,
    everyday: new Set([...credits.everydayRoles, ...credits.misreadWords.keys()]),
    photographed: new Set(photographs),
    isPlace: word => places.has(word) || /[州阳陽市县縣省]$/.test(word),
  };
}

const longOf = (words: readonly string[]): string[] => words.filter(word => word.length > 1);
const shortOf = (words: readonly string[]): string[] => words.filter(word => word.length === 1);

function rolePatterns(
  { ownPaper, agencies, senders, qualifiers, credits }: HanLanguage,
  roles: readonly string[],
) {
  // 本 would begin 本报, which is no other sender's name.
  const outlet = `(?:${anyOf(agencies)}|(?:(?!本)${han}){0,8}?(?:${anyOf(senders)}))`;
  const sender = `${outlet}(?:[·•、—-]${outlet})?`;
  const qualifier = `(?:${anyOf([...qualifiers, ...ownPaper])}|(?:${anyOf(credits.postings)})${han}{1,5}?)`;
  const long = anyOf(longOf(roles));
  // What makes another word of a role: a word, perhaps set apart, or a character.
  const compound = `(?!\\s?(?:${anyOf(longOf(credits.compounds))})|${anyOf(shortOf(credits.compounds))})`;
  // A role of one character is one only where it stands apart: 文/周宇, but not 文惠明.
  const role = `((?:${long})${compound}|(?:${anyOf(shortOf(roles))})(?=[\\s/／:：|｜│丨]))`;
  const outlets = new RegExp(`^(?:${anyOf(agencies)}|${han}{1,8}?(?:${anyOf(longOf(senders))}))$`);
  return {
    role: new RegExp(`(${sender})?(${qualifier}{0,4})${role}(?:${anyOf(credits.connectives)})?`, 'y'),
    roleWithin: new RegExp(`${qualifier}{0,4}(?:${long})`),
    listWithoutFirst: new RegExp(`((?:${long}))\\s?[、，]\\s?([^\\s、，]{1,8})`),
    emptyBracket: new RegExp(`^(.{0,40}?[讯訊电電]\\s?)([（(]\\s?(?:${long})?\\s?[）)])`),
    qualifiedRole: new RegExp(`(?:${sender}|${qualifier})${qualifier}{0,3}(?:${long})${compound}`, 'y'),
    unnamed: new RegExp(
      `^(?:(${anyOf(ownPaper)})|(${outlet}))${qualifier}{0,2}(?:${anyOf(credits.unnamedRoles)})$`,
    ),
    agency: new RegExp(`(${anyOf(agencies)})(?=$|[\\s）)])`, 'y'),
    isOutlet: (word: string) => outlets.test(word),
  };
}

function closingPatterns({ wires, credits }: HanLanguage, closings: readonly string[]) {
  const end = '(?=$|[\\s）)】〕］\\]、，,：:。/／])';
  return {
    closing: new RegExp(
      `(?:(${han}{0,4}?)\\s{0,2}(${anyOf(closings)})|(?:${anyOf(credits.origins)})${han}{1,6})${end}`,
      'y',
    ),
    gluedClosing: new RegExp(`(?:${anyOf([...longOf(closings), ...photographs])})$`),
    dividedClosing: new RegExp(`(?:${anyOf(closings.filter(word => /[^\u3400-\u9fff]/.test(word)))})`),
    sendsFrom: new RegExp(`(?:${anyOf([...credits.reports, ...wires])})$`),
    datedWire: new RegExp(`(?:${numeral}{1,3}月)?${numeral}{1,3}日(?:${anyOf(wires)})${noWire}`, 'y'),
  };
}

function leadPatterns({ ownPaper, agencies, senders, wires, attributions, credits }: HanLanguage) {
  const wire = `(${anyOf(wires)})${noWire}`;
  const sent = `(?:(?![发發布报報据據告从從])${han}){0,10}?(?:${date})?\\s?(?:${anyOf(wires)})`;
  const release = `(${anyOf(agencies)})(?:${anyOf(credits.releases)})`;
  return {
    lead: new RegExp(
      `(?:${anyOf(attributions)})?(?:(${anyOf(ownPaper)})|(${anyOf(agencies)})|((?:${han}{1,6}?(?:${anyOf(senders)})[·—/-])?(?:(?!本)${han}){1,8}?(?:${anyOf(senders)})))(${han}{0,10}?)(${date})?\\s?${wire}`,
      'y',
    ),
    placeLead: new RegExp(`(${han}{2,6})(${fullDate})\\s?${wire}`, 'y'),
    source: new RegExp(
      `^(?:${anyOf(attributions)}){0,3}[：:]?(?:(${anyOf(ownPaper)})${sent}|(${anyOf(agencies)})(?:、(?:${anyOf(agencies)})){0,3}(?:${sent})?)(?:${anyOf([...attributions, ...credits.releases])})?$`,
    ),
    release: new RegExp(`${release}(?=\\s)`, 'y'),
    releaseBefore: new RegExp(`${release}\\s?$`),
  };
}

/** What closes the credit of a photograph and is no part of another word, and what it is misread as. */
const photographs = ['摄', '攝', '撮'];
/** 电 and 讯 begin other words: 电视, 讯息. */
const noWire = '(?![视視话話影力器脑腦员員息号號信报報讯訊子])(?<!消息(?=[人灵靈称稱]))';

/** The kinds of the words, and of what those are misread as. */
function withMisread(
  words: ReadonlyMap<string, WordKind>,
  misread: readonly (readonly [string, string])[],
): Map<string, WordKind> {
  const all = new Map(words);
  for (const [read, printed] of misread) {
    const kind = words.get(printed);
    if (kind) all.set(read, kind);
  }
  return all;
}

export const grammars: ReadonlyMap<Language, Grammar> = new Map(
  languages.filter(language => language.script === 'han').map(language => [language, grammarOf(language)]),
);
