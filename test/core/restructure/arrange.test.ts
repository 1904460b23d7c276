import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits, arrange, defaultConfig, fixText, lint, parsePage } from '../../../server/src/core';
import { texts } from '../../arbitraries';
import { bridge, market } from '../../columns';
import { ink } from '../../support';

const read = (path: string) => readFileSync(path, 'utf8');
const arranged = (text: string) => arrange(parsePage(text)).text;

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

  it('puts what belongs to no article of a page out of order to its end, under a mark', () => {
    const text = `${bridge}\n${market}\n@@ 未归\n分类广告索引刊登办法\n@@ 稿件完\n跨江大桥建成通车\n老街夜市重新开张\n`;
    assert.match(arranged(text), /\n\n@@ 未归\n分类广告索引刊登办法\n$/);
  });

  it('leaves what belongs to no article of a page in order where it stands', () => {
    const text = `${read('test/fixtures/front-page.clean.txt')}\n广告索引\n读者热线\n今日天气\n`;
    assert.equal(arranged(text), text);
  });

  it('takes apart a line that holds the headlines of two articles', () => {
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
    it(`loses nothing of ${sample}`, () => assert.equal(ink(arranged(read(sample))), ink(read(sample))));

  it('loses nothing of any text', () =>
    fc.assert(fc.property(texts, text => assert.equal(ink(arranged(text)), ink(text)))));

  it('loses nothing of the lines of a page in any order', () => {
    const lines = read('samples/front-page-en.txt').split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), some => {
        const text = some.join('\n');
        assert.equal(ink(arranged(text)), ink(text));
      }),
      { numRuns: 50 },
    );
  });
});
