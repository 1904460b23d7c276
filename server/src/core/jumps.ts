import type { Page } from './page';
import { type PageNumber, pageNumber, printedNumber, spelledNumber } from './page-numbers';
import type { Span } from './text';

/** Sends the reader to another page: 下转第2版, Continued on page 4, 上接第1版. */
export interface Jump {
  /** Whether the piece goes on there, or comes from there. */
  readonly direction: 'to' | 'from';
  /** The page that it names. */
  readonly page: PageNumber;
  /** From its verb to the number, as transcribed. */
  readonly span: Span;
  /** Index from 0. */
  readonly line: number;
}

/** A verb of two characters speaks for itself, 下转; one of one, 转, stands at the start of a line or of brackets. */
const han = new RegExp(
  `(^\\s{0,8}|[（(【〔[▲▶►→▼※*]\\s?|报道|報道|新闻|新聞)?([下上紧緊详詳另并]?[转轉接见見续續])\\s?(?:本[报報]|今日)?第?\\s?(${printedNumber})\\s?[版頁]`,
  'giu',
);

const latin = new RegExp(
  `(?:^\\s{0,8}|[([*>—–]\\s?|[.!?”"]\\s)(?:please\\s)?` +
    `((continued|cont['’]?d\\.?|cont\\.|turn|jump|see|from)(?:\\s(on|to|from|in))?(?:\\s[A-Z'-]{1,20}){0,3},?\\s(?:the\\s)?` +
    `(?:(?:pages?|pg?\\.)\\s?([A-H]?-?\\d{1,3}|${spelledNumber})|(${spelledNumber})\\spage|([A-H]-?\\d{1,2})))(?![\\w-])(.{0,24})`,
  'gi',
);

/** What is seen after “See page 4” or “From page 1” when they are a jump line, and no start of a sentence. */
const lineEnd = /^[)\]*,.\s—–-]{0,4}(?:col(?:umn|\.)?\s?\w{1,5})?[)\]*.\s—–-]{0,4}$/i;

/** Every jump on a page, in the text's order. */
export function jumpsOf({ lines, text }: Page): Jump[] {
  return lines.flatMap(({ start, end }, line) => {
    const printed = text.slice(start, end);
    const found = [...hanJumps(printed), ...latinJumps(printed)];
    return found.map(({ direction, page, span }) => ({
      direction,
      page,
      span: { start: start + span.start, end: start + span.end },
      line,
    }));
  });
}

type JumpInLine = Omit<Jump, 'line'>;

function hanJumps(line: string): JumpInLine[] {
  if (!/[版頁]/.test(line)) return [];
  return [...line.matchAll(han)].flatMap(({ index, 0: all, 1: opening, 2: verb = '', 3: printed = '' }) => {
    const page = pageNumber(printed);
    if (!page || (verb.length === 1 && opening === undefined)) return [];
    const direction = /^[上紧緊接续續]/.test(verb) ? 'from' : 'to';
    return [{ direction, page, span: { start: index + (opening?.length ?? 0), end: index + all.length } }];
  });
}

function latinJumps(line: string): JumpInLine[] {
  if (!/page|pg?\.|[a-h]-?\d/i.test(line)) return [];
  return [...line.matchAll(latin)].flatMap(match => {
    const { index, 0: all, 1: jump = '', 2: verb = '', 3: preposition, 7: rest = '' } = match;
    const page = pageNumber(match[4] ?? match[5] ?? match[6] ?? '');
    const isBare = /^(?:see|from)$/i.test(verb);
    if (!page || (isBare ? !lineEnd.test(rest) : !preposition)) return [];
    const direction = /from/i.test(preposition ?? verb) ? 'from' : 'to';
    const start = index + all.length - rest.length - jump.length;
    return [{ direction, page, span: { start, end: start + jump.length } }];
  });
}
