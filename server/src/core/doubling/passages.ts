import type { Page } from '../page';
import type { PrintedLines } from '../printed-lines';
import type { Span } from '../text';

/** Lines that stand already elsewhere on the page; indexes from 0, both ends included. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  /** Where the same lines stand before. */
  readonly original: number;
  /** How many of its lines are printed. */
  readonly lines: number;
}

/** Fewer lines, or fewer characters in them, may well be printed twice: column heads, refrains, advertisements. */
const fewestLines = 3;
const fewestCharacters = 30;
/** Lines such as 上午 or ＊＊＊ recur by themselves; they neither begin nor carry a passage. */
const shortestLine = 4;

/** Passages of several lines that were transcribed twice, as when a column is read again. Blank lines do not count. */
export function repeatedPassages({ printed }: Page): Passage[] {
  const lines: number[] = [];
  for (let index = 0; index < printed.spans.length; index++)
    if (printed.lengthOf(index) > 0) lines.push(index);
  const textOf = (place: number): string => printed.textOf(lines[place] as number);
  const mayRecur = lookAlikes(printed, lines);
  const seen = new Map<string, number>();
  const passages: Passage[] = [];
  for (let place = 0; place < lines.length;) {
    if (!mayRecur(place)) {
      place++;
      continue;
    }
    const text = textOf(place);
    const before = text.length < shortestLine ? undefined : seen.get(text);
    const length = before === undefined ? 0 : matchLength(textOf, before, place, lines.length);
    if (before !== undefined && isPassage(textOf, place, length))
      passages.push({
        first: lines[place] as number,
        last: lines[place + length - 1] as number,
        original: lines[before] as number,
        lines: length,
      });
    seen.set(text, place);
    for (let i = 1; i < length; i++) seen.set(textOf(place + i), place + i);
    place += Math.max(1, length);
  }
  return passages;
}

/** A power of two: so many kinds of lines are told apart at a first look. */
const lookKinds = 1 << 14;

/** Tells which lines begin and end as another does, so that they may be the same: most do not. */
function lookAlikes({ text, spans }: PrintedLines, lines: readonly number[]): (place: number) => boolean {
  const counts = new Uint8Array(lookKinds);
  const looks = lines.map(line => {
    const { start, end } = spans[line] as Span;
    let look = end - start;
    for (const at of [start, start + 1, end - 2, end - 1]) look = Math.imul(look, 31) + text.charCodeAt(at);
    return (look ^ (look >>> 14)) & (lookKinds - 1);
  });
  for (const look of looks) if ((counts[look] as number) < 2) counts[look] = (counts[look] as number) + 1;
  return place => counts[looks[place] as number] === 2;
}

function isPassage(textOf: (place: number) => string, place: number, length: number): boolean {
  if (length < fewestLines) return false;
  let characters = 0;
  for (let i = 0; i < length && characters < fewestCharacters; i++) characters += textOf(place + i).length;
  return characters >= fewestCharacters;
}

/** How many lines from `place` on repeat those from `before` on, not reaching into themselves. */
function matchLength(textOf: (place: number) => string, before: number, place: number, end: number): number {
  let length = 0;
  while (
    before + length < place &&
    place + length < end &&
    textOf(before + length) === textOf(place + length)
  )
    length++;
  return length;
}
