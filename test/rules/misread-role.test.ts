import { misreadRole as rule } from '../../server/src/core/rules/misread-role';
import { check, checkOffer } from '../support';

describe('misread-role', () => {
  const cases: [name: string, text: string][] = [
    ['a reporter', '□[|记着|] 陈晓苏'],
    ['a reporter without speech', '□[|己者|] 陈晓苏'],
    ['a reporter in three parts', '□[|讠己者|] 陈晓苏'],
    ['a reporter of the paper', '本报[|记着|] 陈晓苏'],
    ['a correspondent', '□记者 张三 [|通迅员|] 李四'],
    ['a photograph', '记者 陈晓苏 [|撮|]'],
    ['a photograph in brackets', '市民赏花。（陈晓苏 [|撮|]）'],
    ['in a lead', '本报讯（[|记着|] 陈晓苏）昨日'],
    ['Traditional characters', '□[|記着|] 陳曉蘇'],
    ['sound', '□记者 陈晓苏 通讯员 李四\n记者 陈晓苏 摄'],
    ['a sentence', '他一直记着妈妈的话。'],
    ['a headline', '记着 回家'],
    ['the classics', '己者不可胜在己'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the word', () => {
    checkOffer(rule, '□讠己者 陈晓苏', '□记者 陈晓苏');
    checkOffer(rule, '□通迅员 陈晓苏', '□通讯员 陈晓苏');
    checkOffer(rule, '记者 陈晓苏 撮', '记者 陈晓苏 摄');
  });
});
