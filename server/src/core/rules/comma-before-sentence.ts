import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: 'A comma stands before “{0}”, which begins a sentence.',
  stop: 'Replace the comma with a full stop',
  lower: 'Write “{0}”',
} as const;

/** Words that have a capital only where a sentence begins, or a title: then another capital follows. */
const sentenceStart = /, (The|He|She|They|It|We|There|His|This|In) (?=\p{Ll})/gu;
const lowerEnd = /\p{Ll}{3}$/u;
/** A small i may be misread as a capital; of the others, the comma is likelier to have been a stop. */
const misread = /^I/;

/** A comma and then a capital that only the start of a sentence has: one of the two was misread. */
export const commaBeforeSentence = defineRule({
  id: 'comma-before-sentence',
  category: 'punctuation',
  severity: 'hint',
  summary: 'A comma stands where one sentence ends and the next begins.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const { 1: word = '', index: start } of page.text.matchAll(sentenceStart)) {
      if (!lowerEnd.test(page.text.slice(Math.max(0, start - 3), start))) continue;
      const comma = { start, end: start + 1 };
      const capital = { start: start + 2, end: start + 2 + word.length };
      const lower = word.toLowerCase();
      const fixes = [
        { title: say(messages.stop), safe: false, edits: [{ span: comma, newText: '.' }] },
        { title: say(messages.lower, lower), safe: false, edits: [{ span: capital, newText: lower }] },
      ];
      yield {
        span: { start, end: capital.end },
        message: say(messages.found, word),
        fixes: misread.test(word) ? fixes.reverse() : fixes,
      };
    }
  },
});
