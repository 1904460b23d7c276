import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndexAt, positionAt, splitLines } from '../../server/src/core/text';
import { texts } from '../arbitraries';

describe('lines and positions', () => {
  const cases: [name: string, text: string, lines: string[]][] = [
    ['an empty text has one empty line', '', ['']],
    ['LF, CRLF and CR end lines', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['a final terminator leaves an empty line', 'a\n', ['a', '']],
    ['CR LF in the wrong order are two terminators', 'a\n\rb', ['a', '', 'b']],
    ['the separators of Unicode end no line', 'a\u2028b\u0085c', ['a\u2028b\u0085c']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const lines = splitLines(text);
      assert.deepEqual(
        lines.map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  it('counts lines and columns from 1, columns in UTF-16 units', () => {
    const lines = splitLines('\u{20bb7}野\r\n家');
    assert.deepEqual(positionAt(lines, 2), { line: 1, column: 3 });
    assert.deepEqual(positionAt(lines, 4), { line: 1, column: 5 }); // between CR and LF
    assert.deepEqual(positionAt(lines, 5), { line: 2, column: 1 });
  });

  it('covers every text without gap or overlap', () => {
    fc.assert(
      fc.property(texts, text => {
        let at = 0;
        for (const { start, end, next } of splitLines(text)) {
          assert.equal(start, at);
          assert.match(text.slice(end, next), /^(\r\n|\n|\r|)$/);
          assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
          at = next;
        }
        assert.equal(at, text.length);
      }),
    );
  });

  it('turns an offset into a position and back', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, n) => {
        const offset = Math.min(n, text.length);
        const lines = splitLines(text);
        const { line, column } = positionAt(lines, offset);
        assert.equal(lineIndexAt(lines, offset), line - 1);
        assert.equal((lines[line - 1]?.start ?? NaN) + column - 1, offset);
        assert.ok(column >= 1);
      }),
    );
  });
});
