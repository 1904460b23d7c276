import { displacedHeadline as rule } from '../../server/src/core/rules/displaced-headline';
import { bridge, join, market } from '../columns';
import { check, checkOffer } from '../support';

describe('displaced-headline', () => {
  const cases: [name: string, text: string][] = [
    ['below its text', join(bridge, '[|跨江大桥建成通车|]', market, '[|老街夜市重新开张|]')],
    ['at the end, in another order', join(bridge, market, '[|老街夜市重新开张|]', '[|跨江大桥建成通车|]')],
    ['with its byline', join(bridge, '[|跨江大桥建成通车\n□记者 张三|]')],
    ['with a byline that stays above the text', join('□记者 张三', bridge, '[|跨江大桥建成通车|]')],
    ['printed twice over', join(bridge, '[|跨江大桥建成通车跨江大桥建成通车|]')],
    ['among blank lines', join(bridge, '[|跨江大桥建成通车|]').replaceAll('\n', '\r\n\r\n')],
    ['two on one line', join(bridge, market, '[|[|跨江大桥建成通车 老街夜市重新开张|]|]')],
    ['in place', join('跨江大桥建成通车', bridge, '老街夜市重新开张', market)],
    ['of a photograph', '图为老街夜市\n开张，市民在\n挑选小吃。\n记者 王五 摄\n老街夜市开张'],
    ['with nothing in common', join(bridge, '天气预报')],
    [
      'below a text that is not wrapped',
      '跨江大桥30日建成通车。\n大桥长两千米。\n两岸群众出行方便。\n跨江大桥建成通车',
    ],
    [
      'a rarity on the page',
      join(
        '大桥通车',
        bridge,
        '夜市开张',
        market,
        '跨江大桥',
        bridge.replace('9', '8'),
        '夜市',
        market.replace('9', '7'),
      ),
    ],
    ['alone', '跨江大桥建成通车'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('moves headline and byline in front of the text, and of the byline there', () => {
    checkOffer(
      rule,
      join(bridge, '跨江大桥建成通车', '□记者 张三'),
      join('跨江大桥建成通车', '□记者 张三', bridge),
    );
    checkOffer(
      rule,
      join('□记者 张三', bridge, '跨江大桥建成通车', ''),
      join('跨江大桥建成通车', '□记者 张三', bridge, ''),
    );
  });

  it('offers nothing for two headlines on one line', () => {
    const findings = check(rule, join(bridge, market, '[|[|跨江大桥建成通车 老街夜市重新开张|]|]'));
    for (const { fixes } of findings) if (fixes.length > 0) throw new Error('a fix is offered');
  });
});
