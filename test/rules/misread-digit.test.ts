import { misreadDigit as rule } from '../../server/src/core/rules/misread-digit';
import { check, checkOffer } from '../support';

describe('misread-digit', () => {
  const cases: [name: string, text: string][] = [
    ['letters between digits', '[|2O17|]年，共[|1OO5|]人，[|18l9|]'],
    ['a small l before digits', 'About [|l8|] months'],
    ['large Os after a digit or an l', '[|1O|] miles, [|lOO|] miles, [|IOO|] men'],
    ['full-width letters and digits', '[|２Ｏ１７|]年，[|１Ｏ|]月'],
    ['before what counts', '[|l9|]日，[|I0|]月，[|3S|]%，[|1o|]月'],
    ['ordinals', '[|l2th|], [|I8th|], [|3lst|], [|2Oth|], [|i8th|], [|lOth|]'],
    ['sums', '£[|l5|], £[|IO0|], 2s. [|l0d|]., £2 [|I5s|].'],
    [
      'parts of sums',
      'for £3 [|16«|], £12, [|5a|], [|40¿|] 4d., 2s. [|Gd|]., 10s [|Id|]; £2 [|Is|]. 8d, [|ls|]. 4d',
    ],
    ['letters beside sums', '£5 a week, 3s. d., 10a, 16« each; 5s. God; £2 as 4d. Is 8d enough'],
    ['months', '[|Ju1y|], [|0ctober|], [|N0vember|]'],
    ['codes', 'G20, H2O, O2, CO2, C919, B2C, I95, MP3, 4S店, O2O模式, 5G时代, A1O'],
    ['parts of addresses and codes', 'A-1O, x.l8, file_l2, l8-A, #l8'],
    ['shillings, pence and litres', '2d. 3s. 10l. 5l'],
    ['a day that there is not', '[|l9|]日，S9日，[|I2|]月，3I月'],
    ['words', 'October, lOst, Ost, Io, II, Ill'],
    ['long codes', '1OO1OO1OO1OO1OO1OO'],
    ['Japanese and Korean', '2017年10月、2017년 10월'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the number', () => {
    checkOffer(rule, '2O17年', '2017年');
    checkOffer(rule, '２Ｏ1７年', '２０1７年');
    checkOffer(rule, '占3S%', '占35%');
    checkOffer(rule, 'the l2th', 'the 12th');
    checkOffer(rule, 'the lOth', 'the 10th');
    checkOffer(rule, '£l5', '£15');
    checkOffer(rule, 'for £3 16«, sold', 'for £3 16s, sold');
    checkOffer(rule, '2s. Gd. costs', '2s. 6d. costs');
  });

  it('offers the month', () => {
    checkOffer(rule, 'in Ju1y', 'in July');
    checkOffer(rule, '0CT0BER', 'OCTOBER');
  });
});
