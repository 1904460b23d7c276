import { linesOfCredit } from '../credits/place';
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
    const credited = new Set<number>();
    for (const credit of page.credits) {
      const { first, last } = linesOfCredit(page, credit);
      for (let line = first; line <= last; line++) credited.add(line);
      const lost = lostBefore(language, credit.text);
      if (lost) yield { span: credit.span, message: say(messages.first, ...lost) };
    }
    for (const { span, text } of rolesAlone(page, language, credited))
      yield { span, message: say(messages.alone, text) };
  },
});
