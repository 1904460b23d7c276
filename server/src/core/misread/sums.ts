import type { Span } from '../text';

/** A part of a sum that was misread, in offsets of its line, and what it stands for. */
export interface MisreadPart {
  readonly span: Span;
  readonly read: string;
}

/** Parts of sums of old money that begin or end with a wrong sign, beside parts that tell what they are. */
const patterns = [
  // £3 16«, and 16« 4d: the sign of shillings
  /(?<=£\d[\d,]{0,8}[ ,]{1,2})\d{1,2}[a«¿](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}£])\d{1,2}[a«¿](?=[.,]{0,2} \d{1,2}d(?!\p{L}))/gu,
  // 2s. Gd: pence
  /(?<=(?<!\p{N})\d{1,2}s[.,]{0,2} )[GCIl]d(?!\p{L})/gu,
  // £2 Is, and ls. 4d: shillings
  /(?<=£\d[\d,]{0,8}[ ,]{1,2})[GIl]s(?!\p{L})/gu,
  /(?<![\p{L}\p{N}£])[Gl]s(?=[.,]{0,2} \d{1,2}d(?!\p{L}))/gu,
];
const figures: Readonly<Record<string, string>> = { G: '6', C: '6', I: '1', l: '1' };

/** What was misread in the pounds, shillings and pence of a line. */
export function misreadPartsOfSums(line: string): MisreadPart[] {
  if (!/£\d|\d[sd](?!\p{L})/u.test(line)) return [];
  return patterns.flatMap(pattern =>
    [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
      span: { start: index, end: index + found.length },
      read: found.replace(/[a«¿]$/, 's').replace(/^[GCIl]/, sign => figures[sign] ?? sign),
    })),
  );
}
