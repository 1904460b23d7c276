import type { HanLanguage } from '../languages';
import { type Attribution, attributionAt } from './attribution';
import type { Found } from './found';
import { type Grammar, grammars } from './han-grammar';
import { longest } from './limits';

const opening = /[（(【〔［[]/;
const closing = /[）)】〕］\]]/;

/** What opens an item: 本报讯（记者 张三）, 新华社北京10月1日电, 【本報訊】. */
export function leadAt(grammar: Grammar, text: string, start: number): Found | undefined {
  const bracket = opening.test(text[start] ?? '') ? 1 : 0;
  const lead = leadWords(grammar, text, start + bracket);
  if (!lead || (bracket && !closing.test(text[lead.end] ?? ''))) return undefined;
  const end = lead.end + bracket;
  const names = leadNames(grammar, text, end);
  return {
    kind: lead.agency === null ? 'lead' : 'agency',
    start,
    end: names?.end ?? end,
    names: names?.names ?? [],
    agency: lead.agency ?? names?.agency ?? null,
  };
}

function leadWords(
  grammar: Grammar,
  text: string,
  start: number,
): { end: number; agency: string | null } | undefined {
  const match = at(grammar.lead, text, start);
  if (match)
    return soundLead(grammar, match, text)
      ? { end: start + match[0].length, agency: match[2] ?? null }
      : undefined;
  const place = at(grammar.placeLead, text, start);
  return place ? { end: start + place[0].length, agency: null } : undefined;
}

/**
 * Without a date, a place proves a lead only where the item is set off after it (not in 本报通讯员), and a paper without
 * a place only where it sends news (not in 台电).
 */
function soundLead(grammar: Grammar, match: RegExpExecArray, text: string): boolean {
  const [whole, , , sender, place, date, wire] = match as unknown as (string | undefined)[];
  if (place && grammar.roleWithin.test(place)) return false;
  if (date) return true;
  // The name of a paper may go on from what others end in: 新闻网.
  if (place && !(sender && grammar.language.senders.includes(place))) {
    const after = text.slice(match.index + (whole as string).length);
    const apart = /^([\s（(】〕］\]]|$)/.test(after) || /^.+[电電讯訊]$/.test(wire as string);
    return !sender && place.length <= 4 && apart && !/[发發布报報据據告]/.test(place);
  }
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
    const end = start + close;
    const attribution = attributionAt(grammar, text.slice(0, end), start + 1, 'lead');
    return attribution && attribution.end >= end ? { ...attribution, end: end + 1 } : undefined;
  }
  if (at(grammar.role, text, start) === null) return undefined;
  const attribution = attributionAt(grammar, text, start, 'setApart');
  if (!attribution || (!attribution.closed && !/\s/.test(text[attribution.end] ?? ' '))) return undefined;
  const colon = /^[：:]/.test(text.slice(attribution.end)) ? 1 : 0;
  return { ...attribution, end: attribution.end + colon };
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The dateline in a lead: 本报讯（记者 张三） without its names. */
export function hanDateline(language: HanLanguage, lead: string): string {
  const grammar = grammars.get(language) as Grammar;
  const bracket = opening.test(lead[0] ?? '') ? 1 : 0;
  const words = leadWords(grammar, lead, bracket);
  return words ? lead.slice(bracket, words.end) : lead;
}
