import type { Article } from '../articles';
import type { Credit } from '../credits';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { lineIndexAt, wholeLines } from '../text';

const messages = {
  name: 'The name “{0}” stands twice in this byline, though a person signs once.',
  byline: 'This article is signed “{0}” twice, here and on line {1}: keep the one that was printed.',
  remove: 'Remove this byline',
} as const;

/** Names and bylines that are there twice once the copies of overprinted text are looked through. */
export const doubledByline = defineRule({
  id: 'doubled-byline',
  category: 'byline',
  severity: 'info',
  summary: 'A byline is there twice, or names a person twice.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const credit of page.credits) {
      const name = credit.people.find((person, i) => credit.people.indexOf(person) < i);
      if (name !== undefined) yield { span: credit.span, message: say(messages.name, name) };
    }
    const lines = creditsByLine(page);
    for (const article of page.articles) yield* repeatedIn(page, article, lines);
  },
});

function creditsByLine({ credits, lines }: Page): Map<number, Credit> {
  return new Map(credits.map(credit => [lineIndexAt(lines, credit.span.start), credit]));
}

function* repeatedIn(page: Page, article: Article, lines: ReadonlyMap<number, Credit>): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const { role, first, last } of article.parts) {
    if (role !== 'byline' && role !== 'credit') continue;
    for (let line = first; line <= last; line++) {
      const credit = lines.get(line);
      if (!credit || credit.people.length === 0) continue;
      const key = credit.kind + [...credit.people].sort().join();
      const before = seen.get(key);
      if (before === undefined) seen.set(key, line);
      else yield problemOf(page, credit, line, before);
    }
  }
}

const problemOf = (page: Page, credit: Credit, line: number, before: number): Problem => ({
  span: credit.span,
  message: say(messages.byline, credit.text, before + 1),
  fixes: [
    {
      title: say(messages.remove),
      safe: false,
      edits: [{ span: wholeLines(page.lines, line, line), newText: '' }],
    },
  ],
});
