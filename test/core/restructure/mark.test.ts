import { strict as assert } from 'node:assert';
import { applyEdits, type MarkChange, markLines, parsePage } from '../../../server/src/core';

const marked = (text: string, marking: MarkChange, first: number, last = first): string | undefined => {
  const edits = markLines(parsePage(text), marking, first, last);
  return edits && applyEdits(text, edits);
};

const council = '市水务局昨日召开会议，部署防汛安全工作。会议要求加强巡查，落实责任。';
const school = '城北小学新校舍今日启用，全校师生举行了简短的仪式，共有三十间教室。';

const cases: [
  name: string,
  text: string,
  marking: MarkChange,
  lines: [number, number?],
  expected: string | undefined,
][] = [
  ['a line', 'Flood\nRivers rose.', 'headline', [0], '@@ headline Flood\nRivers rose.'],
  ['a line of Chinese', '冲锋四季度', 'headline', [0], '@@ 标题 冲锋四季度'],
  [
    'several lines',
    'Flood\n\nRivers Rise\nx',
    'headline',
    [0, 2],
    '@@ headline Flood\n\n@@ headline Rivers Rise\nx',
  ],
  ['a line that has a mark', '@@ deck Flood', 'headline', [0], '@@ headline Flood'],
  ['a line that has this mark', '@@ headline Flood', 'headline', [0], undefined],
  ['a line that begins with white space', '  By Ann Reyes', 'byline', [0], '@@ byline   By Ann Reyes'],
  ['a blank line', '\nFlood', 'headline', [0], undefined],
  ['no more', '@@ headline Flood\n@@ byline By Ann', 'remove', [0, 1], 'Flood\nBy Ann'],
  ['no more, of a mark alone', 'x\n@@ article\nFlood', 'remove', [1], 'x\nFlood'],
  ['no more, where there is none', 'Flood', 'remove', [0], undefined],
  ['an article at the end', `${council}\r\n${school}`, 'article', [1], `${council}\r\n@@ 稿件\r\n${school}`],
  [
    'an article before others',
    `${council}\n${school}\n□记者 张三`,
    'article',
    [1],
    `${council}\n@@ 稿件\n${school}\n@@ 稿件完\n□记者 张三`,
  ],
  ['an article that is marked', `@@ article\n${council}`, 'article', [1], undefined],
];

describe('marking', () => {
  for (const [name, text, marking, [first, last], expected] of cases)
    it(name, () => assert.equal(marked(text, marking, first, last), expected));
});
