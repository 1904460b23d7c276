import { ligatureCharacter as rule } from '../../server/src/core/rules/ligature-character';
import { check, checkFix } from '../support';

describe('ligature-character', () => {
  const cases: [name: string, text: string][] = [
    ['a ligature', 'the o[|ﬃ|]ce'],
    ['two in a row', '[|ﬁﬂ|]'],
    ['letters', 'Cæsar œuvre Straße ĳs office'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('reads the letters, and keeps the long s', () =>
    checkFix(rule, 'ﬁrst ﬂag, oﬀ, oﬃce, baﬄe, reﬅ, ﬆill', 'first flag, off, office, baffle, reſt, still'));
});
