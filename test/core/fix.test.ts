import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultConfig } from '../../server/src/core/config';
import { applyEdits } from '../../server/src/core/edits';
import { mend, pageOf } from '../background';
import { fixText, safeFixOf } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import type { Finding, Rule } from '../../server/src/core/rule';
import { strayLeadingSpace } from '../../server/src/core/rules/stray-leading-space';
import { texts } from '../arbitraries';

const sample = readFileSync('samples/front-page.txt', 'utf8');

describe('fixing', () => {
  it('changes nothing where nothing is wanted', () => {
    assert.deepEqual(
      fixText(sample, defaultConfig, () => false),
      { text: sample, edits: [], count: 0, failures: [] },
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

  it('mends what is wanted, though another safe fix begins before it and meets it', () => {
    const without = (id: string, deleted: string): Rule => ({
      ...strayLeadingSpace,
      id,
      *check({ text }) {
        const start = text.indexOf(deleted);
        const span = { start, end: start + deleted.length };
        const title = { template: '', args: [] };
        if (start >= 0)
          yield { span, message: title, fixes: [{ title, safe: true, edits: [{ span, newText: '' }] }] };
      },
    });
    const both = [without('first', 'ab'), without('second', 'bc')];
    const { findings } = lint(parsePage('abcd'), defaultConfig, both);
    assert.deepEqual(
      findings.filter(safeFixOf).map(({ rule }) => rule),
      ['first'],
    );
    const second = ({ rule }: Finding) => rule === 'second';
    assert.equal(fixText('abcd', defaultConfig, second, undefined, both).text, 'ad');
    assert.equal(fixText('abcd', defaultConfig, undefined, undefined, both).text, 'cd');
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

  it('goes on without a rule that fails, and says so', () => {
    const error = new Error('broken');
    const broken: Rule = { ...strayLeadingSpace, id: 'broken', check: () => assert.fail(error) };
    const result = fixText(' 本报讯', defaultConfig, undefined, undefined, [broken, strayLeadingSpace]);
    assert.deepEqual(result.failures, [{ rule: 'broken', error }]);
    assert.deepEqual(result.text, fixText(' 本报讯', defaultConfig).text);
  });

  it('treats CRLF and a byte order mark as the same page', () => {
    const crlf = '\ufeff' + sample.replaceAll('\n', '\r\n');
    const mended = fixText(sample, defaultConfig).text;
    assert.equal(fixText(crlf, defaultConfig).text, '\ufeff' + mended.replaceAll('\n', '\r\n'));
  });
});
