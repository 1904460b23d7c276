import { doubledByline as rule } from '../../server/src/core/rules/doubled-byline';
import { bridge, join } from '../columns';
import { check, checkOffer } from '../support';

/** A paragraph as a column of 15 em holds it, the indent lost. */

describe('doubled-byline', () => {
  const cases: [name: string, text: string][] = [
    ['a name twice', '[|□记者 张三 李四 张三|]'],
    ['a name twice in a lead', '[|本报讯（记者 张三 通讯员 张三）|]昨日'],
    ['a byline above and below', join('大桥今日通车', '□记者 张三', bridge, '[|□记者 张三|]')],
    ['a byline in other words', join('大桥今日通车', '□记者 张三', bridge, '[|本报记者 张三|]')],
    ['printed twice over', '□记者□记者 张三张三'],
    ['a line copied', '□记者 张三\n□记者 张三'],
    ['two of one family', '□记者 张三 张四'],
    [
      'two articles',
      join(
        '大桥今日通车',
        '□记者 张三',
        bridge,
        '夜市重新开张',
        '□记者 张三',
        bridge.replace('大桥', '夜市'),
      ),
    ],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('removes the second', () => {
    const article = join('大桥今日通车', '□记者 张三', bridge);
    checkOffer(rule, join(article, '□记者 张三'), article);
    checkOffer(rule, join(article, '□记者 张三', ''), join(article, ''));
  });
});
