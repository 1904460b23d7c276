import { type Article, isText, isTitle } from '../articles';
import { type Message, say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Line } from '../text';

const messages = {
  merged: 'Two headlines came out on one line: “{0}” and “{1}”.',
  shared: '“{0}” has words in common with the text that begins on line {1}: {2}.',
  split: 'Break the line between the headlines',
} as const;

/** Headlines belong to their texts at least this surely; the gap between them says the rest. */
const leastConfidence = 0.3;

/** Headlines that stood side by side in print, which the extractor put on one line. */
export const mergedHeadlines = defineRule({
  id: 'merged-headlines',
  category: 'structure',
  severity: 'info',
  summary: 'Two headlines came out on one line.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const [line, articles] of titledLines(page)) {
      if (articles.length < 2) continue;
      const text = page.doubling.readings[line] ?? '';
      const halves = articles.map(article => ({ article, seam: seamBefore(text, article) }));
      const [left, right] = halves.sort((a, b) => a.seam - b.seam);
      if (left && right && right.seam > left.seam) yield problemOf(page, line, left.article, right);
    }
  },
});

/** An article, and where in a line its title begins: after a gap, or 0. */
interface Half {
  readonly article: Article;
  readonly seam: number;
}

/** Per line (index from 0) that holds a title, the articles with a text that it surely heads. */
function titledLines(page: Page): Map<number, Article[]> {
  const lines = new Map<number, Article[]>();
  for (const article of page.articles) {
    if (article.confidence < leastConfidence || article.shared.length === 0) continue;
    const own = new Set<number>();
    for (const { first, last } of article.parts.filter(isTitle))
      for (let line = first; line <= last; line++) own.add(line);
    for (const line of own) lines.set(line, [...(lines.get(line) ?? []), article]);
  }
  return lines;
}

function problemOf(page: Page, line: number, left: Article, { article: right, seam }: Half): Problem {
  const { start, end, next } = page.lines[line] as Line;
  const text = page.lineText(line);
  const evidence = [left, right].map((article): Message => {
    const texts = article.parts.filter(isText);
    const first = Math.min(...texts.map(part => part.first));
    return say(messages.shared, article.headline ?? '', first + 1, [...new Set(article.shared)].join(', '));
  });
  const span = { start: start + text.slice(0, seam).trimEnd().length, end: start + seam };
  const isDoubled = text !== page.doubling.readings[line];
  return {
    span: { start, end },
    message: say(messages.merged, left.headline ?? '', right.headline ?? ''),
    evidence,
    fixes: isDoubled
      ? []
      : [
          {
            title: say(messages.split),
            safe: false,
            edits: [{ span, newText: page.text.slice(end, next) || '\n' }],
          },
        ],
  };
}

/** No line of headlines is longer, in UTF-16 units. */
const longest = 200;

/** Where in a line the title of an article begins after a gap; 0 where it does not. */
function seamBefore(text: string, { kicker, headline, deck }: Article): number {
  if (text.length > longest) return 0;
  for (const { 0: gap, index } of text.trimEnd().matchAll(/\s+/g)) {
    const rest = text.slice(index + gap.length).trimEnd();
    const begins = (title: string | null) =>
      title !== null && (title.startsWith(rest) || rest.startsWith(title));
    if (index > 0 && [kicker, headline, deck].some(begins)) return index + gap.length;
  }
  return 0;
}
