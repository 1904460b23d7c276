import { charAfter, charBefore, isHanChar } from '../codepoints/chars';
import { pairs } from '../codepoints/look-alikes';
import { radicalPairs } from '../codepoints/tables/radicals';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  found: '“{0}” is a radical or a stroke, not the character “{1}” that looks the same: no search finds it.',
  read: 'Read “{0}”',
} as const;

const unified = pairs(radicalPairs);
/** Forms that a radical has only as a part of a character; alone, another glyph was printed. */
const parts = /[⺀⺄⺆⺈⺊⺋⺌⺍⺗⺜⺤⺥⺧⺩⺪⺳⺵-⺸⺻-⻀⻂⻃⻇⻊⻌-⻏⻕⻖⻞⻟⻡㇀-㇏㇒-㇣]/;

/** Fonts draw radicals and characters with the same glyphs, and programs read the wrong one of the two out of a PDF. */
export const kangxiRadical = defineRule({
  id: 'kangxi-radical',
  category: 'character',
  severity: 'warning',
  summary: 'A radical stands in place of the character that looks the same.',
  safeFix: 'sometimes',
  messages,
  *check(page) {
    for (const span of page.runs.radical) {
      const found = page.text.slice(span.start, span.end);
      const read = [...found].map(char => unified.get(char) ?? char).join('');
      if (read !== found) yield problemOf(found, read, span, isCertain(page, found, span));
    }
  },
});

/** Kangxi radicals are whole characters; of the other radicals, those that are, in running text. */
function isCertain({ text }: Page, found: string, { start, end }: Span): boolean {
  if (/^[⼀-⿕]+$/.test(found)) return true;
  const inText =
    [...found].length > 1 || isHanChar(charBefore(text, start)) || isHanChar(charAfter(text, end));
  return inText && !parts.test(found);
}

function problemOf(found: string, read: string, span: Span, safe: boolean): Problem {
  const fix = { title: say(messages.read, read), safe, edits: [{ span, newText: read }] };
  return { span, message: say(messages.found, found, read), fixes: [fix] };
}
