import { defaultConfig, fixText, lint, type Page, parsePage, safeFixOf } from '../../server/src/core';
import { lineIndexAt } from '../../server/src/core/text';
import { isSubsequence } from '../accuracy';
import { backgroundFor } from '../background';
import { linesMoved, shortLinesJoined } from './pieces';
import {
  after,
  type Command,
  cutLines,
  differenceOfInk,
  linesOn,
  printed,
  printedOn,
  tornLines,
} from './commands';

/** What would change in a sound text: by which rule or command, and where. */
export interface Harm {
  /** A rule whose safe fix changes something printed, or what a command does. */
  readonly by: string;
  /** Index from 0. */
  readonly line: number;
  readonly before: string;
  readonly after?: string | undefined;
}

/** What stands behind a rule's name where letters stay and only their code is another: ﬁ is printed as fi is. */
export const recoded = ': writes in other code points';
const isRecoded = (before: string, after: string): boolean =>
  !/\p{Script=Han}/u.test(before + after) && before.normalize('NFKC') === after;

export interface HarmOptions {
  /** Every line is one of its own, as in verse: no two may be joined. */
  readonly linesAreRows?: boolean;
}

/** All that safe fixes and commands would do to the print of a text that is sound. */
export function* harmTo(text: string, options: HarmOptions = {}): Generator<Harm> {
  const background = backgroundFor(text);
  const page = parsePage(text, { background });
  yield* harmOfFixes(page);
  // The commands begin with the safe fixes, which have been judged.
  const fixed = parsePage(fixText(text, defaultConfig, undefined, background).text, { background });
  const lines = linesOn(fixed.source);
  const rows = options.linesAreRows ? lines.filter(line => line !== '') : rowsOf(lines);
  for (const command of ['reflow', 'arrange', 'split'] as const) yield* harmOf(command, fixed, rows);
}

/** Safe fixes one by one, as the editor offers them; then what only all of them together lead to. */
function* harmOfFixes(page: Page): Generator<Harm> {
  const { findings, failures } = lint(page);
  for (const { rule, error } of failures) yield { by: `${rule}: throws`, line: 0, before: String(error) };
  const told = new Set<number>();
  for (const finding of findings) {
    for (const { span, newText } of safeFixOf(finding)?.edits ?? [])
      if (printed(page.source.slice(span.start, span.end)) !== printed(newText)) {
        const by =
          finding.rule + (isRecoded(page.source.slice(span.start, span.end), newText) ? recoded : '');
        const harm = changed(page, by, span, newText);
        told.add(harm.line);
        yield harm;
      }
  }
  for (const { span, newText } of fixText(page.source, defaultConfig, undefined, page.background).edits)
    if (printed(page.source.slice(span.start, span.end)) !== printed(newText)) {
      const harm = changed(page, 'fix: together', span, newText);
      if (!told.has(harm.line)) yield harm;
    }
}

function changed(
  page: Page,
  by: string,
  { start, end }: { start: number; end: number },
  newText: string,
): Harm {
  const line = lineIndexAt(page.lines, start);
  const before = page.source.slice(Math.max(page.lines[line]?.start ?? 0, start - around), start);
  const behind = page.source.slice(end, end + around).split(/[\r\n]/, 1)[0] ?? '';
  const cut = page.source.slice(start, end);
  return { by, line, before: before + cut + behind, after: before + newText + behind };
}

/** How many characters beside a change are shown. */
const around = 40;

/** Characters lost, lines in other places, lines in pieces, rows joined. */
function* harmOf(command: Command, page: Page, rows: readonly string[]): Generator<Harm> {
  const { source } = page;
  let parts: string[];
  try {
    parts = after(command, source);
  } catch (error) {
    return yield { by: `${command}: throws`, line: 0, before: String(error) };
  }
  const lines = linesOn(source);
  const result = parts.join('\n');
  const [before = '', ...now] = [source, ...parts].map(text => withoutHyphens(printedOn(text)));
  const lost = differenceOfInk(before, now.join(''));
  if (lost) yield { by: `${command}: characters`, line: 0, before: lost };
  if (now.some(part => !isSubsequence(part, before)))
    for (const line of linesMoved(source, parts))
      yield { by: `${command}: order`, line, before: lines[line] ?? '' };
  const cut = cutLines(source, result).filter(line => !/[-\u2010\u00ad]$/.test(line));
  const torn = tornLines(rows, result).filter(row => !cut.includes(row));
  const lineOf = (text: string) => lines.indexOf(text);
  for (const line of shortLinesJoined(source, result, titlesOf(page)))
    if (!torn.includes(lines[line] ?? ''))
      yield {
        by: `${command}: short line joined`,
        line,
        before: `${lines[line] ?? ''} | ${lines[line + 1] ?? ''}`,
      };
  for (const text of cut) yield { by: `${command}: line in pieces`, line: lineOf(text), before: text };
  for (const text of torn) yield { by: `${command}: row joined`, line: lineOf(text), before: text };
}

/** Hyphens that lines end with may have been set for the line's end only. */
const withoutHyphens = (text: string): string => text.replace(/[-\u2010\u00ad]/g, '');

/** Lines that have gaps and stand beside one that has, too. */
function rowsOf(lines: readonly string[]): string[] {
  const printedLines = lines.filter(line => line !== '');
  const hasGap = printedLines.map(line => /\S(?:\t| {2,}|\u3000)\s*\S/.test(line));
  return printedLines.filter((_, i) => hasGap[i] && (hasGap[i - 1] || hasGap[i + 1]));
}

/** Tells which lines are read as titles. */
function titlesOf({ articles }: Page): (line: number) => boolean {
  const titles = new Set<number>();
  for (const { role, first, last } of articles.flatMap(({ parts }) => parts))
    if (role === 'kicker' || role === 'headline' || role === 'deck')
      for (let line = first; line <= last; line++) titles.add(line);
  return line => titles.has(line);
}
