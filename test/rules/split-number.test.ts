import { splitNumber as rule } from '../../server/src/core/rules/split-number';
import { check, checkOffer } from '../support';

describe('split-number', () => {
  const cases: [name: string, text: string][] = [
    ['a year', '[|2 017|]年'],
    ['a year and the space after it', '[|20 17 |]年'],
    ['a month', '2017年[|1 0|]月'],
    ['a day', '9月[|3 0|]日'],
    ['a sum', 'cost [|£1, 500|] in all'],
    ['cents', 'cost [|$3 .50|] in all'],
    ['thousands', 'some [|10, 000|] men'],
    ['a decimal', '产值增长[|3. 5|]%，达到[|12. 8|]亿元'],
    ['an item, and a full stop', '3. 5万人\n企业：3. 5%，第3. 5页'],
    ['no month', '共1 5月'],
    ['no day', '4 5日'],
    ['groups of three', '1 234 567人'],
    ['a list', 'Nos. 3, 400 and 5, 000000'],
    ['a date that is whole', '2017 年 9 月 30 日'],
    ['scores', '比分3 2，第1 2年级'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is closed up', () => checkOffer(rule, '于2 017年', '于2017年'));
});
