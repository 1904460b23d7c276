import { type LostStop, lostStopsOf } from '../marks/lost-stops';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  sentence: 'A sentence seems to end with “{0}”: its full stop is lost.',
  initial: 'The full stop of the initial “{0}” is lost.',
  abbreviation: 'The full stop of the abbreviation “{0}” was read as a space.',
  habit: 'This page lost many of its full stops.',
  read: 'Read “{0}”',
} as const;

/** Full stops of worn pages that were too faint to be read. */
export const lostStop = defineRule({
  id: 'lost-stop',
  category: 'ocr',
  severity: 'info',
  summary: 'A full stop was too faint to be read.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const stop of lostStopsOf(page)) yield problemOf(page, stop);
  },
});

function problemOf({ text }: Page, { word, after, span }: LostStop): Problem {
  const read = text.slice(word.start, word.end);
  return {
    span: { start: word.start, end: span.end },
    message: say(messages[after], read),
    evidence: after === 'abbreviation' ? [] : [say(messages.habit)],
    fixes: [{ title: say(messages.read, `${read}.`), safe: false, edits: [{ span, newText: '.' }] }],
  };
}
