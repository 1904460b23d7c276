import { foreignLetter as rule } from '../../server/src/core/rules/foreign-letter';
import { check, checkFix, checkOffer } from '../support';

describe('foreign-letter', () => {
  const cases: [name: string, text: string][] = [
    ['Cyrillic in a Latin word', 'the [|L\u043end\u043en|] mail'],
    ['Greek in a Latin word', 'the [|\u039donth|] mail'],
    ['Latin in a Cyrillic word', '[|Mосква|] пишет'],
    ['as many of each, where one reading is possible', '«[|Пpaвдa|]»'],
    ['both readings possible, one likelier', '[|\u0410ce|]'],
    ['Russian, Ukrainian, Greek', 'Москва, і в Україні, Λόνδον, ΑΒΓ'],
    ['signs and units', 'Δt = 5 μs, 3 kΩ, α-rays, µm, πr'],
    ['letters without a twin', 'MиG, ΔABC'],
    ['both readings as likely', '\u0410A'],
    ['Han', '中国A股、Б超'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('reads the letters of the word’s own alphabet', () => {
    checkFix(rule, 'L\u043end\u043en', 'London');
    checkFix(rule, '«Пpaвдa»', '«Правда»');
  });

  it('leaves one letter in two codes to a person', () => checkFix(rule, 'Bo\u043eks', 'Bo\u043eks'));

  it('only offers them where a letter more or less would settle it', () => {
    checkFix(rule, '\u0410ce', '\u0410ce');
    checkOffer(rule, '\u0410ce', 'Ace');
  });
});
