import { relative, sep } from 'node:path';
import { applyEdits, type Edit } from '../core';

/** Lines of the old text that give way to others, by index from 0; `last` is excluded. */
interface Change {
  readonly first: number;
  readonly last: number;
  readonly newLines: readonly string[];
}

/** Lines shown around a change. */
const context = 3;

/**
 * A unified diff as `git apply` and `patch` take it. The edits (sorted, in the text's offsets) say what changes, so
 * nothing has to be compared: the time is linear in the text.
 */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = linesOf(text);
  let result = headerOf(path);
  let growth = 0;
  for (const hunk of hunksOf(changesOf(text, lines, edits))) {
    const { header, body, added } = printHunk(lines, hunk, growth);
    result += header + body;
    growth += added;
  }
  return result;
}

/** Names a file below the current folder as git does, to be applied there; any other as it was given. */
function headerOf(path: string): string {
  const inside = relative(process.cwd(), path).split(sep).join('/');
  const [before, after] = inside.startsWith('..') ? [path, path] : [`a/${inside}`, `b/${inside}`];
  const end = path.includes(' ') ? '\t\n' : '\n'; // the tab ends a name with spaces
  return `--- ${before}${end}+++ ${after}${end}`;
}

/** Lines with their terminators, as these tools count them: only LF ends one. */
function linesOf(text: string): string[] {
  const parts = text.split('\n');
  const rest = parts.pop();
  const lines = parts.map(line => `${line}\n`);
  if (rest) lines.push(rest);
  return lines;
}

/** Widens the edits to whole lines; those that touch the same or neighbouring lines become one change. */
function changesOf(text: string, lines: readonly string[], edits: readonly Edit[]): Change[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const groups: { first: number; last: number; edits: Edit[] }[] = [];
  let line = 0;
  for (const edit of edits) {
    while (lines[line]?.endsWith('\n') && startOf(line + 1) <= edit.span.start) line++;
    let last = line;
    while (startOf(last) < edit.span.end) last++;
    // A line that may have lost its terminator runs on into the next one.
    if (startOf(last) === edit.span.end && !edit.newText.endsWith('\n'))
      last = Math.min(last + 1, lines.length);
    const group = groups.at(-1);
    if (group && line <= group.last) {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    } else groups.push({ first: line, last, edits: [edit] });
  }
  return groups.map(changeOf);

  function startOf(index: number): number {
    return starts[index] ?? text.length;
  }
  function changeOf(group: { first: number; last: number; edits: readonly Edit[] }): Change {
    const from = startOf(group.first);
    const moved = group.edits.map(({ span, newText }) => ({
      span: { start: span.start - from, end: span.end - from },
      newText,
    }));
    return trimmed(lines, group, linesOf(applyEdits(text.slice(from, startOf(group.last)), moved)));
  }
}

/** The change without the lines at its ends that stay the same. */
function trimmed(
  lines: readonly string[],
  { first, last }: { first: number; last: number },
  newLines: string[],
): Change {
  let head = 0;
  while (first + head < last && head < newLines.length && lines[first + head] === newLines[head]) head++;
  let tail = 0;
  const room = Math.min(last - first, newLines.length) - head;
  while (tail < room && lines[last - 1 - tail] === newLines[newLines.length - 1 - tail]) tail++;
  return { first: first + head, last: last - tail, newLines: newLines.slice(head, newLines.length - tail) };
}

/** Changes whose surroundings overlap stand in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const previous = hunks.at(-1)?.at(-1);
    if (previous && change.first - previous.last <= 2 * context) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** `growth`: how many lines the changes before this hunk have added. */
function printHunk(lines: readonly string[], hunk: readonly Change[], growth: number) {
  const from = Math.max(0, (hunk[0]?.first ?? 0) - context);
  const to = Math.min(lines.length, (hunk.at(-1)?.last ?? 0) + context);
  const body: string[] = [];
  const print = (sign: string, some: readonly string[]) => {
    for (const line of some)
      body.push(sign, line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);
  };
  let at = from;
  let added = 0;
  for (const { first, last, newLines } of hunk) {
    print(' ', lines.slice(at, first));
    print('-', lines.slice(first, last));
    print('+', newLines);
    at = last;
    added += newLines.length - (last - first);
  }
  print(' ', lines.slice(at, to));
  const header = `@@ -${rangeOf(from, to - from)} +${rangeOf(from + growth, to - from + added)} @@\n`;
  return { header, body: body.join(''), added };
}

/** First line from 1, and count; an empty range is named by the line before it. */
const rangeOf = (first: number, count: number): string => `${count === 0 ? first : first + 1},${count}`;
