import { lostApostrophe as rule } from '../../server/src/core/rules/lost-apostrophe';
import { check, checkOffer } from '../support';

/** What makes a page worn. */
const worn = 'Thc bishop and thc men hcld that thc poor wonld be fed frorn the purse.';

describe('lost-apostrophe', () => {
  const cases: [name: string, text: string][] = [
    ['behind a name', `${worn} Of [|Australia s|] men and the [|Mother s|] Day`],
    ['at the end of a line', `${worn} the [|Mayor s|]\nfund`],
    ['on a CRLF page', `${worn}\r\nof [|Australia s|]\r\nmen`],
    ['a page that was read well', 'Of Australia s men and the Mother s Day'],
    ['small letters and numbers', `${worn} for 10 s each of the men s there`],
    ['an initial', `${worn} by Brown S. and Co.`],
    ['an apostrophe', `${worn} of Australia's men`],
    ['the end of the text', `${worn} Brown s`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is put back', () => {
    checkOffer(rule, `${worn} of Australia s men`, `${worn} of Australia's men`);
  });
});
