import { linesWith } from '../marks/signs';
import { once } from '../once';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  before: 'A space that was not printed stands before “{0}”.',
  after: 'A space that was not printed stands after “{0}”.',
  habit: 'This page sets “{0}” close in {1} places, and apart in {2}.',
  remove: 'Remove the space',
  speck: 'Remove “{0}” as a speck',
} as const;

/** Marks that begin no line of a column: a gap before one cannot be the gap between two columns either. */
const hanBefore = /(?<=[\p{Script=Han}\p{L}\d％%）》」』】])[ \u00a0]+(?=([，。、；：！？）》」』】]))/gu;
const hanAfter = /(?<=([（《「『【]))[ \u00a0]+(?=[\p{Script=Han}\p{L}\d“‘])/gu;
/** A capital, a stop or a lone letter before the space may be an abbreviation. */
const latinBefore = /(?<=\p{Ll}{3})[ \u00a0](?=([,.;:!?)])(?:\s|$))/gu;
const latinAfter = /(?<=(\())[ \u00a0](?=\p{L}{2})/gu;
/** Words that are commonly shortened: the stop may be what was lost before the space. */
const shortened = /\b(?:Ltd|Bros|Messrs|Mrs|Esq|Hon|Rev|Capt|Col|Gen|Pty|Inc|viz|etc|cwt|dis|bis)$/;
/** Characters that are set apart, one by one: the spaces around their marks are printed as well. */
const letterSpaced = /(?:^|\s)\p{Script=Han}\s+\p{Script=Han}(?:\s|$)/u;

const closers = '，。、；：！？）》」』】,.;:!?)';
const openers = '（《「『【(';
const mark = /[，。、；：！？）》」』】,.;:!?)（《「『【(]/g;

/** So many times as often as apart a mark stands close, where the space is in doubt, and where it is beyond. */
const likely = 10;
const likelyLatin = 3;
const certain = 20;

/** A space before a mark that closes or after one that opens, on a page that sets them close. */
export const spacedMark = defineRule({
  id: 'spaced-mark',
  category: 'spacing',
  severity: 'info',
  summary: 'A mark is set apart from its word by a space that was not printed.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    const habits = once(() => habitsOf(page));
    for (const index of linesWith(page, 'spaceByMark')) {
      const line = page.lineText(index);
      const isHan = page.languageAt(index).script === 'han';
      if (isHan && letterSpaced.test(line)) continue;
      const start = page.lines[index]?.start ?? 0;
      for (const { 0: space, 1: mark = '', index: at } of line.matchAll(isHan ? hanBefore : latinBefore)) {
        if (
          !isHan &&
          (shortened.test(line.slice(Math.max(0, at - 8), at)) || goesOn(page, index, mark, at + 2))
        )
          continue;
        yield* problemOf(habits(), 'before', mark, { start: start + at, end: start + at + space.length });
      }
      for (const { 0: space, 1: mark = '', index: at } of line.matchAll(isHan ? hanAfter : latinAfter))
        yield* problemOf(habits(), 'after', mark, { start: start + at, end: start + at + space.length });
    }
  },
});

/** A stop in the midst of a sentence is a speck, and no matter of spacing. */
function goesOn(page: Page, index: number, mark: string, end: number): boolean {
  if (mark !== '.') return false;
  const rest = page.lineText(index).slice(end).trimStart();
  return /^\p{Ll}/u.test(rest || page.printed.textOf(page.printed.neighbour(index, 1)));
}

/** How often a mark has no space on its inner side, and how often one. */
interface Habit {
  close: number;
  apart: number;
}

function habitsOf({ text }: Page): ReadonlyMap<string, Habit> {
  const habits = new Map([...closers, ...openers].map(mark => [mark, { close: 0, apart: 0 }]));
  for (const { 0: found, index } of text.matchAll(mark)) {
    const inner = text.charAt(closers.includes(found) ? index - 1 : index + 1);
    const habit = habits.get(found) as Habit;
    if (inner === ' ' || inner === '\u00a0') habit.apart++;
    else habit.close++;
  }
  return habits;
}

function* problemOf(
  habits: ReadonlyMap<string, Habit>,
  side: 'before' | 'after',
  mark: string,
  span: Span,
): Iterable<Problem> {
  const { close, apart } = habits.get(mark) as Habit;
  const isHan = mark > '\u2fff';
  if (close < (isHan ? likely : likelyLatin) * apart) return;
  const safe = isHan && close >= certain * apart;
  const speck = { start: span.start, end: span.end + 1 };
  yield {
    span,
    message: say(messages[side], mark),
    evidence: [say(messages.habit, mark, close, apart)],
    fixes: [
      { title: say(messages.remove), safe, edits: [{ span, newText: '' }] },
      ...(isHan || side === 'after'
        ? []
        : [{ title: say(messages.speck, mark), safe: false, edits: [{ span: speck, newText: '' }] }]),
    ],
  };
}
