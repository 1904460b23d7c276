import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits, arrange, defaultConfig, fixText, lint, parsePage } from '../../../server/src/core';
import { texts } from '../../arbitraries';

const read = (path: string) => readFileSync(path, 'utf8');
const arranged = (text: string) => arrange(parsePage(text)).text;

/** What is printed, but for white space and hyphens: some were set for a line's end only. */
const printed = (text: string): string =>
  Array.from(parsePage(text).text.replace(/[\s\u2010\u00ad-]/g, ''))
    .sort()
    .join('');

describe('arrange', () => {
  it('puts the articles of the sample in reading order', () => {
    const fixed = fixText(read('samples/front-page.txt'), defaultConfig).text;
    const lost = lint(parsePage(fixed)).findings.find(({ rule }) => rule === 'lost-glyph');
    const mended = applyEdits(fixed, lost?.fixes[0]?.edits ?? []);
    assert.equal(arranged(mended), read('test/fixtures/front-page.clean.txt'));
  });

  it('leaves a page alone that stands in reading order', () => {
    const clean = read('test/fixtures/front-page.clean.txt');
    assert.equal(arranged(clean), clean);
  });

  it('keeps what could not be placed, under a mark', () => {
    const text = `${read('test/fixtures/front-page.clean.txt')}\n广告索引\n读者热线\n今日天气\n`;
    assert.match(arranged(text), /\n\n@@ 未归\n(?:.+\n)*今日天气\n$/);
    assert.equal(arranged(arranged(text)), arranged(text));
  });

  it('takes apart a line that holds the headlines of two articles', () => {
    const bridge =
      '本报讯 9月30日，跨江大桥建\n成通车。大桥长两千米，工程历时\n三年，两岸群众从此出行更加方便。';
    const market =
      '本报讯 9月2日，老街夜市重新\n开张。摊位比去年多了一倍，市民\n和游客直到深夜仍然络绎不绝。';
    const text = `${bridge}\n${market}\n跨江大桥建成通车 老街夜市重新开张\n`;
    assert.equal(
      arranged(text),
      `跨江大桥建成通车\n${bridge.replaceAll('\n', '')}\n\n老街夜市重新开张\n${market.replaceAll('\n', '')}\n`,
    );
  });

  it('keeps line ends', () => {
    const text = read('test/fixtures/front-page.clean.txt').replaceAll('\n', '\r\n');
    assert.equal(arranged(text), text);
  });

  for (const sample of ['samples/front-page.txt', 'samples/front-page-en.txt'])
    it(`loses nothing of ${sample}`, () =>
      assert.equal(printed(arranged(read(sample))), printed(read(sample))));

  it('loses nothing of any text', () =>
    fc.assert(fc.property(texts, text => assert.equal(printed(arranged(text)), printed(text)))));

  it('loses nothing of the lines of a page in any order', () => {
    const lines = read('samples/front-page-en.txt').split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), some => {
        const text = some.join('\n');
        assert.equal(printed(arranged(text)), printed(text));
      }),
      { numRuns: 50 },
    );
  });
});
