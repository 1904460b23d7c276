import {
  type Article,
  type Finding,
  fixText,
  defaultConfig,
  lint,
  type Page,
  parsePage,
} from '../../server/src/core';
import { lineIndexAt } from '../../server/src/core/text';
import { backgroundFor } from '../background';
import { isSubsequence } from '../accuracy';
import { leastOverlap } from '../outline-accuracy';
import {
  after,
  type Command,
  commands,
  cutLines,
  difference,
  differenceOfInk,
  linesOn,
  printed,
  printedOn,
  tornLines,
} from './commands';
import { strangersJoined } from './pieces';
import { lostMarks, madeMarks, type Marked } from './marks-kept';
import type { SoundPage } from './page';

/** What the engine makes of a sound page. What is listed are faults, each with the command that it is one of. */
export interface Judgement {
  readonly thrown: readonly string[];
  /** Lines (from 0) of which safe fixes change something printed. */
  readonly fixChanged: readonly number[];
  /** Where a page in order is printed in another order, or another page is not printed whole. */
  readonly moved: readonly string[];
  /** Rows that are no lines any more, or lines that are in pieces. */
  readonly torn: readonly string[];
  readonly warnings: readonly Finding[];
  /** The commands that change what they made themselves. */
  readonly unsteady: readonly string[];
  /** Marks that a command loses or makes. */
  readonly marks: readonly string[];
  readonly headlinesFound: number;
  readonly headlinesExpected: number;
  readonly bodiesFound: number;
  readonly bodiesExpected: number;
}

type Results = Readonly<Partial<Record<Command, readonly string[]>>>;

export function judgePage(sound: SoundPage): Judgement {
  const { text } = sound;
  const thrown: string[] = [];
  const attempt = attemptsOf(thrown);
  const page = parsePage(text, { background: backgroundFor(text) });
  const { findings, failures } = lint(page);
  thrown.push(...failures.map(({ rule, error }) => `${rule}: ${String(error)}`));
  const results: Results = Object.fromEntries(
    commands.flatMap(command => {
      const texts = attempt(command, () => after(command, text));
      return texts ? [[command, texts]] : [];
    }),
  );
  const each = (judge: (command: Command, results: readonly string[]) => readonly string[]) =>
    commands.flatMap(command => {
      const texts = results[command];
      return texts ? judge(command, texts).map(fault => `${command}: ${fault}`) : [];
    });
  const fixChanged = attempt('fix', () => changedLines(page)) ?? [];
  // What safe fixes change is not held against the other commands, too.
  const fixed = results.fix?.[0] ?? text;
  const given =
    fixChanged.length > 0 && lineCount(fixed) === lineCount(text) ? { ...sound, text: fixed } : sound;
  return {
    fixChanged,
    moved: each((command, results) => [
      ...(command === 'fix' ? [] : movedText(given, results)),
      ...strangersJoined(given, results.join('\n')).map(line => `joined to what it is no part of: ${line}`),
    ]),
    torn: each((command, results) => (command === 'fix' ? [] : tornText(given, results.join('\n')))),
    warnings: findings.filter(({ severity }) => severity === 'warning' || severity === 'error'),
    unsteady: commands.filter(command => !isSteady(command, text, results[command] ?? [], attempt)),
    marks: each((command, results) => marksAtFault(command, text, results.join('\n'))),
    ...outlined(sound, page, attempt('outline', () => page.articles) ?? []),
    thrown,
  };
}

/** All faults, in words. */
export const faultsOf = ({ thrown, fixChanged, moved, torn, marks, unsteady }: Judgement): string[] => [
  ...thrown.map(fault => `throws: ${fault}`),
  ...fixChanged.map(line => `a safe fix changes line ${line + 1}`),
  ...moved.map(fault => `moves: ${fault}`),
  ...torn.map(fault => `tears: ${fault}`),
  ...marks.map(fault => `marks: ${fault}`),
  ...unsteady.map(command => `${command} changes what it made`),
];

const lineCount = (text: string): number => text.split('\n').length;

type Attempt = <T>(what: string, make: () => T) => T | undefined;

const attemptsOf =
  (thrown: string[]): Attempt =>
  (what, make) => {
    try {
      return make();
    } catch (error) {
      thrown.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };

/** The lines of which safe fixes change something printed. */
export function changedLines(page: Page): number[] {
  const { edits } = fixText(page.source, defaultConfig, undefined, page.background);
  const lines = new Set<number>();
  for (const { span, newText } of edits)
    if (printed(page.source.slice(span.start, span.end)) !== printed(newText))
      lines.add(lineIndexAt(page.lines, span.start));
  return [...lines];
}

/** Parts of a page are each in its order; the whole has all that it prints, and in its order if it is one part. */
function movedText({ text, inOrder }: SoundPage, results: readonly string[]): string[] {
  const page = printedOn(text);
  const parts = results.map(printedOn);
  if (inOrder && parts.length === 1) return asList(difference(page, parts[0] ?? ''));
  const lost = asList(differenceOfInk(page, parts.join('')));
  return !inOrder || lost.length > 0 ? lost : parts.filter(part => !isSubsequence(part, page)).map(start);
}

const asList = (found: string | undefined): string[] => (found === undefined ? [] : [found]);
const start = (text: string): string => `${text.slice(0, 30)}…`;

function tornText({ text, rows }: SoundPage, result: string): string[] {
  const lines = linesOn(text);
  const torn = tornLines(
    rows.map(row => lines[row] ?? ''),
    result,
  );
  return [...torn, ...cutLines(text, result).filter(line => !torn.includes(line))];
}

/** Whether a command leaves what it made as it is. */
export const isSteadyOn = (command: Command, text: string): boolean =>
  isSteady(command, text, after(command, text), (_, make) => make());

function isSteady(command: Command, source: string, results: readonly string[], attempt: Attempt): boolean {
  if (results.length === 1 && results[0] === source) return true; // it was tried
  return results.every(text => {
    const again = attempt(`${command} twice`, () => after(command, text)) ?? [text];
    return again.length === 1 && again[0] === text;
  });
}

/** *Arrange* and *Split* may say what they read; where nobody marked anything, only that something has no place. */
export function marksAtFault(command: Command, text: string, result: string): string[] {
  const mayMark = command === 'arrange' || command === 'split';
  const isMarked = parsePage(text).marks.size > 0;
  const made = madeMarks(text, result).filter(({ name }) => !mayMark || (!isMarked && name !== 'unplaced'));
  const named = (what: string) => (mark: Marked) => `${what} ${mark.name} ${mark.text}`;
  return [...lostMarks(text, result).map(named('loses')), ...made.map(named('makes'))];
}

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

/** How many of the stories have an article with their headline, and how many of these have their text. */
function outlined(sound: SoundPage, page: Page, articles: readonly Article[]) {
  let headlinesFound = 0;
  let bodiesFound = 0;
  for (const { story, body } of sound.stories) {
    const { kicker = '', headline, deck = '' } = story;
    // Where nothing marks them, a kicker and a deck may be taken for lines of the headline.
    const accepted = [headline, kicker + headline, headline + deck, kicker + headline + deck].map(squeeze);
    const own = articles.filter(({ headline }) => accepted.includes(squeeze(headline)));
    if (own.length > 0) headlinesFound++;
    if (own.some(article => overlap(textLines(article, page), body) >= leastOverlap)) bodiesFound++;
  }
  const { length } = sound.stories;
  return { headlinesFound, headlinesExpected: length, bodiesFound, bodiesExpected: length };
}

function textLines({ parts }: Article, page: Page): Set<number> {
  const lines = new Set<number>();
  for (const { role, first, last } of parts)
    if (role === 'body' || role === 'caption')
      for (let line = first; line <= last; line++) if (page.lineText(line).trim() !== '') lines.add(line);
  return lines;
}

/** The share that two sets of lines have in common of what they hold together. */
function overlap(lines: ReadonlySet<number>, body: readonly number[]): number {
  const common = body.filter(line => lines.has(line)).length;
  return common / (lines.size + body.length - common);
}
