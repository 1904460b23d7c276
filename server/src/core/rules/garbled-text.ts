import type { Garbled } from '../codepoints/garbled';
import type { Misreading } from '../codepoints/mojibake';
import { say } from '../message';
import type { Page } from '../page';
import { defineRule, type Edit, type Fix, type Problem } from '../rule';
import type { Span } from '../text';

const messages = {
  garbled: 'This is {0} that was read as {1}.',
  whole: 'The page is {0} that was read as {1}.',
  undecoded: 'The page could not be decoded: the file is in another encoding than it was read in.',
  lost: 'Text was lost here: “{0}” is what is left of characters that could not be decoded.',
  memory: '“{0}” is memory that was never written to, read as text.',
  reopen: 'Opened again as {0}, the file may be sound; if it was saved like this, take it from its source.',
  read: 'Read “{0}”',
  readAll: 'Read {0} places as {1}',
} as const;

/** More stretches than this are one finding: the file was misread, not the place. */
const many = 8;
/** Replacement characters, or memory that a debugger filled, read as GBK; so many times over that no one writes it. */
const lost = /(?:锟斤拷)+(?:锟斤?|锟)?/y;
const memory = /烫{4,}|屯{4,}/y;

/** Bytes that were read in another encoding than they were written in. */
export const garbledText = defineRule({
  id: 'garbled-text',
  category: 'character',
  severity: 'warning',
  summary: 'The text was read in another encoding than it was written in.',
  safeFix: 'never',
  messages,
  *check(page) {
    yield* leftovers(page);
    const { misreadings, isWhole, isUndecoded } = page.garbling;
    for (const stretches of misreadings)
      if (isWhole || stretches.length > many) yield problemOfPage(stretches);
      else yield* stretches.map(problemOf);
    if (isUndecoded && !isWhole)
      yield { span: page.runs.replacement[0] as Span, message: say(messages.undecoded) };
  },
});

/** What is left where nothing can be read any more. */
function* leftovers({ runs, text }: Page): Iterable<Problem> {
  let done = 0;
  for (const { start } of runs.mojibake) {
    if (start < done) continue;
    for (const [pattern, template] of [
      [lost, messages.lost],
      [memory, messages.memory],
    ] as const) {
      pattern.lastIndex = start;
      const found = pattern.exec(text)?.[0];
      if (!found || /["“‘「『]/.test(text.charAt(start - 1))) continue;
      done = start + found.length;
      yield { span: { start, end: done }, message: say(template, found.slice(0, 4)) };
    }
  }
}

function problemOf({ start, end, misreading, repairs }: Garbled): Problem {
  const message = say(messages.garbled, misreading.as, misreading.read);
  return { span: { start, end }, message, fixes: fixesOf(repairs, misreading) };
}

function problemOfPage(stretches: readonly Garbled[]): Problem {
  const [{ start, end, misreading }] = stretches as [Garbled];
  return {
    span: { start, end },
    message: say(messages.whole, misreading.as, misreading.read),
    evidence: [say(messages.reopen, misreading.as)],
    fixes: fixesOf(
      stretches.flatMap(({ repairs }) => repairs),
      misreading,
    ),
  };
}

/** So long a repair is shown in the title. */
const longest = 40;

function fixesOf(edits: readonly Edit[], { as }: Misreading): Fix[] {
  const [first, more] = edits;
  if (!first) return [];
  const isShown = !more && first.newText.length <= longest;
  const title = isShown ? say(messages.read, first.newText) : say(messages.readAll, edits.length, as);
  return [{ title, safe: false, edits }];
}
