import type { Credit } from '../credits';
import { isDigit, isHan, type Language } from '../languages';
import type { Page } from '../page';
import { type Line, lineIndexAt, trimmed } from '../text';
import { unitsOf } from '../units';
import { isCreditMark, markedCredit, type Marking, markingsOf } from './marked';

/** A printed line: a line of the text that is not blank, or one of two that were run together into one. */
export interface Row {
  /** Index of the line in the text. */
  readonly line: number;
  /** As it should read, trimmed. */
  readonly text: string;
  /** In em: a Han character is one wide, a Latin letter half. */
  readonly width: number;
  /** Whether the text sets it in from the margin. */
  readonly indented: boolean;
  /** Whether a blank line stands before it. */
  readonly spaced: boolean;
  /** How it ends: a sentence's end, a mark within a sentence, or neither. */
  readonly end: 'stop' | 'closer' | 'pause' | 'none';
  /** Whether marks of punctuation that headlines avoid stand in it. */
  readonly punctuated: boolean;
  /** The credit that is all of the row. */
  readonly credit: Credit | undefined;
  /** Whether it is in round brackets, or names alone: below a title it credits, (By Cable.), and elsewhere it does not. */
  readonly aside: boolean;
  /** The lead or agency line that opens the row. */
  readonly lead: Credit | undefined;
  /** Whether it begins as paragraphs do: with a date, a number in a list, 图为. */
  readonly opening: boolean;
  /** Whether most of its words begin with a capital, as those of English headlines do. */
  readonly capital: boolean;
  /** Whether it is of a language whose titles begin with a capital, and does not, or has hardly a letter. */
  readonly scrap: boolean;
  /** Whether it is in capitals throughout. */
  readonly upper: boolean;
  /** Whether lines that are the page's own stand before it. */
  readonly parted: boolean;
  /** What a mark of the transcriber says that it is. */
  readonly mark: Marking['mark'];
  /** The number of its marked article; see `Marking`. */
  readonly section: number;
  /** Whether a mark, a rule across the column, or a jump line says that something else begins with it. */
  readonly begins: boolean;
  /** Whether it closes a piece: a note in brackets, （据新华社电）, or a date. */
  readonly note: boolean;
  /** Whether it is set by itself: a row of a table, a list, a verse; see `itemsOf`. */
  readonly item: boolean;
}

const pauses = '，、；：,;:—…·-';
/** A rule between items: -----, * * *. */
const rule = /^[-_=*~•─━](?:\s{0,2}[-_=*~•─━]){2,}$/;
/** Captions are set in columns narrower than this, in em. */
const narrow = 13;
export const opening =
  /^(?:[\d０-９]{1,4}[、．.]|[\d０-９○〇零一二三四五六七八九十]{1,5} ?[年月]|今[天日年]|昨[天日]|日前|近日|近年|据|據)/;
const date = /^[\d０-９○〇零一二三四五六七八九十]+年[^，。]{0,8}$/;
/** What either of them begins with, as few rows do. */
const openers = unitsOf('0123456789０１２３４５６７８９○〇零一二三四五六七八九十今昨日近据據');
/** (From Our Own Correspondent), （以姓氏笔画为序）; not the number of a part, （二）. */
const bracketed = /^[（(][^（）()]{2,40}[）)][.。]?$/;
const inner = unitsOf('，。；、！？,;');

/** The rows of a page, in the text's order. */
export function rowsOf(page: Page): Row[] {
  const credits = creditsByLine(page);
  const stops = stopsOf(page);
  const furniture = furnitureLines(page);
  const markingOf = page.marks.size > 0 ? markingsOf(page) : undefined;
  const rows: Row[] = [];
  let spaced = false;
  let parted = false;
  let ruled = false;
  for (let line = 0; line < page.lines.length; line++) {
    const reading = page.doubling.readings[line] as string;
    const text = trimmed(reading);
    const marking = markingOf?.(line);
    if (text === '') {
      spaced = true;
      continue;
    }
    if (isRule(text)) {
      ruled = true;
      continue;
    }
    if (furniture[line] !== 0 || marking?.mark === 'note') {
      parted = true;
      ruled ||= furniture[line] === isJump;
      continue;
    }
    const credit = credits.get(line);
    const indented = reading.length > text.length && /^(?:\u3000| {2,}|\t)/.test(reading);
    const parts = credit && !marking?.mark ? creditParts(page, text, credit) : undefined;
    for (let part = 0; part < (parts?.length ?? 1); part++) {
      const own = parts ? (parts[part] as string) : text;
      const row = rowOf(page, line, own, stops, credit, indented, spaced, parted);
      const marked = marking ? markedRow(page, row, marking, rows[rows.length - 1]) : row;
      rows.push(ruled ? { ...marked, begins: true } : marked);
      ruled = false;
      spaced = parted = false;
    }
  }
  return rows;
}

const isRule = (text: string): boolean => !isHan(text.charCodeAt(0)) && rule.test(text);

function rowOf(
  page: Page,
  line: number,
  text: string,
  stops: string,
  credit: Credit | undefined,
  indented: boolean,
  spaced: boolean,
  parted: boolean,
): Row {
  const { closers, captionCues } = page.language;
  const bracket = credit !== undefined && '（('.includes(credit.text[0] as string);
  const whole = credit !== undefined && !bracket && isPerson(credit) && isWhole(page, credit, line, text);
  const names = page.language.script === 'han' ? namesIn(text, page.language) : undefined;
  const aside = names !== undefined || bracketed.test(text);
  const opens = credit !== undefined && text.startsWith(credit.text.slice(0, 2));
  const width = widthOf(text);
  const latin = page.language.script === 'latin';
  const mayOpen = openers[text.charCodeAt(0)] === 1;
  return {
    line,
    text,
    width,
    indented,
    spaced,
    parted,
    end: endOf(text, stops, closers),
    punctuated: firstMark(text) >= 0,
    credit: whole ? credit : aside ? asideCredit(page, line, text, credit, names) : undefined,
    aside: aside && !whole,
    lead: opens && !bracket && !isPerson(credit) ? credit : undefined,
    opening:
      (mayOpen && opening.test(text)) ||
      (width < narrow && captionCues.some(cue => text.startsWith(cue))) ||
      (latin && /^\p{Lu}{3}/u.test(text) && !isUpper(text)),
    capital: latin && isCapital(text),
    upper: latin && isUpper(text),
    scrap: latin && !/^[^\p{L}]{0,3}\p{Lu}.*\p{L}.*\p{L}/u.test(text),
    mark: undefined,
    section: 0,
    begins: false,
    item: false,
    note: (opens && (bracket || isWhole(page, credit, line, text))) || (mayOpen && date.test(text)),
  };
}

/** What a row in round brackets, or of names alone, says below a title. */
function asideCredit(
  { printed }: Page,
  line: number,
  text: string,
  known: Credit | undefined,
  people: readonly string[] = [],
): Credit {
  const credit = markedCredit(
    'byline',
    text,
    printed.spans[line] as Line,
    known && isPerson(known) ? known : undefined,
  );
  return credit.people.length > 0 ? credit : { ...credit, people: [...people] };
}

/** So many people sign one piece, or fewer. */
const mostNames = 3;

/** The people of a row that is nothing but names, perhaps behind an ornament: ◎薛建国, 黎天佑 侯 立. */
function namesIn(text: string, { bylineMarks, surnames, compoundSurnames }: Language): string[] | undefined {
  if (text.length > 16) return undefined;
  const own = bylineMarks.includes(text[0] as string) ? text.slice(1).trim() : text;
  // A name of two characters may be spread.
  const names = own.replace(/(?<![^\s])(\S)[ \u3000]+(\S)(?!\S)/gu, '$1$2').split(/[ \u3000、]+/);
  const isName = (name: string) =>
    /^\p{Script=Han}{2,4}$/u.test(name) &&
    (compoundSurnames.includes(name.slice(0, 2))
      ? name.length > 2
      : name.length < 4 && surnames.includes(name[0] as string));
  return names.length <= mostNames && names.every(isName) ? names : undefined;
}

function endOf(text: string, stops: string, closers: string): Row['end'] {
  const unit = text.charCodeAt(text.length - 1);
  if (isHan(unit)) return 'none';
  const last = String.fromCharCode(unit);
  if (stops.includes(last)) return 'stop';
  if (closers.includes(last)) return stops.includes(text[text.length - 2] ?? '') ? 'stop' : 'closer';
  return pauses.includes(last) ? 'pause' : 'none';
}

/** The row as its mark has it. */
function markedRow(page: Page, row: Row, { mark, section }: Marking, before: Row | undefined): Row {
  const isOther = (role: Row['mark']) => (mark === role) !== (before?.mark === role);
  const begins = section !== (before?.section ?? 0) || isOther('caption');
  if (!mark && section === 0 && !begins) return row;
  const { line, text, credit } = row;
  const ownCredit = isCreditMark(mark)
    ? markedCredit(mark, text, page.printed.spans[line] as Line, credit)
    : mark && mark !== 'text'
      ? undefined
      : credit;
  return { ...row, mark, section, begins, credit: ownCredit, aside: row.aside && !mark };
}

/** Whether most words begin with a capital, as in English headlines; table rows hardly do. */
export function isCapital(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.length > 1 && words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}

/** Whether four letters in five are capitals, and there are enough to tell. */
function isUpper(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper >= 4 && upper >= 4 * (text.match(/\p{Ll}/gu)?.length ?? 0);
}

/** Whether a credit names people who made something, rather than where the news came from. */
const isPerson = ({ kind }: Credit): boolean => kind !== 'lead' && kind !== 'agency';

/** Whether a credit is all of a row, or the row all of it. */
function isWhole(page: Page, credit: Credit, line: number, row: string): boolean {
  if (credit.text === row) return true;
  const { start, end } = page.lines[line] as Line;
  return (
    page.text.slice(start, credit.span.start).trim() === '' &&
    page.text.slice(credit.span.end, end).trim() === ''
  );
}

/** Of lines that are the page's own, those after which something else begins: a piece goes on elsewhere. */
const isJump = 2;

/** Per line, other than 0 if it is the page's own. */
function furnitureLines(page: Page): Uint8Array {
  const lines = new Uint8Array(page.lines.length);
  for (const { role, first, last } of page.furniture)
    lines.fill(role === 'jump' ? isJump : 1, first, last + 1);
  return lines;
}

/** The first credit of each line that has one. */
function creditsByLine(page: Page): Map<number, Credit> {
  const byLine = new Map<number, Credit>();
  for (const credit of page.credits) {
    const last = lineIndexAt(page.lines, credit.span.end - 1);
    for (let line = lineIndexAt(page.lines, credit.span.start); line <= last; line++)
      if (!byLine.has(line)) byLine.set(line, credit);
  }
  return byLine;
}

/** A headline's last word and a byline may share a line: 五 □记者 安洋. */
function creditParts(page: Page, text: string, credit: Credit): string[] {
  const at = text.indexOf(credit.text);
  return at > 0 &&
    at + credit.text.length === text.length &&
    credit.kind === 'byline' &&
    page.language.bylineMarks.includes(credit.text[0] as string)
    ? [text.slice(0, at).trimEnd(), credit.text]
    : [text];
}

/** What ends a sentence on this page: before the 1930s many Chinese papers set 、 for every stop. */
function stopsOf(page: Page): string {
  const { sentenceEnds, script } = page.language;
  if (script !== 'han') return sentenceEnds;
  let full = 0;
  let pause = 0;
  for (let i = 0; i < Math.min(page.text.length, 4000); i++) {
    const unit = page.text.charCodeAt(i);
    if (unit === 0x3002 || unit === 0xff0c) full++;
    else if (unit === 0x3001) pause++;
  }
  return full * 4 < pause ? `${sentenceEnds}、` : sentenceEnds;
}

/** Where the first mark of punctuation stands that headlines avoid, or -1. */
export function firstMark(text: string): number {
  for (let i = 0; i < text.length; i++) if (inner[text.charCodeAt(i)] === 1) return i;
  return -1;
}

/** The printed width in em. Spaces beside digits are an artifact of the transcription, and count for nothing. */
export function widthOf(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3000 && unit < 0xd800)
      halves += 2; // nearly every character of a Chinese page
    else if (unit === 0x20) {
      if (!isDigit(text.charCodeAt(i - 1)) && !isDigit(text.charCodeAt(i + 1))) halves++;
    } else if (unit < 0x2000) halves++;
    else if (unit < 0xdc00 || unit >= 0xe000 || isHan(unit)) halves += 2;
  }
  return halves / 2;
}
