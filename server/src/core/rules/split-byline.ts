import type { Credit } from '../credits';
import { isAlone, linesOfCredit } from '../credits/place';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Edit } from '../rule';

const messages = {
  split: 'This credit is broken over {0} lines; it reads “{1}”.',
  join: 'Put the credit on one line',
} as const;

/** A credit that an extractor broke over short lines: □记 / 者 王 / 建新. */
export const splitByline = defineRule({
  id: 'split-byline',
  category: 'byline',
  severity: 'info',
  summary: 'A credit is broken over several lines.',
  safeFix: 'never',
  messages,
  *check(page) {
    if (page.language.script !== 'han') return;
    for (const credit of page.credits) {
      const { first, last } = linesOfCredit(page, credit);
      // A telegram's reporters and a note in brackets are part of the text, whose lines break as they were set.
      if (first === last || credit.kind === 'lead' || credit.kind === 'agency') continue;
      if (/^[（(【〔［[]/.test(credit.text)) continue;
      if (!isAlone(page, credit)) continue;
      yield {
        span: credit.span,
        message: say(messages.split, last - first + 1, credit.text),
        fixes: [{ title: say(messages.join), safe: false, edits: joined(page, credit, first, last) }],
      };
    }
  },
});

/** Takes out the line breaks, and the white space around them. */
function joined({ lines, text }: Page, { span }: Credit, first: number, last: number): Edit[] {
  const edits: Edit[] = [];
  for (let line = first; line < last; line++) {
    const here = text.slice(span.start, lines[line]?.end).trimEnd().length + span.start;
    const next = lines[line + 1]?.start ?? 0;
    const there = next + text.slice(next, span.end).search(/\S/);
    const before = edits.at(-1);
    // Blank lines go with the break before them.
    if (before && before.span.end >= there) continue;
    edits.push({ span: { start: here, end: there }, newText: '' });
  }
  return edits;
}
