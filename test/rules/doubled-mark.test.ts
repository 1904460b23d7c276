import { doubledMark as rule } from '../../server/src/core/rules/doubled-mark';
import { check, checkOffer } from '../support';

describe('doubled-mark', () => {
  const cases: [name: string, text: string][] = [
    ['a comma', '会议指出[|，，|]要抓重点'],
    ['a stop and a comma', '要抓重点[|。，|]'],
    ['in English', 'the mountain[|;,|] but'],
    ['a colon and a stop', 'the missing[|:.|]'],
    ['on a CRLF page', '指出[|，，|]\r\n要抓重点\r\n'],
    ['an ellipsis', '他想。。。又想...再想……'],
    ['exclamations', '好！！真的？！好！'],
    ['longer runs', '，，，，'],
    ['a list', '7.，打了第二仗\n８．，其余'],
    ['a quotation', '“好。”，他说'],
    ['an abbreviation', 'Smith and Co., Ltd.; at 3 p.m.: the end'],
    ['leaders', 'tea .. 1s. and more...'],
    ['copies', '部部长部部长、、政委政委，，法检法检'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers either where they differ', () => {
    checkOffer(rule, '指出，，要', '指出，要');
    checkOffer(rule, '重点。，又', '重点。又');
    checkOffer(rule, '重点。，又', '重点，又', 1);
  });
});
