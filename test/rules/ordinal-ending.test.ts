import { ordinalEnding as rule } from '../../server/src/core/rules/ordinal-ending';
import { check, checkOffer } from '../support';

describe('ordinal-ending', () => {
  const cases: [name: string, text: string][] = [
    ['an ending of another number', 'the [|21th|]'],
    ['in capitals', 'the [|2ST|]'],
    ['a teen', 'the [|11st|], [|13rd|]'],
    ['endings that fit', '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 100th 101st 111th'],
    ['older endings', '2d 3d 22d'],
    ['parts of longer words and codes', '21there, A21th, 1.21th, 12345th'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the ending that fits', () => {
    checkOffer(rule, 'the 21th', 'the 21st');
    checkOffer(rule, 'THE 2ST', 'THE 2ND');
  });
});
