import { charAfter, charBefore, isHanChar } from '../codepoints/chars';
import { lookAlikeKana, toHan } from '../codepoints/look-alikes';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import { lineIndexAt, type Span } from '../text';

const messages = {
  found: '“{0}” is a sign of another script that looks like the Han character “{1}”.',
  read: 'Read “{0}”',
} as const;

/** Kana and phonetic signs without a Han that looks the same: a line with one of them is Japanese, or tells a reading. */
const genuine = new RegExp(`[^\\u0000-\\u303f\\u3130-\\uffffー${lookAlikeKana.join('')}]`);
/** What may stand between a Han character and the next without ending the phrase. */
const edge = /^[\d\s，。、；：？！“”‘’「」『』（）《》]?$/;

/** Recognizers take a simple Han character for the kana of its shape. */
export const misreadKana = defineRule({
  id: 'misread-kana',
  category: 'ocr',
  severity: 'warning',
  summary: 'A kana or phonetic sign stands in place of the Han character that looks the same.',
  safeFix: 'never',
  messages,
  *check(page) {
    if (page.language.script !== 'han') return;
    let line = { index: -1, isGenuine: false };
    for (const span of page.runs.kana) {
      const problem = span.end - span.start <= 2 ? problemOf(page, span) : undefined;
      if (!problem) continue;
      const index = lineIndexAt(page.lines, span.start);
      if (index !== line.index) line = { index, isGenuine: genuine.test(page.lineText(index)) };
      if (!line.isGenuine) yield problem;
    }
  },
});

function problemOf({ text }: Page, span: Span): Problem | undefined {
  const [before, after] = [charBefore(text, span.start), charAfter(text, span.end)];
  const inHan = isHanChar(before) && isHanChar(after);
  const besideHan = (isHanChar(before) && edge.test(after)) || (edge.test(before) && isHanChar(after));
  if (!inHan && !besideHan) return undefined;
  const found = text.slice(span.start, span.end);
  const read = [...found].map(char => toHan.get(char) ?? char).join('');
  const fix = { title: say(messages.read, read), safe: false, edits: [{ span, newText: read }] };
  const severity = inHan ? 'warning' : 'info';
  return { span, message: say(messages.found, found, read), severity, fixes: [fix] };
}
