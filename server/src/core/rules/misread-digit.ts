import { say } from '../message';
import { misreadMonth, misreadNumber } from '../misread/numbers';
import { type MisreadPart, misreadPartsOfSums } from '../misread/sums';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  digit: 'A letter stands in place of a digit: “{0}” should read “{1}”.',
  letter: 'A digit stands in place of a letter: “{0}” should read “{1}”.',
  read: 'Read “{0}”',
} as const;

const wordUnit = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/;
/** Longer runs are codes, not numbers or words. */
const longest = 12;

/** Recognizers take letters for digits and digits for letters of the same shape. */
export const misreadDigit = defineRule({
  id: 'misread-digit',
  category: 'ocr',
  severity: 'warning',
  summary: 'A letter stands in place of a digit, or a digit in place of a letter.',
  safeFix: 'never',
  messages,
  *check(page) {
    yield* problemsAt(page, page.runs.digit);
    yield* problemsAt(page, page.runs.zero, token => !/[\d０-９]/.test(token));
    yield* problemsOfSums(page);
  },
});

/** What is wrong with the numbers around these places. */
function* problemsAt(
  page: Page,
  places: readonly Span[],
  wanted = (_token: string) => true,
): Iterable<Problem> {
  let done = 0;
  for (const { start, end } of places) {
    if (start < done) continue;
    const span = tokenAround(page.text, start, end, done);
    done = span.end;
    const length = span.end - span.start;
    if (length === end - start || length > longest) continue;
    const problem = wanted(page.text.slice(span.start, span.end)) ? problemOf(page, span) : undefined;
    if (problem) yield problem;
  }
}

/** What was misread in sums of money: 16« 4d, 2s. Gd. */
function* problemsOfSums(page: Page): Iterable<Problem> {
  const memo = page.memo<readonly MisreadPart[]>(misreadPartsOfSums);
  for (let index = 0; index < page.lines.length; index++) {
    if (page.languageAt(index).script !== 'latin') continue;
    const { start } = page.lines[index] as Span;
    const line = page.lineText(index);
    for (const { span, read } of memo.of(line, misreadPartsOfSums)) {
      const token = line.slice(span.start, span.end);
      yield problem({ start: start + span.start, end: start + span.end }, messages.digit, token, read);
    }
  }
}

/** The letters and digits on both sides, no further back than `from`. */
function tokenAround(text: string, start: number, end: number, from: number): Span {
  while (start > from && wordUnit.test(text.charAt(start - 1))) start--;
  while (wordUnit.test(text.charAt(end))) end++;
  return { start, end };
}

function problemOf({ text, language }: Page, span: Span): Problem | undefined {
  const token = text.slice(span.start, span.end);
  const narrow = [...token].map(toNarrow).join('');
  const month = misreadMonth(narrow);
  if (month !== undefined) return problem(span, messages.letter, token, asWideAs(token, month));
  const number = misreadNumber(narrow, {
    before: text.slice(Math.max(0, span.start - 12), span.start),
    after: text.slice(span.end, span.end + 3),
    inHan: language.script === 'han',
  });
  return number === undefined ? undefined : problem(span, messages.digit, token, asWideAs(token, number));
}

const shift = (char: string, by: number): string => String.fromCharCode(char.charCodeAt(0) + by);
const isWide = (char = ''): boolean => char >= '\uff01';
const toNarrow = (char: string): string => (isWide(char) ? shift(char, -0xfee0) : char);
/** Each character as wide as the one that it replaces. */
const asWideAs = (token: string, read: string): string =>
  [...read].map((char, i) => (isWide(token[i]) ? shift(char, 0xfee0) : char)).join('');

const problem = (span: Span, template: string, found: string, read: string): Problem => ({
  span,
  message: say(template, found, read),
  fixes: [{ title: say(messages.read, read), safe: false, edits: [{ span, newText: read }] }],
});
