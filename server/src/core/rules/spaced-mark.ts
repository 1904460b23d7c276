import { linesWith } from '../marks/signs';
import { type Space, spacesByMarks } from '../marks/spaces';
import { once } from '../once';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Fix, type Problem } from '../rule';
import { unitsOf } from '../units';

const messages = {
  before: 'A space that was not printed stands before “{0}”.',
  after: 'A space that was not printed stands after “{0}”.',
  habit: 'This page sets “{0}” close in {1} places, and apart in {2}.',
  remove: 'Remove the space',
  speck: 'Remove “{0}” as a speck',
} as const;

const closers = '，。、；：！？）》」』】,.;:!?)';
const openers = '（《「『【(';
const marks = unitsOf(closers + openers);

/** So many times as often as apart a mark stands close. */
const likely = 10;
const likelyLatin = 3;
/** The number of an item and its mark: nothing can be lost between them. Elsewhere a glyph may have stood in the gap. */
const item = /^\s*\d{1,3}[ \u00a0]$/;

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
      for (const space of spacesByMarks(page, index))
        yield* problemOf(habits(), space, isItem(page, index, space));
    }
  },
});

/** How often a mark has no space on its inner side, and how often one. */
interface Habit {
  close: number;
  apart: number;
}

function habitsOf({ text }: Page): ReadonlyMap<string, Habit> {
  const habits = new Map([...closers, ...openers].map(mark => [mark, { close: 0, apart: 0 }]));
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (marks[unit] === 0) continue;
    const mark = String.fromCharCode(unit);
    const inner = text.charCodeAt(closers.includes(mark) ? at - 1 : at + 1);
    const habit = habits.get(mark) as Habit;
    if (inner === 0x20 || inner === 0xa0) habit.apart++;
    else habit.close++;
  }
  return habits;
}

const isItem = ({ text, lines }: Page, index: number, { mark, span }: Space): boolean =>
  mark === '、' && item.test(text.slice(lines[index]?.start, span.end));

function* problemOf(
  habits: ReadonlyMap<string, Habit>,
  { side, mark, span }: Space,
  safe: boolean,
): Iterable<Problem> {
  const { close, apart } = habits.get(mark) as Habit;
  const isHan = mark > '\u2fff';
  if (close < (isHan ? likely : likelyLatin) * apart) return;
  const speck = { start: span.start, end: span.end + 1 };
  const fixes: Fix[] = [{ title: say(messages.remove), safe, edits: [{ span, newText: '' }] }];
  if (!isHan && side === 'before')
    fixes.push({ title: say(messages.speck, mark), safe: false, edits: [{ span: speck, newText: '' }] });
  yield {
    span,
    message: say(messages[side], mark),
    evidence: [say(messages.habit, mark, close, apart)],
    fixes,
  };
}
