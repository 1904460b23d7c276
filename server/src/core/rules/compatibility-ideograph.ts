import { codePointsOf } from '../codepoints/chars';
import { besideItsOwn } from '../codepoints/twins';
import { say } from '../message';
import { once } from '../once';
import type { Page } from '../page';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  same: '{0} is there for the sake of other encodings; the character “{1}” is {2}.',
  variant: '{0} is a variant of “{1}” ({2}) that is lost whenever a program normalizes the text.',
  twin: '{0} stands beside the character “{1}” that looks the same: one glyph may have come out in two codes.',
  read: 'Read “{0}”',
  removeCode: 'Remove {0}',
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
          yield problemOf(page, { start: at, end: at + char.length }, char, unified);
        at += char.length;
      }
    }
  },
});

function problemOf({ text }: Page, span: Span, char: string, unified: string): Problem {
  const isSame = sameShape.test(char);
  const severity = isSame ? 'warning' : 'hint';
  const twin = besideItsOwn(text, span, [unified]);
  if (twin) {
    const title = say(messages.removeCode, codePointsOf(char));
    const remove = { title, safe: false, edits: [{ span: twin, newText: '' }] };
    const message = say(messages.twin, codePointsOf(char), unified);
    return { span, message, severity, fixes: [remove, read(span, unified, false)] };
  }
  const template = isSame ? messages.same : messages.variant;
  const message = say(template, codePointsOf(char), unified, codePointsOf(unified));
  return { span, message, severity, fixes: [read(span, unified, isSame)] };
}

const read = (span: Span, char: string, safe: boolean): Fix => ({
  title: say(messages.read, char),
  safe,
  edits: [{ span, newText: char }],
});
