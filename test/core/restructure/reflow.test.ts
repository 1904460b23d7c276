import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultConfig, parsePage, restructure } from '../../../server/src/core';
import { texts } from '../../arbitraries';
import { council, councilRead } from '../../columns';

const reflowed = (text: string): string =>
  restructure(parsePage(text), defaultConfig, { kind: 'reflowPage' })?.text ?? text;

const cases: [name: string, rows: readonly string[], paragraphs: readonly string[]][] = [
  ['Han runs on without spaces', council, councilRead],
  [
    'numbers and Latin words beside Han stay close, words beside words apart',
    [
      '本市去年新建公共停车泊位二千余个，',
      '其中由北岸设计事务所承担的Harbour',
      'View项目共有泊位一百二十个，总数占',
      '全市的百分之六，造价仅一百万元，系',
      '全市首个在建设中采用公私合营即PPP',
      '（BOT）模式的项目，预计于明年三月',
      '底完工。',
    ],
    [
      '本市去年新建公共停车泊位二千余个，其中由北岸设计事务所承担的Harbour View项目共有泊位一百二十个，总数占全市的百分之六，造价仅一百万元，系全市首个在建设中采用公私合营即PPP（BOT）模式的项目，预计于明年三月底完工。',
    ],
  ],
  [
    'a hyphen that was set for the line’s end goes, one that was printed stays',
    [
      'The well-known engineer told the harbour com-',
      'mittee on Tuesday that the old pier was a well-',
      'known danger to boats and that the Anglo-',
      'American company had offered to build another',
      'at half the price, which the committee refused.',
    ],
    [
      'The well-known engineer told the harbour committee on Tuesday that the old pier was a well-known danger to boats and that the Anglo-American company had offered to build another at half the price, which the committee refused.',
    ],
  ],
];

describe('reflow', () => {
  for (const [name, rows, paragraphs] of cases) {
    it(name, () => assert.equal(reflowed(rows.join('\n')), paragraphs.join('\n')));
    it(`${name}, with CRLF`, () => assert.equal(reflowed(rows.join('\r\n')), paragraphs.join('\r\n')));
    it(`${name}, once and for all`, () =>
      assert.equal(reflowed(paragraphs.join('\n')), paragraphs.join('\n')));
  }

  it('mends what is safe to mend first', () =>
    assert.ok(
      reflowed(readFileSync('samples/front-page.txt', 'utf8')).includes('人武部部长、政委，法检“两长”'),
    ));

  it('changes nothing but white space and hyphens of any text', () =>
    fc.assert(
      fc.property(texts, text => {
        const ink = (some: string) => some.replace(/[\s\u00ad\u2010-]/g, '');
        const result = restructure(parsePage(text), { ...defaultConfig, rules: {} }, { kind: 'reflowPage' });
        if (result?.mended === 0) assert.equal(ink(result.text), ink(text));
      }),
    ));
});
