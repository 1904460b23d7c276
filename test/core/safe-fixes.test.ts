import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointsOf } from '../../server/src/core/codepoints/chars';
import { pairs, toLatin } from '../../server/src/core/codepoints/look-alikes';
import { readC1 } from '../../server/src/core/codepoints/mojibake';
import { radicalPairs } from '../../server/src/core/codepoints/tables/radicals';
import { defaultConfig } from '../../server/src/core/config';
import { fixText, safeFixOf } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import { rules } from '../../server/src/core/rules';
import { texts } from '../arbitraries';
import { backgroundFor } from '../background';

// What rules on anything but doubled text do by themselves.
const doubled = new Set(rules.filter(({ category }) => category === 'doubled').map(({ id }) => id));
const others = rules.filter(({ id }) => !doubled.has(id));

const mended = (text: string): string =>
  fixText(text, defaultConfig, ({ rule }) => !doubled.has(rule), backgroundFor(text)).text;

const radicals = pairs(radicalPairs);
/** Characters that one radical stands for, by region. */
const sameRadical: ReadonlyMap<string, string> = pairs('户戶戸戶黄黃黒黑');

/** What is seen of a text: no white space, nothing without a shape, and one code for each shape. */
const shapesOf = (text: string): string =>
  [...text.replace(/\u00ad+(?=\r?\n|\r)/g, '-').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')]
    .map(char => radicals.get(char) ?? char.normalize('NFC'))
    .map(char => sameRadical.get(char) ?? toLatin.get(char) ?? readC1(char.charCodeAt(0)) ?? char)
    .join('');

/** Every code point that such a rule may look at, but of private use a sample: the first and last of each range. */
const ranges: (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0b],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x370, 0x52f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2e80, 0x2fd5],
  [0x3164, 0x3164],
  [0x31c0, 0x31e3],
  [0xe780, 0xe864],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xffff],
  [0x2f800, 0x2fa1d],
];
const suspicious = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
);
const oddity = fc
  .constantFrom(...ranges)
  .chain(([min, max]) => fc.integer({ min, max }))
  .map(code => String.fromCodePoint(code));

const words = [
  'The governor',
  ' said ',
  'of',
  '市委书记',
  '，',
  '：',
  ' ',
  '\n',
  '9月30日',
  ' 12 ',
  '门',
  '人',
  '。\n',
  '“',
];
/** Sound text with such codes in it. */
const sprinkled = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...words), weight: 3 }, { arbitrary: oddity, weight: 1 }), {
    maxLength: 60,
  })
  .map(parts => parts.join(''));

describe('safe fixes of all rules but those on doubled text', () => {
  it('show what was shown, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, sprinkled), text => {
        assert.equal(shapesOf(mended(text)), shapesOf(text));
      }),
      { numRuns: 500 },
    );
  });

  /** Where a glyph may be lost: within a word, at its edges, alone, between figures, on a line of its own, at a line’s end. */
  const gaps = [
    'the of#ce was',
    'the sheri# was',
    'the #rst man',
    'it was # then',
    'cost 3#15 in',
    '#\nend',
    'to#\nday',
  ];
  const page = [...gaps, '人均3#15元', '共 # 人'].join('\n\n');
  const rulesOnCodes = others.filter(
    ({ category, safeFix }) => category === 'character' && safeFix !== 'never',
  );
  const fixesOf = (text: string) =>
    lint(parsePage(text, { background: backgroundFor(text) }), undefined, rulesOnCodes).findings.flatMap(
      finding => safeFixOf(finding) ?? [],
    );
  /** Programs write them on purpose, and nothing else with their codes. */
  const marksOfDirection = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  it('delete no code that may stand in place of a glyph', () => {
    const deleted = suspicious
      .filter(char => !marksOfDirection.test(char))
      .filter(char =>
        fixesOf(page.replaceAll('#', char)).some(({ edits }) => edits.some(({ newText }) => newText === '')),
      );
    assert.deepEqual(deleted.map(codePointsOf), []);
  });

  for (const [twin, text] of [
    ['a radical', '电⼦子科'],
    ['a compatibility code point', '十\uf90a金'],
    ['a letter of another alphabet', 'b\u043eoks'],
  ] as const)
    it(`leave ${twin} beside its own character`, () => assert.deepEqual(fixesOf(text), []));

  const prose = [
    '本报讯 9月29日，市图书馆新馆开放，共有12个阅览室、300个座位。',
    '馆长介绍，10月起每周开放6天，凭证件可借5本书，借期30天。',
    '今年1至8月，全馆接待读者25万人次，比去年增加3万人次。',
  ];
  const rows: [name: string, lines: string[]][] = [
    ['weather', ['北京 晴 20℃', '上海 多云 25℃', '广州 小雨 28℃']],
    ['weather with wide gaps', ['北京　晴　　20℃', '上海　多云　25℃']],
    ['temperatures beside cities', ['北京晴 20℃', '上海阴 25℃']],
    ['results', ['男子 100 米', '女子 200 米', '甲队 3 比 1 乙队', '丙队 0 比 2 丁队']],
    ['prizes', ['一等奖 5 名', '二等奖 10 名', '三等奖 100 名']],
    ['scores that a sentence announces', ['比赛昨日结束，前三名的得分如下', '甲队 30 分', '乙队 28 分']],
    ['prices', ['青菜 2 元', '萝卜 1 元', '鲫鱼 12 元']],
    ['a programme', ['8:00 新闻', '12:30 戏曲', '20:00 电影']],
    ['numbers to call', ['电话： 87654321 传真： 87654322', '热线： 12345']],
    ['spread names', ['王 芳　李建国　赵 敏', '孙 丽 周志强 吴 昊']],
    ['verse in halves', ['远山如黛水如烟 一叶扁舟落照边', '归鸟不知游子意 犹将消息报残年']],
    ['a form', ['姓名（ ） 性别（ ）', '住址 ： 电话 ：']],
    ['a headline broken between its halves', ['多国代表商谈停火', ' 双方互派代表']],
  ];
  for (const [name, lines] of rows)
    it(`leave the gaps of rows: ${name}`, () => {
      for (const page of [
        lines,
        [...prose, ...lines],
        [...prose, '', ...lines, '', ...prose],
        [...lines, ...prose],
      ]) {
        const text = page.join('\n');
        assert.equal(mended(text), text);
      }
    });
});
