import { strayLetter as rule } from '../../server/src/core/rules/stray-letter';
import { check, checkOffer } from '../support';

describe('stray-letter', () => {
  const cases: [name: string, text: string][] = [
    ['a small letter at the start', '[|j|] the council resolved that the road be mended'],
    ['a small letter at the end', 'the council resolved [|i|]\nthat the road be mended'],
    ['a capital before no verb', '[|I|] the council resolved that the road be mended'],
    ['a capital before a heading', '[|I|] THE CITY COUNCIL'],
    ['a capital behind a broken word', 'A cottage at Chippen- [|I|]\ndale was sold for a small sum.'],
    ['a capital behind a sentence', 'The road was mended, [|I|]\nThe council resolved so.'],
    ['a figure on a worn page', '[|1|] The roads that thc men mcnded by the conncil of the towu'],
    ['a figure behind a broken word', 'A cottage at Chippen- [|1|]\ndale was sold for a small sum.'],
    ['on a CRLF page', '[|j|] the council resolved [|i|]\r\nthat the road be mended'],
    ['I before a verb', 'I have seen the road,\nI went there again, and he said that\nI was right.'],
    ['I at the end of a line', 'when the council and I\nwent to see the road, as I\nbasically said'],
    ['a figure on a page that was read well', '1 ton of hay was sold by the council of the town'],
    ['a number at the end of a line', 'The council met at No. 1\nand the road was mended, on May 1'],
    ['an initial', 'J Martin of the council was there'],
    ['a letter within a line', 'the council j resolved that the road be mended'],
    ['Chinese', '会议指出 I\nI 要坚持问题导向'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('goes with its space', () => {
    checkOffer(rule, 'j the council resolved that', 'the council resolved that');
    checkOffer(rule, 'the council resolved  i\nthat', 'the council resolved\nthat');
  });
});
