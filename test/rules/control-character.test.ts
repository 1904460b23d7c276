import { controlCharacter as rule } from '../../server/src/core/rules/control-character';
import { check, checkFix, checkOffer } from '../support';

describe('control-character', () => {
  const cases: [name: string, text: string][] = [
    ['a control code', '市委[|\u0001|]记'],
    ['several in a row', '市委[|\u0001\u0002|]记'],
    ['a mark of Windows-1252', 'the governor[|\u0092|]s speech'],
    ['one among Han', '市委[|\u0093|]书记'],
    ['delete', 'the gov[|\u007f|]ernor'],
    ['a code point that is no character', 'the gov[|\ufffe|]ernor'],
    ['tabs, line ends and the end of a page', '1\t2\r\n3\n\f4\r5'],
    ['part of misread UTF-8', 'the governorâ\u0080\u0099s speech'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('reads the marks of Windows-1252', () => {
    checkFix(rule, 'the governor\u0092s \u0093speech\u0094', 'the governor’s “speech”');
    checkFix(rule, 'O\u0092Neil didn\u0092t come at six o\u0092clock', 'O’Neil didn’t come at six o’clock');
    checkFix(
      rule,
      'He said: \u0093A \u0091fine\u0092 day,\u0094 and left',
      'He said: “A ‘fine’ day,” and left',
    );
  });

  const unsafe: [name: string, text: string][] = [
    ['arrows', 'Copper \u0093 2.5, tin \u0094 1.1'],
    ['arrows close to figures', 'Copper \u00932.5 tin \u00941.1'],
    ['an arrow between words', 'in\u0092out'],
    ['a mark without its fellow', 'he said \u0093speech'],
    ['a mark at the end of a word', 'the boys\u0092 speech'],
    ['a quotation over a blank line', '\u0093speech\n\nend\u0094 of'],
    ['quotations on a page with arrows', 'the \u0093speech\u0094\nTin \u0094 1.1'],
    ['a dash', 'the speech\u0096so long'],
    ['a bullet', '\u0095 the speech'],
  ];
  for (const [name, text] of unsafe) it(`only offers ${name}`, () => checkFix(rule, text, text));

  it('only offers a mark where the code may end a line', () => {
    checkFix(rule, 'speech\u0085', 'speech\u0085');
    checkOffer(rule, 'speech\u0085', 'speech…');
  });

  it('changes nothing where a glyph may be lost, or among Han', () => {
    checkFix(rule, '市委\u0001记', '市委\u0001记');
    checkFix(rule, '市委\u0093书记', '市委\u0093书记');
    checkOffer(rule, '市委\u0001记', '市委记');
  });
});
