import { strict as assert } from 'node:assert';
import { parsePage } from '../../server/src/core';
import { council, councilRead } from '../columns';

/** Each paragraph's lines run together, as a person would read them. */
const paragraphsIn = (text: string): string[] => {
  const page = parsePage(text);
  return page.paragraphs.map(({ first, last }) => {
    let paragraph = '';
    for (let line = first; line <= last; line++) paragraph += page.lineText(line).trim();
    return paragraph;
  });
};

const story = [
  'The harbour board met on Tuesday evening to',
  'hear the engineer’s report on the north pier,',
  'which has stood closed since the winter gales.',
  'Members agreed that the work could not wait',
  'and voted the money without a division.',
];
const more = [
  'The contract will be let before the end of the',
  'month, and dredging is to follow in the spring',
  'if the weather allows.',
];

const cases: [name: string, text: string, paragraphs: string[]][] = [
  ['no blank lines', council.join('\n'), councilRead],
  ['a blank line after every line', council.join('\n\n'), councilRead],
  ['CRLF', council.join('\r\n'), councilRead],
  [
    'indents kept',
    council.map((row, i) => ([0, 3, 6].includes(i) ? `　　${row}` : row)).join('\n'),
    councilRead,
  ],
  ['one line a paragraph', councilRead.join('\n'), councilRead],
  [
    'blank lines between paragraphs',
    `${story.join('\n')}\n\n${more.join('\n')}`,
    [story.join(''), more.join('')],
  ],
];

describe('paragraphs', () => {
  for (const [name, text, paragraphs] of cases)
    it(name, () => assert.deepEqual(paragraphsIn(text), paragraphs));

  it('a page without text has none', () => {
    for (const text of ['', '\n\n', '□记者 陈晓苏']) assert.deepEqual(paragraphsIn(text), []);
  });
});
