import type { Span } from '../text';
import { lookAlikeKana } from './look-alikes';
import { mojibakeHan } from './mojibake';

/** What a UTF-16 unit may be a sign of. Ordinary text consists of units that are a sign of nothing. */
const kinds = [
  'digit',
  'zero',
  'control',
  'invisible',
  'radical',
  'compatibility',
  'privateUse',
  'ligature',
  'foreign',
  'kana',
  'stroke',
  'latin1',
  'mojibake',
  'replacement',
  'box',
] as const;
export type Kind = (typeof kinds)[number];

/** First and last unit of each range. */
const ranges: Readonly<Record<Kind, readonly (readonly [first: number, last: number])[]>> = {
  // Half-width and full-width.
  digit: [
    [0x30, 0x39],
    [0xff10, 0xff19],
  ],
  // ○, 〇, and the letter that looks like them: O.
  zero: [
    [0x25cb, 0x25cb],
    [0x3007, 0x3007],
    [0x4f, 0x4f],
    [0xff2f, 0xff2f],
  ],
  // Without tab, line ends and the form feed that ends a page; with the units that are no characters.
  control: [
    [0x00, 0x08],
    [0x0b, 0x0b],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0xfdd0, 0xfdef],
    [0xfffe, 0xffff],
  ],
  // What has no shape. Variation selectors are left out: they choose one.
  invisible: [
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x180e, 0x180e],
    [0x200b, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0x3164, 0x3164],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff9, 0xfffb],
  ],
  // CJK Radicals Supplement, Kangxi Radicals, CJK Strokes.
  radical: [
    [0x2e80, 0x2ef3],
    [0x2f00, 0x2fd5],
    [0x31c0, 0x31e3],
  ],
  // The second range is the high surrogate of the supplement.
  compatibility: [
    [0xf900, 0xfad9],
    [0xd87e, 0xd87e],
  ],
  // The second range is the high surrogates of the planes for private use.
  privateUse: [
    [0xe000, 0xf8ff],
    [0xdb80, 0xdbff],
  ],
  ligature: [[0xfb00, 0xfb06]],
  // Greek and Cyrillic letters.
  foreign: [
    [0x370, 0x3ff],
    [0x400, 0x52f],
  ],
  kana: [...lookAlikeKana].map(char => [char.charCodeAt(0), char.charCodeAt(0)]),
  // What looks like 一: hyphen, dashes, the line of a table, the mark of a long vowel in kana.
  stroke: [0x2d, 0x2014, 0x2015, 0x2500, 0x30fc, 0xff0d].map(unit => [unit, unit]),
  latin1: [[0xa1, 0xff]],
  mojibake: [...mojibakeHan].map(char => [char.charCodeAt(0), char.charCodeAt(0)]),
  replacement: [[0xfffd, 0xfffd]],
  box: [[0x25a1, 0x25a1]],
};

/** For each unit, the number (from 1) of its kind. */
const table = new Uint8Array(0x10000);
kinds.forEach((kind, index) => {
  for (const [first, last] of ranges[kind]) table.fill(index + 1, first, last + 1);
});
// The soft hyphen stands in the midst of Latin-1.
table[0xad] = kinds.indexOf('invisible') + 1;

/** Where a text has units that may be a sign of something: for each kind its runs, by offset. */
export type Runs = Readonly<Record<Kind, readonly Span[]>>;

/** One pass for all kinds: rules look only at what it yields, so that ordinary text costs them nothing. */
export function runsOf(text: string): Runs {
  const found = kinds.map((): Span[] => []);
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const kind = table[text.charCodeAt(i)] as number;
    if (kind === 0) continue;
    const start = i;
    while (i + 1 < length && table[text.charCodeAt(i + 1)] === kind) i++;
    (found[kind - 1] as Span[]).push({ start, end: i + 1 });
  }
  return Object.fromEntries(kinds.map((kind, index) => [kind, found[index]])) as unknown as Runs;
}
