import { unspacedMark as rule } from '../../server/src/core/rules/unspaced-mark';
import { check, checkOffer } from '../support';

describe('unspaced-mark', () => {
  const cases: [name: string, text: string][] = [
    ['a comma', 'it has[|,|]been granted to the men'],
    ['a short word', 'in the house[|,|]of which he spoke'],
    ['a name before it', 'William Thomas[|,|]stealing a horse'],
    ['a sentence', 'a time for change[|.|]One of the men'],
    ['the rest of a misread word', 'the spe,ll of the house of the ni,ht'],
    ['a line that was not read', "t1ie ho,»e has,been Ii'l 1n tli» o/ 7he"],
    ['abbreviations', 'at 3 p.m.The U.S.Navy and Mr.Smith of the P.O.The'],
    ['numbers', 'some 1,200 men at 3.30'],
    ['an address', 'see www.times.com,which was put up'],
    ['Chinese', '市委,shi,wei很好'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is parted', () => checkOffer(rule, 'It has,been so.', 'It has, been so.'));
});
