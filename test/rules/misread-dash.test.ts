import { misreadDash as rule } from '../../server/src/core/rules/misread-dash';
import { check, checkOffer } from '../support';

/** What makes a page worn. */
const worn = 'Thc steamer arrivcd from thc north with a large numbcr of hands frorn the mincs.';

describe('misread-dash', () => {
  const cases: [name: string, text: string][] = [
    ['between sentences', `${worn} The hands left.[|-|]The ship sailed.`],
    ['behind a heading', `${worn}\nFIRE AT THE MILL.[|-|]The mill was lost.`],
    ['before a quotation', `${worn} He asked.[|-|]"The mill is lost."`],
    ['before a title', `${worn} Passengers[|-|]Mrs. Brown and Mr. Green.`],
    ['before a word that begins sentences', `${worn} the reason[|-|]The ship was late.`],
    ['on a CRLF page', `${worn}\r\nPassengers[|-|]Mrs. Brown\r\n`],
    ['a page that was read well', 'The hands left.-The ship sailed. Passengers-Mrs. Brown.'],
    ['a compound', `${worn} The Attorney-General and Mr. Egerton-Jones of Hargrave-street.`],
    ['figures', `${worn} January 9.-Brig. No. 4.-11 perches`],
    ['a dash that stands apart', `${worn} The hands left. - The ship sailed.`],
    ['a word that such a word begins', `${worn} a pre-Hellenic and neo-Annam state`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is set apart, or written as a dash', () => {
    const text = `${worn} Passengers-Mrs. Brown.`;
    checkOffer(rule, text, `${worn} Passengers - Mrs. Brown.`);
    checkOffer(rule, text, `${worn} Passengers—Mrs. Brown.`, 1);
  });
});
