import { type PairKind, pairKinds } from '../marks/pairs';
import { type Unpaired, unpairedOf } from '../marks/unpaired';
import { say } from '../message';
import { once } from '../once';
import { defineRule, type Fix } from '../rule';

const messages = {
  unclosed: '“{0}” opens here and is not closed.',
  unopened: '“{0}” closes here what was not opened.',
  turned: '“{0}” faces the wrong way.',
  turn: 'Replace with “{0}”',
  whole: 'The page has “{0}” elsewhere.',
  insert: 'Insert “{0}”',
} as const;

/** What is written whole elsewhere tells where the partner stood: titles, and what is often quoted. */
const whole = /《([^《》\r\n]{2,30})》|“([^“”\r\n]{2,30})”|「([^「」\r\n]{2,30})」/g;
const [shortest, longest] = [2, 30];

/** A bracket or a quotation mark without its partner. */
export const unpairedMark = defineRule({
  id: 'unpaired-mark',
  category: 'punctuation',
  severity: 'info',
  summary: 'A bracket or a quotation mark lacks its partner.',
  safeFix: 'never',
  messages,
  *check(page) {
    const wholes = once(() => new Set([...page.text.matchAll(whole)].map(([text]) => text)));
    for (const unpaired of unpairedOf(page)) {
      const { at } = unpaired.mark;
      const found = unpaired.flaw === 'turned' ? undefined : wholeAt(page.text, unpaired, wholes());
      yield {
        span: { start: at, end: at + 1 },
        message: say(messages[unpaired.flaw], page.text.charAt(at)),
        severity: unpaired.inLine ? 'info' : 'hint',
        evidence: found ? [say(messages.whole, found)] : [],
        fixes: found ? [insertion(unpaired, found.length)] : turnings(unpaired),
      };
    }
  },
});

/** What begins or ends with the mark, as the page has it elsewhere with both. */
function wholeAt(
  text: string,
  { mark: { at, kind }, flaw }: Unpaired,
  wholes: ReadonlySet<string>,
): string | undefined {
  const { open, close } = pairKinds[kind] as PairKind;
  for (let length = longest; length >= shortest; length--) {
    const inner = flaw === 'unclosed' ? text.slice(at + 1, at + 1 + length) : text.slice(at - length, at);
    if (wholes.has(open + inner + close)) return open + inner + close;
  }
  return undefined;
}

/** @param length of the whole, with both marks */
function insertion({ mark: { at, kind }, flaw }: Unpaired, length: number): Fix {
  const { open, close } = pairKinds[kind] as PairKind;
  const [mark, place] = flaw === 'unclosed' ? [close, at + length - 1] : [open, at - length + 2];
  const edits = [{ span: { start: place, end: place }, newText: mark }];
  return { title: say(messages.insert, mark), safe: false, edits };
}

function turnings({ mark: { at, kind, side }, flaw }: Unpaired): Fix[] {
  if (flaw !== 'turned') return [];
  const { open, close } = pairKinds[kind] as PairKind;
  const right = side === 'open' ? close : open;
  const edits = [{ span: { start: at, end: at + 1 }, newText: right }];
  return [{ title: say(messages.turn, right), safe: false, edits }];
}
