import { say } from '../message';
import { type Misreading, misreadingsOf } from '../misread/han';
import { sparedPlaces } from '../misread/han/spared';
import { defineRule, type Fix, type Problem } from '../rule';

const messages = {
  found: '“{0}” was probably printed as “{1}”, which looks like it: “{2}” is a word.',
  read: 'Read “{0}”',
} as const;

/** How sure it must be to be said, and to be said aloud. */
const leastProbability = 0.45;
const certain = 0.95;
const mostFixes = 4;

/** A Han character was taken for another that looks like it. */
export const misreadHan = defineRule({
  id: 'misread-han',
  category: 'ocr',
  severity: 'warning',
  summary: 'A Han character was taken for another that looks like it.',
  safeFix: 'never',
  messages,
  *check(page) {
    const probable = misreadingsOf(page).filter(({ probability }) => probability >= leastProbability);
    if (probable.length === 0) return;
    const isSpared = sparedPlaces(page);
    for (const found of probable) if (!isSpared(found.offset)) yield problemOf(page.text, found);
  },
});

function problemOf(text: string, { offset, readings, probability }: Misreading): Problem {
  const span = { start: offset, end: offset + 1 };
  const fixes = readings.slice(0, mostFixes).map(({ character }): Fix => ({
    title: say(messages.read, character),
    safe: false,
    edits: [{ span, newText: character }],
  }));
  const [best] = readings;
  return {
    span,
    message: say(messages.found, text.slice(offset, offset + 1), best?.character ?? '', best?.word ?? ''),
    severity: probability >= certain ? 'warning' : 'info',
    fixes,
  };
}
