import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Pack } from '../../server/src/core';
import { writePack } from '../../server/src/core/lexicon/pack';

describe('a pack', () => {
  it('gives back every section', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array()), sections => {
        const pack = new Pack(writePack(sections));
        for (const [key, bytes] of Object.entries(sections))
          assert.deepEqual([...pack.section(key)], [...bytes]);
      }),
    );
  });

  it('that is empty or damaged has empty sections', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        assert.ok(new Pack(bytes).section('words') instanceof Uint8Array);
      }),
    );
    assert.equal(new Pack(new Uint8Array()).section('words').length, 0);
  });
});
