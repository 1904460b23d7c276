import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, composeEdits, originsOf } from '../../server/src/core/edits';
import type { Edit } from '../../server/src/core/rule';
import { editsOf, texts } from '../arbitraries';

const edit = (start: number, end: number, newText = ''): Edit => ({ span: { start, end }, newText });

describe('edits', () => {
  it('delete, replace and insert', () => {
    assert.equal(applyEdits('abcdef', [edit(0, 1), edit(2, 3, 'X'), edit(6, 6, '!')]), 'bXdef!');
  });

  it('stand in one list after a composition', () => {
    const composed = composeEdits(6, [edit(1, 3)], [edit(1, 2, 'XY')]);
    assert.deepEqual(composed, [edit(1, 4, 'XY')]);
  });

  const twoSteps = texts.chain(text =>
    editsOf(text.length).chain(first =>
      editsOf(applyEdits(text, first).length).map(second => ({ text, first, second })),
    ),
  );

  it('composed do what they do one after the other', () => {
    fc.assert(
      fc.property(twoSteps, ({ text, first, second }) => {
        const composed = composeEdits(text.length, first, second);
        assert.equal(applyEdits(text, composed), applyEdits(applyEdits(text, first), second));
        let free = 0;
        for (const { span } of composed) {
          assert.ok(free <= span.start && span.start <= span.end && span.end <= text.length);
          free = span.end;
        }
      }),
    );
  });

  it('lead back to where what they kept stood before', () => {
    const edited = texts.chain(text => editsOf(text.length).map(edits => ({ text, edits })));
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const originOf = originsOf(edits);
        const result = applyEdits(text, edits);
        let kept = 0;
        for (let offset = 0; offset < result.length; offset++) {
          const origin = originOf(offset);
          const isNew = edits.some(({ span, newText }) => span.start === origin && newText !== '');
          if (!isNew) assert.equal(text[origin], result[offset]);
          assert.ok(kept <= origin && origin <= text.length);
          kept = origin;
        }
      }),
    );
  });
});
