import { misplacedMark as rule } from '../../server/src/core/rules/misplaced-mark';
import { check, checkOffer } from '../support';

const page = '今天，市委，市政府，市人大，市政协，人武部，一，二，三，四。\n'.repeat(20);

describe('misplaced-mark', () => {
  const cases: [name: string, text: string][] = [
    ['at the start', `${page}会议要求落实责任\n[|，|]抓好工作`],
    ['at the end', `${page}会议通过了[|《|]\n条例》`],
    ['on a CRLF page', `${page}会议要求落实责任\r\n[|，|]抓好工作\r\n`],
    ['a page that does so', '会议要求，落实责任，\n，抓好工作，\n，要，抓'],
    ['a line that was read in pieces', `${page}会议要求，\n，抓好工作`],
    ['an opening mark at the start', `${page}会议通过了\n《条例》\n（完）`],
    ['a dash', `${page}会议要求\n——抓好工作`],
    ['English', `${page}\n) and the men`.replace(/[一-龥]/g, 'a')],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is moved', () => {
    checkOffer(rule, `${page}要求\n\n，抓好`, `${page}要求，\n\n抓好`);
    checkOffer(rule, `${page}通过了《\n条例》`, `${page}通过了\n《条例》`);
  });
});
