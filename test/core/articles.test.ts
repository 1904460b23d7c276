import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type * as core from '../../server/src/core';
import { type Article, parsePage } from '../../server/src/core';
import { texts } from '../arbitraries';
import { bridge, join, market, school } from '../columns';
import { assertLinear } from '../work';

/** One article a line: `kind [kicker] headline [deck] by people, dateline: role first-last …`, lines from 1. */
const outline = (text: string): string[] => parsePage(text).articles.map(describeArticle);

function describeArticle({ kind, kicker, headline, deck, byline, dateline, parts }: Article): string {
  const titles = [kicker && `[${kicker}]`, headline ?? '–', deck && `[${deck}]`].filter(Boolean).join(' ');
  const by = byline ? ` by ${byline.people.join('|')}` : '';
  const places = parts.map(({ role, first, last }) => `${role} ${first + 1}-${last + 1}`).join(' ');
  return `${kind} ${titles}${by}${dateline ? `, ${dateline}` : ''}: ${places}`;
}

const caption = '图为老街夜市\n开张，市民在\n挑选小吃。\n记者 王五 摄';

describe('articles', () => {
  const cases: [name: string, text: string, articles: string[]][] = [
    ['none', '', []],
    ['none in blank lines', '\n \r\n', []],
    [
      'headlines above their texts',
      join('大桥今日通车', '□记者 张三', bridge, '夜市重新开张', market),
      [
        'article 大桥今日通车 by 张三, 本报讯: headline 1-1 byline 2-2 dateline 3-3 body 3-5',
        'article 夜市重新开张, 本报讯: headline 6-6 dateline 7-7 body 7-9',
      ],
    ],
    [
      'headlines below their texts',
      join('□记者 张三', bridge, '大桥今日通车', market, '夜市重新开张', school, '小学喜迎新生'),
      [
        'article 大桥今日通车 by 张三, 本报讯: headline 5-5 byline 1-1 dateline 2-2 body 2-4',
        'article 夜市重新开张, 本报讯: headline 9-9 dateline 6-6 body 6-8',
        'article 小学喜迎新生, 本报讯: headline 13-13 dateline 10-10 body 10-12',
      ],
    ],
    [
      'headlines at the end, in another order',
      join(bridge, market, school, '小学喜迎新生', '大桥今日通车', '夜市重新开张'),
      [
        'article 大桥今日通车, 本报讯: headline 11-11 dateline 1-1 body 1-3',
        'article 夜市重新开张, 本报讯: headline 12-12 dateline 4-4 body 4-6',
        'article 小学喜迎新生, 本报讯: headline 10-10 dateline 7-7 body 7-9',
      ],
    ],
    [
      'a kicker, a headline and a deck, by the size of their type',
      join('市领导督查节日安全生产时强调', '树立忧患意识', '各地各部门要层层压实安全生产责任', bridge),
      [
        'article [市领导督查节日安全生产时强调] 树立忧患意识 [各地各部门要层层压实安全生产责任], 本报讯: kicker 1-1 headline 2-2 deck 3-3 dateline 4-4 body 4-6',
      ],
    ],
    [
      'a headline in two halves',
      join('冲锋四季度 冲刺全年红', bridge),
      ['article 冲锋四季度 冲刺全年红, 本报讯: headline 1-1 dateline 2-2 body 2-4'],
    ],
    [
      'a headline that is cut within a word',
      join('跨江大桥今日建成通', '车', bridge),
      ['article 跨江大桥今日建成通车, 本报讯: headline 1-2 dateline 3-3 body 3-5'],
    ],
    [
      'a photograph with its headline below',
      join('大桥今日通车', bridge, caption, '夜市开张迎客'),
      [
        'article 大桥今日通车, 本报讯: headline 1-1 dateline 2-2 body 2-4',
        'photo 夜市开张迎客 by 王五: headline 9-9 caption 5-7 credit 8-8',
      ],
    ],
    [
      'a text that ends in its source',
      join('大桥今日通车', bridge.slice(4), '（据新华社电）', market.slice(4), '夜市重新开张'),
      ['article 大桥今日通车: headline 1-1 body 2-5', 'article 夜市重新开张: headline 9-9 body 6-8'],
    ],
    [
      'a headline and a text on one line',
      join('□记者 张三', bridge, `跨江大桥今日建成通 ${market}`, '夜市重新开张'),
      [
        'article 跨江大桥今日建成通 by 张三, 本报讯: headline 5-5 byline 1-1 dateline 2-2 body 2-4',
        'article 夜市重新开张: headline 8-8 body 5-7',
      ],
    ],
    [
      'two headlines run together on one line',
      join(bridge, market, school, '小学喜迎新生', '跨江大桥建成通车老街夜市重新开张'),
      [
        'article 跨江大桥建成通车, 本报讯: headline 11-11 dateline 1-1 body 1-3',
        'article 老街夜市重新开张, 本报讯: headline 11-11 dateline 4-4 body 4-6',
        'article 小学喜迎新生, 本报讯: headline 10-10 dateline 7-7 body 7-9',
      ],
    ],
    [
      'paragraphs of one line each',
      '大桥今日通车\n跨江大桥30日建成通车，大桥长两千米。\n两岸群众从此出行更加方便。',
      ['article 大桥今日通车: headline 1-1 body 2-3'],
    ],
    [
      'English',
      join(
        'By Ann Reyes',
        'HARBOUR, Sept. 28 — A grey seal that had',
        'slept in the car park of the town library',
        'for four days was led back to the sea.',
        'Seal Leaves Library',
      ),
      [
        'article Seal Leaves Library by Ann Reyes, HARBOUR, Sept. 28: headline 5-5 byline 1-1 dateline 2-2 body 2-4',
      ],
    ],
    [
      'English headlines in capitals over several decks, column rules and rows of advertisements',
      join(
        'THE MORNING LANTERN',
        'MONDAY, MAY 5, 1902.',
        'FERRY SINKS IN HARBOUR.',
        'ALL ON BOARD SAVED.',
        'Captain Blames the Fog.',
        'By JOHN SMITH.',
        'LONDON, April 21 - The steam ferry Heron',
        'went down in the harbour this morning after',
        'she struck the stump of the old pier. All of',
        'her forty passengers were taken off by two',
        'tugs, and nobody was hurt.',
        'The captain, who has served on the river for',
        'thirty years, said that the fog was so thick',
        'that he could not see his own bow.',
        '------------',
        'SCHOOL BOARD TO MEET.',
        'WELLFIELD, April 20 - The school board will',
        'sit on Thursday to hear the parents of the',
        'north ward, who ask for a second teacher and',
        "for a stove in the infants' room.",
        '* * *',
        'TO LET, a dry cellar in Mill Street, with a',
        'separate door. Apply at this office.',
        'WANTED, a stout boy, who can read and write.',
        'Apply to Mr. Hale, baker, Bridge End.',
        'Continued on page 4',
      ),
      [
        'article FERRY SINKS IN HARBOUR. [ALL ON BOARD SAVED. Captain Blames the Fog.] by JOHN SMITH, LONDON, April 21: headline 3-3 deck 4-5 byline 6-6 dateline 7-7 body 7-14',
        'article SCHOOL BOARD TO MEET., WELLFIELD, April 20: headline 16-16 dateline 17-17 body 17-20',
        'advertisement –: body 22-25',
      ],
    ],
    [
      'Traditional characters, with 、 for every stop',
      join(
        '劇界近聞',
        '兩月來、沒有到上海的舞台、就報紙',
        '上的戲目看來、似乎沒有大變動、依',
        '然這樣罷了、',
        '春江花事',
        '上一期本報癡君的花事談、說新世界',
        '的花選大宴會、花萼也在那裏、我曉',
        '得、',
      ),
      ['article 劇界近聞: headline 1-1 body 2-4', 'article 春江花事: headline 5-5 body 6-8'],
    ],
    [
      'bylines in a heap that belong to texts above and below it, each to one',
      join(
        '桥。',
        '□记者 林一凡',
        '□记者 高小云',
        '岸道路重修。会议讨论并一致通过',
        '的办法，已见到一定成效，但老桥面',
        '仍然没有完全铺好。为此，市里提出',
        '本报讯 昨日，市长周远山',
      ),
      [
        'article – by 高小云: byline 3-3 body 1-1',
        'article – by 林一凡: byline 2-2 body 4-6',
        'article –, 本报讯: dateline 7-7 body 7-7',
      ],
    ],
    ['nothing that shows', '版 \ufeff \u0301', ['article 版 \ufeff \u0301: headline 1-1']],
  ];
  for (const [name, text, articles] of cases) it(name, () => assert.deepEqual(outline(text), articles));

  it('heed blank lines only where these tell something', () => {
    const text = join('大桥今日通车', '□记者 张三', bridge, '夜市重新开张', market);
    assert.deepEqual(
      parsePage(text.replaceAll('\n', '\r\n\r\n')).articles.map(({ headline }) => headline),
      ['大桥今日通车', '夜市重新开张'],
    );
  });

  it('tell how sure they are of their headlines', () => {
    const sure = ([text]: string[]) =>
      parsePage(text ?? '').articles.map(({ confidence }) => confidence > 0.9);
    assert.deepEqual(sure([join('跨江大桥建成通车', bridge, '老街夜市重新开张', market)]), [true, true]);
    assert.deepEqual(sure([join(bridge, market, '老街夜市重新开张')]), [false, true]);
  });

  it('are put together again on a real front page', () => {
    assert.deepEqual(outline(readFileSync('samples/front-page.txt', 'utf8')), [
      'article [金政部署本月工作重点时强调] 冲锋四季度 冲刺全年红 by 陈晓苏, 本报讯: kicker 291-291 headline 293-293 byline 1-1 dateline 3-3 body 3-132',
      'article [市政府常务会议审议通过多项议题] 今年开建5个以上小微企业园 by 张赤奎, 本报讯: kicker 287-287 headline 289-289 byline 134-134 dateline 136-136 body 136-285',
      'photo 我市举行烈士纪念日公祭活动 by 杨成栋: headline 318-319 caption 294-314 credit 316-316',
      'article [朱志杰在督查安全生产时要求] 树立忧患意识 层层压实责任 by 张赤奎|施夏琦, 本报讯: kicker 408-409 headline 411-412 byline 413-413 dateline 321-321 body 321-374',
      'article –, 本报讯: dateline 376-376 body 376-406',
    ]);
  });

  it('hold every line that is not blank once at most as text and as byline, whatever the page', () =>
    fc.assert(
      fc.property(texts, text => {
        const page = parsePage(text);
        const [read, signed] = [new Set<number>(), new Set<number>()];
        for (const { parts } of page.articles)
          for (const { role, first, last } of parts) {
            assert.ok(0 <= first && first <= last && last < page.lines.length);
            const seen =
              role === 'byline' ? signed : role === 'body' || role === 'caption' ? read : undefined;
            for (let line = first; seen && line <= last; line++) {
              assert.ok(
                !seen.has(line) || page.lineText(line).includes(' '),
                `line ${line + 1} is in two articles`,
              );
              seen.add(line);
            }
          }
      }),
    ));

  it('are found in linear time', () => {
    const units = ['标题\n', '□记者 张三\n', '（', '记者', `${bridge}\n大桥今日通车\n`];
    assertLinear<typeof core>(
      'server/src/core',
      units.map(unit => times => unit.repeat(times * Math.ceil(4000 / unit.length))),
      (engine, text) => void engine.parsePage(text).articles.length,
    );
  });
});
