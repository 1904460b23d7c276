import { strayMark as rule } from '../../server/src/core/rules/stray-mark';
import { check, checkOffer } from '../support';

/** What makes a page worn. */
const worn = 'Thc bishop and thc men hcld that thc poor wonld be fed frorn the purse.';

describe('stray-mark', () => {
  const cases: [name: string, text: string][] = [
    ['at the end of a line', 'a hope that [|||]\nthe collection'],
    ['at the start', '[|.|] exploded, and the fire'],
    ['within a line', 'the house [|^|] of the governor'],
    ['a run', "the house [|«'|] of the governor"],
    ['a second mark', 'to fly the plane. [|;|]\nAs a man'],
    ['a stop in the midst of a sentence', 'as it is [|.|] ascertained beyond'],
    ['a stop at the end of a line that goes on', 'for considering [|.|]\nthe following'],
    ['a question mark', 'the bay, which [|?|] leaves on Monday'],
    ['an apostrophe', "by a [|'|] permanent wall"],
    ['half a pair on a worn page', `${worn} The [|(|] house of [|]|] men and [|/|] so\nby [|'|] It`],
    ['before a word', `${worn} the [|'|]church and land [|-|]is the [|"|]war of`],
    ['after a word', `${worn} the[|.|] church and hoped[|-|] that the[|]|] men of`],
    ['in place of a space', `${worn} the term[|.|]of office, was[|,|]met by Public[|'|]Baths`],
    ['in Chinese', '会议指出，要坚持问题导向[|^|]\n[|`|]抓重点，各部[|\\|]门'],
    ['on a CRLF page', 'a hope that [|||]\r\nthe collection\r\n'],
    ['stars', '* * *\nthe house and\n***'],
    ['a leader', 'Butter and eggs . . . . 1s'],
    ['an ellipsis', 'the house and ... the men'],
    ['dashes', 'the men - and the house -- ran : - so'],
    ['quotation marks', 'he said, " We ran " and the men laughed "'],
    ['a quotation within one', 'the birds "scream!" \''],
    ['an abbreviation', 'and Co. , sued the house, of M. P. ; and'],
    ['a mark that is set apart', 'the house , and the men ;'],
    ['a comparison', 'some men > 5 and others ~ 3 or < £4'],
    ['guillemets', 'he said « the house » to men'],
    ['a table', 'flour | nine | ten\nthe house | the men | so'],
    ['bullets', '• the house and men\n■ the house ■'],
    ['a section mark', 'under § 5 of the Act & so on'],
    ['a line of two cells', 'a ^ b'],
    ['such marks on a page that was read well', "the 'church and the. war was,met by Public'Baths ( so"],
    ['a quotation on a worn page', `${worn} the 'church' and "the house of" men`],
    ['shortened words on a worn page', `${worn} two 'buses and 'tis the old one`],
    ['a hyphen in place of a second half', `${worn} of two- and three-year-olds`],
    ['brackets on a worn page', `${worn} the house ( of the men ) and so`],
    ['masked names and tildes', '李**说：天气真好~，周一~周五'],
    ['headings of a site', '要闻|本地|体育'],
    ['a middle dot', '列宁·弗拉基米尔，九·一八'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('goes with its space', () => {
    checkOffer(rule, 'a hope that |\nthe', 'a hope that\nthe');
    checkOffer(rule, '. exploded, and the fire', 'exploded, and the fire');
    checkOffer(rule, 'the house ^ of the governor', 'the house of the governor');
    checkOffer(rule, `${worn} the term.of office`, `${worn} the term of office`);
  });
});
