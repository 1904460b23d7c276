import { linesWith } from '../marks/signs';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  mixed: '“{0}” mixes full-width and half-width digits.',
  wide: '“{0}” is set in full-width digits.',
  habit: 'The page writes {0} numbers in half-width digits, and {1} in full-width ones.',
  replace: 'Write “{0}”',
} as const;

const number = /[\d０-９]+/g;
/** Noughts between Chinese numerals are circles, not digits: 二０００年. */
const circles = /^０+$/;
/** So many times as often a page must write half-width digits. */
const rarity = 10;

/** Full-width digits on a page that writes numbers in half-width ones. */
export const mixedDigits = defineRule({
  id: 'mixed-digits',
  category: 'punctuation',
  severity: 'info',
  summary: 'A number has not the width that the page writes numbers in.',
  safeFix: 'never',
  messages,
  *check(page) {
    const lines = linesWith(page, 'wideDigit');
    if (lines.length === 0) return;
    const numbers = page.text.match(number) ?? [];
    const wide = numbers.filter(digits => /[０-９]/.test(digits)).length;
    const narrow = numbers.length - wide;
    for (const index of lines) {
      const { start } = page.lines[index] ?? { start: 0 };
      for (const { 0: digits, index: at } of page.lineText(index).matchAll(number)) {
        const isMixed = /\d/.test(digits);
        if (!/[０-９]/.test(digits) || circles.test(digits) || (!isMixed && narrow < rarity * wide)) continue;
        const span = { start: start + at, end: start + at + digits.length };
        const half = digits.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
        yield {
          span,
          message: say(isMixed ? messages.mixed : messages.wide, digits),
          severity: isMixed ? 'info' : 'hint',
          evidence: [say(messages.habit, narrow, wide)],
          fixes: [{ title: say(messages.replace, half), safe: false, edits: [{ span, newText: half }] }],
        };
      }
    }
  },
});
