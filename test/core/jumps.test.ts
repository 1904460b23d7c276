import assert from 'node:assert/strict';
import { jumpsOf } from '../../server/src/core/jumps';
import { parsePage } from '../../server/src/core/page';
import { namedPageOf, numberedPagesOf } from '../../server/src/core/page-numbers';

describe('jumps', () => {
  const jumps: [text: string, direction: 'to' | 'from', page: string][] = [
    ['他说，要抓紧落实。[|下转第2版|]', 'to', '2'],
    ['（[|下转第二版|]）', 'to', '2'],
    ['（[|下轉第十二版|]）', 'to', '12'],
    ['[|下转Ａ０３版|]▶', 'to', 'A3'],
    ['（[|转 3 版|]）', 'to', '3'],
    ['相关报道[|见第4版|]', 'to', '4'],
    ['（[|紧接第三版|]）', 'from', '3'],
    ['　　（[|上接第一版|]）会议指出，', 'from', '1'],
    ['（[|續第二版|]）', 'from', '2'],
    ['[|Continued on page 4|]', 'to', '4'],
    ['was found. ([|Continued on Page Two|], Column 3)', 'to', '2'],
    ['[|CONTINUED ON A-12|]', 'to', 'A12'],
    ['([|Continued from First Page|].)', 'from', '1'],
    ['[|From Page One|]', 'from', '1'],
    ['[|See FIRE, A4|]', 'to', 'A4'],
    ['Please [|turn to page 7|], column 2', 'to', '7'],
  ];
  for (const [marked, direction, page] of jumps)
    it(`are read from ${marked.replace(/\[\||\|\]/g, '')}`, () => {
      const start = marked.indexOf('[|');
      const text = marked.replace('[|', '').replace('|]', '');
      const [jump, ...others] = jumpsOf(parsePage(`第一行\r\n${text}\r\n`));
      assert.deepEqual(others, []);
      assert.deepEqual(jump, {
        direction,
        page,
        line: 1,
        span: { start: 5 + start, end: 5 + marked.indexOf('|]') - 2 },
      });
    });

  const none = [
    '《人民日报》第2版刊登了这篇文章。',
    '他转第三版的工作由别人接手。',
    '球队逆转2版',
    'From page to page he read on.',
    'See page 4 of the report, which the committee ordered to be printed.',
    'He turned to page 4.',
    '下转第版',
    '下转第0版',
  ];
  for (const text of none)
    it(`are not read from ${text}`, () => assert.deepEqual(jumpsOf(parsePage(text)), []));
});

describe('the pages that a text holds', () => {
  const pages: [title: string, text: string, pages: [page: string, line: number][]][] = [
    ['a Chinese folio', '2017年10月1日 星期日 第2版\n\n今年开建五个小微企业园', [['2', 0]]],
    [
      'an English folio',
      'Page 4 THE HARBOUR RECORD Monday, Oct. 3, 1932\n\nSTRIKE IS CALLED OFF',
      [['4', 0]],
    ],
    ['a bare number', '今年开建五个小微企业园\n本报讯 记者昨天获悉。\n- 7 -', [['7', 2]]],
    [
      'several pages',
      '第一版 2017年10月1日\n本报讯 记者获悉。\n第二版 2017年10月1日\n本报讯',
      [
        ['1', 0],
        ['2', 2],
      ],
    ],
    ['no folio', '本报讯 记者昨天从第2版了解到。', []],
  ];
  for (const [title, text, expected] of pages)
    it(`are read from ${title}`, () =>
      assert.deepEqual(
        numberedPagesOf(parsePage(text)).map(({ page, line }) => [page, line]),
        expected,
      ));
});

describe('the page that a file is named after', () => {
  const names: [name: string, page: string, issue: string][] = [
    ['page-2', '2', ''],
    ['Page 12', '12', ''],
    ['p002', '2', ''],
    ['20170930_02', '2', '20170930'],
    ['2017093002', '2', '20170930'],
    ['2017-09-30-A02', 'A2', '20170930'],
    ['A02', 'A2', ''],
    ['7', '7', ''],
    ['第二版', '2', ''],
    ['2017-09-30 03版', '3', '20170930'],
    ['record-B4', 'B4', ''],
    ['front-page', '1', ''],
  ];
  for (const [name, page, issue] of names)
    it(`is ${page} for ${name}`, () => assert.deepEqual(namedPageOf(name), { page, issue }));

  for (const name of ['notes', '20170930', 'map2', '2017-09-30', 'homepage', 'chapter-12'])
    it(`is none for ${name}`, () => assert.equal(namedPageOf(name), undefined));
});
