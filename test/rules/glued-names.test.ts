import assert from 'node:assert/strict';
import { gluedNames as rule } from '../../server/src/core/rules/glued-names';
import { check, checkOffer } from '../support';

describe('glued-names', () => {
  const cases: [name: string, text: string][] = [
    ['two of which one is known', '记者 陶源明 摄\n记者 [|陶源明陈杰|] 摄'],
    ['two of two characters, known', '大桥通车。（记者 李明）\n□记者 [|李明王刚|]'],
    ['two that the page does not know', '记者 [|陶源明陈杰|] 摄'],
    ['a name of four characters', '□记者 欧阳春晓\n□记者 陈王丽娜'],
    ['a name with a family name inside', '□记者 张明\n□记者 张明月'],
    ['a name of a minority', '□记者 阿不都热西提'],
    ['set apart', '□记者 陶源明 陈杰'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('sets them apart as the page does', () => {
    checkOffer(rule, '（记者 李明）\n□记者 李明王刚', '（记者 李明）\n□记者 李明 王刚');
    checkOffer(rule, '□记者 张三、陈杰\n□记者 陶源明陈杰', '□记者 张三、陈杰\n□记者 陶源明、陈杰');
  });

  it('is less sure of names that the page does not know', () => {
    assert.deepEqual(
      ['□记者 陈杰\n□记者 陶源明陈杰', '□记者 陶源明陈杰'].map(
        text => check(rule, text.replace('陶源明陈杰', '[|陶源明陈杰|]'))[0]?.severity,
      ),
      ['info', 'hint'],
    );
  });
});
