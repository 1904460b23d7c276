import assert from 'node:assert/strict';
import { impossibleDate as rule } from '../../server/src/core/rules/impossible-date';
import { check, checkOffer } from '../support';

describe('impossible-date', () => {
  const cases: [name: string, text: string][] = [
    ['a day that the month does not have', '[|9月31日|]，[|2月30日|]，[|9月80号|]'],
    ['the 29th of February in a common year', '[|2017年2月29日|]'],
    ['a month that there is not', '[|13月5日|]，[|2017年13月|]，[|0月5日|]'],
    ['full-width digits', '[|９月３１日|]'],
    ['minutes that an hour does not have', '[|8时70分|]，上午'],
    ['English', 'the [|31st of June|], [|Feb. 30th|], [|September 31, 1886|], [|31 Apr. 1886|]'],
    ['English dates that there are', 'the 30th of June, Feb. 29th, December 31, 1886, 31 March 1886'],
    ['numbers beside a month', 'in June 31 men, in May 40 ships, March 31st Street, 45 Maybe 1886'],
    ['days that the month has', '9月30日，1月31日，2月29日，2016年2月29日，2000年2月29日'],
    ['months that are counted', '13个月，第13月，2013月刊'],
    ['lunar and Chinese dates', '二月三十日，腊月三十，民國九年二月三十日'],
    ['hours that are counted', '历时36时20分，8时59分'],
    ['doubled digits', '99月月3300日日'],
    [
      'a month that was broken over the line',
      '球赛定于1\n0月16日开赛，（1\n\n2月31日）揭晓，9月28日至1\r\n0月30日',
    ],
    ['a day that the broken month does not have', '自10月8日起，至[|1\n1月31日|]止'],
    ['a line that ends in another number', '定价2.5\n[|0月16日|]，共25\n[|0月16日|]'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the one date of the page that differs in a digit', () => {
    checkOffer(rule, '9月80日上午\n9月30日', '9月30日上午\n9月30日');
    checkOffer(rule, '2017年9月31日\n2017年9月30日', '2017年9月30日\n2017年9月30日');
  });

  it('offers nothing where the page has two, or none', () => {
    for (const text of ['[|9月31日|]', '[|9月31日|]，9月30日，9月11日'])
      assert.deepEqual(
        check(rule, text).flatMap(({ fixes }) => fixes),
        [],
      );
  });
});
