import { misreadName as rule } from '../../server/src/core/rules/misread-name';
import { check, checkOffer } from '../support';

const twice = '□记者 张赤奎\n大桥通车。（记者 张赤奎）\n';
const mayor = '市长朱志杰出席会议。朱志杰强调，安全第一。\n市长朱志杰说，要抓落实。\n';

describe('misread-name', () => {
  const cases: [name: string, text: string][] = [
    ['a byline', `${twice}□记者 张[|亦|]奎`],
    ['a byline set wide', `${twice}□记者 张 [|亦|] 奎`],
    ['an official', `${mayor}市长朱志[|木|]还走访了企业。`],
    ['known no better', '□记者 张赤奎\n□记者 张亦奎'],
    ['two persons', `${twice}□记者 张赤奎 张亦奎`],
    ['no look-alikes', `${twice}□记者 张强奎`],
    ['two characters differ', `${twice}□记者 张亦圭`],
    ['another length', `${twice}□记者 张赤`],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the name that is known', () => {
    checkOffer(rule, `${twice}□记者 张亦奎`, `${twice}□记者 张赤奎`);
    checkOffer(rule, `${mayor}市长朱志木还走访了企业。`, `${mayor}市长朱志杰还走访了企业。`);
  });
});
