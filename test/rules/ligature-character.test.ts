import { ligatureCharacter as rule } from '../../server/src/core/rules/ligature-character';
import { check, checkFix, checkOffer } from '../support';

describe('ligature-character', () => {
  const cases: [name: string, text: string][] = [
    ['a ligature', 'the o[|ﬃ|]ce'],
    ['two in a row', '[|ﬁﬂ|]'],
    ['letters', 'Cæsar œuvre Straße ĳs office'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('leaves what was set to the transcriber', () => {
    const text = 'ﬁrst ﬂag, oﬀ, oﬃce, baﬄe, reﬅ, ﬆill';
    checkFix(rule, text, text);
  });

  it('offers the letters, and keeps the long s', () => {
    const letters: [string, string][] = [
      ['ﬁrst', 'first'],
      ['oﬃce', 'office'],
      ['reﬅ', 'reſt'],
      ['ﬆill', 'still'],
    ];
    for (const [set, spelt] of letters) checkOffer(rule, set, spelt);
  });
});
