import assert from 'node:assert/strict';
import { detectLanguage, languages } from '../../server/src/core/languages';

describe('detectLanguage', () => {
  const cases: [text: string, id: string][] = [
    ['市长朱志杰主持召开会议，审议并原则通过了多项议题。', 'zh-Hans'],
    ['市長主持召開會議，審議並原則通過了多項議題。', 'zh-Hant'],
    ['The council voted on Friday night to rebuild the north pier.', 'en'],
    ['第 10 届 PPP（BOT）项目', 'zh-Hans'],
    ['The 开发区 was opened on Monday by the mayor of the town', 'en'],
    ['三月一日', 'zh-Hans'],
    ['12 34 — 56', 'und'],
    ['', 'und'],
    ['\ud840', 'zh-Hans'],
  ];
  for (const [text, id] of cases)
    it(`${JSON.stringify(text)} is ${id}`, () => assert.equal(detectLanguage(text).id, id));

  it('looks at the start, the middle and the end of a long text', () => {
    const english = 'The quick brown fox. '.repeat(200);
    const chinese = '市长朱志杰主持召开会议。'.repeat(2000);
    assert.equal(detectLanguage(english + chinese).id, 'zh-Hans');
  });
});

describe('a language', () => {
  for (const language of languages) {
    it(`${language.id} repeats no word in a list`, () => {
      const lists = [
        ...Object.values(language.roles),
        ...Object.values(language.closings),
        language.qualifiers,
        language.agencies,
        language.wires,
      ] as (readonly string[])[];
      for (const list of lists) assert.deepEqual([...new Set(list)], [...list]);
    });
  }
});
