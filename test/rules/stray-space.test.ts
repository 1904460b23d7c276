import { straySpace as rule } from '../../server/src/core/rules/stray-space';
import { check, checkOffer } from '../support';

const page = '园区企业加大投入，重点企业带头，企业升级。';

describe('stray-space', () => {
  const cases: [name: string, text: string][] = [
    ['within a word of the page', `${page}\n落实到每一个企[| |]业。`],
    ['a no-break space', `${page}\n落实到每一个企[|\u00a0|]业。`],
    ['astral characters', '𠮷野，𠮷野，去𠮷[| |]野。'],
    ['a word that no page need have', `${page}\n落实到每一个单[| |]位。`],
    ['no word, that the page does not have', `${page}\n落实到每一块 稻。`],
    ['a headline', `${page}\n大企 业`],
    ['a lead', `${page}\n本报讯 企业升级，电 企业`],
    ['a line of many gaps', `${page}\n企 业，企 业，企 业`],
    ['characters one by one', `${page}\n大 企 业，升级`],
    ['columns that were run together', `${page}\n大企 业，\n夫 稻，\n稼 吴，\n藕 昼，`],
    ['full-width spaces', `${page}\n企　业，升级`],
    ['English', 'a b, a b, a b'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is closed up', () => checkOffer(rule, `${page}\n每一个企 业。`, `${page}\n每一个企业。`));
});
