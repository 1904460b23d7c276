import assert from 'node:assert/strict';
import { unreadGlyph as rule } from '../../server/src/core/rules/unread-glyph';
import { check, checkOffer } from '../support';

describe('unread-glyph', () => {
  const cases: [name: string, text: string][] = [
    ['a replacement character', '市委[|\ufffd|]记'],
    ['several in a row', '市委[|\ufffd\ufffd|]记'],
    ['one at the start of a line', '[|\ufffd|]委\r\n书记'],
    ['a box between letters', '市委[|□|]记'],
    ['a box in a word', 'the gov[|□|]rnor'],
    ['a byline mark', '□记者 陈晓苏\n文字 □陈晓苏\n图文□记者 陈晓苏'],
    ['boxes to tick', '□是□否\n男□女□'],
    ['half of a surrogate pair', '市委\ud842书记'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers what the page has between the same glyphs', () => {
    checkOffer(rule, '市委书□金政\n书记金政', '市委书记金政\n书记金政');
    checkOffer(rule, 'the gov\ufffdrnor\nA governor', 'the governor\nA governor');
  });

  it('offers nothing where the page has two readings, none, or more glyphs are missing', () => {
    for (const text of [
      '[|\ufffd|]年\n今年',
      '书[|\ufffd|]金\n书记金书籍金',
      '书[|\ufffd\ufffd|]金\n书记金',
    ]) {
      assert.deepEqual(
        check(rule, text).flatMap(finding => finding.fixes),
        [],
      );
    }
  });
});
