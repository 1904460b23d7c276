import type { PrintedLines } from '../printed-lines';

/** How many different lines before and after a line are looked at. */
const reach = 6;
/** Fewer of them, of the line's own width, are no column. */
const fewest = 3;

/** Marks that end a clause, and of them those that may stand within a line of running text. */
const clauseEnd = /[，、。；：！？…,.;:!?”’」』）)]$/u;
const innerMark = /[，、。；：！？,.;:!?《》“”（）](?=.)/u;
/** Within a sentence a line may end so. */
const pause = /[，、；,;]$/u;
const sentenceEnd = /[。！？.!?]["”’」』）)]*$/u;

/** Not a shout or a question, which are said twice. */
const fullStop = /[。.]$/u;

/** The different lines around lines that are the same, nearest first, and how many of them stand twice themselves. */
interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly repeated: number;
}

/**
 * Whether the lines `first` to `last`, all alike, stand in running text that goes on over their end: text set in a column
 * of one width, which breaks its lines anywhere within a sentence, its marks at any place in them. Within such text print
 * repeats no line. Verse, dialogue, lists, tables and headlines break where the sense does, or are of any width.
 */
export function isWithinProse(printed: PrintedLines, first: number, last: number): boolean {
  const text = printed.textOf(first);
  if (clauseEnd.test(text) && !pause.test(text)) return false;
  const { before, after, repeated } = around(printed, first, last);
  const next = after[0];
  if (next === undefined) return false;
  const width = widthOf(text);
  const column = [...before, ...after].filter(line => Math.abs(widthOf(line) - width) <= slack(width));
  if (column.length < fewest + (pause.test(text) ? 1 : repeated > 1 ? -1 : 0)) return false;
  return /\p{Script=Han}/u.test(text) ? isHanProse([text, ...column]) : isLatinProse(text, next, column);
}

/**
 * Whether the lines, all alike, are the last words of a sentence that begins above them, in text set so: the line above
 * breaks off within the sentence.
 */
export function endsProse(printed: PrintedLines, first: number, last: number): boolean {
  const text = printed.textOf(first);
  if (!fullStop.test(text)) return false;
  const { before, after } = around(printed, first, last);
  const above = before[0];
  if (above === undefined || clauseEnd.test(above)) return false;
  const width = widthOf(above);
  const column = [...before.slice(1), ...after].filter(
    line => Math.abs(widthOf(line) - width) <= slack(width),
  );
  if (column.length < fewest || widthOf(text) > width + slack(width)) return false;
  return /\p{Script=Han}/u.test(text) ? isHanProse([above, ...column]) : isLatinProse(above, text, column);
}

/** Marks at different places within lines, and lines that mostly end without one. */
function isHanProse(lines: readonly string[]): boolean {
  const places = lines.map(line => line.search(innerMark)).filter(place => place >= 0);
  const open = lines.filter(line => !clauseEnd.test(line)).length;
  return new Set(places).size >= 3 && places.length * 2 >= lines.length && open * 3 >= lines.length * 2;
}

const longLine = 24;

/** The sentence goes on with a small letter, as in most lines of the column; or a hyphen breaks a word. */
function isLatinProse(text: string, next: string, column: readonly string[]): boolean {
  if (text.length < longLine || !/^["“‘'(]?\p{Ll}/u.test(next)) return false;
  const inside = column.filter(line => /^["“‘'(]?\p{Ll}/u.test(line)).length;
  const open = column.filter(line => !clauseEnd.test(line)).length;
  return inside * 2 >= column.length && open * 3 >= column.length * 2;
}

function around(printed: PrintedLines, first: number, last: number): Around {
  let repeated = 0;
  const walk = (from: number, step: -1 | 1): string[] => {
    const lines: string[] = [];
    let text = printed.textOf(from);
    for (
      let at = printed.neighbour(from, step);
      at >= 0 && lines.length < reach;
      at = printed.neighbour(at, step)
    ) {
      const other = printed.textOf(at);
      if (other === text) repeated++;
      else lines.push((text = other));
    }
    return lines;
  };
  return { before: walk(first, -1), after: walk(last, 1), repeated };
}

/** Whether a sentence does not end with a line. */
export const isOpen = (line: string): boolean => !sentenceEnd.test(line);

/** In half widths of a Han character. */
export function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return width;
}

const slack = (width: number): number => Math.max(6, width / 6);

/** Whether two lines that overlap are running text of one width, and not a headline and the text that takes it up. */
export function isColumn(first: string, second: string): boolean {
  const [a, b] = [widthOf(first), widthOf(second)];
  return innerMark.test(first) && a * 5 >= b * 4;
}
