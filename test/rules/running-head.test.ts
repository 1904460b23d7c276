import { runningHead as rule } from '../../server/src/core/rules/running-head';
import { check, checkOffer } from '../support';

const head = 'THE DAILY NEWS, MONDAY, MAY 3, 1886.';
const chinese = '会议指出要坚持问题导向抓重点补短板强弱项\n';

describe('running-head', () => {
  const cases: [name: string, text: string][] = [
    ['within a sentence', `the motion was carried, and the\n[|${head}|]\nmembers who had opposed it`],
    [
      'a head that comes again',
      `${chinese}${chinese}[|人生 第1页|]\n${chinese}${chinese}[|人生 第2页|]\n${chinese}${chinese}[|人生 第3页|]\n${chinese}`,
    ],
    ['with blank lines', `the motion was carried, and the\n\n[|${head}|]\n\nmembers who had opposed it`],
    ['on a CRLF page', `carried, and the\r\n[|${head}|]\r\nmembers who had`],
    ['after a sentence', `the motion was carried.\n${head}\nmembers who had opposed it`],
    ['before a sentence', `the motion was carried by the\n${head}\nMembers who had opposed it`],
    ['at the top', `${head}\nmembers who had opposed it`],
    ['a date in the text', `${chinese}2017年9月30日\n${chinese}`.replace(/项\n/g, '项。\n')],
    ['other lines', `the motion\nMAY 3\nmembers\nof the 12\nhouse of 15`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is removed', () =>
    checkOffer(rule, `carried, and the\n${head}\nmembers who`, 'carried, and the\nmembers who'));
});
