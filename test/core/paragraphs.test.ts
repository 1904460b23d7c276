import { strict as assert } from 'node:assert';
import { parsePage } from '../../server/src/core';

/** Each paragraph's lines run together, as a person would read them. */
const paragraphsIn = (text: string): string[] => {
  const page = parsePage(text);
  return page.paragraphs.map(({ first, last }) => {
    let paragraph = '';
    for (let line = first; line <= last; line++) paragraph += page.lineText(line).trim();
    return paragraph;
  });
};

const council = [
  '市水务局昨日召开会议，部署防',
  '汛安全工作。会议要求各镇街区加强',
  '巡查，落实责任，确保群众安全度汛。',
  '会议指出，近期雨水偏多，河道',
  '水位上涨较快，要做好应急准备，备',
  '足物资。',
  '会后，与会人员来到城北水库，',
  '实地查看了大坝加固工程进展情况，',
  '并看望了一线值守人员，叮嘱他们注',
  '意安全。',
];
const read = [
  '市水务局昨日召开会议，部署防汛安全工作。会议要求各镇街区加强巡查，落实责任，确保群众安全度汛。',
  '会议指出，近期雨水偏多，河道水位上涨较快，要做好应急准备，备足物资。',
  '会后，与会人员来到城北水库，实地查看了大坝加固工程进展情况，并看望了一线值守人员，叮嘱他们注意安全。',
];

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
  ['no blank lines', council.join('\n'), read],
  ['a blank line after every line', council.join('\n\n'), read],
  ['CRLF', council.join('\r\n'), read],
  ['indents kept', council.map((row, i) => ([0, 3, 6].includes(i) ? `　　${row}` : row)).join('\n'), read],
  ['one line a paragraph', read.join('\n'), read],
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
