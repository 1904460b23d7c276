import { misreadingProblems } from '../misread/latin/problems';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” is two words; “{1}” was probably printed.',
  read: 'Read “{0}”',
} as const;

/** Words whose space was not read. */
export const joinedWords = defineRule({
  id: 'joined-words',
  category: 'ocr',
  severity: 'info',
  summary: 'Two words were read as one.',
  safeFix: 'never',
  messages,
  check: page => misreadingProblems(page, ['run-on'], messages),
});
