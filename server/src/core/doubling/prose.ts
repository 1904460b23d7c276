import type { PrintedLines } from '../printed-lines';

/** How many different lines before and after a line are looked at. */
const reach = 6;
/** So many lines are looked at, equal ones too. */
const mostSeen = 4 * reach;
/** Fewer lines of one width, the line itself among them, are no column. */
const fewest = 3;

/** Marks that end a clause, and of them those that may stand within a line of running text. */
const clauseEnd = /[，、。；：！？…,.;:!?”’」』）)]$/u;
const innerMark = /[，、。；：！？,.;:!?《》“”（）](?=.)/u;
/** Within a sentence a line may end so. */
const pause = /[，、；,;]$/u;
const sentenceEnd = /[。！？.!?]["”’」』）)]*$/u;

/** Not a shout or a question, which are said twice. */
const fullStop = /[。.]$/u;

/** A page's lines, and which of them were read twice before they were mended. */
export interface Surroundings {
  readonly printed: PrintedLines;
  readonly wasReadTwice: (line: number) => boolean;
}

/** 答：, Q.: who says what follows. */
export const speaker = /^[^\s，。]{1,4}[：:]|^[QA]\./u;

/** The different lines of one width around lines that are the same, nearest first. */
interface Column {
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Those of them that stand twice themselves. */
  readonly repeated: readonly string[];
}

/**
 * Whether the lines `first` to `last`, all alike, stand in running text that goes on over their end: text set in a column
 * of one width, which breaks its lines anywhere within a sentence, its marks at any place in them. Within such text print
 * repeats no line. Verse, dialogue, lists, tables and headlines break where the sense does, or are of any width.
 *
 * @param isSure whether the line above, where it stands twice, too, is certainly prose that was read twice
 */
export function isWithinProse(
  { printed, wasReadTwice }: Surroundings,
  first: number,
  last: number,
  isSure: boolean,
): boolean {
  const text = printed.textOf(first);
  if ((clauseEnd.test(text) && !pause.test(text)) || isRow(text)) return false;
  const next = printed.textOf(printed.neighbour(last, 1));
  const at = printed.neighbour(first, -1);
  const before = printed.textOf(at);
  if (!isInside(next, text)) return false;
  const isOnce = isSure || printed.textOf(printed.neighbour(at, -1)) !== before;
  const goesOn = before !== '' && isOnce && isOpen(before) && isFull(before, widthOf(text));
  const begins = !goesOn && (before === '' || !isOpen(before)) && isIndented(text, widthOf(next));
  const { above, below, repeated } = columnAround(
    { printed, wasReadTwice },
    first,
    last,
    widthOf(begins ? next : text),
  );
  const least = fewest + (pause.test(text) ? 2 : repeated.length > 1 ? 0 : 1);
  // Where no indent tells that a paragraph begins, the lines that were read twice with it must be as unlike verse as all.
  if (!goesOn && !begins && !isProse([text, ...repeated], fewest)) return false;
  return isProse([...(begins ? [] : [text]), ...above, ...below], least);
}

/**
 * Whether the lines, all alike, are the last words of a sentence that begins above them, in text set so: the line above
 * breaks off within the sentence.
 */
export function endsProse(surroundings: Surroundings, first: number, last: number): boolean {
  const { printed } = surroundings;
  const text = printed.textOf(first);
  const before = printed.neighbour(first, -1);
  const above = printed.textOf(before);
  if (!fullStop.test(text) || speaker.test(text) || !isInside(text, above) || clauseEnd.test(above))
    return false;
  // A paragraph begins below, or the column ends: a stanza goes on with lines of its own.
  const next = printed.textOf(printed.neighbour(last, 1));
  const width = widthOf(above);
  if (next !== '' && !isFull(next, width) && !isIndented(next, width)) return false;
  const column = columnAround(surroundings, before, before, width).above;
  return isProse([above, ...column], fewest + 1);
}

/** Fields with gaps between, or a score: 红队 3:1 蓝队. */
export const isRow = (line: string): boolean =>
  isHan(line) && (/\S\s+\S+\s+\S/.test(line) || (/\S\s+\S/.test(line) && !innerMark.test(line)));

/** Whether a line may go on with the sentence of the one before it, in the same column. */
function isInside(line: string, before: string): boolean {
  if (line === '' || before === '' || widthOf(line) > widthOf(before) + slackOf(before)) return false;
  return isHan(before) ? isHan(line) : /^["“‘'(]?\p{Ll}/u.test(line);
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Marks at different places within lines, and lines that mostly end without one; English ones begin with small letters. */
function isProse(lines: readonly string[], least: number): boolean {
  if (lines.length < least) return false;
  const open = lines.filter(line => !clauseEnd.test(line)).length;
  if (open * 5 < lines.length * 3) return false;
  if (!isHan(lines[0] as string)) {
    const inside = lines.filter(line => line.length >= longLine && /^["“‘'(]?\p{Ll}/u.test(line)).length;
    return inside * 2 >= lines.length;
  }
  const places = lines.map(line => line.search(innerMark)).filter(place => place >= 0);
  return new Set(places).size >= 3 && places.length * 2 >= lines.length;
}

/** In letters: verse is mostly shorter. */
const longLine = 24;

/** The full lines above and below, up to the first that is neither full nor where a paragraph begins or ends. */
function columnAround(
  { printed, wasReadTwice }: Surroundings,
  first: number,
  last: number,
  width: number,
): Column {
  const repeated: string[] = [];
  const walk = (from: number, step: -1 | 1): string[] => {
    const lines: string[] = [];
    let text = printed.textOf(from);
    let at = printed.neighbour(from, step);
    for (let n = 0, seen = 0; at >= 0 && n < reach && seen < mostSeen; at = printed.neighbour(at, step)) {
      seen++;
      const other = printed.textOf(at);
      if (other === text) {
        if (lines[lines.length - 1] === other) repeated.push(other);
        continue;
      }
      text = other;
      n++;
      if (isFull(other, width)) {
        lines.push(other);
        if (wasReadTwice(at)) repeated.push(other);
      } else if (isOpen(other) && !isIndented(other, width)) break;
    }
    return lines;
  };
  return { above: walk(first, -1), below: walk(last, 1), repeated };
}

const isFull = (line: string, width: number): boolean => Math.abs(widthOf(line) - width) <= slackOf(line);

/** Whether a line is shorter than others by the two Han that a paragraph is indented by; in English by as much as any. */
const isIndented = (line: string, width: number): boolean =>
  isHan(line)
    ? Math.abs(widthOf(line) + 4 - width) <= slackOf(line) / 2
    : /^["“‘'(]?\p{Lu}/u.test(line) && isFull(line, width);

/** Whether a sentence does not end with a line. */
export const isOpen = (line: string): boolean => !sentenceEnd.test(line);

/** In half widths of a Han character. */
export function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++)
    width += line.charCodeAt(i) >= 0x2e80 || isQuote(line.charCodeAt(i)) ? 2 : 1;
  return width;
}

/** ‘ to ”, — and …, as wide as Han among Han. */
const isQuote = (unit: number): boolean => unit >= 0x2014 && unit <= 0x2026;

/** Figures and Latin letters are set in widths of their own; letters of an alphabet differ in width. */
const slackOf = (line: string): number =>
  !isHan(line) ? Math.max(4, line.length / 5) : /[\w“”‘’（）]/.test(line) ? 5 : 2;

/** Whether two lines that overlap are running text of one width, and not a headline and the text that takes it up. */
export function isColumn(first: string, second: string): boolean {
  const [a, b] = [widthOf(first), widthOf(second)];
  return innerMark.test(first) && a * 5 >= b * 4;
}
