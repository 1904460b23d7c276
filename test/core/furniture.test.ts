import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePage } from '../../server/src/core';
import { texts } from '../arbitraries';

/** The furniture as `role lines`, lines from 1. */
const furniture = (text: string): string[] =>
  parsePage(text).furniture.map(({ role, first, last }) =>
    first === last ? `${role} ${first + 1}` : `${role} ${first + 1}-${last + 1}`,
  );

const text = '本报讯 跨江大桥昨日建成通车，\n两岸群众从此出行更加方便。\n';
const story = 'A grey seal that had slept in the car\npark was led back to the sea.\n';

describe('furniture', () => {
  const rows: [row: string, role: string][] = [
    ['2017年10月1日 星期日', 'folio'],
    ['第3版', 'folio'],
    ['A04版 要闻 2017年10月1日 星期日', 'folio'],
    ['第四版　民國九年四月三日　晶　報　庚申年二月十五日　星期六', 'folio'],
    ['二〇一七年十月一日 星期日 农历丁酉年八月十二', 'folio'],
    ['金华日报 2017年10月1日 星期日', 'folio'],
    ['总第2143期', 'folio'],
    ['国内统一刊号：CN33-0010', 'masthead'],
    ['责任编辑 张三 版式 李四', 'editors'],
    ['（下转第2版）', 'jump'],
    ['▲▲▲下转第二版', 'jump'],
    ['（紧接第一版）', 'jump'],
    ['上接A1版', 'jump'],
    ['下转3版《大桥通车》', 'jump'],
    ['相关报道见第4版', 'jump'],
  ];
  for (const [row, role] of rows)
    it(`is ${row}`, () => assert.deepEqual(furniture(`${text}${row}\n${text}`), [`${role} 3`]));

  const english: [row: string, role: string][] = [
    ['Wrenhaven, Saturday, September 30, 2017', 'folio'],
    ['Page 4', 'folio'],
    ['THE RECORD, MONDAY, MAY 5, 1902.', 'folio'],
    ['Vol. XII, No. 3,451', 'folio'],
    ['PRICE ONE PENNY.', 'masthead'],
    ['Continued on page 4', 'jump'],
    ['CONTINUED FROM PAGE ONE', 'jump'],
    ['See SEAL, A4', 'jump'],
    ['(Cont’d on back page)', 'jump'],
  ];
  for (const [row, role] of english)
    it(`is ${row}`, () => assert.deepEqual(furniture(`${story}${row}\n${story}`), [`${role} 3`]));

  const others: string[] = [
    '2017年10月1日',
    '2017年10月1日星期日上午八时在',
    '人民日报第一版刊登了这篇文章',
    '下周星期一起停水',
    '我们要接第三棒',
    '他见第一版已经卖完，又去印刷厂',
    '全市第一期培训班开班',
    '12',
  ];
  for (const row of others)
    it(`is not ${row}`, () => assert.deepEqual(furniture(`${text}${row}\n${text}`), []));

  const othersEnglish = [
    'on Saturday, September 30, 2017',
    'The fair on Monday, May 5, 1902 was dull',
    'See how they run',
    'Price of bread rises',
    'The talks continued on Monday',
  ];
  for (const row of othersEnglish)
    it(`is not ${row}`, () => assert.deepEqual(furniture(`${story}${row}\n${story}`), []));

  it("knows the paper's name and a bare number beside a folio", () =>
    assert.deepEqual(furniture(`金华日报\n2017年10月1日 星期日\n4\n${text}金华日报\n`), [
      'masthead 1',
      'folio 2-3',
    ]));

  it('takes a bare number for that of the page at its top and bottom only', () =>
    assert.deepEqual(furniture(`4\n${text}12\n${text}- 4 -`), ['folio 1', 'folio 7']));

  it('reads what was printed in bold', () =>
    assert.deepEqual(furniture(`${text}（（下下转转第第22版版））\n`), ['jump 3']));

  it('is no part of an article, though it stands within one', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom(...rows, ...english), (text, [row]) => {
        const page = parsePage(`${text}\n${row}\n${text}`);
        for (const { first, last } of page.furniture)
          for (const { parts } of page.articles)
            for (const part of parts) assert.ok(part.last < first || last < part.first);
      }),
    ));

  it('does not interrupt a paragraph', () => {
    const page = parsePage('大桥今日通车\n本报讯 跨江大桥昨日建成通车，\n第3版\n两岸群众从此出行更加方便。');
    assert.deepEqual(
      page.articles.map(({ parts }) => parts.map(({ role, first, last }) => `${role} ${first}-${last}`)),
      [['headline 0-0', 'dateline 1-1', 'body 1-1', 'body 3-3']],
    );
  });
});
