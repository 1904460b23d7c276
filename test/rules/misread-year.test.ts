import { misreadYear as rule } from '../../server/src/core/rules/misread-year';
import { check, checkOffer } from '../support';

/** A page of 2017. */
const page = '2017年9月，2017年上半年，2017年度，到2017年底';

describe('misread-year', () => {
  const cases: [name: string, text: string][] = [
    ['a year far ahead', '[|2077|]年'],
    ['a year far back', '[|2617|]年，[|2817|]年'],
    ['plans', '到2035年，到2047年，到2050年'],
    ['the past', '1917年，2011年，1911年'],
    ['a year that differs in more digits', '2088年，1066年'],
    ['digits that nobody takes for each other', '2317年'],
    ['numbers that are no years', '2077人，20177年，２０７７'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, `${page}\n${text}\n${page}`));

  it('needs a page that is of one year', () => void check(rule, '2017年，2077年，2017年'));

  it('offers the page’s year', () => checkOffer(rule, `2077年\n${page}`, `2017年\n${page}`));
});
