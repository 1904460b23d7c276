import { letterSpacing as rule } from '../../server/src/core/rules/letter-spacing';
import { check, checkOffer } from '../support';

describe('letter-spacing', () => {
  const cases: [name: string, text: string][] = [
    ['a heading', '[|通　知　书|]'],
    ['a lead', '[|本 报 讯|] 今天'],
    ['capitals', '  [|N E W S|]'],
    ['on a CRLF page', '[|通 知 书|]\r\n各单位\r\n'],
    ['a name of two characters', '记者　孙　振　摄影报道'],
    ['a calendar', '日 一 二 三 四 五 六'],
    ['columns', '甲 乙 丙 丁'],
    ['initials', 'W H S'],
    ['capitals in a line of text', 'in section A B C D of the act'],
    ['words', '通知 公告 启事'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('keeps the gaps between words', () => {
    checkOffer(rule, '本 报 讯  今 天', '本报讯 今天');
    checkOffer(rule, 'D A I L Y  N E W S', 'DAILY NEWS');
  });
});
