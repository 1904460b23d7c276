import type { CreditedName } from '../credits';
import { isPlain } from '../credits/place';
import { likenessOf, splitNames } from '../credits/names';
import type { HanLanguage } from '../languages';
import { say } from '../message';
import type { Page } from '../page';
import { knownAs } from '../people';
import { defineRule } from '../rule';

const messages = {
  glued: '“{0}” seems to be {1} names that nothing sets apart: {2}.',
  known: 'The page or its issue credits {0}.',
  separate: 'Set the names apart: “{0}”',
} as const;

/** Names that were set side by side and read as one: 陶源明陈杰. */
export const gluedNames = defineRule({
  id: 'glued-names',
  category: 'byline',
  severity: 'info',
  summary: 'Two names in a credit were run together.',
  safeFix: 'never',
  messages,
  *check(page) {
    const { language } = page;
    if (language.script !== 'han') return;
    for (const { name, span } of page.credits.flatMap(({ names }) => names)) {
      const parts = isPlain(page, span, name) ? partsOf(page, language, name) : undefined;
      if (!parts) continue;
      const known = parts.filter(part => knownAs(page, part) > 0);
      const apart = parts.join(separator(page));
      yield {
        span,
        severity: known.length > 0 ? 'info' : 'hint',
        message: say(messages.glued, name, parts.length, parts.join('、')),
        evidence: known.map(part => say(messages.known, part)),
        fixes: [{ title: say(messages.separate, apart), safe: false, edits: [{ span, newText: apart }] }],
      };
    }
  },
});

/** The names that one is made of: known ones rather than others. */
function partsOf(page: Page, language: HanLanguage, name: string): string[] | undefined {
  if (knownAs(page, name) > 1) return undefined;
  for (let at = 2; at <= name.length - 2; at++) {
    const parts = [name.slice(0, at), name.slice(at)];
    if (parts.every(part => likenessOf(part, language)) && parts.some(part => knownAs(page, part) > 0))
      return parts;
  }
  return likenessOf(name, language) === 'several' && name.length > 4 ? splitNames(name, language) : undefined;
}

/** What the page sets names apart by. */
function separator(page: Page): string {
  const gaps = page.credits.flatMap(({ names }) =>
    names.slice(1).map((name, i) => gapBetween(page, names[i], name)),
  );
  return gaps.find(gap => /^(?:\s|、)$/.test(gap)) ?? ' ';
}

const gapBetween = ({ text }: Page, before: CreditedName | undefined, after: CreditedName): string =>
  text.slice(before?.span.end, after.span.start);
