import type { Page } from '../page';

/**
 * What each UTF-16 unit is to those who look for stray marks and spaces; its number is its place. Characters of no
 * interest, letters with accents among them, are `other`; half of an astral Han character is Han.
 */
const kinds = [
  'other',
  'han',
  /** 年, 月 and 日: Han characters, and between the numbers of a date. */
  'dateUnit',
  'lower',
  'upper',
  'digit',
  'wideGlyph',
  'space',
  'wideSpace',
  'tab',
  /** ，。: parts text, and never begins a line. */
  'stop',
  /** ）: closes, and never begins a line. */
  'closer',
  'curlyCloser',
  /** （: never ends a line. */
  'opener',
  'curlyOpener',
  'halfStop',
  'halfOpener',
  'halfCloser',
  'straightQuote',
  'apostrophe',
  /** Set by no newspaper with a space to either side. */
  'speck',
  /** - and /, which stand between words, and alone are as good as a speck. */
  'dash',
  /** The start or the end of a line. */
  'edge',
] as const;
type Kind = (typeof kinds)[number];
const numberOf = (kind: Kind): number => kinds.indexOf(kind);

const table = new Uint8Array(0x10000);
const put = (kind: Kind, chars: string) => {
  for (const char of chars) table[char.charCodeAt(0)] = numberOf(kind);
};
const fill = (kind: Kind, first: number, last: number) => table.fill(numberOf(kind), first, last + 1);
fill('han', 0x3400, 0x9fff);
fill('han', 0xf900, 0xfaff);
fill('han', 0xd840, 0xd88d);
fill('han', 0xdc00, 0xdfff);
put('dateUnit', '年月日');
fill('lower', 0x61, 0x7a);
fill('upper', 0x41, 0x5a);
fill('digit', 0x30, 0x39);
fill('wideGlyph', 0xff10, 0xff19);
put('space', ' \u00a0\u2009\u202f');
put('wideSpace', '\u3000');
put('tab', '\t');
put('stop', '，。、；：！？');
put('closer', '）》〉」』】］〕’');
put('curlyCloser', '”');
put('opener', '（《〈「『【［〔‘');
put('curlyOpener', '“');
put('halfStop', ',.;:!?');
put('halfOpener', '([{');
put('halfCloser', ')]}');
put('straightQuote', '"');
put('apostrophe', "'");
put('speck', '~^|¦_\\*«»<>¡¿`');
put('dash', '-–—/¬');

const han: readonly Kind[] = ['han', 'dateUnit'];
const closers: readonly Kind[] = ['closer', 'curlyCloser'];
const openers: readonly Kind[] = ['opener', 'curlyOpener'];
const halfMarks: readonly Kind[] = ['halfStop', 'halfOpener', 'halfCloser'];

/** Two neighbouring kinds that are worth a closer look at their line, under the name of what they may be signs of. */
const signs = {
  spaceByHan: [
    [['space'], han],
    [han, ['space']],
  ],
  wideSpaceByHan: [[han, ['wideSpace']]],
  /** A space before a mark that closes or parts, or after one that opens. */
  spaceByMark: [
    [['space'], ['stop', ...closers, 'halfStop', 'halfCloser']],
    [[...openers, 'halfOpener'], ['space']],
  ],
  /** Two spaces, or a tab. */
  gap: [
    [['space'], ['space', 'tab']],
    [kinds, ['tab']],
  ],
  spaceAndDigit: [
    [['space'], ['digit']],
    [['digit'], ['space']],
  ],
  capitalAndSpace: [[['upper'], ['space']]],
  /** A half-width stop right before a letter. */
  stopAndLetter: [[['halfStop'], ['lower', 'upper']]],
  twoStops: [
    [
      ['stop', 'halfStop'],
      ['stop', 'halfStop'],
    ],
  ],
  halfByHan: [
    [han, halfMarks],
    [halfMarks, han],
  ],
  fullByLatin: [
    [
      ['lower', 'upper'],
      ['stop', ...openers],
    ],
  ],
  wideDigit: [[kinds, ['wideGlyph']]],
  /** A mark that begins no line, at the line's start. */
  badStart: [[['edge'], ['stop', ...closers]]],
  /** A mark that ends no line, at the line's end. */
  badEnd: [[openers, ['edge']]],
  /** A mark of a pair. */
  pair: [[kinds, [...openers, ...closers, 'halfOpener', 'halfCloser', 'straightQuote']]],
  straightQuote: [[kinds, ['straightQuote']]],
  curlyQuote: [[kinds, ['curlyOpener', 'curlyCloser']]],
  twoApostrophes: [[['apostrophe'], ['apostrophe']]],
  emptyPair: [
    [
      [...openers, 'halfOpener'],
      [...closers, 'halfCloser'],
    ],
  ],
  /** A mark that might stand alone, by what is before it. */
  lone: [
    [
      ['space', 'edge'],
      ['speck', 'dash', 'apostrophe', ...halfMarks],
    ],
    [[...han, 'stop'], ['speck']],
  ],
  /** Two of 年, 月 and 日, or one before a digit. */
  dateUnit: [[['dateUnit'], ['dateUnit', 'digit']]],
  indent: [[['edge'], ['wideSpace']]],
  hyphenEnd: [[['dash'], ['edge']]],
} as const satisfies Record<string, readonly (readonly [readonly Kind[], readonly Kind[]])[]>;

/** Of a line: that it has such a sign, and deserves a closer look. */
export type Sign = keyof typeof signs;

const names = Object.keys(signs) as Sign[];
const bitOf = (sign: Sign): number => 1 << names.indexOf(sign);

/** Per two neighbouring kinds (`left << 5 | right`) the bits of their signs. */
const bitsOfTwo = new Uint32Array(1024);
for (const name of names)
  for (const [lefts, rights] of signs[name])
    for (const left of lefts)
      for (const right of rights) {
        const two = (numberOf(left) << 5) | numberOf(right);
        bitsOfTwo[two] = (bitsOfTwo[two] as number) | bitOf(name);
      }

const edge = numberOf('edge');
const known = new WeakMap<Page, Uint32Array>();

/** Per line (index from 0) the bits of its signs. Made in one pass over the page, for all who ask. */
function bitsOf(page: Page): Uint32Array {
  const made = known.get(page);
  if (made) return made;
  const { text, lines } = page;
  const bits = new Uint32Array(lines.length);
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index] as { start: number; end: number };
    let left = edge;
    let found = 0;
    for (let at = start; at < end; at++) {
      const right = table[text.charCodeAt(at)] as number;
      found |= bitsOfTwo[(left << 5) | right] as number;
      left = right;
    }
    bits[index] = found | (bitsOfTwo[(left << 5) | edge] as number);
  }
  known.set(page, bits);
  return bits;
}

/** The lines (indexes from 0) that have one of the signs. */
export function linesWith(page: Page, ...wanted: readonly Sign[]): number[] {
  const bits = bitsOf(page);
  const mask = wanted.reduce((sum, sign) => sum | bitOf(sign), 0);
  const found: number[] = [];
  for (let index = 0; index < bits.length; index++)
    if (((bits[index] as number) & mask) !== 0) found.push(index);
  return found;
}
