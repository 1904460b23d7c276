import { lostStop as rule } from '../../server/src/core/rules/lost-stop';
import { check, checkOffer } from '../support';

/** What makes a page worn, and keeps its lines full. */
const worn = `The shcep were brought down by rail in sound condition
and sold at thc market where buyers camc from most of
the district and prices rose all through the aftcrnoon`;

describe('lost-stop', () => {
  const cases: [name: string, text: string][] = [
    ['at the end of a paragraph', `${worn}\nin the [|yards|]\nCattle were in short supply`],
    ['at the end of the text', `${worn}\nin the yards of the [|town|]`],
    ['before a word that begins sentences', `${worn} in the [|yards|] The cattle were few and\nmade little.`],
    [
      'after a name',
      `${worn} in the [|yards|] They sold at [|Orange|] He said that the stock was few and\nmade little.`,
    ],
    ['on a CRLF page', `${worn}\nin the [|yards|]\nCattle were in short supply`.replaceAll('\n', '\r\n')],
    ['of an abbreviation', `${worn}\nby Brown and [|Co |], agents, who took 10s. each.`],
    ['of a sum', `${worn}\nand one was fined [|20s |], and 6s. costs.`],
    ['before a bracket', `${worn}\n(by Brown and [|Co |]) for a fee.`],
    [
      'of initials',
      `${worn} in the [|yards|] The cattle were few [|indeed|] The buyers were [|poor|] They were sold
for Mr [|G|] [|M|] Stafford and C. B. Brown by the men of the yards there.`,
    ],
    [
      'at the end of a full line',
      `${worn} in the [|yards|] The cattle were [|thin|] The buyers were [|poor|] They were sold to the men in the [|morning|]
Gentlemen of the district came to see the horses
Jones and Smith had brought.`,
    ],
    ['a page that was read well', 'The sheep were sold in the yards The cattle were few and\nmade little'],
    [
      'a page that keeps its stops',
      `${worn}.\nHe came. But they left. He went. They sold the yards The day was hot.`,
    ],
    ['a line that goes on', `${worn}\nby the Rev.\nMr. Brown`],
    ['a word that ends no sentence', `${worn} to the\nThe cattle were few.`],
    ['a name within a sentence', `${worn} in the Court of Orange, and\nmade little.`],
    ['a space before a comma', `${worn}\nby the buyers , who were few.`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('inserts the stop', () => {
    checkOffer(rule, `${worn}\nin the yards\nCattle`, `${worn}\nin the yards.\nCattle`);
    checkOffer(rule, `${worn}\nby Brown and Co , agents.`, `${worn}\nby Brown and Co., agents.`);
  });
});
