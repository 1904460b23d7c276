import { isOfWord, wornTextsOf } from '../marks/printed-words';
import { say } from '../message';
import type { Unit } from '../misread/latin/words';
import type { Page } from '../page';
import { defineRule, type Problem } from '../rule';

const messages = {
  found: 'The apostrophe in “{0}” was read as a space.',
  read: 'Read “{0}”',
} as const;

/** Mother s, Australia s: a name and the letter that tells what is its own, on worn pages. */
export const lostApostrophe = defineRule({
  id: 'lost-apostrophe',
  category: 'ocr',
  severity: 'info',
  summary: 'An apostrophe was read as a space.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const { words } of wornTextsOf(page))
      for (let i = 0; i + 1 < words.length; i++) {
        const [name, letter] = [words[i], words[i + 1]] as [Unit, Unit];
        const isTaken = () => isOfWord(page, { start: name.end, end: letter.end });
        if (isName(name) && isOwn(page.text, name, letter) && !isTaken()) yield problemOf(page, name, letter);
      }
  },
});

const isName = ({ word: { kind, casing, text } }: Unit): boolean =>
  casing === 'title' && text.length > 2 && (kind === 'known' || kind === 'unknown');

const isOwn = (text: string, { end }: Unit, letter: Unit): boolean =>
  text.slice(end, letter.end) === ' s' && /^\s{1,2}\S/.test(text.slice(letter.end, letter.end + 3));

function problemOf({ text }: Page, { start, end }: Unit, letter: Unit): Problem {
  const read = `${text.slice(start, end)}'s`;
  const span = { start, end: letter.end };
  const edits = [{ span: { start: end, end: end + 1 }, newText: "'" }];
  return {
    span,
    message: say(messages.found, text.slice(start, letter.end)),
    fixes: [{ title: say(messages.read, read), safe: false, edits }],
  };
}
