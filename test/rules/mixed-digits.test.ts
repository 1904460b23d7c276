import assert from 'node:assert/strict';
import { mixedDigits as rule } from '../../server/src/core/rules/mixed-digits';
import { check, checkOffer } from '../support';

const page = '1月2日3时，4点5分，6人7次8件，9个10种。';

describe('mixed-digits', () => {
  const cases: [name: string, text: string][] = [
    ['a number that mixes both', '于[|2０17|]年'],
    ['a full-width number', `${page}，有[|１２|]人`],
    ['on a page of such', '１２人，３４人，5人'],
    ['circles', `${page}，二０００年`],
    ['letters', `${page}，ＡＢＣ`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is a hint where the whole number is wide', () =>
    assert.equal(check(rule, `${page}，有[|１２|]人`)[0]?.severity, 'hint'));
  it('is replaced', () => checkOffer(rule, '于2０1７年', '于2017年'));
});
