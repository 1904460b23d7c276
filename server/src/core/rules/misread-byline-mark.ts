import { bylineMark, isAlone } from '../credits/place';
import { startsWithRole } from '../credits/roles';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  misread: '“{0}” seems to be misread from “{1}”, the mark before a byline.',
  lost: 'The mark before this byline seems to be lost: {0} others of the page begin with “{1}”.',
  replace: 'Replace with “{0}”',
  insert: 'Insert “{0}”',
} as const;

/** So many bylines with a mark, and none without, make one without it suspicious. */
const habit = 2;
const usual = '□';

/** The ornament before a byline read as a character (口记者 for □记者), or lost. */
export const misreadBylineMark = defineRule({
  id: 'misread-byline-mark',
  category: 'byline',
  severity: 'info',
  summary: 'The mark before a byline was misread or lost.',
  safeFix: 'never',
  messages,
  *check(page) {
    const { language } = page;
    if (language.script !== 'han') return;
    const best = bylineMark(page);
    const bare = page.credits.filter(
      credit => credit.kind === 'byline' && startsWithRole(language, credit.text) && isAlone(page, credit),
    );
    for (const { text, span } of page.credits) {
      if (!language.credits.misreadMarks.includes(text.charAt(0)) || page.text[span.start] !== text[0])
        continue;
      const mark = best?.mark ?? usual;
      const place = { start: span.start, end: span.start + 1 };
      yield {
        span: place,
        message: say(messages.misread, text.charAt(0), mark),
        fixes: [{ title: say(messages.replace, mark), safe: false, edits: [{ span: place, newText: mark }] }],
      };
    }
    if (!best || best.count < habit || bare.length > 1) return;
    for (const { span } of bare) {
      const place = { start: span.start, end: span.start };
      yield {
        span,
        severity: 'hint',
        message: say(messages.lost, best.count, best.mark),
        fixes: [
          {
            title: say(messages.insert, best.mark),
            safe: false,
            edits: [{ span: place, newText: best.mark }],
          },
        ],
      };
    }
  },
});
