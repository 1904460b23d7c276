import type { Credit } from '../credits';
import type { Language } from '../languages';
import type { Page } from '../page';
import type { Span } from '../text';
import { type Attribution, attributionAt } from './attribution';
import { creditOf, type Found } from './found';
import { type Grammar, grammars } from './han-grammar';
import { type Reading, Readings } from './reading';

/** The longest attribution that is looked for, and the longest row that may be one as a whole; in UTF-16 units. */
const longest = 90;
const longestRow = 60;
/** The longest row that may be a piece of a broken credit, and the most such pieces. */
const shortRow = 8;
const mostRows = 5;

/** The credits of a page whose language runs words together. */
export function hanCredits(page: Page): Credit[] {
  const grammar = grammars.get(page.language) as Grammar;
  const readings = new Readings(page);
  const credits: Credit[] = [];
  let free = 0; // Offset of the text up to which credits were found.
  page.doubling.readings.forEach((row, line) => {
    if (!grammar.cue(row)) return;
    for (const { reading, found } of creditsInRow(readings, grammar, row, line)) {
      const credit = creditOf(reading, found);
      if (credit.span.start < free) continue;
      free = credit.span.end;
      credits.push(credit);
    }
  });
  return credits;
}

function* creditsInRow(readings: Readings, grammar: Grammar, row: string, line: number) {
  const reading = readings.of(line);
  const whole = wholeRow(grammar, reading.text);
  if (whole) {
    yield { reading, found: whole };
    return;
  }
  const broken = brokenRow(readings, grammar, reading.text.trim(), line);
  if (broken) {
    yield broken;
    return;
  }
  const start = reading.text.length - reading.text.trimStart().length;
  if (leadAt(grammar, reading.text, start)) {
    const ahead = readings.from(line, text => text.length >= longest);
    yield { reading: ahead, found: leadAt(grammar, ahead.text, start) as Found };
  }
  for (let open = bracket(row, 0); open >= 0; open = bracket(row, open + 1)) {
    const ahead = readings.from(line, text => text.length >= open + longest);
    const found = bracketed(grammar, ahead, open);
    if (found) yield { reading: ahead, found };
  }
  const tail = rowTail(grammar, reading.text) ?? markedTail(grammar, reading.text);
  if (tail) yield { reading, found: tail };
}

/** Where the next bracket opens, or -1. */
function bracket(text: string, from: number): number {
  const brackets = /[（(]/g;
  brackets.lastIndex = from;
  return brackets.exec(text)?.index ?? -1;
}

/** A row that is an attribution and nothing else: □记者 张三, or 以上均据新华社电. */
function wholeRow(grammar: Grammar, text: string, from = 0): Found | undefined {
  const start = text.length - text.slice(from).trimStart().length;
  const end = text.trimEnd().length;
  if (end - start > longestRow || /[。；！？“”《》]/.test(text)) return undefined;
  const marked = grammar.language.bylineMarks.includes(text[start] as string);
  const bracket = /^[（(][^（）()]*[）)]$/.test(text.slice(start, end)) ? 1 : 0;
  const inner = { start: start + bracket, end: end - bracket };
  const source = sourceOf(grammar, text.slice(inner.start, inner.end));
  if (source) return { ...source, start, end };
  const attribution = attributionIn(grammar, text, inner);
  if (!attribution || attribution.end < inner.end - Number(/[：:]/.test(text[inner.end - 1] as string)))
    return undefined;
  if (attribution.roles === 0 && attribution.kind === 'byline') return undefined;
  if (!attribution.certain && !marked && !bracket) return undefined;
  return { ...attribution, start, end };
}

/** A byline or photo credit that the extractor broke over several short rows: □记 / 者 王 / 建新. */
function brokenRow(
  readings: Readings,
  grammar: Grammar,
  text: string,
  line: number,
): { reading: Reading; found: Found } | undefined {
  if (text.length > shortRow || !(/^[□■]/.test(text) || grammar.kinds.has(text))) return undefined;
  let result: { reading: Reading; found: Found } | undefined;
  for (let rows = 2; rows <= mostRows; rows++) {
    const reading = readings.from(line, (_, read) => read === rows);
    const found = wholeRow(grammar, reading.text);
    // What follows a whole credit is a part of it only if it closes it: 摄.
    if (found && (!result || (found.closed && !result.found.closed))) result = { reading, found };
  }
  return result;
}

/** The attribution that a part of the text begins with; `introduced` where a lead stands for its role. */
const attributionIn = (
  grammar: Grammar,
  text: string,
  { start, end }: Span,
  introduced = false,
): Attribution | undefined => attributionAt(grammar, text.slice(0, end), start, introduced);

/** What opens an item: 本报讯（记者 张三）, 新华社北京10月1日电. */
function leadAt(grammar: Grammar, text: string, start: number): Found | undefined {
  const match = at(grammar.lead, text, start);
  const place = match ? undefined : at(grammar.placeLead, text, start);
  if (!match && !place) return undefined;
  if (match && !soundLead(match, text)) return undefined;
  const end = start + (match ?? (place as RegExpExecArray))[0].length;
  const agency = match?.[2] ?? null;
  const names = leadNames(grammar, text, end);
  return {
    kind: agency === null ? 'lead' : 'agency',
    start,
    end: names?.end ?? end,
    names: names?.names ?? [],
    agency: agency ?? names?.agency ?? null,
  };
}

/**
 * Without a date, a place proves a lead only where the item is set off after it (not in 本报通讯员), and a paper without
 * a place only where it sends news (not in 台电).
 */
function soundLead(match: RegExpExecArray, text: string): boolean {
  const [whole, , , sender, place, date, wire] = match as unknown as (string | undefined)[];
  if (date) return true;
  if (place)
    return (
      !sender && place.length <= 4 && /^([\s（(]|$)/.test(text.slice(match.index + (whole as string).length))
    );
  return !sender || /[讯訊]$/.test(wire as string);
}

/** The names after a lead: in brackets, or up to 报道. */
function leadNames(
  grammar: Grammar,
  text: string,
  from: number,
): Pick<Attribution, 'names' | 'end' | 'agency'> | undefined {
  const gap = /[\s：:]*/y;
  const start = from + (at(gap, text, from) as RegExpExecArray)[0].length;
  if ('（('.includes(text[start] as string) && start < text.length) {
    const close = text.slice(start, start + longest).search(/[）)]/);
    if (close < 0) return undefined;
    const inner = { start: start + 1, end: start + close };
    const attribution = attributionIn(grammar, text, inner) ?? attributionIn(grammar, text, inner, true);
    const whole = attribution && attribution.roles > 0 && attribution.end >= inner.end;
    return whole ? { ...attribution, end: inner.end + 1 } : undefined;
  }
  const attribution = attributionAt(grammar, text, start);
  if (!attribution || attribution.roles === 0 || at(grammar.role, text, start) === null) return undefined;
  if (!attribution.closed && !/\s/.test(text[attribution.end] ?? '')) return undefined;
  const colon = /^[：:]/.test(text.slice(attribution.end)) ? 1 : 0;
  return { ...attribution, end: attribution.end + colon };
}

/** A note in brackets: （新华社记者王长山摄）, （据新华社电）. */
function bracketed(grammar: Grammar, { text }: Reading, open: number): Found | undefined {
  const close = text.slice(open, open + longest).search(/[）)]/);
  if (close < 3) return undefined;
  const inner = text.slice(open + 1, open + close).trimEnd();
  const place = { start: open, end: open + close + 1 };
  const source = sourceOf(grammar, inner);
  if (source) return { ...source, ...place };
  const end = open + 1 + inner.length;
  const attribution = attributionIn(grammar, text, { start: open + 1, end });
  return attribution?.end === end ? { ...attribution, ...place } : undefined;
}

function sourceOf(grammar: Grammar, text: string): Omit<Found, 'start' | 'end'> | undefined {
  const match = grammar.source.exec(text.trim());
  if (!match) return undefined;
  const agency = match[2] ?? null;
  return { kind: agency === null ? 'lead' : 'agency', names: [], agency };
}

/** An attribution at a row's end, after the sentence that it follows: …公祭活动。 记者 杨成栋 摄 */
function rowTail(grammar: Grammar, text: string): Found | undefined {
  if (!/[摄攝]\s*$/.test(text)) return undefined;
  const from = Math.max(text.lastIndexOf('。'), text.lastIndexOf('）')) + 1;
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
  const end = text.trimEnd().length;
  if (end - start > longestRow) return undefined;
  const attribution = attributionIn(grammar, text, { start, end });
  if (!attribution?.closed || attribution.roles === 0 || attribution.end < end) return undefined;
  return { ...attribution, start, end };
}

/** A byline that shares its row with a headline: 五 □记者 安洋. */
function markedTail(grammar: Grammar, text: string): Found | undefined {
  const start = text.search(/[□■]/);
  return start > 0 ? wholeRow(grammar, text, start) : undefined;
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The dateline in a lead: 本报讯（记者 张三） without its names. */
export function hanDateline(language: Language, lead: string): string {
  const grammar = grammars.get(language) as Grammar;
  const match = at(grammar.lead, lead, 0) ?? at(grammar.placeLead, lead, 0);
  return match ? match[0] : lead;
}
