import { linesWith } from '../marks/signs';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  word: 'The word breaks off here: the next line begins anew.',
  sentence: 'The sentence breaks off here: the next line begins a paragraph.',
  habit: 'The page begins {0} paragraphs with an indent, and ends {1} of those before them with a mark.',
} as const;

/** A word that goes on; a capital at its start may be half of a name: Perdriau-Dunlop. */
const tornWord = /(?<![\p{L}\p{P}])\p{Ll}{2,}[-¬]$/u;
/** In UTF-16 units. */
const longestWord = 40;
const startsAnew = /^["“‘']?\p{Lu}\p{Ll}/u;
/** A line of text, and no headline or cell. */
const prose = /[，、；]/;
/** What a paragraph, or what leads up to a list or a quotation, ends with. */
const ended = /[。！？：；…—”’」』）】》.!?:;"')\]]$/;
/** So many paragraphs show the habit, with one in so many that does not keep it. */
const fewest = 5;
const rarity = 10;

/** A line whose end is missing, together with all that led to the next. */
export const brokenOff = defineRule({
  id: 'broken-off',
  category: 'structure',
  severity: 'hint',
  summary: 'The text breaks off at the end of a line, and the next begins anew.',
  safeFix: 'never',
  messages,
  *check(page) {
    yield* wordsIn(page);
    yield* paragraphsIn(page);
  },
});

function* wordsIn(page: Page): Generator<Problem> {
  const { text, printed } = page;
  for (const index of linesWith(page, 'hyphenEnd')) {
    const { start, end } = printed.spans[index] ?? { start: 0, end: 0 };
    const torn = tornWord.exec(text.slice(Math.max(start, end - longestWord), end));
    const next = printed.neighbour(index, 1);
    if (torn && next >= 0 && startsAnew.test(printed.textOf(next)))
      yield { span: { start: end - torn[0].length, end }, message: say(messages.word) };
  }
}

function* paragraphsIn(page: Page): Generator<Problem> {
  const { lines, printed, text } = page;
  const open: number[] = [];
  let count = 0;
  for (const index of linesWith(page, 'indent')) {
    const before = printed.neighbour(index, -1);
    if (before < 0 || printed.lengthOf(index) === 0 || !text.startsWith('\u3000\u3000', lines[index]?.start))
      continue;
    count++;
    if (!ended.test(printed.textOf(before))) open.push(before);
  }
  if (count < fewest || count < rarity * open.length) return;
  const evidence = [say(messages.habit, count, count - open.length)];
  for (const index of open) {
    const { end } = printed.spans[index] ?? { end: 0 };
    if (isFull(page, index))
      yield { span: { start: end - 1, end }, message: say(messages.sentence), evidence };
  }
}

/** A line of text that fills its column: a headline and the last line of a paragraph do not. */
function isFull({ printed }: Page, index: number): boolean {
  const before = printed.lengthOf(printed.neighbour(index, -1));
  return prose.test(printed.textOf(index)) && printed.lengthOf(index) >= before - 1;
}
