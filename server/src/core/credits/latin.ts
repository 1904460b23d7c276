import type { Credit, CreditKind } from '../credits';
import type { Page } from '../page';
import { creditOf, type Found } from './found';
import { type LatinGrammar, latinGrammars } from './latin-grammar';
import { longestRow } from './limits';
import type { NameAt } from './names';
import { Readings } from './reading';

/** What a row says beside where it stands. */
interface Said extends Pick<Found, 'kind' | 'agency'> {
  readonly people: readonly string[];
}

/** The credits of a page whose language sets words apart. */
export function latinCredits(page: Page): Credit[] {
  const grammar = latinGrammars.get(page.language.id);
  if (!grammar) return [];
  const readings = new Readings(page);
  const rows = page.doubling.readings;
  const credits: Credit[] = [];
  for (let line = 0; line < rows.length; line++) {
    const text = (rows[line] as string).trim();
    if (text === '' || !grammar.cue(text)) continue;
    const next = rows[line + 1]?.trim() ?? '';
    const whole = text.length <= longestRow ? creditOver(grammar, text, next) : undefined;
    if (whole) {
      credits.push(creditOfRow(readings, line, whole));
      line += whole.rows - 1;
      continue;
    }
    const lead = leadOf(readings, grammar, text, line, isByline(rows, credits, page, line));
    if (lead) credits.push(lead);
  }
  return credits;
}

/** Whether the row above the line is the last credit that was found, and a byline. */
function isByline(
  rows: readonly string[],
  credits: readonly Credit[],
  { lines }: Page,
  line: number,
): boolean {
  let above = line - 1;
  while (above >= 0 && rows[above]?.trim() === '') above--;
  const last = credits.at(-1);
  return last?.kind === 'byline' && last.span.end > (lines[above]?.start ?? 0) && above >= 0;
}

/** A row that is a credit, alone or with what goes on from it on the next row: By / JOHN SMITH, and / Staff Writer. */
function creditOver(
  grammar: LatinGrammar,
  text: string,
  next: string,
): (Said & { rows: number }) | undefined {
  const whole = wholeRow(grammar, text);
  if (whole) {
    const goesOn = whole.kind === 'byline' && whole.people.length > 0 && grammar.closing.test(next);
    return { ...whole, rows: goesOn ? 2 : 1 };
  }
  const broken =
    next.length <= longestRow && grammar.unfinished.test(text) && wholeRow(grammar, `${text} ${next}`);
  return broken ? { ...broken, rows: 2 } : undefined;
}

function wholeRow(grammar: LatinGrammar, row: string): Said | undefined {
  const bracketed = /^(?:\([^()]*\)|\[[^[\]]*\])$/.test(row);
  const text = withoutStop(grammar, (bracketed ? row.slice(1, -1) : row).trim());
  return (
    agencyRow(grammar, bracketed ? row.slice(1, -1) : row) ??
    (bracketed ? agencyRow(grammar, text) : undefined) ??
    sourceRow(grammar, text, bracketed) ??
    introduced(grammar, text) ??
    namedRow(grammar, text)
  );
}

/** Without the full stop that ends it, unless that is an abbreviation's: Jr., M.P. */
function withoutStop(grammar: LatinGrammar, text: string): string {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last.endsWith('.') && last.indexOf('.') === last.length - 1 && !grammar.isHonorific(last)
    ? text.slice(0, -1)
    : text;
}

/** Reuter, AP Photo/Tom Halliday. */
function agencyRow(grammar: LatinGrammar, text: string): Said | undefined {
  const match = grammar.agency.exec(text);
  if (!match) return undefined;
  const people = match[2] ? [match[2]] : [];
  return { kind: people.length > 0 ? 'photo' : 'agency', people, agency: match[1] as string };
}

/** By Telegraph, From the Sydney Morning Herald, By Our Own Correspondent. */
function sourceRow(grammar: LatinGrammar, text: string, bracketed: boolean): Said | undefined {
  if (grammar.unnamed.test(text)) return { kind: 'byline', people: [], agency: null };
  const match = grammar.source.exec(text);
  if (!match) return undefined;
  const [, agency = null, before, date] = match;
  // From the Record may be a headline.
  const bare = before !== undefined && !grammar.isCommissioned(text) && before.trim().split(' ').length < 2;
  return bare && !bracketed && !date ? undefined : { kind: 'agency', people: [], agency };
}

/** By John Smith; Reporting by John Smith, editing by Mary Jones. */
function introduced(grammar: LatinGrammar, text: string): Said | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const clauses = text.split(/; /, 4).map(clause => clauseOf(grammar, clause));
  const [first] = clauses;
  if (!first || clauses.includes(undefined)) return undefined;
  return { ...first, people: clauses.flatMap(clause => clause?.people ?? []) };
}

function clauseOf(grammar: LatinGrammar, clause: string): Said | undefined {
  const role = grammar.role.exec(clause)?.[0];
  if (!role) return undefined;
  const rest = clause.slice(role.length).replace(/^:/, '').trimStart();
  const kind = grammar.kinds.get(role.toLowerCase()) as CreditKind;
  if (grammar.language.agencies.includes(rest)) return { kind: 'agency', people: [], agency: rest };
  const match = grammar.people.exec(rest);
  if (!match) return undefined;
  const [, penName, names = '', agency = null] = match;
  if (rest.startsWith('the ') && !grammar.isHonorific(rest.split(' ', 2)[1] as string)) return undefined;
  if (penName) return { kind, people: [penName], agency };
  const people = names.split(grammar.between);
  const office = people.findIndex(person => isOffice(grammar, person));
  const persons = office > 0 ? people.slice(0, office) : people;
  if (office > 0 && office < people.length - 1) return undefined;
  const employer = grammar.language.agencies.find(name => name === people[office]);
  return persons.every(person => isName(grammar, person))
    ? { kind, people: persons, agency: agency ?? employer ?? null }
    : undefined;
}

/** What a person is, or for whom: Staff Writer, M.P., The Associated Press. */
const isOffice = (grammar: LatinGrammar, text: string): boolean =>
  grammar.closing.test(text) || grammar.language.agencies.includes(text) || /^(?:\p{Lu}\.){2,4}$/u.test(text);

/** John Smith, Staff Writer; Tom Halliday/Reuters; JOHN SMITH reports. */
function namedRow(grammar: LatinGrammar, text: string): Said | undefined {
  const match = grammar.named.exec(text);
  if (!match || !isName(grammar, match[1] as string)) return undefined;
  const [, name = '', closing, agency = null] = match;
  return { kind: agency || /photo/i.test(closing ?? '') ? 'photo' : 'byline', people: [name], agency };
}

/** A name has two words at least, beside Dr. and the like, and none that notices and headlines go on with after By. */
function isName(grammar: LatinGrammar, name: string): boolean {
  const words = name.split(' ').filter(word => !grammar.isHonorific(word));
  return words.length > 1 && words.every(word => grammar.isNameWord(word.toLowerCase().replace(/\.$/, '')));
}

function leadOf(
  readings: Readings,
  grammar: LatinGrammar,
  text: string,
  line: number,
  signed: boolean,
): Credit | undefined {
  const match = grammar.lead.exec(text);
  if (!match) return undefined;
  const [whole, place = '', date, agency = null, wire = ''] = match;
  const known = signed || grammar.places.has(place);
  const dashed = /[—–-]/.test(wire);
  if (!agency && !(dashed && (date || (known && wire !== '-'))) && !(date && known && wire.startsWith('.')))
    return undefined;
  const reading = readings.of(line);
  const start = reading.text.length - reading.text.trimStart().length;
  const kind = agency ? 'agency' : 'lead';
  return creditOf(reading, { kind, start, end: start + whole.length, names: [], agency });
}

function creditOfRow(
  readings: Readings,
  line: number,
  { kind, people, agency, rows }: Said & { rows: number },
): Credit {
  const reading = readings.from(line, (_, read) => read === rows);
  const start = reading.text.length - reading.text.trimStart().length;
  const names = placed(people, reading.text, start);
  return creditOf(reading, { kind, start, end: reading.text.trimEnd().length, names, agency });
}

/** Where the names stand, in their order. */
function placed(people: readonly string[], text: string, from: number): NameAt[] {
  let at = from;
  return people.map(name => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { name, start, end: at };
  });
}

/** The place and date of a lead: LONDON, Oct. 1. */
export function latinDateline(lead: string): string {
  const end = lead.search(/[(—–]| -/);
  return end < 0 ? lead : lead.slice(0, end).trimEnd();
}
