import { isCapitalLetter } from '../languages';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule } from '../rule';
import type { Span } from '../text';
import { unitsOf } from '../units';

const messages = {
  found: 'A line of the page’s own, “{0}”, stands in the midst of a sentence.',
  again: 'Lines like it stand in {0} places.',
  remove: 'Remove the line',
} as const;

/** A head, a number or a date on its own is short. */
const longest = 60;
/** A line that comes again so often, with other numbers, is the page's own. */
const fewest = 3;
/** Lines of a column differ in length by no more than this. */
const slack = 3;
/** A figure, or a mark or word that stands beside a page's number. */
const headEdges = unitsOf('0123456789第版页頁·—');
const numbers = /[\d〇零一二三四五六七八九十]+/g;
/** A folio or a running head that the text of a column runs around. */
export const runningHead = defineRule({
  id: 'running-head',
  category: 'structure',
  severity: 'info',
  summary: 'A running head or a folio interrupts a sentence.',
  safeFix: 'never',
  messages,
  *check(page) {
    const own = page.furniture.filter(({ role }) => role === 'folio' || role === 'masthead');
    const edges = new Set(page.furniture.flatMap(({ first, last }) => [first, last]));
    const folios = new Set(own.flatMap(({ first, last }) => (first === last ? [first] : [])));
    const alike = likesOf(page);
    for (const [shape, indexes] of alike)
      if (indexes.length >= fewest && shape !== '') for (const index of indexes) folios.add(index);
    for (const index of [...folios].sort((a, b) => a - b)) {
      const [before, after] = [page.printed.neighbour(index, -1), page.printed.neighbour(index, 1)];
      if (edges.has(before) || edges.has(after) || !interrupts(page, before, index, after)) continue;
      const { start, next } = page.lines[index] ?? { start: 0, next: 0 };
      const count = alike.get(shapeOf(page.printed.textOf(index)))?.length ?? 0;
      yield {
        span: page.printed.spans[index] ?? { start, end: next },
        message: say(messages.found, page.printed.textOf(index)),
        evidence: count > 1 ? [say(messages.again, count)] : [],
        fixes: [
          { title: say(messages.remove), safe: false, edits: [{ span: { start, end: next }, newText: '' }] },
        ],
      };
    }
  },
});

const shapeOf = (line: string): string => line.replace(numbers, '0');

/** Whether a line begins or ends with a figure, begins with two capitals, or ends as 第2版 does. */
function mayBeHead(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (headEdges[first] === 1 || headEdges[text.charCodeAt(end - 1)] === 1) return true;
  return isCapitalLetter(first) && isCapitalLetter(text.charCodeAt(start + 1));
}

/** Shape of a line that may be a head → the lines (indexes from 0) that have it. */
function likesOf({ text, printed }: Page): Map<string, number[]> {
  const likes = new Map<string, number[]>();
  for (let index = 0; index < printed.spans.length; index++) {
    const { start, end } = printed.spans[index] as Span;
    const length = end - start;
    if (length > longest || length < 2 || !mayBeHead(text, start, end)) continue;
    const shape = shapeOf(printed.textOf(index));
    const like = likes.get(shape);
    if (like) like.push(index);
    else likes.set(shape, [index]);
  }
  return likes;
}

/** Whether the line before a line ends, and the line after goes on, in the midst of a sentence. */
function interrupts({ printed, language }: Page, first: number, index: number, last: number): boolean {
  const before = printed.textOf(first);
  const after = printed.textOf(last);
  if (language.script === 'latin') return /[\p{Ll},;-]$/u.test(before) && /^\p{Ll}{2}/u.test(after);
  const goesOn = /[\p{Script=Han}，、]$/u.test(before) && /^[\p{Script=Han}\d]/u.test(after);
  const isShort = printed.lengthOf(index) + slack < before.length;
  return goesOn && isShort && Math.abs(before.length - after.length) <= slack;
}
