import { countSides, type Digits, digitsOf, type DigitsOfLine, phrasesOf } from '../digits';
import { counted } from '../lexicon/counted';
import { isRunningText, listedLines } from '../marks/running-text';
import { type Message, say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  found: 'Spaces that were not printed stand around the digits in “{0}”.',
  habit: 'This page sets digits close to their neighbours in {0} places, and apart in {1}.',
  remove: 'Remove the spaces',
} as const;

/** The space after a lead has a reason: 本报讯 今日. */
const leadAndGap = /(?:[讯訊电電]|报道|報道)(?:（[^（）]*）)?\s/;
/** Behind these marks no newspaper sets a space; behind a title or a label, `电话：`, some do. */
const mark = /[，。、；！？“‘《「『（]/;
/** The start of an item in a numbered list. */
const item = /^(\d{1,3})[ \u00a0](?![、，。])/;

/** Digits with a space to each side, as extractors leave half-width runs, on a page that sets digits close. */
export const spacedDigits = defineRule({
  id: 'spaced-digits',
  category: 'spacing',
  severity: 'info',
  summary: 'Digits are set apart by spaces that were not printed.',
  safeFix: 'always',
  messages,
  *check(page) {
    const lines = digitsOf(page);
    const numbers = lines.flat();
    const [close, apart] = [countSides(numbers, 'close'), countSides(numbers, 'apart')];
    if (close < 3 || close < 2 * apart) return;
    const listed = listedLines(page);
    for (const line of lines) {
      const { line: index } = line[0];
      if (listed.has(index) || !isSetApart(page, line) || isItem(page, index) || !isRunningText(page, index))
        continue;
      const phrases = phrasesOf(line).filter(phrase => phrase.some(digits => isPhrase(page, digits)));
      for (const phrase of phrases) yield* problemOf(page, phrase, say(messages.habit, close, apart));
    }
  },
});

/** Every number of the line stands apart on both sides, and no space has another reason. */
function isSetApart(page: Page, line: DigitsOfLine): boolean {
  const apart = countSides(line, 'apart');
  if (apart === 0 || countSides(line, 'close') > 0 || countSides(line, 'other') > 0) return false;
  const text = page.lineText(line[0].line).trim();
  return text.split(/\s/).length - 1 - (leadAndGap.test(text) ? 1 : 0) <= apart;
}

/** The line beside this one has the next number or the last. */
function isItem(page: Page, index: number): boolean {
  const numberOf = (line: number) => Number(item.exec(page.lineText(line))?.[1]);
  return [-2, -1, 1, 2].some(step => Math.abs(numberOf(index + step) - numberOf(index)) === 1);
}

/** What stands before or after the number rules out that the space was printed. */
function isPhrase({ text, lines }: Page, { line, start, end, before, after }: Digits): boolean {
  if (before === 'apart' && mark.test(text[start - 2] ?? '')) return true;
  if (after === 'apart') return counted.test(text.slice(end + 1, end + 3));
  const rest = text.slice(end, lines[line + 4]?.start).trimStart();
  return before === 'apart' && counted.test(rest);
}

/** The number of a list's first item, after a headline that was put on its line: the space between them is printed. */
function opensItem(text: string, { start, end, after }: Digits): boolean {
  const opens = after === 'apart' && /^.、(?!.?\d)/.test(text.slice(end, end + 4));
  return opens && !mark.test(text.charAt(start - 2));
}

function problemOf({ text }: Page, phrase: readonly Digits[], evidence: Message): Problem[] {
  const places = phrase.flatMap(digits => [
    ...(digits.before === 'apart' && !opensItem(text, digits) ? [digits.start - 1] : []),
    ...(digits.after === 'apart' ? [digits.end] : []),
  ]);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last || places.length === 0) return [];
  const unit = last.after === 'apart' ? String.fromCodePoint(text.codePointAt(last.end + 1) ?? 0) : '';
  const span = { start: Math.min(first.start, ...places), end: last.end + (unit ? 1 + unit.length : 0) };
  const edits = places.map(start => ({ span: { start, end: start + 1 }, newText: '' }));
  return [
    {
      span,
      message: say(messages.found, text.slice(span.start, span.end).trim()),
      evidence: [evidence],
      fixes: [{ title: say(messages.remove), safe: true, edits }],
    },
  ];
}
