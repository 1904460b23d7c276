import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { type Article, arrange, type Part, parsePage } from '../../server/src/core';

const read = (path: string) => readFileSync(path, 'utf8');

/** A part as `role: text`, the lines of a text run together. */
const shown = (text: string): string[][] => {
  const page = parsePage(text);
  const show = ({ role, first, last }: Part) => {
    let shown = '';
    for (let line = first; line <= last; line++) shown += page.printed.textOf(line);
    return `${role}: ${shown}`;
  };
  return page.articles.map(({ parts }: Article) => parts.filter(({ role }) => role !== 'dateline').map(show));
};

const council = [
  '市水务局昨日召开会议，部署汛期',
  '安全工作。会议要求各镇街区加强巡',
  '查，落实责任，确保群众安全度汛。',
];
const school = [
  '城北小学新校舍今日启用，全校师',
  '生举行了简短的仪式。新校舍共有三',
  '十间教室，可容纳学生一千二百人。',
];
const [councilText, schoolText] = [council.join(''), school.join('')];

const cases: [name: string, lines: string[], articles: string[][]][] = [
  [
    'an article begins where the transcriber says',
    [...council, '@@ article', ...school],
    [[`body: ${councilText}`], [`body: ${schoolText}`]],
  ],
  [
    'and ends where the transcriber says',
    ['@@ article', ...council, '@@ end', ...school],
    [[`body: ${councilText}`], [`body: ${schoolText}`]],
  ],
  [
    'a line is what it is marked as, in any order',
    [
      '@@ 稿件',
      '@@ 署名 本报通讯组',
      ...council,
      '@@ 标题 各镇街区加强巡查，落实责任。',
      '@@ 引题 全市部署汛期工作',
      '@@ 图说 会场。',
      '@@ 图片署名 王小二',
    ],
    [
      [
        'kicker: 全市部署汛期工作',
        'headline: 各镇街区加强巡查，落实责任。',
        'byline: 本报通讯组',
        `body: ${councilText}`,
        'caption: 会场。',
        'credit: 王小二',
      ],
    ],
  ],
  [
    'once a title is marked, the article has no others',
    ['@@ article', '@@ headline 汛期安全', '三项措施', ...council],
    [['headline: 汛期安全', `body: 三项措施${councilText}`]],
  ],
  [
    'what is not part of the paper is in no article',
    [...council.slice(0, 2), '@@ note 扫描自缩微胶片', ...council.slice(2)],
    [[`body: ${council.slice(0, 2).join('')}`, `body: ${council[2]}`]],
  ],
  [
    'what belongs to no article is in none',
    [...council, '@@ unplaced', '三项措施', ...school],
    [[`body: ${councilText}`]],
  ],
  [
    'a sentence is no headline, unless it is marked',
    ['@@ headline 会议昨日召开。', ...council],
    [['headline: 会议昨日召开。', `body: ${councilText}`]],
  ],
  [
    'a headline is none that is marked as text',
    ['@@ body 三项措施', ...council],
    [[`body: 三项措施${councilText}`]],
  ],
];

describe('marks', () => {
  for (const [name, lines, articles] of cases) {
    it(name, () => assert.deepEqual(shown(lines.join('\n')), articles));
    it(`${name}, with blank lines`, () => assert.deepEqual(shown(lines.join('\r\n\r\n')), articles));
  }

  it('are kept by Arrange, every one', () => {
    const text = [
      '@@ folio 2017年10月1日 第3版',
      '',
      '@@ article',
      '@@ kicker 市水务局要求',
      '@@ headline 落实责任',
      '@@ deck 各镇街区加强巡查',
      '@@ byline 本报通讯组',
      councilText,
      '@@ note 此处纸张破损',
      schoolText,
      '@@ caption 会场',
      '@@ credit 王小二',
      '',
      '@@ unplaced',
      '广告热线',
      '',
    ].join('\n');
    const arranged = arrange(parsePage(text)).text;
    const names = (some: string) => [...parsePage(some).marks.values()].map(({ name }) => name);
    assert.deepEqual(names(arranged), names(text));
    assert.equal(arrange(parsePage(arranged)).text, arranged);
  });

  for (const sample of [
    'samples/front-page.txt',
    'samples/front-page-en.txt',
    'test/fixtures/front-page.clean.txt',
  ])
    it(`written by Arrange are read back from ${sample}`, () => {
      const arranged = arrange(parsePage(read(sample)), { marks: true }).text;
      const again = arrange(parsePage(arranged), { marks: true }).text;
      assert.equal(again, arranged);
    });
});
