import { strayLeadingSpace as rule } from '../../server/src/core/rules/stray-leading-space';
import { check, checkFix, checkOffer } from '../support';

const plain = '本报讯 市委书记\n主持召开例会，\n明确工作主题。';

describe('stray-leading-space', () => {
  const cases: [name: string, text: string][] = [
    ['at the start of the page', `[| |]□记者 陈晓苏\n${plain}`],
    ['in the middle, between blank lines', `${plain}\n\n[| |]政、朱志杰、\n\n${plain}`],
    ['a no-break space', `[|\u00a0|]□记者\n${plain}`],
    ['CRLF', `[| |]□记者\r\n本报讯\r\n市委书记\r\n`],
    ['after a byte order mark', `\ufeff[| |]□记者\n${plain}`],
    ['a byte order mark is no space', `\ufeff□记者\n${plain}`],
    ['before an astral character', `[| |]\u{20bb7}野家\n${plain}`],
    ['two spaces are an indent', `  □记者\n${plain}`],
    ['a full-width space is an indent', `　市委书记\n${plain}`],
    ['a tab is an indent', `\tThe committee met\nand adjourned\nwithout a vote.`],
    ['a space and a full-width space', ` 　市委书记\n${plain}`],
    ['neighbours that have it', ` 记者\n 陈晓苏\n${plain}`],
    ['a line of spaces', ` \n${plain}`],
    ['too few lines to tell', ` □记者\n本报讯`],
    ['one line in twenty may begin with a space, more are a habit', ` 一\n${plain}\n 二\n${plain}\n`],
    ['a sign-off', 'The committee met on Monday\nand adjourned.\n Reuter'],
    ['an English line that goes on', 'The committee met\n[| |]on Monday\nand adjourned.'],
    ['an English byline', '[| |]By Margaret Oakes\nThe council voted\non Friday night.'],
    ['an English line that may open a paragraph', 'The committee met.\n A vote follows\nin spring.'],
    [
      'the gap between the halves of a headline, where the line was broken',
      `多国商谈停火\n 双方互派代表\n\n${plain}`,
    ],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('only offers it where a glyph may be lost', () => {
    const lost = `${plain}\n\n 务院召开会议\n\n${plain}`;
    checkFix(rule, lost, lost);
    checkOffer(rule, lost, lost.replace(' 务院', '务院'));
  });

  it('deletes it where the loss is told without it, too', () => {
    const page = (line: string) =>
      `${plain}\n\n${line}\n\n市长朱志杰说，市委书记金政到会。\n金政说，市长朱志杰到会。\n市委书记金政讲话。`;
    checkFix(rule, page(' 政、朱志杰、'), page('政、朱志杰、'));
    checkFix(rule, page(' 政、林巧芬、'), page(' 政、林巧芬、'));
  });

  it('makes no mark of the transcriber of printed text', () =>
    checkFix(rule, `${plain}\n\n @@ 附注 原件\n\n${plain}`, `${plain}\n\n @@ 附注 原件\n\n${plain}`));

  it('deletes the space alone', () =>
    checkFix(rule, ` □记者  陈晓苏 \n${plain}`, `□记者  陈晓苏 \n${plain}`));
});
