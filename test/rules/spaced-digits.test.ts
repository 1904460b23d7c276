import { spacedDigits as rule } from '../../server/src/core/rules/spaced-digits';
import { check, checkFix } from '../support';

/** A page that sets digits close. */
const close = '9月29日，到12个乡镇。';

describe('spaced-digits', () => {
  const cases: [name: string, line: string][] = [
    ['a date is one phrase', '市长朱[| 9 月 30 日|]到会'],
    ['two phrases of a line', '长[| 25 ％|]，成为[| 2000 年|]北京'],
    ['at the start of a line', '[|4000 多|]名学生，今天到会'],
    ['before a mark', '[|1 、|]北京，二、天津'],
    ['after a mark', '俄通社报道，[| 1999 年|]'],
    ['inside quotes', '“[| 2001 中|]国体育健身游”'],
    ['at the end of a line, when the next one goes on', '人工喂养的豹不足[| 10|]\n只，远不够挽救'],
    ['at the end of a line, with a blank line between', '本市今年共推荐[| 34|]\n\n个单位，名单如下'],
    ['a decimal and a time', '达[| 55.6 亿|]，早上[| 8:30 到|]'],
    ['a range and a percentage', '约[| 5-7 人|]，占[| 90% 以|]上'],
    ['a score', '以[| 3 比 1 战|]胜'],
    ['before astral Han', '共收到[| 3 个|]𠮷，[| 9 月|]'],
    ['a number that nothing speaks for', '代号 3 𠮷，[| 9 月|]'],
    ['no-break spaces', '达到[|\u00a0240\u00a0万|]亩，增长'],
    ['a row of records', '男子 100 米'],
    ['labels and what they stand before', '本报地址城北路，电话： 87654321 传真： 87654322'],
    ['the date after a title', '（《新闻简报》 2023020\n3 19:00）'],
    ['the space after a lead stays', '本报讯 [|1 月 1 日|]，今晚'],
    ['also after a lead with its reporter', '本报北京1月1日电（记者张三） 1月2日'],
    ['the space after a headline that the first item of a list follows', '高消费为哪般 [|1 、|]北京大型商场'],
    ['no space is printed inside a sentence', '分三步，[| 1 、|]北京'],
    ['a full-width space was printed', '达到　240　万亩'],
    ['a wide gap was printed', '达到  240  万亩'],
    ['a space to one side was printed', '冲刺全年红 5个项目'],
    ['a line that also sets digits close', '9月 30 日'],
    ['a line with another gap', '冲锋四季度 冲刺全年红 12 月'],
    ['a list', '1 个苹果\n2 个梨'],
    ['rows of figures', '中国 51 21 28\n美国 36 38 36'],
    ['thousands', '共 3 000 元'],
    ['telephone numbers', '电话 010 87654321'],
    ['a label', '第 3 版'],
    ['at the end of a line that ends there', '迎春晚会 2001\n北京举行'],
    ['names with digits', 'G20 峰会在 CCTV 5 频道'],
    ['English', 'The bridge took 30 days and 12 men.'],
    ['full-width digits', '达到 ２４０ 万亩'],
  ];
  for (const [name, line] of cases) it(name, () => void check(rule, `${close}\n${line}\n${close}`));

  it('keeps to the habit of the page', () => {
    check(rule, '9 月 29 日，到 12 个乡镇。');
    check(rule, '9 月 29 日，到 12 个乡镇。9月30日，10月');
    check(rule, '达到 240 万亩');
  });

  it('deletes the spaces alone, in any kind of line', () =>
    checkFix(rule, `${close}\r\n本报讯 1 月 1 日\r\n${close}`, `${close}\r\n本报讯 1月1日\r\n${close}`));
});
