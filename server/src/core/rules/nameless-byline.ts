import { creditedLines } from '../credits/place';
import { lostBefore, rolesAlone } from '../credits/roles';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  alone: '“{0}” names nobody: the name seems to be lost.',
  first: 'A name seems to be lost between “{0}” and “{1}”.',
} as const;

/** A role whose name is lost: □记者 alone, □记者 、李四, 本报讯（记者 ）. */
export const namelessByline = defineRule({
  id: 'nameless-byline',
  category: 'byline',
  severity: 'info',
  summary: 'A byline lacks the name that its role announces.',
  safeFix: 'never',
  messages,
  *check(page) {
    const { language } = page;
    if (language.script !== 'han') return;
    for (const { span, text } of page.credits) {
      const lost = lostBefore(language, text);
      if (lost) yield { span, message: say(messages.first, ...lost) };
    }
    for (const { span, text } of rolesAlone(page, language, creditedLines(page)))
      yield { span, message: say(messages.alone, text) };
  },
});
