import assert from 'node:assert/strict';
import type * as core from '../server/src/core';
import { assertLinear } from './work';

describe('the count of work', () => {
  const lines = (times: number) => '第一行\n'.repeat(20 * times);

  it('passes what grows with the text, and what grows a little more', () =>
    assertLinear<typeof core>(
      'server/src/core',
      [lines],
      ({ parsePage }, text) => void parsePage(text).lines,
    ));

  it('fails what grows with its square', () => {
    const quadratic = ({ parsePage }: typeof core, text: string) => {
      for (const _ of text.split('\n')) void parsePage(text).lines;
    };
    assert.throws(
      () => assertLinear<typeof core>('server/src/core', [lines], quadratic),
      /eight times as long/,
    );
  });
});
