import { codePointsOf } from '../codepoints/chars';
import { readC1, sequenceAt } from '../codepoints/mojibake';
import { provenMarks } from '../codepoints/windows1252';
import { say } from '../message';
import { once } from '../once';
import type { Page } from '../page';
import { defineRule, type Fix, type Problem } from '../rule';
import { lineIndexAt, type Span } from '../text';

const messages = {
  unread: 'The control code {0} stands in the text: it may be in place of a glyph that was not decoded.',
  misread:
    '{0} is the control code that is read from Windows-1252 as Latin-1 in place of “{1}”, if the font has no other sign there.',
  remove: 'Remove it',
  read: 'Read “{0}”',
} as const;

const han = /\p{Script=Han}/u;
/** Codes that no text has. Those from U+0080 on may be marks of Windows-1252; for the others a glyph may be lost. */
export const controlCharacter = defineRule({
  id: 'control-character',
  category: 'character',
  severity: 'warning',
  summary: 'A control code stands in the text.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    const proven = once(() => provenMarks(page));
    for (const span of page.runs.control) {
      if (!isOfSequence(page.text, span.start)) yield problemOf(page, span, proven);
    }
  },
});

/** Whether the unit is a byte of misread UTF-8, which is another rule's. */
const isOfSequence = (text: string, at: number): boolean =>
  [1, 2, 3].some(back => (sequenceAt(text, at - back)?.end ?? 0) > at);

function problemOf(page: Page, span: Span, proven: () => ReadonlySet<number>): Problem {
  const found = page.text.slice(span.start, span.end);
  const read = [...found].map(char => readC1(char.charCodeAt(0)));
  if (read.every(char => char !== undefined)) {
    const newText = read.join('');
    const message = say(messages.misread, codePointsOf(found), newText);
    const isProven = read.every((_, i) => proven().has(span.start + i));
    const safe = isProven && !standsInHan(page, span);
    return { span, message, fixes: [replace(span, newText, safe)] };
  }
  const remove: Fix = { title: say(messages.remove), safe: false, edits: [{ span, newText: '' }] };
  return { span, message: say(messages.unread, codePointsOf(found.slice(0, 4))), fixes: [remove] };
}

/** Among Han, such codes are rather halves of characters in an encoding for Chinese. */
const standsInHan = ({ lines, text }: Page, { start, end }: Span): boolean => {
  const line = lines[lineIndexAt(lines, start)];
  return !line || han.test(text.slice(Math.max(line.start, start - 40), Math.min(line.end, end + 40)));
};

const replace = (span: Span, newText: string, safe: boolean): Fix => ({
  title: say(messages.read, newText),
  safe,
  edits: [{ span, newText }],
});
