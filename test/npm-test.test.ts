import assert from 'node:assert/strict';
import { failuresIn, summaryOf } from '../scripts/test-summary.mjs';

/** As mocha prints it. */
const oneFails = `
  pages
    ✔ are read
    1) are mended

  1 passing (2s)
  2 failing

  1) pages
       of an issue
         are mended:
     AssertionError: not mended
      at Context.<anonymous> (test/pages.test.ts:5:3)

  2) stands alone:

      Expected values to be strictly equal:
      at Context.<anonymous> (test/pages.test.ts:9:3)

`;

describe('the last lines of npm test', () => {
  it('count the tests of all steps, and a step without any as one', () => {
    const unit = failuresIn('  12 passing (2s)\n  3 pending\n\n  5 passing\n');
    const results = [
      { title: 'Types', ok: true, ...failuresIn('') },
      { title: 'Unit tests', ok: true, ...unit },
    ];
    assert.equal(summaryOf(results).text, '18 passed, 0 failed');
  });

  it('name the tests that failed, and say what was not run', () => {
    const results = [
      { title: 'Build', ok: false, ...failuresIn('one\ntwo\n\n') },
      { title: 'Unit tests', ok: false, ...failuresIn(oneFails) },
      { title: 'Package', missing: 'Build' },
    ];
    const { text, failed } = summaryOf(results);
    assert.equal(failed, 3);
    assert.deepEqual(text.split('\n'), [
      'Failed: Build',
      '  one',
      '  two',
      'Failed: Unit tests',
      '  pages › of an issue › are mended',
      '  stands alone',
      'Not run: Package (needs: Build)',
      '',
      '1 passed, 3 failed',
    ]);
  });

  it('count a step that fails though its tests pass', () => {
    const { text } = summaryOf([{ title: 'Unit tests', ok: false, ...failuresIn('  2 passing\n') }]);
    assert.match(text, /^Failed: Unit tests\n {4}2 passing\n\n2 passed, 1 failed$/);
  });

  it('fit on a screen', () => {
    const many = Array.from({ length: 500 }, (_, at) => `  ${at + 1}) ${'x'.repeat(500)}:\n     Error\n\n`);
    const { text } = summaryOf([
      { title: 'Unit tests', ok: false, ...failuresIn(`  500 failing\n\n${many.join('')}`) },
    ]);
    assert.ok(text.split('\n').length < 24);
    assert.ok(text.split('\n').every(line => line.length < 200));
    assert.match(text, /… and 488 more/);
  });
});
