import { big5AsGbk, gbkAsBig5, utf8AsBig5, utf8AsGbk } from './tables/mojibake';

/** Text in one encoding that was read as another. */
export interface Misreading {
  readonly as: string;
  readonly read: string;
}

/** Misreadings of Chinese that show in Han, with the characters that they are full of. */
const misreadings: readonly (Misreading & { readonly markers: string })[] = [
  { as: 'UTF-8', read: 'GB18030', markers: utf8AsGbk },
  { as: 'UTF-8', read: 'Big5', markers: utf8AsBig5 },
  { as: 'Big5', read: 'GB18030', markers: big5AsGbk },
  { as: 'GB18030', read: 'Big5', markers: gbkAsBig5 },
];

/** Han that sound text hardly has, and misread text is full of. */
export const mojibakeHan: ReadonlySet<string> = new Set([
  ...misreadings.flatMap(({ markers }) => [...markers]),
  // What begins the leftovers of lost text: 锟斤拷, 烫烫烫烫, 屯屯屯屯.
  ...'锟烫屯',
]);

const markersOf = misreadings.map(({ markers }) => new Set(markers));

/** The misreading that most of these characters speak for; undefined where fewer than `least` different ones do. */
export function misreadingOf(markers: string, least: number): Misreading | undefined {
  const distinct = [...new Set(markers)];
  const votes = markersOf.map(set => distinct.filter(char => set.has(char)).length);
  const most = Math.max(...votes);
  return most >= least ? misreadings[votes.indexOf(most)] : undefined;
}

/** Windows-1252 at bytes 0x80 to 0x9f; where it has nothing, the control character that Latin-1 has there. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** What Windows-1252 has for a C1 control; undefined where it has nothing. */
export function readC1(unit: number): string | undefined {
  const char = windows1252[unit - 0x80];
  return char && char.charCodeAt(0) > 0x9f ? char : undefined;
}

/** The byte that Latin-1 or Windows-1252 has for a unit; undefined where neither has one. */
export function byteOf(text: string, at: number): number | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 0x100) return unit;
  const index = windows1252.indexOf(text.charAt(at));
  return index >= 0 ? 0x80 + index : undefined;
}

/** A character that stands as the bytes of its UTF-8, each read as Windows-1252. */
export interface Sequence {
  readonly end: number;
  readonly char: string;
}

/** The character whose UTF-8 bytes stand at an offset as Windows-1252; undefined where none does. */
export function sequenceAt(text: string, start: number): Sequence | undefined {
  const lead = byteOf(text, start) ?? 0;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text, start + i) ?? 0;
    if (byte >> 6 !== 2) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const isShortest = code >= [0, 0, 0x80, 0x800, 0x10000][length]!;
  if (!isShortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return { end: start + length, char: String.fromCodePoint(code) };
}
