import { commaBeforeSentence as rule } from '../../server/src/core/rules/comma-before-sentence';
import { check, checkOffer } from '../support';

describe('comma-before-sentence', () => {
  const cases: [name: string, text: string][] = [
    ['a sentence', 'in the year[|, The|] amount is small'],
    ['a small letter', 'the accused[|, In|] the box'],
    ['a title', 'his paper, The Times'],
    ['initials', 'Smith, A. B., In re'],
    ['a list of names', 'Day, He, Hill, and She'],
    ['behind a number', 'in 1901, The amount'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers both readings, the likelier first', () => {
    checkOffer(rule, 'the year, The amount', 'the year. The amount');
    checkOffer(rule, 'the year, The amount', 'the year, the amount', 1);
    checkOffer(rule, 'the accused, In the box', 'the accused, in the box');
  });
});
