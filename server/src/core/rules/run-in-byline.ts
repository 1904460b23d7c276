import type { Credit } from '../credits';
import { creditedLines, linesOfCredit } from '../credits/place';
import { bylinesBeforeText } from '../credits/roles';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  headline: 'A byline shares this line with “{0}”.',
  body: 'The text of the article goes on from its byline on one line.',
  split: 'Put the byline on a line of its own',
} as const;

/** A byline that stands on one line with the headline before it or with the text after it. */
export const runInByline = defineRule({
  id: 'run-in-byline',
  category: 'byline',
  severity: 'info',
  summary: 'A byline was run together with the headline or the text beside it.',
  safeFix: 'never',
  messages,
  *check(page) {
    const { language } = page;
    if (language.script !== 'han') return;
    for (const credit of page.credits) {
      if (!language.bylineMarks.includes(credit.text.charAt(0))) continue;
      yield* beside(page, credit);
    }
    for (const span of bylinesBeforeText(page, language, creditedLines(page)))
      yield problemOf(span, say(messages.body), { start: span.end, end: span.end });
  },
});

function* beside(page: Page, credit: Credit): Generator<Problem> {
  const { span } = credit;
  const { first, last } = linesOfCredit(page, credit);
  const before = page.text.slice(page.lines[first]?.start, span.start);
  const after = page.text.slice(span.end, page.lines[last]?.end);
  if (before.trim() !== '' && !/[。！？：；，]$/.test(before.trim()))
    yield problemOf(span, say(messages.headline, before.trim().slice(-20)), {
      start: span.start - (before.length - before.trimEnd().length),
      end: span.start,
    });
  if (after.trim() !== '' && first === last)
    yield problemOf(span, say(messages.body), {
      start: span.end,
      end: span.end + (after.length - after.trimStart().length),
    });
}

const problemOf = (span: Credit['span'], message: Problem['message'], gap: Credit['span']): Problem => ({
  span,
  message,
  fixes: [{ title: say(messages.split), safe: false, edits: [{ span: gap, newText: '\n' }] }],
});
