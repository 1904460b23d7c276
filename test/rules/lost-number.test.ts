import { lostNumber as rule } from '../../server/src/core/rules/lost-number';
import { check } from '../support';

describe('lost-number', () => {
  const cases: [name: string, text: string][] = [
    ['a month behind a mark', '昨天，[|月30日|]晚'],
    ['a month behind a word', '自[|月1日|]起施行'],
    ['a month behind its year', '于2017年[|月|]30日'],
    ['a day', '于[|9月日|]上午'],
    ['a day at the end of a line', '于[|9月日|]\n开幕'],
    ['a year', '会议于[|年9月3|]0日'],
    ['on a CRLF page', '自[|月1日|]起\r\n施行\r\n'],
    ['a month in words', '上月30日，元月1日，当月5日，腊月8日，正月15日'],
    ['a year in words', '去年9月，同年10月1日，2017年9月'],
    ['a date over lines', '自2017年10\n月1日起'],
    ['a word that begins with 日', '今年4月日内瓦'],
    ['years and months of time', '岁月如歌，年月日，日月潭'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));
});
