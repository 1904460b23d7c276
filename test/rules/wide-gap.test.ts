import { wideGap as rule } from '../../server/src/core/rules/wide-gap';
import { check, checkOffer } from '../support';

describe('wide-gap', () => {
  const cases: [name: string, text: string][] = [
    ['two spaces', 'buying or selling[|  |]and rumours'],
    ['a tab', 'buying or selling[|\t|]and rumours'],
    ['after a comma', 'buying,[|  |]selling'],
    ['on an indented line', '    buying or selling[|  |]and rumours'],
    ['on a CRLF page', 'buying or selling[|  |]and rumours\r\nof war\r\n'],
    ['after a sentence', 'the end.  it was late'],
    ['before a capital', 'sold by  Mr. Hill'],
    ['a table', 'flour  per ton  nine'],
    ['columns', 'flour  per\nwheat  per'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is narrowed', () => checkOffer(rule, 'buying or \t selling', 'buying or selling'));
});
