import { kangxiRadical as rule } from '../../server/src/core/rules/kangxi-radical';
import { check, checkFix, checkOffer } from '../support';

describe('kangxi-radical', () => {
  const cases: [name: string, text: string][] = [
    ['a Kangxi radical', '中华[|⼈|]民'],
    ['a run of them', '[|⼈⺠⽇|]报'],
    ['a radical of the supplement', '人[|⺠|]日报'],
    ['a stroke', '第[|㇐|]版'],
    ['a part of characters', '[|⺮|]，竹字头'],
    ['one that no character looks like', '⺀'],
    ['the characters', '人民日报一版'],
    ['components that are characters', '艹亻彳纟'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('reads the character', () => {
    checkFix(rule, '⼈⺠⽇报\r\n⽂艺部㇐版', '人民日报\r\n文艺部一版');
    checkFix(rule, '⽇', '日');
  });

  it('only offers it where another shape may have been printed', () => {
    checkFix(rule, '部首：⺮', '部首：⺮');
    checkFix(rule, 'see ⺠ alone', 'see ⺠ alone');
    checkOffer(rule, 'see ⺠ alone', 'see 民 alone');
  });
});
