import { privateUseCharacter as rule } from '../../server/src/core/rules/private-use-character';
import { check, checkFix, checkOffer } from '../support';

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
    checkFix(rule, '这位刘\ue863先生', '这位刘䶮先生');
    checkFix(rule, '说\ue81e，会议\ue78d', '说㖞，会议\ufe10'.replace('㖞', '龴'));
    checkFix(rule, 'the gov\ue863rnor', 'the gov\ue863rnor');
  });

  it('reads HKSCS where its Cantonese shows', () => {
    checkFix(rule, '佢哋話\ue0a5，這個學校\ue000', '佢哋話嘅，這個學校𠕇');
    checkFix(rule, '學校\ue000，這個會議', '學校\ue000，這個會議');
  });

  it('offers what the page has between the same glyphs', () =>
    checkOffer(rule, '市委书\uf123金政\n书记金政', '市委书记金政\n书记金政'));
});
