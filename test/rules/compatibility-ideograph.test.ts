import { compatibilityIdeograph as rule } from '../../server/src/core/rules/compatibility-ideograph';
import { check, checkFix, checkOffer } from '../support';

describe('compatibility-ideograph', () => {
  const cases: [name: string, text: string][] = [
    ['one of two code points with one shape', '書記[|\uf90a|]政'],
    ['one each', '[|\uf90a|][|\uf914|]'],
    ['the variant of a character', '明治[|\ufa19|]宮'],
    ['in the supplement', '[|\ud87e\udc3b|]喝'],
    ['ordinary Han of the block', '﨑﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩'],
    ['Han of the second plane', '𠮷野家'],
    ['Korean, where it tells the reading', '\uf90a씨는 말했다'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('reads the character of the same shape', () => checkFix(rule, '書記\uf90a政\uf967去', '書記金政不去'));

  it('leaves one glyph in two codes to a person', () => {
    const text = '書記\uf90a金政';
    checkFix(rule, text, text);
    checkOffer(rule, text, '書記金政');
    checkOffer(rule, text, '書記金金政', 1);
    checkFix(rule, '書記金 \uf90a政', '書記金 \uf90a政');
    checkFix(rule, '\uf90a\uf90a', '金金');
  });

  it('only offers another shape', () => {
    checkFix(rule, '明治\ufa19宮', '明治\ufa19宮');
    checkOffer(rule, '明治\ufa19宮', '明治神宮');
  });
});
