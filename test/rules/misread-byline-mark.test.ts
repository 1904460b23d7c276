import { misreadBylineMark as rule } from '../../server/src/core/rules/misread-byline-mark';
import { check, checkOffer } from '../support';

describe('misread-byline-mark', () => {
  const cases: [name: string, text: string][] = [
    ['the mouth', '[|口|]记者 陈晓苏'],
    ['the day', '[|日|]记者 陈晓苏'],
    ['return', '[|回|]本报记者 陈晓苏 文/图'],
    ['a kana', '[|ロ|]记者 陈晓苏'],
    ['without a space', '[|口|]记者陈晓苏'],
    ['a correspondent', '[|口|]通讯员 张三 记者 李四'],
    ['Traditional characters', '[|口|]記者 陳曉蘇'],
    ['lost among three', '□记者 张三\n□记者 李四\n□记者 王五\n[|记者 赵六|]'],
    ['lost among photographs', '□记者 张三\n□记者 李四\n记者 王五 摄\n记者 孙七 摄\n[|记者 赵六|]'],
    ['sound', '□记者 陈晓苏'],
    ['a diary', '日记 一则'],
    ['memories', '回忆陈晓苏'],
    ['questions', '答记者问\n回记者问'],
    ['one that has a mark', '□记者 张三\n记者 赵六'],
    ['a page that does both', '□记者 张三\n□记者 李四\n□记者 王五\n记者 赵六\n记者 孙七'],
    ['a photograph', '□记者 张三\n□记者 李四\n□记者 王五\n记者 赵六 摄'],
    ['with its sender', '□记者 张三\n□记者 李四\n□记者 王五\n新华社记者 赵六'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the usual mark, or that of the page', () => {
    checkOffer(rule, '口记者 陈晓苏', '□记者 陈晓苏');
    checkOffer(rule, '■记者 张三\n口记者 陈晓苏', '■记者 张三\n■记者 陈晓苏');
    checkOffer(
      rule,
      '■记者 张三\n■记者 李四\n■记者 王五\n记者 赵六',
      '■记者 张三\n■记者 李四\n■记者 王五\n■记者 赵六',
    );
  });
});
