/** A half-open range of UTF-16 offsets into a page's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One line: `start` to `end` is its text, `end` to `next` its terminator (LF, CRLF or CR; none on the last). */
export interface Line extends Span {
  readonly next: number;
}

/** Consecutive lines, by index from 0; both are included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A place as people count: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LF = 10;
const CR = 13;

/** Splits a text into lines as the language server protocol does; a text always has at least one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== LF && unit !== CR) continue;
    const end = i;
    if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
    lines.push({ start, end, next: i + 1 });
    start = i + 1;
  }
  lines.push({ start, end: text.length, next: text.length });
  return lines;
}

/** Index (from 0) of the line that holds an offset; an offset in a terminator belongs to the line it ends. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The 1-based line and column of an offset. */
export function positionAt(lines: readonly Line[], offset: number): Position {
  const index = lineIndexAt(lines, offset);
  return { line: index + 1, column: offset - (lines[index] as Line).start + 1 };
}

/** Tells which ranges a line (index from 0) is in. */
export const holdsLine =
  (line: number) =>
  ({ first, last }: LineRange): boolean =>
    first <= line && line <= last;

/** Lines `first` to `last` (indexes from 0) with the break that goes with them: their own or, at the text's end, the one before. */
export function wholeLines(lines: readonly Line[], first: number, last: number): Span {
  const { start } = lines[first] as Line;
  const { end, next } = lines[last] as Line;
  const before = lines[first - 1];
  return next > end || !before ? { start, end: next } : { start: before.end, end };
}

/** Sorted, and joined where they touch or overlap. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether a span has a part in common with one of others, which are sorted and do not overlap. */
export function meetsAny(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < end;
}

/** White space of any width; also the byte order mark, which VS Code and the command line take off. */
export const isSpace = (codePoint: number): boolean =>
  codePoint === 32 ||
  (codePoint >= 9 && codePoint <= 13) ||
  codePoint === 0xa0 ||
  codePoint === 0x3000 ||
  (codePoint >= 0x2000 && codePoint <= 0x200a) ||
  codePoint === 0x2028 ||
  codePoint === 0x2029 ||
  codePoint === 0xfeff;

/** A text without the white space around it, as `trim()` has it: most have none, which a look at both ends tells at a fraction of its cost. */
export const trimmed = (text: string): string =>
  isGlyph(text.charCodeAt(0)) && isGlyph(text.charCodeAt(text.length - 1)) ? text : text.trim();

/** Printable ASCII, or of the blocks of Han characters and their marks: certainly no white space. */
export const isGlyph = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0xfe00);
