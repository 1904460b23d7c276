// What a page of a newspaper is called, as people print it and as they name files: 2, A4.
import type { Page } from './page';

/** A page number as `pageNumber` writes it: digits without leading zeros, behind the letter of a section if any. */
export type PageNumber = string;

const hanDigits = '〇一二三四五六七八九十';
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How a number is printed, as the source of a regular expression for one of full-width and Latin letters alike. */
export const printedNumber = '[A-HＡ-Ｈ]?[-－]?[0-9０-９]{1,3}|[〇零一二三四五六七八九十]{1,3}';
/** How a number is written out in English. */
export const spelledNumber = [...cardinals, ...ordinals, 'front'].join('|');

/** Reads A02, ４, 十二, four, first. Undefined for what is no number of a page. */
export function pageNumber(printed: string): PageNumber | undefined {
  const narrow = printed.normalize('NFKC').toLowerCase();
  const latin = /^([a-h]?)-?0*(\d{1,3})$/.exec(narrow);
  if (latin) return latin[2] === '0' ? undefined : `${latin[1]?.toUpperCase()}${latin[2]}`;
  if (narrow === 'front') return '1';
  const spelled = Math.max(cardinals.indexOf(narrow), ordinals.indexOf(narrow)) + 1;
  const number = spelled || hanNumber(narrow);
  return number > 0 ? String(number) : undefined;
}

/** 十二, 二十, 一〇, 一二; 0 where it is none. */
function hanNumber(text: string): number {
  const digits = [...text.replace(/零/g, '〇')].map(digit => hanDigits.indexOf(digit));
  if (digits.length === 0 || digits.includes(-1)) return 0;
  const ten = digits.indexOf(10);
  if (ten < 0) return digits.reduce((number, digit) => number * 10 + digit, 0);
  if (digits.length > ten + 2 || ten > 1) return 0;
  return (ten === 0 ? 1 : (digits[0] as number)) * 10 + (digits[ten + 1] ?? 0);
}

/** The number of a page that stands in its text, and its line (index from 0). */
export interface NumberedPage {
  readonly page: PageNumber;
  readonly line: number;
}

const inFolio = new RegExp(
  `第?(${printedNumber})[版頁页]|\\bpage ([A-H]?-?\\d{1,3})\\b|^[-–—·•. ]{0,3}([A-H]?-?\\d{1,3})[-–—·•. ]{0,3}$`,
  'i',
);

/** The pages that a text holds, by their folios: one as a rule, more where an issue was transcribed as one text. */
export function numberedPagesOf({ furniture, doubling }: Page): NumberedPage[] {
  const pages: NumberedPage[] = [];
  for (const { role, first, last } of furniture)
    for (let line = first; role === 'folio' && line <= last; line++) {
      const found = inFolio.exec((doubling.readings[line] ?? '').trim());
      const page = found && pageNumber(found[1] ?? found[2] ?? found[3] ?? '');
      if (page && pages[pages.length - 1]?.page !== page) pages.push({ page, line });
    }
  return pages;
}

/** What a file's name says of its page: of which issue, and which one. */
export interface NamedPage {
  readonly page: PageNumber;
  /** The other figures of the name, such as its date: those of all pages of the issue. */
  readonly issue: string;
}

const number = '(?<page>[A-H]?-?\\d{1,3})';
/** Of a file's name without its extensions, the most telling first. */
const names: readonly RegExp[] = [
  new RegExp(`第?(?<page>${printedNumber})版`, 'i'), // 第二版, 2版
  new RegExp(`(?<![a-z])(?:page|pg|p)[-_. ]{0,2}${number}(?![\\da-z])`, 'i'), // page-2, p002
  new RegExp(`(?:\\d{8}|\\d{4}([-_.])\\d{1,2}\\1\\d{1,2})[-_. ]{0,2}${number}$`, 'i'), // 20170930_02
  new RegExp(`^${number}$`, 'i'), // 2, A02
  new RegExp(`[-_. ](?<page>[A-H]\\d{1,2})$`, 'i'), // record-A02
  /^(?<page>front)[-_. ]?page$/i,
];

/** Reads the page from a file's name without its extensions; undefined where it names none. */
export function namedPageOf(name: string): NamedPage | undefined {
  for (const pattern of names) {
    const found = pattern.exec(name);
    const printed = found?.groups?.page;
    const page = printed && pageNumber(printed);
    if (!found || !page) continue;
    const at = found.index + found[0].lastIndexOf(printed);
    const rest = `${name.slice(0, at)} ${name.slice(at + printed.length)}`;
    return { page, issue: (rest.match(/\d+/g) ?? []).join('') };
  }
  return undefined;
}
