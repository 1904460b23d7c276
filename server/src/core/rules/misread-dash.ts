import { isOfWord, wornTextsOf } from '../marks/printed-words';
import { say } from '../message';
import { defineRule, type Problem } from '../rule';

const messages = {
  found: 'A dash was read as a hyphen, which joins what it parts.',
  apart: 'Set it apart: “{0}”',
  dash: 'Write a dash: “{0}”',
} as const;

/** End.-Beginning: a sentence, or a heading that runs into its text. Numbers so are figures of a list. */
const afterEnd = /(?:\p{Ll}[\p{Ll}«»*]|\p{Lu}{3}|[ap]\.m)[.?](-)(?=["“'(]?\p{Lu})/gu;
/** Passengers-Mrs. Smith, the reason-The train: no compound has such a second half. */
const beforeOpening =
  /\p{Ll}{2}(-)(?=(?:Mrs?|Miss|Misses|Messrs|Mesdames|Dr|Rev|The|This|That|There|They|It|He|She|We|In|At|On|A|An)(?![\p{L}-]))/gu;

/** Dashes between sentences, and before what a heading announces, read as hyphens. */
export const misreadDash = defineRule({
  id: 'misread-dash',
  category: 'ocr',
  severity: 'info',
  summary: 'A dash was read as a hyphen.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const { from, to } of wornTextsOf(page))
      for (let index = from; index < to; index++) {
        const line = page.lineText(index);
        if (!line.includes('-')) continue;
        const { start } = page.lines[index] ?? { start: 0 };
        for (const pattern of [afterEnd, beforeOpening])
          for (const { 0: found, index: at } of line.matchAll(pattern)) {
            const hyphen = at + found.length - 1;
            const problem = problemOf(line, hyphen, start + hyphen);
            if (!isOfWord(page, problem.span)) yield problem;
          }
      }
  },
});

/** @param at the hyphen's place in its line, and `offset` on the page */
function problemOf(line: string, at: number, offset: number): Problem {
  const span = { start: offset, end: offset + 1 };
  const fix = (template: string, newText: string) => ({
    title: say(template, around(line, at, newText)),
    safe: false,
    edits: [{ span, newText }],
  });
  return {
    span,
    message: say(messages.found),
    fixes: [fix(messages.apart, ' - '), fix(messages.dash, '—')],
  };
}

/** The words beside it, as the line would read. */
function around(line: string, at: number, dash: string): string {
  const before = /\S{1,20}$/.exec(line.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^\S{1,20}/.exec(line.slice(at + 1, at + 21))?.[0] ?? '';
  return before + dash + after;
}
