import assert from 'node:assert/strict';
import { lostGlyph as rule } from '../../server/src/core/rules/lost-glyph';
import { check, checkOffer } from '../support';

const names = '市委书记金政主持，金政强调，市长朱志杰到会，金政讲话。';
const years = '2000年，2001年，2002年。';

describe('lost-glyph', () => {
  const cases: [name: string, text: string][] = [
    ['a family name, with a space in its place', `${names}\n[| 政|]、朱志杰、陈美蓉、`],
    ['a family name, without a space', `${names}\n[|政|]、朱志杰、陈美蓉、`],
    ['a family name on a line with copies', `${names}\n[| 政|]政、、朱志杰朱志杰、、陈美蓉陈美蓉、、`],
    ['the family name of three glyphs', `市长朱志杰说，朱志杰和市委书记金政。\n[|志杰|]、金政等`],
    ['the first digit of a year', `${years}\n[|000年|]12月31日`],
    ['on a CRLF page', `${names}\r\n[| 政|]、朱志杰、\r\n`],
    ['after a byte order mark', `\ufeff[| 政|]、朱志杰、\n${names}`],
    ['nothing is lost where the line before ends with it', `${names}\n出席的有金\n\n政、朱志杰、陈美蓉`],
    ['nor where the year goes on', `${years}到2\n000年12月`],
    ['a name that stands alone is a name', `市长金政说，市长王金政说，王金政\n金政、朱志杰、`],
    ['no person of the page', `${names}\n宣、朱志杰、陈美蓉`],
    ['no list of persons', `${names}\n政、企业和学校`],
    ['a person named once', `市委书记金政\n 政、朱志杰、`],
    ['two persons that it may be', `市长金政，市长王政，金政，王政，朱志杰\n 政、朱志杰、`],
    ['a page without years of this century', `1999年\n000年12月`],
    ['a number that is no year', `${years}\n000米`],
    ['English', 'By JOHN SMITH\n and others'],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is a warning where three places show the whole, and no line ends with the glyph', () => {
    const severity = (text: string) => check(rule, text)[0]?.severity;
    assert.equal(severity(`${names}\n[|政|]、朱志杰、`), 'warning');
    assert.equal(severity(`市委书记金政主持，金政强调，市长朱志杰\n[|政|]、朱志杰、`), 'hint');
    assert.equal(severity(`黄金\n${names}\n[|政|]、朱志杰、`), 'hint');
    assert.equal(severity(`${years}\n[|000年|]12月`), 'warning');
  });

  it('offers the glyph in place of the space', () => {
    checkOffer(rule, `${names}\n 政、朱志杰、`, `${names}\n金政、朱志杰、`);
    checkOffer(rule, `${names}\n政、朱志杰、`, `${names}\n金政、朱志杰、`);
    checkOffer(rule, `\ufeff001年1月\n${years}`, `\ufeff2001年1月\n${years}`);
  });
});
