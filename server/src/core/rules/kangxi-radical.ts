import { type Radicals, radicalsOf } from '../codepoints/radicals';
import { type Message, say } from '../message';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  found: '“{0}” is a radical or a stroke, not the character “{1}” that looks the same: no search finds it.',
  twin: 'The radical “{0}” stands beside its own character “{1}”: one glyph may have come out in two codes.',
  habit: 'On this page, {0} radicals stand beside their own character, and {1} do not.',
  read: 'Read “{0}”',
  remove: 'Remove “{0}”',
} as const;

/** Fonts draw radicals and characters with the same glyphs, and programs read the wrong one of the two out of a PDF, or both. */
export const kangxiRadical = defineRule({
  id: 'kangxi-radical',
  category: 'character',
  severity: 'warning',
  summary: 'A radical stands in place of the character that looks the same.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    const radicals = radicalsOf(page);
    const twins = radicals.filter(({ twin }) => twin).length;
    const evidence = say(messages.habit, twins, radicals.length - twins);
    for (const part of radicals)
      yield part.twin ? besideItself(part, part.twin, evidence, 2 * twins >= radicals.length) : alone(part);
  },
});

function alone({ start, end, found, readings, isCertain }: Radicals): Problem {
  const fixes = readings.map(reading => read({ start, end }, reading, isCertain && reading === readings[0]));
  return { span: { start, end }, message: say(messages.found, found, readings[0] ?? ''), fixes };
}

/** Never safe: the glyph may be printed twice, and have come out in one code here and in the other there. */
function besideItself(
  { start, end, found, readings: [reading = ''] }: Radicals,
  twin: Span,
  evidence: Message,
  isHabit: boolean,
): Problem {
  const remove = { title: say(messages.remove, found), safe: false, edits: [{ span: twin, newText: '' }] };
  const keep = read({ start, end }, reading, false);
  return {
    span: { start, end },
    message: say(messages.twin, found, reading),
    evidence: [evidence],
    fixes: isHabit ? [remove, keep] : [keep, remove],
  };
}

const read = (span: Span, reading: string, safe: boolean): Fix => ({
  title: say(messages.read, reading),
  safe,
  edits: [{ span, newText: reading }],
});
