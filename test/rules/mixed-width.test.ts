import { mixedWidth as rule } from '../../server/src/core/rules/mixed-width';
import { check, checkOffer } from '../support';

const page = '今天，市委；问：谁？好！（一）完。'.repeat(20);
const latin = 'one, two; three: four? five! (six) seven. '.repeat(20);

describe('mixed-width', () => {
  const cases: [name: string, text: string][] = [
    ['a comma', `${page}\n市委[|,|]市政府`],
    ['before a digit', `${page}\n时间[|:|]8时`],
    ['at the end of a line', `${page}\n市委[|;|]\n市政府`],
    ['a stop', `${page}\n到会[|.|]`],
    ['brackets', `${page}\n市委[|(|]办公室[|)|]到会`],
    ['beside an astral character', `${page}\n𠮷[|,|]市政府`],
    ['on a CRLF page', `${page}\r\n市委[|,|]市政府\r\n`],
    ['a decimal point', `${page}\n长二.七四米`],
    ['digits and letters', `${page}\n约2,000人，3:1，a.com，约3.5亿`],
    ['a page with both habits', '市委,市政府，市人大,市政协'],
    ['a short page', '市委,市政府，'],
    ['English', `${latin}\nthe house[|，|] the men`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is replaced', () => checkOffer(rule, `${page}\n市委,市政府`, `${page}\n市委，市政府`));
});
