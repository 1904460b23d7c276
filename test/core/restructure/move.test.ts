import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { defaultConfig, parsePage, restructure, type Restructuring } from '../../../server/src/core';

const sample = readFileSync('samples/front-page.txt', 'utf8').split('\n');

/** The lines around one of the sample's (index from 0) that a command was called on, blank ones left out. */
const after = (kind: Restructuring, line: number): string[] | undefined =>
  restructure(parsePage(sample.join('\n')), defaultConfig, { kind, line })
    ?.text.split('\n')
    .filter(text => text !== '');

const indexOf = (text: string) => sample.findIndex(line => line.includes(text));

describe('moving a headline', () => {
  it('takes it, with its kicker, to above its text', () => {
    for (const called of ['冲锋四季度 冲刺', '金政部署', '刚刚结束的9月'])
      assert.deepEqual(after('moveHeadline', indexOf(called))?.slice(0, 4), [
        '金政部署本月工作重点时强调',
        '冲锋四季度 冲刺全年红',
        ' □记者 陈晓苏',
        '本报讯 9月30日，市委书记金政',
      ]);
  });

  it('takes a byline along only when asked', () => {
    const lines = after('moveHeadline', indexOf('层层压实责任')) as string[];
    const at = lines.indexOf('层层压实责任');
    assert.deepEqual(lines.slice(at - 3, at + 2), [
      '朱志杰在督查',
      '安全生产时要求',
      '树立忧患意识',
      '层层压实责任',
      '本报讯 9 月 30 日，市长朱志杰',
    ]);
    assert.equal(lines.at(-1), '□记者 张赤奎 施夏琦');
  });

  it('loses nothing', () =>
    assert.deepEqual(after('moveHeadline', 292)?.sort(), sample.filter(line => line !== '').sort()));
});

describe('moving a headline to another article', () => {
  it('takes it to above that text', () => {
    const bridge = [
      '本报讯 9月30日，跨江大桥建',
      '成通车。大桥长两千米，工程历时',
      '三年，两岸群众出行更加方便。',
    ];
    const market = [
      '本报讯 9月2日，老街夜市重新',
      '开张。摊位比去年多了一倍，市民',
      '和游客直到深夜仍然络绎不绝。',
    ];
    const page = parsePage([...bridge, ...market, '跨江大桥今日通车'].join('\n'));
    const moved = (target?: number) =>
      restructure(page, defaultConfig, { kind: 'moveHeadline', line: 6, target });
    assert.equal(moved()?.text, ['跨江大桥今日通车', ...bridge, ...market].join('\n'));
    assert.equal(moved(4)?.text, [...bridge, '跨江大桥今日通车', ...market].join('\n'));
  });
});

describe('moving a byline', () => {
  it('takes it to above its text', () => {
    const lines = after('moveByline', indexOf('施夏琦')) as string[];
    assert.equal(lines[lines.indexOf('□记者 张赤奎 施夏琦') + 1], '本报讯 9 月 30 日，市长朱志杰');
  });

  it('does nothing where it stands there', () => assert.equal(after('moveByline', 0), undefined));
});
