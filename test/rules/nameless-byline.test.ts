import { namelessByline as rule } from '../../server/src/core/rules/nameless-byline';
import { check } from '../support';

describe('nameless-byline', () => {
  const cases: [name: string, text: string][] = [
    ['a mark and a role', '大桥今日通车\n[|□记者|]\n本报讯 9月30日，跨江大桥建成通车。'],
    ['with the paper', '[|■本报记者|]\n本报讯 9月30日，跨江大桥建成通车。'],
    ['with a space', ' [|□ 记者|] \n本报讯 9月30日，跨江大桥建成通车。'],
    ['the first of a list', '[|□记者 、李四|]'],
    ['the first of a list in a lead', '[|本报讯（记者、李四）|]昨日'],
    ['an empty bracket', '本报讯[|（记者）|]昨日，跨江大桥建成通车。'],
    ['a bracket with a space', '本报讯[|（记者 ）|]昨日，跨江大桥建成通车。'],
    ['Traditional characters', '[|□記者|]\n本報訊 昨日，大橋通車。'],
    ['a name', '□记者 陈晓苏'],
    ['a name on the next line', '□记者\n陈晓苏\n本报讯 9月30日，跨江大桥建成通车。'],
    ['a commentator', '□本报评论员'],
    ['a column', '■记者手记\n□编辑手记'],
    ['a sentence', '（记者）在现场看到'],
    ['a heading without a mark', '记者'],
    ['a list', '□记者 张三、李四'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));
});
