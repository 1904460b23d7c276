import { pairKinds } from '../marks/pairs';
import { type Unpaired, unpairedOf } from '../marks/unpaired';
import { say } from '../message';
import { defineRule, type Fix } from '../rule';

const messages = {
  unclosed: '“{0}” opens here and is not closed.',
  unopened: '“{0}” closes here what was not opened.',
  turned: '“{0}” faces the wrong way.',
  turn: 'Replace with “{0}”',
} as const;

/** A bracket or a quotation mark without its partner. */
export const unpairedMark = defineRule({
  id: 'unpaired-mark',
  category: 'punctuation',
  severity: 'info',
  summary: 'A bracket or a quotation mark lacks its partner.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const unpaired of unpairedOf(page)) {
      const { at } = unpaired.mark;
      yield {
        span: { start: at, end: at + 1 },
        message: say(messages[unpaired.flaw], page.text.charAt(at)),
        severity: unpaired.inLine ? 'info' : 'hint',
        fixes: fixesOf(unpaired),
      };
    }
  },
});

function fixesOf({ mark: { at, kind, side }, flaw }: Unpaired): Fix[] {
  const pair = pairKinds[kind];
  if (flaw !== 'turned' || !pair) return [];
  const right = side === 'open' ? pair.close : pair.open;
  return [
    {
      title: say(messages.turn, right),
      safe: false,
      edits: [{ span: { start: at, end: at + 1 }, newText: right }],
    },
  ];
}
