import type { Credit, CreditKind } from '../credits';
import { type Language, languages } from '../languages';
import type { Words } from '../languages/language';
import type { Page } from '../page';
import { creditOf } from './found';
import type { NameAt } from './names';
import { type Reading, Readings } from './reading';

/** The longest row that may be a credit as a whole, in UTF-16 units. */
const longestRow = 80;

/** The patterns of a language that sets words apart, made from its words. */
interface Grammar {
  /** A row that names whoever made something. Groups: one per kind, then the names. */
  readonly row: RegExp;
  /** A row that goes on from a byline: Staff Writer. */
  readonly closing: RegExp;
  /** The start of an item: LONDON, Oct. 1 (Reuters) —. Groups: 1 place, 2 date, 3 agency. */
  readonly lead: RegExp;
  /** A row that is the name of an agency. */
  readonly agency: RegExp;
}

const kinds = ['byline', 'photo', 'chart', 'editor'] as const satisfies readonly (CreditKind & keyof Words)[];

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|') || '(?!)';

const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const name = `${word}(?: (?:${word}|de|la|van|von|der|den|of|al|bin|y|da|di|du|le)){0,4}`;
const names = `${name}(?:(?:, | and | & |, and )${name}){0,3}`;

function grammarOf({ roles, closings, months, agencies, wires }: Language): Grammar {
  const date = `(?:${anyOf(months)})\\.? \\d{1,2}(?:, \\d{4})?`;
  const upper = "\\p{Lu}[\\p{Lu}.'’ -]{2,30}";
  return {
    row: new RegExp(
      `^(?:${kinds.map(kind => `(${anyOf(roles[kind])})`).join('|')}):?(?: (${names}))?(?:[,/] ?(?:${anyOf([...closings.byline, ...closings.photo, ...agencies])}))?$`,
      'u',
    ),
    closing: new RegExp(`^(?:${anyOf([...closings.byline, ...closings.photo, ...closings.chart])})$`),
    lead: new RegExp(
      `^(${upper})(?:, \\p{Lu}[\\p{L}.]{1,15}(?: \\p{Lu}[\\p{L}.]{1,15})?(?! \\d))?(?:, (${date}))?,?(?: ?\\((${anyOf(agencies)})\\))? ?(?:${anyOf(wires)})(?=\\s|$)`,
      'u',
    ),
    agency: new RegExp(`^[(—–-]? ?(${anyOf(agencies)})\\)?$`),
  };
}

const grammars: ReadonlyMap<string, Grammar> = new Map(
  languages
    .filter(language => language.script === 'latin')
    .map(language => [language.id, grammarOf(language)]),
);

/** The credits of a page whose language sets words apart. */
export function latinCredits(page: Page): Credit[] {
  const grammar = grammars.get(page.language.id);
  if (!grammar) return [];
  const readings = new Readings(page);
  const credits: Credit[] = [];
  page.doubling.readings.forEach((row, line) => {
    const text = row.trim();
    if (text === '' || !/[\p{Lu}(—–-]/u.test(text[0] as string)) return;
    const credit = text.length <= longestRow ? wholeRow(readings, grammar, text, line) : undefined;
    const found = credit ?? leadOf(readings, grammar, text, line);
    if (found) credits.push(found);
  });
  return credits;
}

function wholeRow(readings: Readings, grammar: Grammar, text: string, line: number): Credit | undefined {
  const agency = grammar.agency.exec(text)?.[1];
  if (agency) return creditOfRow(readings.of(line), 'agency', '', agency);
  const match = grammar.row.exec(text);
  if (!match) return undefined;
  const kind = kinds.find((_, i) => match[i + 1] !== undefined) as CreditKind;
  const people = match[kinds.length + 1] ?? '';
  const role = match.slice(1).find(Boolean) as string;
  // A bare By begins a sentence, not a credit.
  if (people === '' && !role.includes(' ')) return undefined;
  const next = readings.page.doubling.readings[line + 1]?.trim() ?? '';
  const rows = grammar.closing.test(next) ? 2 : 1;
  return creditOfRow(
    readings.from(line, read => read.length >= text.length + (rows - 1) * next.length),
    kind,
    people,
    null,
  );
}

function leadOf(readings: Readings, grammar: Grammar, text: string, line: number): Credit | undefined {
  const match = grammar.lead.exec(text);
  if (!match || (!match[2] && !match[3] && !/[—–]/.test(match[0]))) return undefined;
  const reading = readings.of(line);
  const start = reading.text.length - reading.text.trimStart().length;
  const agency = match[3] ?? null;
  const kind = agency ? 'agency' : 'lead';
  return creditOf(reading, { kind, start, end: start + match[0].length, names: [], agency });
}

/** A credit that is all of a row; `people` is the part of it that names them. */
function creditOfRow(reading: Reading, kind: CreditKind, people: string, agency: string | null): Credit {
  const { text } = reading;
  const start = text.length - text.trimStart().length;
  const names = namesIn(people, text.indexOf(people, start));
  return creditOf(reading, { kind, start, end: text.trimEnd().length, names, agency });
}

/** The names in a list of people that stands at an offset: Ann van Dyke and J. R. Smith. */
function namesIn(people: string, offset: number): NameAt[] {
  let at = 0;
  return people.split(/, and |, | and | & /).flatMap(name => {
    const start = offset + people.indexOf(name, at);
    at = start - offset + name.length;
    return name === '' ? [] : [{ name, start, end: start + name.length }];
  });
}

/** The place and date of a lead: LONDON, Oct. 1. */
export function latinDateline(lead: string): string {
  const end = lead.search(/[(—–]| -/);
  return end < 0 ? lead : lead.slice(0, end).trimEnd();
}
