import type { Credit } from '../credits';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  misread: '“{0}” is misread from “{1}”: it stands where a credit says what the person did.',
  replace: 'Replace with “{0}”',
} as const;

/** 记着, 通迅员, 撮: the words around the names of a credit, read as others that look like them. */
export const misreadRole = defineRule({
  id: 'misread-role',
  category: 'byline',
  severity: 'warning',
  summary: 'A word that tells what somebody did for an article was misread.',
  safeFix: 'never',
  messages,
  *check(page) {
    const { language } = page;
    if (language.script !== 'han') return;
    for (const credit of page.credits)
      for (const [read, printed] of language.credits.misreadWords)
        yield* misreadIn(page, credit, read, printed);
  },
});

function* misreadIn(
  page: Page,
  { text, names, span }: Credit,
  read: string,
  printed: string,
): Generator<Problem> {
  if (!text.includes(read)) return;
  for (
    let at = page.text.indexOf(read, span.start);
    at >= 0 && at < span.end;
    at = page.text.indexOf(read, at + 1)
  ) {
    const place = { start: at, end: at + read.length };
    // A longer misreading ends in this one: 讠己者; and a name is no role.
    if (page.text[at - 1] === '讠' || page.text[at - 1] === '訁') continue;
    if (names.some(name => name.span.start < place.end && place.start < name.span.end)) continue;
    yield {
      span: place,
      message: say(messages.misread, read, printed),
      fixes: [
        { title: say(messages.replace, printed), safe: false, edits: [{ span: place, newText: printed }] },
      ],
    };
  }
}
