import assert from 'node:assert/strict';
import { lexiconsFor, parsePage } from '../../server/src/core';

const simplified = '记者从市政府获悉，这项工程将于今年开工，为农村居民带来实惠。';
const traditional = '記者從市政府獲悉，這項工程將於今年開工，為農村居民帶來實惠。';
const english = 'The committee met on Tuesday to consider the new railway line.';
const times = (text: string, count: number) => new Array<string>(count).fill(text);

describe('the language of a line', () => {
  const cases: [name: string, lines: string[], expected: string[]][] = [
    ['is that of the page', [simplified, simplified], ['zh-Hans', 'zh-Hans']],
    ['is that of its own script', [simplified, english, simplified], ['zh-Hans', 'en', 'zh-Hans']],
    [
      'without letters is that of the line before',
      [english, '1.', '', simplified],
      ['en', 'en', 'en', 'zh-Hans'],
    ],
    ['that tells no variant is that of the page', [traditional, '大山中人'], ['zh-Hant', 'zh-Hant']],
    [
      'goes with the lines around it',
      [...times(simplified, 40), ...times(traditional, 30)],
      [...times('zh-Hans', 40), ...times('zh-Hant', 30)],
    ],
  ];
  for (const [name, lines, expected] of cases) {
    it(name, () => {
      const page = parsePage(lines.join('\n'));
      const found = lines.map((_, line) => page.languageAt(line).id);
      // Near a border between variants either is right.
      const border = expected.findIndex((id, i) => i > 0 && id !== expected[0] && id.startsWith('zh'));
      const near = (i: number) => lines.length > 20 && Math.abs(i - border) < 14;
      assert.deepEqual(
        found.filter((_, i) => !near(i)),
        expected.filter((_, i) => !near(i)),
      );
    });
  }

  it('is known beyond the page’s end', () => assert.equal(parsePage(english).languageAt(9).id, 'en'));
});

describe('the lexicons of a text', () => {
  const cases: [text: string, expected: string[]][] = [
    ['', []],
    ['1904', []],
    [simplified, ['han']],
    [english, ['en']],
    [`${simplified} GDP WTO`, ['han']],
    [`${simplified}\n${times(english, 5).join('\n')}`, ['han', 'en']],
  ];
  for (const [text, expected] of cases)
    it(`${JSON.stringify(text.slice(0, 30))}: ${expected.join() || 'none'}`, () =>
      assert.deepEqual(lexiconsFor(text), expected));
});
