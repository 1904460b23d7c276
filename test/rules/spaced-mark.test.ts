import assert from 'node:assert/strict';
import { spacedMark as rule } from '../../server/src/core/rules/spaced-mark';
import { check, checkFix, checkOffer } from '../support';

const close = '会议指出，要抓重点，补短板，强弱项，（附件）。《通知》'.repeat(10);
const listed = `${close}${'书记、市长、县长'.repeat(10)}`;
const latin = 'the sea, the wind, the boats, (the men) and the sand. The day was, too, fair. '.repeat(10);

describe('spaced-mark', () => {
  const cases: [name: string, text: string][] = [
    ['a comma', `${close}\n市委[| |]，市政府`],
    ['a closing bracket', `${close}\n（附件[|  |]）`],
    ['after an opening bracket', `${close}\n（[| |]附件）`],
    ['a no-break space', `${close}\n市委[|\u00a0|]，市政府`],
    ['on a CRLF page', `${close}\r\n市委[| |]，市政府\r\n`],
    ['an astral character', `${close}\n𠮷[| |]，市政府`],
    ['a full-width space may be printed', `${close}\n市委　，市政府`],
    ['a form', `${close}\n是（ ）否（ ）`],
    ['characters one by one', `${close}\n“ 两 会 ” 召 开 ， 代 表 到 会`],
    ['a page with both habits', '市委 ，市政府 ，市人大，市政协，人武部'],
    ['a short page', '市委 ，市政府'],
    ['English', `${latin}\non the beach[| |], hungry`],
    ['a bracket', `${latin}\n([| |]hungry)`],
    ['an abbreviation', `${latin}\nBrown and Co , Ltd , and M. P. , and Mr. C , left`],
    ['a speck within a sentence', `${latin}\nwere not . given`],
    ['a speck at the end of a line', `${latin}\nfor considering .\nthe following`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is mended behind the number of an item', () =>
    checkFix(rule, `${listed}\n1 、北京\n市委，市政府`, `${listed}\n1、北京\n市委，市政府`));

  it('is offered where a glyph may be lost in the gap', () => {
    const lost = `${listed}\n市委书记 、市长`;
    checkFix(rule, lost, lost);
    checkOffer(rule, lost, `${listed}\n市委书记、市长`);
  });

  it('is offered where it leaves some', () => {
    const few = '市委，市政府，市人大，市政协，人武部，一，二，三，四，五，\n市委 ，';
    assert.deepEqual(
      check(rule, few.replace(' ', '[| |]'))[0]?.fixes.map(fix => fix.safe),
      [false],
    );
  });

  it('may be a speck in English', () => {
    checkOffer(rule, `${latin}\non the beach , but`, `${latin}\non the beach, but`);
    checkOffer(rule, `${latin}\non the beach , but`, `${latin}\non the beach but`, 1);
  });
});
