import { charAfter, charBefore, codePointsOf } from '../codepoints/chars';
import { say } from '../message';
import { once } from '../once';
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
/** Fillers and annotations: rare enough for a person to look at. */
const doubtful = /[\u115f\u1160\u3164\uffa0\ufff9-\ufffb\u034f]/;

/** What has no shape was not printed, but for the hyphen that a soft one shows. */
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
      if (/^\u00ad+$/.test(found)) yield softHyphen(span, before, after);
      else if (/[\u2028\u2029]/.test(found)) yield problem(span, messages.separator, [breakLine(span)]);
      else yield problem(span, messages.found, [remove(span, !doubtful.test(found))], codePointsOf(found));
    }
  },
});

function softHyphen(span: Span, before: string, after: string): Problem {
  const inWord = latin.test(before);
  if (inWord && /^[\r\n]$/.test(after)) return problem(span, messages.hyphen, [hyphen(span, true)]);
  if (!inWord || !latin.test(after)) return problem(span, messages.found, [remove(span, false)], 'U+00AD');
  return problem(span, messages.soft, [remove(span, false), hyphen(span, false)]);
}

const problem = (span: Span, template: string, fixes: readonly Fix[], ...args: string[]): Problem => ({
  span,
  message: say(template, ...args),
  fixes,
});

const remove = (span: Span, safe: boolean): Fix => ({
  title: say(messages.remove),
  safe,
  edits: [{ span, newText: '' }],
});

const hyphen = (span: Span, safe: boolean): Fix => ({
  title: say(messages.read, '-'),
  safe,
  edits: [{ span, newText: '-' }],
});

const breakLine = (span: Span): Fix => ({
  title: say(messages.breakLine),
  safe: false,
  edits: [{ span, newText: '\n' }],
});
