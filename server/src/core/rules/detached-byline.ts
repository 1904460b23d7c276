import { type Article, isTitle, type Part } from '../articles';
import { displacedHeadlines, homeOf, moveLines, textPart } from '../articles/displacement';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule } from '../rule';

const messages = {
  detached:
    'This byline stands {0} lines away from its article, “{1}”: move it above the text, which begins on line {2}.',
  habit: 'The other bylines of this page stand above their texts: {0}.',
  move: 'Move the byline above its text',
} as const;

/** Bylines that stand neither above their text nor with its headline, on a page that sets them so. */
export const detachedByline = defineRule({
  id: 'detached-byline',
  category: 'byline',
  severity: 'info',
  summary: 'A byline stands apart from the headline and the start of its article.',
  safeFix: 'never',
  messages,
  *check(page) {
    const bylines = page.articles.flatMap(article => bylinesOf(page, article));
    const detached = bylines.filter(({ apart }) => apart > 0);
    const above = bylines.length - detached.length;
    // A page may set its bylines at the end of its texts.
    if (above < 2 || detached.length === 0) return;
    const moved = displacedHeadlines(page);
    for (const { article, part, apart, home } of detached) {
      if (moved.some(({ first, last }) => first <= part.first && part.last <= last)) continue;
      const move = { first: part.first, last: part.last, before: home };
      yield {
        span: { start: page.lines[part.first]?.start ?? 0, end: page.lines[part.last]?.end ?? 0 },
        message: say(messages.detached, apart, article.headline ?? beginning(page, article), home + 1),
        evidence: [say(messages.habit, above)],
        fixes: [{ title: say(messages.move), safe: false, edits: moveLines(page, move) }],
      };
    }
  },
});

interface Byline {
  readonly article: Article;
  readonly part: Part;
  /** Lines that are not blank between the byline and where it belongs. */
  readonly apart: number;
  /** The line above which it belongs. */
  readonly home: number;
}

function bylinesOf(page: Page, article: Article): Byline[] {
  const text = textPart(article);
  if (!text) return [];
  return article.parts
    .filter(({ role }) => role === 'byline')
    .map(part => {
      const home = part.last < text.first ? homeOf(page, article, text) : text.first;
      const beside = isUnderTitle(page, article, part) || (part.last < text.first && home <= part.first);
      return { article, part, home, apart: beside ? 0 : linesBetween(page, part, home) };
    });
}

const isUnderTitle = (page: Page, { parts }: Article, byline: Part): boolean =>
  parts.some(
    part => isTitle(part) && part.last < byline.first && linesIn(page, part.last + 1, byline.first) === 0,
  );

const linesBetween = (page: Page, part: Part, home: number): number =>
  part.first > home ? linesIn(page, home, part.first) : linesIn(page, part.last + 1, home);

/** How many lines from `first` up to `end` hold something besides copies. */
function linesIn({ doubling }: Page, first: number, end: number): number {
  let count = 0;
  for (let line = first; line < end; line++) if (doubling.readings[line]?.trim()) count++;
  return count;
}

const beginning = (page: Page, article: Article): string =>
  Array.from(page.lineText(textPart(article)?.first ?? 0).trim())
    .slice(0, 12)
    .join('');
