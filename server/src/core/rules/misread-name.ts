import { nearNames } from '../credits/near-names';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  near: '“{0}” seems to be misread from “{1}”, which the page and its issue have {2} times.',
  alike: '“{0}” looks like “{1}”.',
  replace: 'Replace with “{0}”',
} as const;

/** A name that differs by one look-alike from one that the page or its issue knows better. */
export const misreadName = defineRule({
  id: 'misread-name',
  category: 'byline',
  severity: 'info',
  summary: 'A character of a name was misread.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const { name, other, span, read, printed, count } of nearNames(page)) {
      yield {
        span,
        severity: name.length > 2 ? 'info' : 'hint',
        message: say(messages.near, name, other, count),
        evidence: [say(messages.alike, read, printed)],
        fixes: [{ title: say(messages.replace, printed), safe: false, edits: [{ span, newText: printed }] }],
      };
    }
  },
});
