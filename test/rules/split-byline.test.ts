import { splitByline as rule } from '../../server/src/core/rules/split-byline';
import { check, checkOffer } from '../support';

describe('split-byline', () => {
  const cases: [name: string, text: string][] = [
    ['over three lines', '[|□记\n者 王\n建新|]\n天气预报'],
    ['over blank lines', '[|□记者\r\n\r\n王建新|]\r\n天气预报'],
    ['a photograph', '[|记者\n顾正龙\n摄|]\n天气预报'],
    ['on one line', '□记者 王建新\n天气预报'],
    ['in a lead, as it was set', '新华社莫斯科12月30日电（记者\n孙占林）俄罗斯总统'],
    ['in a bracket at the end of a text', '公祭活动圆满结束。（记者\n孙占林）'],
    ['a note of its own', '公祭活动圆满结束。\n（本报记者李占、\n罗昌、吴华报\n道）\n天气预报'],
    ['English', 'By John Smith\nStaff Writer'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('puts it on one line, as it reads', () => {
    checkOffer(rule, '□记\n者 王\n建新\n天气预报', '□记者 王建新\n天气预报');
    checkOffer(rule, ' □记者 \r\n\r\n 王建新\r\n天气预报', ' □记者王建新\r\n天气预报');
  });
});
