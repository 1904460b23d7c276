import { unknownMark } from '../../server/src/core/rules/unknown-mark';
import { check, checkOffer } from '../support';

describe('unknown-mark', () => {
  for (const [name, text] of [
    ['a name that no mark has', '[|@@ author|] Ann Reyes'],
    ['white space before the sign', '[| @@ headline|] Flood'],
    ['a mark', '@@ headline Flood'],
    ['a mark in Chinese', '@@ 标题 冲锋四季度'],
    ['a mark in Traditional Chinese, after CRLF', '一\r\n@@ 標題 衝鋒四季度'],
    ['signs before no word', '@@ -1,3 +1,4 @@'],
    ['signs alone', '@@'],
    ['signs within a line', '信箱 a@@b'],
    ['one sign', '@ headline Flood'],
  ] as const)
    it(name, () => check(unknownMark, text));

  for (const [name, text, offered] of [
    ['a misspelt name', '@@ hedline Flood', '@@ headline Flood'],
    ['full-width signs', '＠＠标题 冲锋四季度', '@@ 标题 冲锋四季度'],
    ['a name run together with its text', '@@图片说明会场', '@@ 图片说明 会场'],
    ['white space before the sign', '　@@ 署名 陈晓苏', '@@ 署名 陈晓苏'],
    ['a plural', '@@ articles', '@@ article'],
  ] as const)
    it(`${name}, corrected`, () => checkOffer(unknownMark, text, offered));
});
