import { displacedHeadlines, type Displacement, moveLines } from '../articles/displacement';
import { type Message, say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  displaced: 'The headline “{0}” stands after its text, which begins on line {1}: move it there.',
  shared: 'Headline and text have words in common that the rest of the page hardly uses: {0}.',
  habit: 'Most headlines of this page stand after their texts.',
  byline: 'The byline below it, “{0}”, belongs to the same text.',
  move: 'Move the headline before its text',
} as const;

/** Headlines that the extractor put after their text, because they were drawn after it. */
export const displacedHeadline = defineRule({
  id: 'displaced-headline',
  category: 'structure',
  severity: 'info',
  summary: 'A headline was transcribed after the text that it heads.',
  safeFix: 'never',
  messages,
  *check(page) {
    const displaced = displacedHeadlines(page);
    const taken = new Map<number, number>();
    for (const { first, last } of displaced)
      for (let line = first; line <= last; line++) taken.set(line, (taken.get(line) ?? 0) + 1);
    for (const displacement of displaced) {
      // Two headlines may share a line; which half to move where is for a person to say.
      const shared = [displacement.first, displacement.last].some(line => (taken.get(line) ?? 0) > 1);
      yield problemOf(page, displacement, shared);
    }
  },
});

function problemOf(page: Page, displacement: Displacement, shared: boolean): Problem {
  const { article, first, last, before, telling } = displacement;
  const start = page.lines[first]?.start ?? 0;
  const end = page.lines[last]?.end ?? start;
  const evidence: Message[] = [
    telling ? say(messages.shared, [...new Set(article.shared)].join(', ')) : say(messages.habit),
  ];
  if (article.byline && article.byline.span.start >= start && article.byline.span.end <= end)
    evidence.push(say(messages.byline, article.byline.text));
  return {
    span: { start, end },
    message: say(messages.displaced, article.headline ?? '', before + 1),
    evidence,
    fixes: shared ? [] : [{ title: say(messages.move), safe: false, edits: moveLines(page, displacement) }],
  };
}
