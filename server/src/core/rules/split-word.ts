import { misreadingProblems } from '../misread/latin/problems';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” is one word in two parts; “{1}” was probably printed.',
  read: 'Read “{0}”',
} as const;

/** A word with a space or mark inside that was not printed, or one broken over two lines whose hyphen was lost. */
export const splitWord = defineRule({
  id: 'split-word',
  category: 'ocr',
  severity: 'info',
  summary: 'A word was read as two.',
  safeFix: 'never',
  messages,
  check: page => misreadingProblems(page, ['broken', 'unhyphenated'], messages),
});
