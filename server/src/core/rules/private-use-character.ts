import { charAfter, charBefore, codePointsOf, isHanChar } from '../codepoints/chars';
import { cantonese, gb18030, hkscs } from '../codepoints/private-use';
import { isDigit } from '../languages';
import { say } from '../message';
import type { Page } from '../page';
import { type Reading, readingsOf } from '../readings';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  unknown: 'The code point {0} is for private use: what it stands for, only a font tells.',
  known: 'The code point {0} is for private use; {1} keeps “{2}” there.',
  elsewhere: 'Between the same glyphs, the page has “{0}” in {1} places.',
  read: 'Read “{0}”',
} as const;

/** A glyph that came with a code of its font, or of an older version of an encoding. */
export const privateUseCharacter = defineRule({
  id: 'private-use-character',
  category: 'character',
  severity: 'warning',
  summary: 'A code point for private use stands in place of a character.',
  safeFix: 'never',
  messages,
  *check(page) {
    const spans = page.runs.privateUse.flatMap(run => charactersOf(page, run));
    const isHkscs = spans.some(({ start }) => cantonese.has(hkscs().get(page.text.charCodeAt(start)) ?? ''));
    const readingOf = readingsOf(page, spans);
    for (const span of spans) yield assigned(page, span, isHkscs) ?? unknown(page, span, readingOf(span));
  },
});

/** One span for each code point: those of the planes for private use are two units. */
function charactersOf({ text }: Page, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end;) {
    const length = charAfter(text, at).length;
    spans.push({ start: at, end: at + length });
    at += length;
  }
  return spans;
}

/** What an encoding for Chinese kept at the code point, between Han. */
function assigned(page: Page, span: Span, isHkscs: boolean): Problem | undefined {
  const { text, language } = page;
  if (!isHanChar(charBefore(text, span.start)) && !isHanChar(charAfter(text, span.end))) return undefined;
  const traditional = language.id === 'zh-Hant';
  const map = traditional ? (isHkscs ? hkscs() : undefined) : gb18030();
  const char = map?.get(text.charCodeAt(span.start));
  if (char === undefined || language.script !== 'han') return undefined;
  const encoding = traditional ? 'HKSCS' : 'GB 18030';
  const message = say(messages.known, codePointsOf(text.slice(span.start, span.end)), encoding, char);
  return { span, message, fixes: [read(span, char)] };
}

function unknown({ text }: Page, span: Span, reading: Reading | undefined): Problem {
  const message = say(messages.unknown, codePointsOf(text.slice(span.start, span.end)));
  // Between two figures, what was printed is rather a point than what stands there in a date: 3.15, 3月15.
  if (!reading || isBetweenFigures(text, span)) return { span, message };
  const evidence = [say(messages.elsewhere, reading.glyph, reading.count)];
  return { span, message, evidence, fixes: [read(span, reading.glyph)] };
}

const isBetweenFigures = (text: string, { start, end }: Span): boolean =>
  isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(end));

const read = (span: Span, char: string): Fix => ({
  title: say(messages.read, char),
  safe: false,
  edits: [{ span, newText: char }],
});
