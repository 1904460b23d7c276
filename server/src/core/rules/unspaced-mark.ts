import { linesWith } from '../marks/signs';
import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: 'No space stands after “{0}”.',
  insert: 'Insert a space',
} as const;

/** A word, a mark and a word: what is shorter than three letters and no word of its own is the rest of a misread one. */
const tightMark =
  /(?<=\p{Ll}{2})([,;:])(?=(?:\p{Ll}{3,30}|of|to|in|on|at|by|he|it|is|as|we|or|no|an|be|so|if|my|up)\b)/gu;
/** A word and the beginning of a sentence. */
const tightStop =
  /(?<=\p{Ll}{3})([.!?])(?=(?:The|This|That|These|Those|There|They|It|He|She|We|His|Her|In|On|At|A|An|But|And|For|If|When|While|After|As|Mr|Mrs|One|Some|No|Of|To|From|By|With)\b(?!\.\w))/gu;
/** In addresses marks stand between words. */
const address = /www\.|https?:|\w@\w|\.(?:com|org|net|gov|edu|co)\b/;
/** A line of words that were not read is no place to count spaces. */
const soundWord = /^[("'“‘[]*\p{L}?\p{Ll}+(?:[-'’]\p{Ll}+)*[.,;:!?)"'”’\]]*$/u;
const shareOfSound = 0.6;

/** Two words that a lost space runs together around a mark. */
export const unspacedMark = defineRule({
  id: 'unspaced-mark',
  category: 'spacing',
  severity: 'info',
  summary: 'The space after a mark was lost.',
  safeFix: 'never',
  messages,
  *check(page) {
    for (const index of linesWith(page, 'stopAndLetter')) {
      if (page.languageAt(index).script !== 'latin') continue;
      const line = page.lineText(index);
      const { start } = page.lines[index] ?? { start: 0 };
      for (const pattern of [tightMark, tightStop])
        for (const { 0: mark, index: at } of line.matchAll(pattern)) {
          if (address.test(line) || !isSound(line)) break;
          const span = { start: start + at, end: start + at + 1 };
          const place = { start: span.end, end: span.end };
          yield {
            span,
            message: say(messages.found, mark),
            fixes: [{ title: say(messages.insert), safe: false, edits: [{ span: place, newText: ' ' }] }],
          };
        }
    }
  },
});

function isSound(line: string): boolean {
  const words = line.split(/[\s,;:!?]+/).filter(word => word !== '');
  return words.filter(word => soundWord.test(word)).length >= shareOfSound * words.length;
}
