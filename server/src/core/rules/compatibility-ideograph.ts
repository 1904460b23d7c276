import { codePointsOf } from '../codepoints/chars';
import { say } from '../message';
import { once } from '../once';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  same: '{0} is there for the sake of other encodings; the character “{1}” is {2}.',
  variant: '{0} is a variant of “{1}” ({2}) that is lost whenever a program normalizes the text.',
  read: 'Read “{0}”',
} as const;

const hangul = /[\uac00-\ud7af]/;
/** Encoded twice for their two places in a Korean or Taiwanese encoding, with one shape. */
const sameShape = /^[\uf900-\ufa0d]$/;

/** Code points that Unicode has only to convert other encodings to and fro. */
export const compatibilityIdeograph = defineRule({
  id: 'compatibility-ideograph',
  category: 'character',
  severity: 'warning',
  summary: 'A compatibility code point stands in place of the character.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    const { text, runs } = page;
    // In Korean, the code point tells how the character is read.
    const isKorean = once(() => (hangul.test(text) ? 1 : 0));
    for (const { start, end } of runs.compatibility) {
      for (let at = start; at < end;) {
        const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
        const unified = char.normalize('NFC');
        if (unified !== char && !isKorean())
          yield problemOf({ start: at, end: at + char.length }, char, unified);
        at += char.length;
      }
    }
  },
});

function problemOf(span: Span, char: string, unified: string): Problem {
  const safe = sameShape.test(char);
  const template = safe ? messages.same : messages.variant;
  return {
    span,
    message: say(template, codePointsOf(char), unified, codePointsOf(unified)),
    severity: safe ? 'warning' : 'hint',
    fixes: [{ title: say(messages.read, unified), safe, edits: [{ span, newText: unified }] }],
  };
}
