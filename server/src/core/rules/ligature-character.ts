import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” is one character for the letters “{1}”: no search finds the word.',
  read: 'Read “{0}”',
} as const;

/** U+FB00 to U+FB06. The long s of the sixth is a letter of its own and stays. */
const letters = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ſt', 'st'];

/** Type joins letters; text has them apart, but where the transcriber keeps what was set. */
export const ligatureCharacter = defineRule({
  id: 'ligature-character',
  category: 'character',
  severity: 'info',
  summary: 'A ligature is one character in place of its letters.',
  safeFix: 'never',
  messages,
  *check({ runs, text }) {
    for (const span of runs.ligature) {
      const found = text.slice(span.start, span.end);
      const newText = [...found].map(char => letters[char.charCodeAt(0) - 0xfb00]).join('');
      const fix = { title: say(messages.read, newText), safe: false, edits: [{ span, newText }] };
      yield { span, message: say(messages.found, found, newText), fixes: [fix] };
    }
  },
});
