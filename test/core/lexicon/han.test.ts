import assert from 'node:assert/strict';
import { HanLexicon, nowhere, Pack, pairKey } from '../../../server/src/core/lexicon';
import { pageOf } from '../../background';

const han = pageOf('中文').background.lexicons.han as HanLexicon;

/** What a word costs; infinite for what is none. */
function costOf(word: string): number {
  const [first = 0, ...rest] = Array.from(
    word,
    character => han.plainCodes[character.charCodeAt(0)] as number,
  );
  let place = first;
  for (const [level, code] of rest.entries()) {
    place = han.words.next(level, place, code);
    if (place === nowhere) return Infinity;
  }
  return han.words.costAt(rest.length - 1, place);
}

describe('lexicon of Chinese', () => {
  it('knows words of two to four characters in either way of writing', () => {
    for (const word of ['革命', '研究所', '资产阶级', '資產階級']) assert.ok(costOf(word) < 15, word);
    for (const text of ['单命', '命革', '资产阶']) assert.equal(costOf(text), Infinity, text);
  });

  it('tells frequent words from rare ones', () => assert.ok(costOf('中国') < costOf('氤氲')));

  it('never denies that the characters of a word may meet', () => {
    const [a = 0, b = 0] = Array.from('革命', character => han.plainCodes[character.charCodeAt(0)]);
    assert.ok(han.words.pairs.has(pairKey(a, b)));
  });

  it('knows which characters look alike, whichever comes first', () => {
    for (const pair of ['单革', '未末', '日目', '己已', '人入', '士土', '責貢', '車軍']) {
      const [a = '', b = ''] = pair;
      assert.ok(han.lookAlike(a, b) > 0.7, pair);
      assert.equal(han.lookAlike(a, b), han.lookAlike(b, a));
    }
    for (const pair of ['一龍', '沈沉', '著着', '国國', 'ab', 'あ人']) {
      assert.equal(han.lookAlike(pair.charAt(0), pair.charAt(1)), 0, pair);
    }
  });

  it('is empty where its file is', () => {
    const nothing = HanLexicon.read(new Pack(new Uint8Array()));
    assert.equal(nothing.lookAlike('人', '入'), 0);
    assert.equal(nothing.codes[0x4eba], 0);
  });
});
