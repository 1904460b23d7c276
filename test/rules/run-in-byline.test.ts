import { runInByline as rule } from '../../server/src/core/rules/run-in-byline';
import { check, checkOffer } from '../support';

describe('run-in-byline', () => {
  const cases: [name: string, text: string][] = [
    ['with the headline', '冲刺全年红[|□记者 陈晓苏|]'],
    ['with the headline, after a space', '大桥今日通车 [|■本报记者 陈晓苏|]'],
    ['with the text', '[|□记者 陈晓苏|] 本报讯 9月30日，跨江大桥建成通车。'],
    [
      'with the text, by a name that signs elsewhere',
      '（记者 陈晓苏）\n[|□记者 陈晓苏|]昨天从市政府获悉，大桥将在月底合龙。',
    ],
    ['with a text that begins with a name unknown', '□记者 陈晓苏昨天从市政府获悉，大桥将在月底合龙。'],
    ['on a line of its own', '冲刺全年红\n□记者 陈晓苏\n本报讯 9月30日'],
    ['after a sentence', '大桥昨天建成通车。□记者 陈晓苏'],
    ['a photograph after its caption', '图为大桥。 记者 陈晓苏 摄'],
    ['without a mark', '本报记者陈晓苏报道：昨天'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('puts the byline on a line of its own', () => {
    checkOffer(rule, '大桥今日通车 □记者 陈晓苏', '大桥今日通车\n□记者 陈晓苏');
    checkOffer(rule, '冲刺全年红□记者 陈晓苏', '冲刺全年红\n□记者 陈晓苏');
    checkOffer(rule, '（记者 陈晓苏）\n□记者 陈晓苏昨天', '（记者 陈晓苏）\n□记者 陈晓苏\n昨天');
    checkOffer(rule, '□记者 陈晓苏 本报讯 9月30日', '□记者 陈晓苏\n本报讯 9月30日');
  });
});
