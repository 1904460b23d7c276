import { wrongWeekday as rule } from '../../server/src/core/rules/wrong-weekday';
import { check, checkOffer } from '../support';

describe('wrong-weekday', () => {
  const cases: [name: string, text: string][] = [
    ['a folio', '[|2017年9月30日 星期五|]'],
    ['other forms', '[|2017年9月30日（星期日|]），[|2017年9月30日　礼拜天|]，[|2017年9月30日 周五|]'],
    ['English', '[|Friday, September 30, 2017|] and [|MONDAY, SEPT. 30, 2017|]'],
    ['dates that are right', '2017年9月30日 星期六，2024年2月29日 星期四，1949年10月1日 星期六'],
    ['British', '[|Friday, 30th September, 2017|]; [|FRIDAY 30 SEPTEMBER 2017|]'],
    ['British dates that are right', 'Saturday, 30th of September, 2017; SATURDAY 30 SEPTEMBER 2017'],
    ['English dates that are right', 'Saturday, September 30, 2017; Thursday, 4th July'],
    ['other words', '2017年9月30日周一清到会，2017年9月30日周五福'],
    ['years before the calendar', '1900年1月1日 星期五，Friday, January 1, 1700'],
    ['lunar and Republican dates', '民國九年九月三十日 星期五，农历2017年八月十一 星期五'],
    ['impossible dates', '2017年9月31日 星期五'],
    ['a year missing', '9月30日 星期五'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the day of the calendar', () => {
    checkOffer(rule, '2017年9月30日 星期五', '2017年9月30日 星期六');
    checkOffer(rule, '2017年10月1日 星期一', '2017年10月1日 星期日');
    checkOffer(rule, 'FRIDAY, SEPTEMBER 30, 2017', 'SATURDAY, SEPTEMBER 30, 2017');
  });
});
