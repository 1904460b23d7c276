import type { Span } from '../text';
import { type Attribution, attributionAt } from './attribution';
import type { Found } from './found';
import type { Grammar } from './han-grammar';
import { namesIn } from './names';
import { longest, longestRow } from './limits';
import type { Evidence } from './weigh';

// New fields stand before what is spread: behind it, each costs a microsecond.

/** A row that is an attribution and nothing else: □记者 张三, or 以上均据新华社电. */
export function wholeRow(grammar: Grammar, text: string, from = 0): Found | undefined {
  const start = text.length - text.slice(from).trimStart().length;
  const end = text.trimEnd().length;
  if (end - start > longestRow || /[。；！？“”《》]/.test(text.slice(start, end))) return undefined;
  const inner = innerOf(grammar, text, { start, end });
  const attribution = attributionIn(grammar, text, inner, inner.evidence);
  if (!attribution) {
    const source = sourceOf(grammar, text.slice(inner.start, inner.end));
    return source && { start, end, ...source };
  }
  const rest = text.slice(attribution.end, inner.end);
  if (/^[：:]?$/.test(rest)) return { start, ...attribution, end };
  const sentBy = /^\s*[（(](.*)[）)]$/.exec(rest)?.[1];
  const agency = sentBy ? sourceOf(grammar, sentBy)?.agency : undefined;
  if (agency) return { start, ...attribution, end, agency };
  return isAt(grammar.contact, rest, 0) ? { start, ...attribution } : undefined;
}

/** A mark and names that need no role, since the roster has them: □张三. */
export function signedRow(
  grammar: Grammar,
  text: string,
  roster: ReadonlyMap<string, number>,
): Found | undefined {
  const start = text.length - text.trimStart().length;
  const mark = text[start];
  if (roster.size === 0 || !mark || !grammar.language.bylineMarks.includes(mark)) return undefined;
  const end = text.trimEnd().length;
  if (end - start > longestRow) return undefined;
  const words = [...text.slice(0, end).matchAll(/[^\s、，]+/g)].map(match => ({
    text: match.index === start ? match[0].slice(1) : match[0],
    at: match.index + Number(match.index === start),
    glued: false,
  }));
  const names = namesIn(
    words.filter(({ text }) => text !== ''),
    grammar.language,
  );
  if (!names?.length || !names.every(({ name }) => roster.has(name))) return undefined;
  return { kind: 'byline', start, end, names, agency: null };
}

/** What a row's mark or brackets hold, and what they say for it. */
function innerOf(grammar: Grammar, text: string, { start, end }: Span): Span & { evidence: Evidence } {
  const { bylineMarks, credits } = grammar.language;
  const mark = text[start] ?? '';
  if (
    /^(?:（[^（）]*）|\([^()]*\)|【[^【】]*】|〔[^〔〕]*〕|［[^［］]*］|\[[^[\]]*\])$/.test(
      text.slice(start, end),
    )
  )
    return { start: start + 1, end: end - 1, evidence: 'setApart' };
  if (mark && bylineMarks.includes(mark)) return { start: start + 1, end, evidence: 'setApart' };
  const misread = mark !== '' && credits.misreadMarks.includes(mark) && isAt(grammar.role, text, start + 1);
  return { start: misread ? start + 1 : start, end, evidence: 'none' };
}

/** The attribution that a part of the text begins with. */
const attributionIn = (
  grammar: Grammar,
  text: string,
  { start, end }: Span,
  evidence: Evidence,
): Attribution | undefined => attributionAt(grammar, text.slice(0, end), start, evidence);

/** A note in brackets: （新华社记者王长山摄）, （据新华社电）, and what an agency sent: 新华社发（张三 摄）. */
export function bracketed(grammar: Grammar, text: string, open: number): Found | undefined {
  const close = text.slice(open, open + longest).search(/[）)】〕］\]]/);
  if (close < 3) return undefined;
  const inner = text.slice(open + 1, open + close).trim();
  const end = open + close + 1;
  const start = open + 1;
  const attribution = attributionIn(grammar, text, { start, end: start + inner.length }, 'setApart');
  if (attribution?.end !== start + inner.length) {
    const source = sourceOf(grammar, inner);
    return source && { start: open, end, ...source };
  }
  const release = grammar.releaseBefore.exec(text.slice(Math.max(0, open - 12), open));
  if (!release) return { start: open, ...attribution, end };
  return { start: open - release[0].length, ...attribution, end, agency: release[1] as string };
}

function sourceOf(grammar: Grammar, text: string): Omit<Found, 'start' | 'end'> | undefined {
  const match = grammar.source.exec(text.trim());
  if (match) return { kind: match[2] ? 'agency' : 'lead', names: [], agency: match[2] ?? null };
  const unnamed = grammar.unnamed.exec(text.trim());
  if (!unnamed) return undefined;
  const agency = grammar.language.agencies.find(name => name === unnamed[2]) ?? null;
  return { kind: 'byline', names: [], agency };
}

/** A row that begins with an attribution and goes on with its piece: 本报记者张三报道：今天, or □记者 张三 and a lead. */
export function headOfRow(grammar: Grammar, text: string, start: number): Found | undefined {
  const marked = grammar.language.bylineMarks.includes(text[start] ?? '') && text[start] !== undefined;
  const from = start + Number(marked);
  if (!isAt(grammar.role, text, marked ? from + blank(text, from) : from)) return undefined;
  const attribution = attributionAt(
    grammar,
    text.slice(0, start + longest),
    from,
    marked ? 'setApart' : 'none',
  );
  if (!attribution) return undefined;
  const { end, closed } = attribution;
  if (closed && /[：:]/.test(text[end] ?? '')) return { start, ...attribution, end: end + 1 };
  const lead = end + blank(text, end);
  return marked && lead > end && isAt(grammar.lead, text, lead) ? { start, ...attribution } : undefined;
}

const blank = (text: string, at: number): number => /^\s*/.exec(text.slice(at, at + 4))?.[0].length ?? 0;

const sentenceEnd = /[。！？”）」』]/;

/** An attribution at a row's end, after the sentence or the headline that it follows: …公祭活动。 记者 杨成栋 摄 */
export function rowTail(grammar: Grammar, text: string): Found | undefined {
  const end = text.trimEnd().length;
  if (sentenceEnd.test(text[end - 1] ?? '')) return undefined;
  const first = Math.max(0, end - longestRow);
  for (const start of tailStarts(grammar, text, first, end)) {
    const found = tailAt(grammar, text, start, end);
    if (found) return found;
  }
  return undefined;
}

/** Where an attribution at the end of a row may start: after a sentence, at a mark, after a space, at a role; in order. */
function* tailStarts(grammar: Grammar, text: string, first: number, end: number): Generator<number> {
  const last = text[end - 1] ?? '';
  const photographed = grammar.photographed.has(last);
  if (!photographed && !'发發'.includes(last) && !grammar.roleWithin.test(text.slice(first, end))) return;
  for (let at = Math.max(first, 1); at < end; at++) {
    const before = text[at - 1] as string;
    const here = text[at] as string;
    if (/\s/.test(here)) continue;
    if (grammar.language.bylineMarks.includes(here) || sentenceEnd.test(before) || /\s/.test(before))
      yield at;
    else if (photographed && isAt(grammar.qualifiedRole, text, at)) yield at;
  }
}

function tailAt(grammar: Grammar, text: string, start: number, end: number): Found | undefined {
  if (grammar.language.bylineMarks.includes(text[start] as string)) return wholeRow(grammar, text, start);
  const tail = text.slice(start, end);
  const before = text.slice(0, start).trimEnd();
  const afterSentence = sentenceEnd.test(before.slice(-1));
  const source = /发|發/.test(tail) && tail.length < 12 ? sourceOf(grammar, tail) : undefined;
  if (source?.agency) return { start, end, ...source };
  const attribution = attributionIn(grammar, text, { start, end }, 'none');
  if (!attribution || attribution.end < end) return undefined;
  const spaced = start > before.length;
  const proven = attribution.closed
    ? attribution.roles > 0 || afterSentence
    : spaced &&
      (afterSentence || (isAt(grammar.qualifiedRole, text, start) && !/[，。、：；,]/.test(before)));
  return proven ? { start, ...attribution, end } : undefined;
}

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
