import { mergedHeadlines as rule } from '../../server/src/core/rules/merged-headlines';
import { bridge, join, market } from '../columns';
import { check, checkOffer } from '../support';

describe('merged-headlines', () => {
  const cases: [name: string, text: string][] = [
    ['with a gap', join(bridge, market, '[|跨江大桥建成通车 老街夜市重新开张|]')],
    ['without a gap, which no mark tells', join(bridge, market, '跨江大桥建成通车老街夜市重新开张')],
    ['printed twice over', join(bridge, market, '[|跨江大桥建成通车跨江大桥建成通车 老街夜市重新开张|]')],
    ['each on a line of its own', join('跨江大桥建成通车', bridge, '老街夜市重新开张', market)],
    ['two halves of one', join('跨江大桥 建成通车', bridge, '老街夜市重新开张', market)],
    ['one that names another', join(bridge, market, '跨江大桥建成通车', '老街夜市重新开张')],
    ['alone', '跨江大桥建成通车 老街夜市重新开张'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => check(rule, text));

  it('offers to break the line', () => {
    checkOffer(
      rule,
      join(bridge, market, '跨江大桥建成通车 老街夜市重新开张'),
      join(bridge, market, '跨江大桥建成通车', '老街夜市重新开张'),
    );
    checkOffer(
      rule,
      `${join(bridge, market, '跨江大桥建成通车 老街夜市重新开张').replaceAll('\n', '\r\n')}\r\n`,
      `${join(bridge, market, '跨江大桥建成通车', '老街夜市重新开张').replaceAll('\n', '\r\n')}\r\n`,
    );
  });
});
