import { misreadingProblems } from '../misread/latin/problems';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” is a word, but “{1}” fits here, and looks much like it.',
  read: 'Read “{0}”',
} as const;

/** Letters that were taken for others, so that another word is left: arid for and. */
export const realWordMisreading = defineRule({
  id: 'real-word-misreading',
  category: 'ocr',
  severity: 'info',
  summary: 'A word was read as another that looks like it.',
  safeFix: 'never',
  messages,
  check: page => misreadingProblems(page, ['realword', 'recased'], messages),
});
