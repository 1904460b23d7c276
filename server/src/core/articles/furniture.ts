import { lineIndexAt, trimmed } from '../text';
import { unitsOf } from '../units';
import type { Language } from '../languages';
import type { Page } from '../page';

export type FurnitureRole = 'folio' | 'masthead' | 'editors' | 'jump';

/**
 * Lines that are the page's own and belong to no article: its date and number (folio), the paper's name and imprint
 * (masthead), who made up the page (editors), and where a piece goes on or comes from (jump line: 下转第2版, Continued
 * from page 1). A jump note within a line of text is that text's. `first` and `last` are line indexes from 0, both included.
 */
export interface Furniture {
  readonly role: FurnitureRole;
  readonly first: number;
  readonly last: number;
}

/** The lines that are not blank, each by its place among them. */
class Printed {
  /** Indexes of the lines. */
  readonly lines: number[] = [];
  readonly roles: (FurnitureRole | undefined)[] = [];

  constructor(readonly readings: readonly string[]) {}

  add(line: number, role: FurnitureRole | undefined): void {
    this.lines.push(line);
    this.roles.push(role);
  }

  /** As it should read, trimmed. */
  textOf(place: number): string {
    return trimmed(this.readings[this.lines[place] as number] as string);
  }
}

/** No row of a page's own is longer, in UTF-16 units. */
const longest = 80;
/** By script: every folio and every jump line of a Chinese page, every folio of an English one holds a unit of these. */
const [isCue, endsDay] = [1, 2];
const cues = { han: unitsOf('月版期号號頁页历曆'), latin: unitsOf('年版期号號頁页历曆0123456789') };
// Of a name of a day.
for (const char of 'yY') cues.latin[char.charCodeAt(0)] = endsDay;
/** Letters that a folio holds beside dates and numbers: the paper's name, the section's. */
const mostLetters = 24;

/** The furniture of a page, in the text's order. */
export function furnitureOf(page: Page): Furniture[] {
  const { language } = page;
  const printed = new Printed(page.doubling.readings);
  for (let line = 0; line < page.lines.length; line++) {
    const text = trimmed(page.doubling.readings[line] as string);
    const mark = page.marks.size > 0 ? page.marks.get(line)?.name : undefined;
    if (text !== '' && (!mark || mark === 'folio'))
      printed.add(line, mark ? 'folio' : roleOf(text, language));
  }
  markEditors(page, printed);
  const { length } = printed.lines;
  for (const at of [0, length - 1])
    if (length > 0 && isBare(printed.textOf(at))) printed.roles[at] ??= 'folio';
  for (let at = 1; at < length; at++) spread(printed, at, at - 1, language);
  for (let at = length - 2; at >= 0; at--) spread(printed, at, at + 1, language);
  return joined(printed);
}

function roleOf(text: string, language: Language): FurnitureRole | undefined {
  if (text.length > longest) return undefined;
  const hasCue = holdsCue(text, cues[language.script]);
  if ((hasCue || language.script === 'latin') && language.jump.test(text)) return 'jump';
  if (language.masthead.test(text)) return 'masthead';
  return hasCue && isFolio(text, language) ? 'folio' : undefined;
}

function holdsCue(text: string, cues: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) {
    const cue = cues[text.charCodeAt(i)];
    if (cue === isCue || (cue === endsDay && /day/i.test(text))) return true;
  }
  return false;
}

/** Whether a row is made of dates, weekdays, and numbers of pages and issues, with a name at most beside them. */
function isFolio(text: string, language: Language): boolean {
  const { folio, script } = language;
  if (text.search(folio) < 0) return false;
  const kinds = new Set<string>();
  const rest = text.replace(folio, (...match) => {
    const groups = match[match.length - 1] as Record<string, string | undefined>;
    for (const kind of Object.keys(groups)) if (groups[kind] !== undefined) kinds.add(kind);
    return ' ';
  });
  const letters = rest.replace(/[^\p{L}\p{N}]/gu, '').length;
  // A sentence may end with a date or the name of a day, and so may a line of it.
  if (letters === 0) return !(kinds.size === 1 && (kinds.has('date') || kinds.has('day')));
  if (/[。！？；!?;]/.test(rest) || kinds.size < 2) return false;
  if (script === 'latin') return letters <= mostLetters && !/(?:^|\s)\p{Ll}/u.test(rest);
  if (kinds.has('page') || kinds.has('issue') || kinds.size > 2) return letters <= mostLetters / 2;
  return isPaper(rest, language);
}

/** Rows that name editors and designers, and nothing else. */
function markEditors(page: Page, printed: Printed): void {
  const credits = page.credits.filter(({ kind }) => kind === 'editor');
  if (credits.length === 0) return;
  const placeOf = new Map(printed.lines.map((line, place) => [line, place]));
  for (const { span } of credits) {
    const first = lineIndexAt(page.lines, span.start);
    const last = lineIndexAt(page.lines, span.end - 1);
    const around =
      page.text.slice(page.lines[first]?.start, span.start) +
      page.text.slice(span.end, page.lines[last]?.end);
    if (/[\p{L}\p{N}]/u.test(around)) continue;
    for (let line = first; line <= last; line++) {
      const place = placeOf.get(line);
      if (place !== undefined) printed.roles[place] = 'editors';
    }
  }
}

/** Beside a folio or the imprint, the paper's name and a bare date or number are the page's own too. */
function spread(printed: Printed, at: number, beside: number, language: Language): void {
  const { roles } = printed;
  const other = roles[beside];
  if (roles[at] || (other !== 'folio' && other !== 'masthead')) return;
  const text = printed.textOf(at);
  if (text.length > longest) return;
  if (isBare(text) || text.replace(language.folio, '').trim() === '') roles[at] = 'folio';
  else if (isPaper(text, language)) roles[at] = 'masthead';
}

/** A page number by itself: 4, A12, - 4 -. */
const isBare = (text: string): boolean => /^[-–—·•. ]{0,3}[A-H]?-?\d{1,3}[-–—·•. ]{0,3}$/.test(text);

/** Whether a row is a newspaper's name: 金华日报, 晶　報, THE HARBOUR RECORD. */
function isPaper(text: string, { senders }: Language): boolean {
  if (/^THE\s[A-Z][A-Z '&-]{2,40}\.?$/.test(text)) return true;
  const name = text.replace(/\s/g, '');
  return name.length <= 6 && /^\p{Script=Han}+$/u.test(name) && senders.some(ending => name.endsWith(ending));
}

/** Lines of one role that follow one another are one. */
function joined({ lines, roles }: Printed): Furniture[] {
  const furniture: Furniture[] = [];
  for (let place = 0; place < lines.length; place++) {
    const role = roles[place];
    if (!role) continue;
    const line = lines[place] as number;
    const before = furniture[furniture.length - 1];
    if (before?.role === role && before.last === line - 1)
      furniture[furniture.length - 1] = { ...before, last: line };
    else furniture.push({ role, first: line, last: line });
  }
  return furniture;
}
