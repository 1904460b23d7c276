import { type Article, type Finding, lineIndexAt, type Message, type Page, type Part, say } from '../core';
import { serverMessages } from './messages';
import { mainRuns, type Run } from './runs';
import { shorten } from './shorten';

/** Of a name that is taken from the text, in UTF-16 units. */
const nameLength = 30;

/** Puts a message in the language of the display. */
export type Say = (message: Message) => string;

/** An article as people are shown it. */
export interface OutlinedArticle {
  readonly article: Article;
  /** Its longest run. What was transcribed away from it lies outside. */
  readonly run: Run;
  /** Never empty. */
  readonly name: string;
  /** Who wrote it, as a list; empty where nobody signed. */
  readonly people: string;
  readonly parts: readonly OutlinedPart[];
  /** What was found in any of its parts. */
  readonly findings: readonly Finding[];
}

export interface OutlinedPart {
  readonly part: Part;
  /** What it is called: headline, body. */
  readonly role: string;
  /** How it begins; empty where its first line is blank. */
  readonly opening: string;
  readonly findings: readonly Finding[];
}

/** The articles of a page in the text's order, with what was found in each. */
export function outlineOf(page: Page, findings: readonly Finding[], tell: Say): OutlinedArticle[] {
  const byLine = findingsByLine(page, findings);
  return [...mainRuns(page)].map(([article, run]) => {
    const parts = outermost(article.parts).map(part => outlinePart(page, part, byLine, tell));
    return {
      article,
      run,
      name: articleName(page, article, tell),
      people: article.byline ? listOf(page, article.byline.people) : '',
      parts,
      findings: parts.flatMap(part => part.findings),
    };
  });
}

function outlinePart(
  page: Page,
  part: Part,
  byLine: ReadonlyMap<number, Finding[]>,
  tell: Say,
): OutlinedPart {
  const findings: Finding[] = [];
  for (let line = part.first; line <= part.last; line++) findings.push(...(byLine.get(line) ?? []));
  return { part, role: tell(say(serverMessages[part.role])), opening: reading(page, part.first), findings };
}

/** Where to go for an article: its headline, or the start of its text where the headline stands elsewhere. */
export function headingOf({ article, run: { first, last } }: OutlinedArticle): Pick<Part, 'first' | 'last'> {
  const within = (part: Part) => first <= part.first && part.last <= last;
  return article.parts.find(part => part.role === 'headline' && within(part)) ?? { first, last: first };
}

/** An editor refuses a symbol without a name. */
function articleName(page: Page, { headline, parts, kind }: Article, tell: Say): string {
  const opening = parts.find(({ role }) => role === 'body') ?? parts[0];
  return headline || (opening && reading(page, opening.first)) || tell(say(serverMessages[kind]));
}

const listOf = ({ language }: Page, people: readonly string[]): string =>
  people.join(language.script === 'latin' ? ', ' : '、');

/** Without hints, as the Problems view leaves them out. */
export const problemsIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity !== 'hint');

/** How many problems there are, in words; empty where there are none. */
export function countText(findings: readonly Finding[], tell: Say): string {
  const count = problemsIn(findings).length;
  if (count === 0) return '';
  return tell(count === 1 ? say(serverMessages.oneProblem) : say(serverMessages.problems, count));
}

function findingsByLine(page: Page, findings: readonly Finding[]): Map<number, Finding[]> {
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) {
    const line = lineIndexAt(page.lines, finding.span.start);
    const there = byLine.get(line);
    if (there) there.push(finding);
    else byLine.set(line, [finding]);
  }
  return byLine;
}

/** Without the parts that stand on lines of another, as a dateline does before its text. Few, so compared pairwise. */
const outermost = (parts: readonly Part[]): Part[] =>
  parts.filter((part, index) => {
    const within = (other: Part) => other.first <= part.first && part.last <= other.last;
    const same = (other: Part) => other.first === part.first && part.last === other.last;
    return !parts.some((other, at) => within(other) && (same(other) ? at < index : true));
  });

/** A line as it should read, short enough for a name. */
const reading = ({ doubling }: Page, line: number): string =>
  shorten((doubling.readings[line] ?? '').trim(), nameLength);
