import assert from 'node:assert/strict';
import {
  DiagnosticSeverity,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type Range,
  type SelectionRange,
  SelectionRangeRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import type { Article, Page, Part, PartRole } from '../../server/src/core';
import { runsOf } from '../../server/src/lsp/runs';
import { type Client, plain, seedPage, withClient } from './client';

const symbolsOf = (client: Client) =>
  client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: client.textDocument });

const foldsOf = async (client: Client): Promise<FoldingRange[]> =>
  (await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: client.textDocument })) ??
  [];

/** Lines from 1, as people count them. */
const linesOf = ({ start, end }: Range): string => `${start.line + 1}-${end.line + 1}`;

const twoArticles = `今年开建五个小微企业园
□记者 陈晓苏
本报讯 记者昨天从市经信局获悉，今年我市将开建
五个小微企业园，总建筑面积三十万平方米，计划投资
十二亿元。出席开工仪式的企业家有朱志杰朱志杰、、陈美蓉陈美蓉、、
范晓东等人。小微企业园建成后，可新增岗位五千个。

江南街道新建口袋公园
本报讯 昨天，江南街道的口袋公园正式对外开放。公
园占地六百平方米，设有儿童乐园、健身步道和休息座
椅，周边居民步行五分钟就可以到达这座公园。
`;

describe('the outline', () => {
  it(
    'lists the articles of a page with their parts',
    withClient(async client => {
      await client.open(seedPage);
      const articles = (await symbolsOf(client)) as DocumentSymbol[];
      assert.deepEqual(
        articles.map(({ name, detail, range, selectionRange }) => [
          name,
          detail?.replace(/(?: · )?\d+ problems?$/, ''),
          linesOf(range),
          linesOf(selectionRange),
        ]),
        [
          ['冲锋四季度 冲刺全年红', '陈晓苏', '1-132', '1-1'],
          ['今年开建5个以上小微企业园', '张赤奎', '134-289', '289-289'],
          ['我市举行烈士纪念日公祭活动', '杨成栋 · photo', '294-319', '318-319'],
          ['树立忧患意识 层层压实责任', '张赤奎、施夏琦', '321-374', '321-321'],
          ['本报讯 9月30日，全省民房等重', '', '376-406', '376-376'],
        ],
      );
    }),
  );

  it(
    'tells how many problems an article has, wherever its parts stand, without hints',
    withClient(async client => {
      await client.open(twoArticles);
      const problems = (await client.diagnostics()).filter(
        ({ severity }) => severity !== DiagnosticSeverity.Hint,
      );
      assert.ok(problems.length > 0 && problems.every(({ range }) => range.end.line <= 6));
      const articles = (await symbolsOf(client)) as DocumentSymbol[];
      assert.deepEqual(
        articles.map(({ name, detail }) => [name, detail]),
        [
          ['今年开建五个小微企业园', `陈晓苏 · ${problems.length} problem${problems.length > 1 ? 's' : ''}`],
          ['江南街道新建口袋公园', ''],
        ],
      );
    }),
  );

  it(
    'shows a headline that was transcribed away from its article below it, outside of the range of the article',
    withClient(async client => {
      await client.open(seedPage);
      const [article] = (await symbolsOf(client)) as DocumentSymbol[];
      const parts = article?.children?.map(({ name, detail, range }) => [linesOf(range), detail, name]);
      assert.deepEqual(parts, [
        ['291-291', 'kicker', '金政部署本月工作重点时强调'],
        ['293-293', 'headline', '冲锋四季度 冲刺全年红'],
        ['1-1', 'byline', '□记者 陈晓苏'],
        ['3-132', 'body', '本报讯 9月30日，市委书记金政'],
      ]);
    }),
  );

  it(
    'has ranges that are in the text, name every symbol and hold what is selected',
    withClient(async client => {
      await client.open(seedPage);
      const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
        assert.notEqual(name, '');
        const [start, end] = [range.start, range.end].map(at => client.document.offsetAt(at)) as [
          number,
          number,
        ];
        assert.ok(start <= client.document.offsetAt(selectionRange.start));
        assert.ok(client.document.offsetAt(selectionRange.end) <= end);
        children.forEach(check);
      };
      ((await symbolsOf(client)) as DocumentSymbol[]).forEach(check);
    }),
  );

  it(
    'is flat for a client that knows no tree',
    withClient(
      async client => {
        await client.open(seedPage);
        const symbols = (await symbolsOf(client)) as SymbolInformation[];
        const [article, ...parts] = symbols;
        assert.deepEqual([article?.name, article?.containerName], ['冲锋四季度 冲刺全年红', undefined]);
        assert.ok(article && linesOf(article.location.range) === '1-132');
        assert.equal(parts[0]?.containerName, article.name);
        assert.equal(parts[0]?.location.uri, client.uri);
      },
      { capabilities: plain },
    ),
  );

  it(
    'is empty for what is not open, and has no folds there',
    withClient(async client => {
      assert.deepEqual(await symbolsOf(client), []);
      assert.deepEqual(await foldsOf(client), []);
      await client.open('');
      assert.deepEqual(await symbolsOf(client), []);
      assert.deepEqual(await foldsOf(client), []);
    }),
  );
});

describe('folds', () => {
  it(
    'are the paragraphs of a text, too',
    withClient(async client => {
      await client.open(
        `${twoArticles.trimEnd()}\n　　公园由街道出资建成，去年十月动工，总投资一百二十\n万元。街道办事处负责人说，今年还要再建三个公园。\n`,
      );
      const folds = (await foldsOf(client)).map(
        ({ startLine, endLine }) => `${startLine + 1}-${endLine + 1}`,
      );
      assert.deepEqual(folds, ['1-6', '3-6', '8-13', '9-13', '9-11', '12-13']);
    }),
  );

  it(
    'are the articles, as far as they stand together, and their longer parts; they nest',
    withClient(async client => {
      await client.open(seedPage);
      const folds = (await foldsOf(client)).map(
        ({ startLine, endLine }) => `${startLine + 1}-${endLine + 1}`,
      );
      for (const expected of ['1-132', '3-132', '134-289', '136-285'])
        assert.ok(folds.includes(expected), expected);
      const open: FoldingRange[] = [];
      for (const fold of await foldsOf(client)) {
        while (open.length > 0 && (open.at(-1)?.endLine ?? 0) < fold.startLine) open.pop();
        assert.ok(
          fold.endLine <= (open.at(-1)?.endLine ?? Infinity),
          'a fold reaches out of the one around it',
        );
        assert.ok(fold.startLine < fold.endLine, 'a fold hides at least a line');
        open.push(fold);
      }
    }),
  );
});

describe('selections', () => {
  /** What is selected at the first place of a text, from the inside out. */
  async function selectedAt(client: Client, text: string): Promise<string[]> {
    const positions = [client.rangeOf(text).start];
    const params = { textDocument: client.textDocument, positions };
    const [innermost] = (await client.connection.sendRequest(SelectionRangeRequest.type, params)) ?? [];
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = innermost; at; at = at.parent)
      texts.push(client.document.getText(at.range));
    return texts;
  }

  const [first = '', second = ''] = twoArticles.split('\n\n');
  const body = first.slice(first.indexOf('本报讯'));

  it(
    'grow from the word to the sentence, the paragraph, the article and the page',
    withClient(async client => {
      await client.open(twoArticles);
      assert.deepEqual(await selectedAt(client, '建成后'), [
        '建成',
        '小微企业园建成后，可新增岗位五千个。',
        body,
        first,
        twoArticles,
      ]);
      assert.deepEqual(await selectedAt(client, '江南街道新建'), [
        '江南',
        '江南街道新建口袋公园',
        second.trimEnd(),
        twoArticles,
      ]);
    }),
  );

  it(
    'take a sentence over the ends of lines, and an abbreviation for no end of one',
    withClient(async client => {
      await client.open('LONDON, Oct. 1 (Reuters) — The strike was\r\ncalled off. Mr. J. Smith spoke.\r\n');
      const [word, sentence] = await selectedAt(client, 'strike');
      assert.deepEqual(
        [word, sentence],
        ['strike', 'LONDON, Oct. 1 (Reuters) — The strike was\r\ncalled off.'],
      );
      assert.deepEqual((await selectedAt(client, 'Smith')).slice(0, 2), ['Smith', 'Mr. J. Smith spoke.']);
    }),
  );

  it(
    'hold each the one before it, at any place',
    withClient(async client => {
      await client.open(`${seedPage}\r\n\u{20000}。\ud800`);
      const { lineCount } = client.document;
      const positions = Array.from({ length: lineCount }, (_, line) => ({ line, character: line % 9 }));
      const params = { textDocument: client.textDocument, positions };
      const selections = (await client.connection.sendRequest(SelectionRangeRequest.type, params)) ?? [];
      assert.equal(selections.length, lineCount);
      for (const selection of selections)
        for (let at = selection; at.parent; at = at.parent) {
          const [inner, outer] = [at.range, at.parent.range].map(range => [
            client.document.offsetAt(range.start),
            client.document.offsetAt(range.end),
          ]) as [[number, number], [number, number]];
          assert.ok(outer[0] <= inner[0] && inner[1] <= outer[1]);
        }
    }),
  );
});

describe('runs', () => {
  /** As much of an article as has to do with runs. */
  const article = (...parts: [PartRole, number, number][]) =>
    ({ parts: parts.map(([role, first, last]): Part => ({ role, first, last })) }) as unknown as Article;
  const cases: [
    title: string,
    articles: Article[],
    runs: [article: number, first: number, last: number][],
  ][] = [
    ['of a page without articles are none', [], []],
    [
      'join neighbouring parts, in whatever order',
      [article(['body', 3, 9], ['headline', 0, 0])],
      [[0, 0, 9]],
    ],
    [
      'end where another article begins',
      [article(['headline', 20, 21], ['body', 0, 5]), article(['body', 7, 15])],
      [
        [0, 0, 5],
        [1, 7, 15],
        [0, 20, 21],
      ],
    ],
    [
      'take a part on the lines of another in',
      [article(['dateline', 2, 2], ['body', 2, 9], ['credit', 4, 4])],
      [[0, 2, 9]],
    ],
  ];
  for (const [title, articles, expected] of cases)
    it(title, () => {
      const runs = runsOf({ articles } as unknown as Page);
      assert.deepEqual(
        runs.map(({ article, first, last }) => [articles.indexOf(article), first, last]),
        expected,
      );
    });
});
