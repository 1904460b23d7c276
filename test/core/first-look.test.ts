import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FirstLook } from '../../server/src/core/doubling/first-look';
import { StretchFinder } from '../../server/src/core/doubling/stretches';
import { LineMemo } from '../../server/src/core/line-memo';

/** Few, so that they often repeat: Han, Latin, marks, spaces, an astral character, a lone surrogate, a combining mark. */
const lines = fc
  .array(fc.constantFrom('人', '国', 'a', 'b', '1', ' ', '\u3000', '、', '，', '𠀀', '\ud840', '\u0301'), {
    minLength: 2,
    maxLength: 16,
  })
  .map(glyphs => glyphs.join(''));

describe('the first look at a line', () => {
  it('passes over no line that may be doubled', () => {
    const look = new FirstLook();
    fc.assert(
      fc.property(lines, line => {
        const span = { start: 0, end: line.length };
        const finder = new StretchFinder(line, new LineMemo());
        const found = finder.acrossLines([span], () => ({ line: 0, lastLine: 0, extra: [] }));
        assert.ok(found.length === 0 || look.mayBeDoubled(line, span), JSON.stringify(line));
      }),
      { numRuns: 5000 },
    );
  });
});
