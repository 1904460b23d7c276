import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits, fixText, defaultConfig, lint, parsePage } from '../../server/src/core';
import { texts } from '../arbitraries';
import { allNames, markNames, nameOf, writeMark } from '../../server/src/core/notation';

const sample = readFileSync('samples/front-page.txt', 'utf8');

/** Marks that say what a line is change what is inferred of a page; one that is no more than a name does not. */
const plain = '@@ body ';

const marked: [line: string, name: string | undefined, printed: string][] = [
  ['@@ headline 冲锋四季度', 'headline', '冲锋四季度'],
  ['@@ 标题 冲锋四季度', 'headline', '冲锋四季度'],
  ['@@ 標題　冲锋四季度', 'headline', '冲锋四季度'],
  ['@@HEADLINE\tFLOOD', 'headline', 'FLOOD'],
  ['@@ byline  □记者 陈晓苏 ', 'byline', ' □记者 陈晓苏 '],
  ['@@ article', 'article', ''],
  ['@@ 文章完', 'end', ''],
  ['@@', undefined, '@@'],
  ['@@ headlines Flood', undefined, '@@ headlines Flood'],
  ['@@ 标题冲锋四季度', undefined, '@@ 标题冲锋四季度'],
  [' @@ headline Flood', undefined, ' @@ headline Flood'],
  ['@ headline Flood', undefined, '@ headline Flood'],
  ['@@ -1,3 +1,4 @@', undefined, '@@ -1,3 +1,4 @@'],
];

describe('notation', () => {
  for (const [line, name, printed] of marked)
    it(line, () => {
      const page = parsePage(`一\r\n${line}\r\n二`);
      assert.equal(page.marks.get(1)?.name, name);
      assert.equal(page.lineText(1).replace(/^\ufeff+/, ''), printed);
      assert.equal(page.lineText(1).length, line.length);
    });

  it('has one meaning for every name', () => {
    assert.equal(new Set(allNames).size, allNames.length);
    for (const mark of markNames)
      for (const language of ['zh-Hans', 'zh-Hant', 'en', 'und'] as const)
        assert.equal(
          parsePage(writeMark(mark, language, 'X')).marks.get(0)?.name,
          mark,
          nameOf(mark, language),
        );
  });

  it('is on no page by chance', () => assert.equal(parsePage(sample).marks.size, 0));
});

/** The sample with marks before some of its lines. */
const markedSample = fc.uniqueArray(fc.nat(sample.split('\n').length - 1), { maxLength: 40 }).map(lines => {
  const all = sample.split('\n');
  for (const line of lines) if (all[line]) all[line] = plain + all[line];
  return all.join('\n');
});

const withoutMarks = (text: string) => text.replaceAll(plain, '');

describe('fixes on a page with marks', () => {
  it('mend the printed text and leave every mark', () =>
    fc.assert(
      fc.property(markedSample, text => {
        const fixed = fixText(text, defaultConfig).text;
        assert.equal(fixed.split(plain).length, text.split(plain).length);
        assert.equal(withoutMarks(fixed), fixText(sample, defaultConfig).text);
      }),
      { numRuns: 20 },
    ));

  it('offered one by one keep every mark, too', () =>
    fc.assert(
      fc.property(markedSample, text => {
        for (const { fixes } of lint(parsePage(text)).findings)
          for (const { edits } of fixes)
            assert.equal(applyEdits(text, edits).split(plain).length, text.split(plain).length);
      }),
      { numRuns: 20 },
    ));

  it('keep the marks of any text', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom('@@ article\n', '@@ 署名 ', '@@ headline'), (text, mark) => {
        const marked = text.replace(/(?<=^|\n)/g, mark);
        const names = (some: string) => [...parsePage(some).marks.values()].map(({ name }) => name);
        assert.deepEqual(names(fixText(marked, defaultConfig).text), names(marked));
      }),
    ));
});
