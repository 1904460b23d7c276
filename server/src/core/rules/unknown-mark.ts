import { type Message, say } from '../message';
import { allNames, markNames, nameOf } from '../notation';
import type { Page } from '../page';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Line } from '../text';

const messages = {
  unknown: '“{0}” is not a mark that Galley knows, so this line is read as printed text.',
  known: 'The marks are: {0}.',
  write: 'Write “{0}”',
} as const;

/** What was meant as a mark: after white space, with full-width signs, run together with its text, or misspelt. */
const form = /^[ \t\u3000]*[@＠]{2}[ \t\u3000]*(\p{L}[^ \t\u3000]{0,39})/u;
/** No more corrections are offered. */
const most = 3;

/** Lines that begin with the sign of a mark, but with the name of none. */
export const unknownMark = defineRule({
  id: 'unknown-mark',
  category: 'structure',
  severity: 'warning',
  summary: 'A line begins like a mark of the transcriber’s notation, but no mark has that name.',
  safeFix: 'never',
  messages,
  *check(page) {
    if (!page.source.includes('@@') && !page.source.includes('＠＠')) return;
    for (const [index, line] of page.lines.entries()) {
      if (page.marks.has(index)) continue;
      const [written, word] = form.exec(page.lineText(index).slice(0, 80)) ?? [];
      if (written && word) yield problemOf(page, line, written, word);
    }
  },
});

function problemOf({ language }: Page, { start }: Line, written: string, word: string): Problem {
  const span = { start, end: start + written.length };
  const corrections = correctionsOf(word.toLowerCase()).map(({ name, rest }) => {
    const newText = `@@ ${name}${rest > 0 ? ` ${word.slice(-rest)}` : ''}`;
    return { title: say(messages.write, newText), safe: false, edits: [{ span, newText }] } satisfies Fix;
  });
  return {
    span,
    message: say(messages.unknown, written.trim()),
    evidence: [known(language.id)],
    fixes: corrections,
    ...(corrections.length === 0 && { severity: 'info' }),
  };
}

const known = (language: Page['language']['id']): Message =>
  say(messages.known, markNames.map(name => nameOf(name, language)).join(', '));

interface Correction {
  readonly name: string;
  /** How many UTF-16 units of the word are printed text that was run together with the name. */
  readonly rest: number;
}

/** The names that a word may stand for, the likeliest first. */
function correctionsOf(word: string): Correction[] {
  if (allNames.includes(word)) return [{ name: word, rest: 0 }];
  const within = allNames
    .filter(name => name.charCodeAt(0) > 0xff && word.startsWith(name)) // Latin words are set apart
    .sort((a, b) => b.length - a.length)
    .map(name => ({ name, rest: word.length - name.length }));
  const near = allNames
    .map(name => ({ name, rest: 0, distance: distance(name, word) }))
    .filter(({ name, distance }) => distance <= (name.length > 5 ? 2 : 1) && distance < name.length)
    .sort((a, b) => a.distance - b.distance);
  return [...within, ...near].slice(0, most);
}

/** How many characters have to be put in, taken out or replaced to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++)
      now[j] = Math.min(
        (before[j] as number) + 1,
        (now[j - 1] as number) + 1,
        (before[j - 1] as number) + Number(a[i - 1] !== b[j - 1]),
      );
    before = now;
  }
  return before[b.length] as number;
}
