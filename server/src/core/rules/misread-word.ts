import { misreadingProblems } from '../misread/latin/problems';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” is no word; “{1}” was probably printed.',
  unread: '“{0}” is no word, and cannot be told from its letters.',
  read: 'Read “{0}”',
} as const;

/** Letters that were taken for others, so that no word is left. */
export const misreadWord = defineRule({
  id: 'misread-word',
  category: 'ocr',
  severity: 'warning',
  summary: 'Letters of a word were taken for others.',
  safeFix: 'never',
  messages,
  check: page => misreadingProblems(page, ['nonword', 'unread'], messages),
});
