import { detachedByline as rule } from '../../server/src/core/rules/detached-byline';
import { bridge, join, market, school } from '../columns';
import { check, checkOffer } from '../support';

const signed = join('大桥今日通车', '□记者 张三', bridge, '小学喜迎新生', '□记者 李四', school);

describe('detached-byline', () => {
  const cases: [name: string, text: string][] = [
    ['below its text', join(signed, '夜市重新开张', market, '[|□记者 王五|]')],
    ['above its text', join(signed, '夜市重新开张', '□记者 王五', market)],
    ['above its text, the headline below', join(signed, '□记者 王五', market, '夜市重新开张')],
    ['below a headline that stands below its text', join(signed, market, '夜市重新开张', '□记者 王五')],
    ['of a photograph', join(signed, '图为老街夜市\n开张，市民在\n挑选小吃。', '记者 王五 摄')],
    [
      'on a page that signs at the end',
      join('大桥今日通车', bridge, '□记者 张三', '夜市重新开张', market, '□记者 王五'),
    ],
    ['copied', join(signed, '夜市重新开张', '□记者 王五', '□记者 王五', market)],
    ['alone', '□记者 张三'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('moves the byline above the text', () => {
    checkOffer(
      rule,
      join(signed, '夜市重新开张', market, '□记者 王五', ''),
      join(signed, '夜市重新开张', '□记者 王五', market, ''),
    );
  });
});
