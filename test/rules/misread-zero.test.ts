import { misreadZero as rule } from '../../server/src/core/rules/misread-zero';
import { check, checkOffer } from '../support';

describe('misread-zero', () => {
  const cases: [name: string, text: string][] = [
    ['a letter', '一九五[|O|]年'],
    ['a full-width letter', '一九[|Ｏ|]五年'],
    ['several', '二[|OO|]七年'],
    ['a digit on a page that writes 〇', '二[|0|]一七年，二〇一八年，二〇一九年，二〇二一年'],
    ['a circle on a page that writes 〇', '二[|○|]一七年，二〇一八年，二〇一九年，二〇二一年'],
    ['a page that writes circles', '二○一七年，二○一八年，二○一九年'],
    ['a page that writes both', '二○一七年，二〇一八年，二〇一九年'],
    ['digits, where the page has no habit', '二０００年，六0年代'],
    ['a blood type', 'A型、O型血，OK'],
    ['circles that were printed', '一、○○同志  ○本报讯'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers what the page writes', () => {
    checkOffer(rule, '一九五O年', '一九五〇年');
    checkOffer(rule, '一九五O年，二○一七年', '一九五○年，二○一七年');
    checkOffer(rule, '二OO七年', '二〇〇七年');
  });
});
