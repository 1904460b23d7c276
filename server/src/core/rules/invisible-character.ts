import { charAfter, charBefore, codePointsOf } from '../codepoints/chars';
import { type Message, say } from '../message';
import { once } from '../once';
import type { Page } from '../page';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  found: 'A character that has no shape stands in the text: {0}.',
  hyphen: 'A soft hyphen stands where the line breaks a word: a hyphen was printed there.',
  soft: 'A soft hyphen stands within a word: either nothing was printed there, or a hyphen.',
  separator: 'A line or paragraph separator stands in the text, which few programs take for a line’s end.',
  remove: 'Remove it',
  read: 'Read “{0}”',
  breakLine: 'Break the line',
} as const;

/** Scripts in which no letter needs an invisible neighbour; digits, marks and spaces go with any. */
const plain =
  /^[\p{Script=Han}\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]?$/u;
/** Emoji are joined by such characters. */
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const directional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const latin = /\p{Script=Latin}/u;
/** Han with their syllables and marks, and the ends of lines. */
const han =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f\r\n]?$/u;
/** What begins a line after the mark with which a file began that was put behind another. */
const lineStart = /^[\p{Lu}\p{N}"“‘(]$/u;
/** Fillers and annotations: rare enough for a person to look at. */
const doubtful = /[\u115f\u1160\u3164\uffa0\ufff9-\ufffb\u034f]/;

/** What has no shape was not printed, but for the hyphen that a soft one shows, and where it stands in place of a glyph. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  category: 'character',
  severity: 'info',
  summary: 'A character that has no shape stands in the text.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    const { text } = page;
    const hasRightToLeft = once(() => (rightToLeft.test(text) ? 1 : 0));
    for (const span of page.runs.invisible) {
      const [before, after] = [charBefore(text, span.start), charAfter(text, span.end)];
      if (span.start === 0 || !plain.test(before) || !plain.test(after) || emoji.test(before)) continue;
      const found = text.slice(span.start, span.end);
      if (directional.test(found) && hasRightToLeft()) continue;
      if (found.includes('\u00ad')) yield softHyphen(page, span, before, after);
      else if (/[\u2028\u2029]/.test(found)) yield problem(span, messages.separator, [breakLine(span)]);
      else
        yield problem(
          span,
          messages.found,
          [remove(span, isNothing(found, before, after))],
          codePointsOf(found),
        );
    }
  },
});

/**
 * Whether surely nothing was printed there. Programs put such a code in place of a glyph that they cannot read: beside letters
 * and figures something may be lost. No program puts a mark of direction there.
 */
function isNothing(found: string, before: string, after: string): boolean {
  if (doubtful.test(found) || /[@＠]/.test(after)) return false;
  if (han.test(before) && han.test(after) && /\S/.test(before + after)) return true;
  const isFileStart = /^\ufeff+$/.test(found) && /[\r\n]/.test(before) && lineStart.test(after);
  return isFileStart || [...found].every(char => directional.test(char));
}

function softHyphen({ text }: Page, span: Span, before: string, after: string): Problem {
  const inWord = latin.test(before);
  if (inWord && /^[\r\n]$/.test(after)) {
    const isBroken = /^(?:\r\n?|\n)\p{Ll}/u.test(text.slice(span.end, span.end + 4));
    return problem(span, messages.hyphen, [hyphen(span, isBroken)]);
  }
  const found = codePointsOf(text.slice(span.start, span.end));
  if (!inWord || !latin.test(after)) return problem(span, messages.found, [remove(span, false)], found);
  return problem(span, messages.soft, [remove(span, false), hyphen(span, false)]);
}

const problem = (span: Span, template: string, fixes: readonly Fix[], ...args: string[]): Problem => ({
  span,
  message: say(template, ...args),
  fixes,
});

const remove = (span: Span, safe: boolean): Fix => replace(span, say(messages.remove), '', safe);
const hyphen = (span: Span, safe: boolean): Fix => replace(span, say(messages.read, '-'), '-', safe);
const breakLine = (span: Span): Fix => replace(span, say(messages.breakLine), '\n', false);

const replace = (span: Span, title: Message, newText: string, safe: boolean): Fix => ({
  title,
  safe,
  edits: [{ span, newText }],
});
