import assert from 'node:assert/strict';
import { privateUseCharacter as rule } from '../../server/src/core/rules/private-use-character';
import { check, checkFix, checkOffer, findingsOf } from '../support';

describe('private-use-character', () => {
  const cases: [name: string, text: string][] = [
    ['a glyph of an unknown font', '市委[|\uf123|]记'],
    ['one each', '市委[|\uf123|][|\uf124|]记'],
    ['in the planes for private use', '市委[|\udb80\udc00|]记'],
    ['in English', 'the gov[|\ue000|]rnor'],
    ['characters of their own', '刘䶮，𠮷野家，①㎡〇'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('reads what GB 18030 kept there, beside Han', () => {
    checkOffer(rule, '这位刘\ue863先生', '这位刘䶮先生');
    checkOffer(rule, '会议\ue78d', '会议\ufe10');
    assert.deepEqual(findingsOf(rule, 'the gov\ue863rnor')[0]?.fixes, []);
  });

  it('reads HKSCS where its Cantonese shows', () => {
    checkOffer(rule, '這個學校\ue000，佢哋話\ue0a5', '這個學校𠕇，佢哋話\ue0a5');
    assert.deepEqual(findingsOf(rule, '學校\ue000，這個會議')[0]?.fixes, []);
  });

  it('offers what the page has between the same glyphs', () =>
    checkOffer(rule, '市委书\uf123金政\n书记金政', '市委书记金政\n书记金政'));

  it('changes nothing by itself: only a font tells what was printed', () => {
    for (const text of ['这位刘\ue863先生', '這係\ue0a5，佢哋話', '市委书\uf123金政\n书记金政'])
      checkFix(rule, text, text);
  });

  it('makes no date of figures with a point between them', () =>
    assert.deepEqual(findingsOf(rule, '人均3\uf02e15元，\n3月15日起')[0]?.fixes, []));
});
