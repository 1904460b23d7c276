import {
  type Article,
  type Finding,
  fixText,
  defaultConfig,
  lint,
  type Page,
  parsePage,
  restructure,
  splitPage,
} from '../../server/src/core';
import { lineIndexAt } from '../../server/src/core/text';
import { backgroundFor } from '../background';
import { leastOverlap } from '../outline-accuracy';
import type { SoundPage } from './page';
import { lostMarks, madeMarks } from './marks-kept';

/** What the engine makes of a sound page. All but the last four are faults. */
export interface Judgement {
  /** What was thrown or failed. */
  readonly thrown: readonly string[];
  /** Lines (from 0) of which safe fixes change something printed. */
  readonly fixChanged: readonly number[];
  /** The printed text about the first place where the arranged page goes another way, if it does. */
  readonly moved: string | undefined;
  /** Rows that are no lines of the arranged page. */
  readonly torn: readonly string[];
  readonly warnings: readonly Finding[];
  /** Which of arrange, reflow and split change their own result. */
  readonly unsteady: readonly string[];
  /** Marks that a command loses or makes. */
  readonly marks: readonly string[];
  readonly headlinesFound: number;
  readonly headlinesExpected: number;
  readonly bodiesFound: number;
  readonly bodiesExpected: number;
}

/** Code points without shape and white space: what may be changed. A soft hyphen or a NUL stands for something printed. */
const shapeless = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
export const printed = (text: string): string => text.replace(shapeless, '');

/** A page's text after a command; as the editor and the command line give it. */
export type Command = 'reflowPage' | 'arrange';
export function after(command: Command, text: string): string {
  const page = parsePage(text, { background: backgroundFor(text) });
  return restructure(page, defaultConfig, { kind: command })?.text ?? text;
}

export const splitOf = (text: string): string[] =>
  splitPage(parsePage(text, { background: backgroundFor(text) }), 'page').map(file => file.text);

export function judgePage(sound: SoundPage): Judgement {
  const thrown: string[] = [];
  const attempt = <T>(what: string, make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      thrown.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const { text } = sound;
  const page = parsePage(text, { background: backgroundFor(text) });
  const found = lint(page);
  thrown.push(...found.failures.map(({ rule, error }) => `${rule}: ${String(error)}`));
  const arranged = attempt('arrange', () => after('arrange', text));
  const articles = attempt('outline', () => page.articles) ?? [];
  return {
    fixChanged: attempt('fix', () => changedLines(page)) ?? [],
    moved: arranged === undefined || !sound.inOrder ? undefined : whereMoved(text, arranged),
    torn: arranged === undefined ? [] : tornRows(sound, arranged),
    warnings: found.findings.filter(({ severity }) => severity === 'warning' || severity === 'error'),
    unsteady: unsteady(text, attempt),
    marks: attempt('marks', () => marksAtFault(text, arranged)) ?? [],
    ...outlined(sound, page, articles),
    thrown,
  };
}

/** The lines of which safe fixes change something printed. */
export function changedLines(page: Page): number[] {
  const { edits } = fixText(page.source, defaultConfig, undefined, page.background);
  const lines = new Set<number>();
  for (const { span, newText } of edits)
    if (printed(page.source.slice(span.start, span.end)) !== printed(newText))
      lines.add(lineIndexAt(page.lines, span.start));
  return [...lines];
}

/** What two texts print about the first place where they differ; marks do not count. */
export function whereMoved(before: string, after: string): string | undefined {
  const [a, b] = [before, after].map(text => printed(parsePage(text).text)) as [string, string];
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at++;
  const from = Math.max(0, at - 10);
  return `${a.slice(from, at + 15)} → ${b.slice(from, at + 15)}`;
}

/** The rows that are not whole lines, with their gaps and each as often as it was printed. */
function tornRows({ text, rows }: SoundPage, arranged: string): string[] {
  const left = new Map<string, number>();
  for (const line of parsePage(arranged).text.split('\n')) {
    const whole = line.replace(/\ufeff/g, '').trim();
    left.set(whole, (left.get(whole) ?? 0) + 1);
  }
  const lines = parsePage(text).text.split('\n');
  return rows.flatMap(row => {
    const whole = (lines[row] ?? '').replace(/\ufeff/g, '').trim();
    const count = left.get(whole) ?? 0;
    left.set(whole, count - 1);
    return count > 0 ? [] : [whole];
  });
}

type Attempt = <T>(what: string, make: () => T) => T | undefined;

/** Which commands change what they made. */
function unsteady(text: string, attempt: Attempt): string[] {
  const found: string[] = [];
  for (const command of ['arrange', 'reflowPage'] as const) {
    const once = attempt(command, () => after(command, text));
    const twice = once === undefined ? once : attempt(`${command} twice`, () => after(command, once));
    if (once !== twice) found.push(command);
  }
  const files = attempt('split', () => splitOf(text)) ?? [];
  const again = files.map(file => attempt('split twice', () => splitOf(file)) ?? []);
  if (again.some((parts, i) => parts.length !== 1 || parts[0] !== files[i])) found.push('split');
  return found;
}

function marksAtFault(text: string, arranged: string | undefined): string[] {
  const fixed = fixText(text, defaultConfig, undefined, backgroundFor(text)).text;
  const reflowed = after('reflowPage', text);
  return [
    ...lostMarks(text, fixed).map(mark => `fix loses ${mark}`),
    ...madeMarks(text, fixed).map(mark => `fix makes ${mark}`),
    ...lostMarks(text, reflowed).map(mark => `reflow loses ${mark}`),
    ...madeMarks(text, reflowed).map(mark => `reflow makes ${mark}`),
    ...(arranged === undefined ? [] : lostMarks(text, arranged).map(mark => `arrange loses ${mark}`)),
  ];
}

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

/** How many of the stories have an article with their headline, and how many of these have their text. */
function outlined(sound: SoundPage, page: Page, articles: readonly Article[]) {
  let headlinesFound = 0;
  let bodiesFound = 0;
  for (const { story, body } of sound.stories) {
    const accepted = [
      story.headline,
      `${story.kicker ?? ''}${story.headline}`,
      `${story.headline}${story.deck ?? ''}`,
    ].map(squeeze);
    const article = articles.find(({ headline }) => accepted.includes(squeeze(headline)));
    if (article) headlinesFound++;
    if (article && overlap(textLines(article, page), body) >= leastOverlap) bodiesFound++;
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
