import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultConfig } from '../../server/src/core/config';
import { applyEdits } from '../../server/src/core/edits';
import { mend, pageOf } from '../background';
import { fixText, safeFixOf } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import { texts } from '../arbitraries';

const sample = readFileSync('samples/front-page.txt', 'utf8');

describe('fixing', () => {
  it('changes nothing where nothing is wanted', () => {
    assert.deepEqual(
      fixText(sample, defaultConfig, () => false),
      { text: sample, edits: [], count: 0 },
    );
  });

  it('mends only the findings that are wanted', () => {
    const [first] = lint(parsePage(sample)).findings.filter(safeFixOf);
    assert.ok(first, 'the sample has something to mend');
    const { text, count } = fixText(sample, defaultConfig, finding => finding.rule === first.rule);
    assert.ok(count > 0);
    const left = lint(parsePage(text)).findings.filter(
      finding => finding.rule === first.rule && safeFixOf(finding),
    );
    assert.deepEqual(left, []);
  });

  it('gives the edits that lead from the given text to the mended one', () => {
    const { text, edits } = fixText(sample, defaultConfig);
    assert.notEqual(text, sample);
    assert.equal(applyEdits(sample, edits), text);
  });

  it('run twice gives what running once gave, for any text', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = mend(text);
        assert.equal(applyEdits(text, once.edits), once.text);
        assert.equal(mend(once.text).text, once.text);
      }),
      { numRuns: 300 },
    );
  });

  it('only deletes, but for characters that stand for others', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const finding of lint(pageOf(text)).findings)
          for (const { newText } of safeFixOf(finding)?.edits ?? [])
            assert.ok(
              newText === '' || finding.category === 'character',
              `${finding.rule} writes “${newText}”`,
            );
      }),
      { numRuns: 300 },
    );
  });

  it('treats CRLF and a byte order mark as the same page', () => {
    const crlf = '\ufeff' + sample.replaceAll('\n', '\r\n');
    const mended = fixText(sample, defaultConfig).text;
    assert.equal(fixText(crlf, defaultConfig).text, '\ufeff' + mended.replaceAll('\n', '\r\n'));
  });
});
