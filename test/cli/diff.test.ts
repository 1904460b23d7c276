import { applyPatch } from 'diff';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { forReader } from '../../server/src/cli/deliver';
import type * as diff from '../../server/src/cli/diff';
import { unifiedDiff } from '../../server/src/cli/diff';
import { applyEdits } from '../../server/src/core';
import { editsOf } from '../arbitraries';
import { assertLinear } from '../work';

/** Pages of few, short lines, so that edits meet at their ends. */
const pages = fc
  .array(fc.constantFrom('a', '金政', '\n', '\n', '\r\n', '\r', ''))
  .map(parts => parts.join(''));
const cases = pages.chain(text => fc.tuple(fc.constant(text), editsOf(text.length)));

describe('unifiedDiff', () => {
  it('leads from the text to what the edits make of it', () =>
    fc.assert(
      fc.property(cases, fc.constantFrom('', '\n', 'x\n'), ([text, drawn], extra) => {
        const edits = drawn.map(edit => ({ ...edit, newText: edit.newText + extra }));
        const patched = applyPatch(text, unifiedDiff('page.txt', text, edits), {
          autoConvertLineEndings: false,
        });
        assert.equal(patched, applyEdits(text, edits));
      }),
      { numRuns: 2000 },
    ));

  it('shows control characters of the page on a terminal, and to nobody else', () => {
    const edits = [{ span: { start: 0, end: 1 }, newText: '' }];
    const diff = unifiedDiff('page.txt', 'x\x1b[2J\r\n\x07\r\n', edits);
    assert.equal(forReader(diff, false), diff);
    const shown = forReader(diff, true);
    assert.ok(shown.includes('-x␛[2J\r\n+␛[2J\r\n ␇\r\n'), shown);
    assert.doesNotMatch(shown, /[\x00-\x09\x0b\x0c\x0e-\x1f]/);
  });

  it('shows three lines around, and no line that stays', () => {
    const text = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    const edits = [{ span: { start: 8, end: 10 }, newText: '' }];
    assert.equal(
      unifiedDiff('page.txt', text, edits),
      '--- a/page.txt\n+++ b/page.txt\n@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n',
    );
  });

  it('is linear in the text', () => {
    const line = '第一行\n';
    assertLinear<typeof diff>('server/src/cli/diff', [times => line.repeat(times * 2000)], (cli, text) => {
      const edits = Array.from({ length: text.length / line.length / 2 }, (_, index) => {
        const start = 2 * index * line.length;
        return { span: { start, end: start + 1 }, newText: '' };
      });
      assert.equal(cli.unifiedDiff('page.txt', text, edits).match(/^-第/gm)?.length, edits.length);
    });
  });
});
