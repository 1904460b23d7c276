import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/core';
import { detachedByline } from '../../server/src/core/rules/detached-byline';
import { displacedHeadline } from '../../server/src/core/rules/displaced-headline';
import { findingsOf } from '../support';

const characters = (text: string): string => Array.from(text).sort().join('');

/** What a page may be made of: titles, bylines, texts, and the breaks between them. */
const pieces = [
  '跨江大桥建成通车',
  '老街夜市重新开张',
  '□记者 张三',
  '□记者 李四',
  '本报讯 9月30日，跨江大桥建\n成通车。大桥长两千米，工程历时\n三年，两岸群众从此出行更加方便。',
  '本报讯 9月2日，老街夜市重新\n开张。摊位比去年多了一倍，市民\n和游客直到深夜仍然络绎不绝。',
];
const pages = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\r\n', '\n\n', '\r')), { maxLength: 10 })
  .chain(parts => fc.boolean().map(open => (open ? parts.flat().slice(0, -1) : parts.flat()).join('')));

describe('moves', () => {
  const keepsAll = (text: string): number => {
    const fixes = [displacedHeadline, detachedByline]
      .flatMap(rule => findingsOf(rule, text))
      .flatMap(({ fixes }) => fixes);
    for (const { edits } of fixes) assert.equal(characters(applyEdits(text, edits)), characters(text));
    return fixes.length;
  };

  it('keep every character of the sample', () =>
    assert.ok(keepsAll(readFileSync('samples/front-page.txt', 'utf8')) > 0));
  it('keep every character of any page', () => fc.assert(fc.property(pages, text => void keepsAll(text))));
});
