import assert from 'node:assert/strict';
import { invisibleCharacter as rule } from '../../server/src/core/rules/invisible-character';
import { check, checkFix, checkOffer, findingsOf } from '../support';

describe('invisible-character', () => {
  const cases: [name: string, text: string][] = [
    ['a zero-width space between Han', '市委[|\u200b|]书记'],
    ['a byte order mark in the text', '市委\n[|\ufeff|]书记'],
    ['a mark of direction where nothing runs from the right', 'the [|\u200e|]governor'],
    ['several in a row', 'the [|\u200b\u2060|]governor'],
    ['a soft hyphen at a line’s end', 'the gov[|\u00ad|]\nernor'],
    ['a soft hyphen in a line', 'the gov[|\u00ad|]ernor'],
    ['a line separator', '市委[|\u2028|]书记'],
    ['a byte order mark at the start', '\ufeff市委书记'],
    ['emoji', '👩‍🌾 👨‍👩‍👧 ☝🏽'],
    ['Persian, which needs them', 'می\u200cخواهم'],
    ['Devanagari, which needs them', 'क\u094d\u200dष'],
    ['Thai, which breaks lines at them', 'ภาษา\u200bไทย'],
    ['marks of direction beside Hebrew and Arabic', 'שלום\u200f, world \u202bمرحبا\u202c'],
    ['variation selectors', '葛\udb40\udd00城 ☂\ufe0f'],
    ['ordinary spaces', 'a\u00a0b\u2009c\u3000d'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('removes what has no shape, in any kind of line', () =>
    checkFix(rule, '市委\u200b书记\r\n\ufeff𠮷\u200b𠮷', '市委书记\r\n𠮷𠮷'));

  it('leaves what may stand in place of a glyph', () => {
    const texts = [
      'the sheri\u200b was',
      'the of\ufeffce',
      'a con\u2060ict',
      '增长3\u200b15元',
      'the \u200b man',
      '市委\u3164书记',
    ];
    for (const text of texts) {
      checkFix(rule, text, text);
      assert.equal(findingsOf(rule, text).length, 1);
    }
  });

  it('removes marks of direction, and the mark with which a file began', () =>
    checkFix(rule, 'the gov\u200eernor.\n\ufeffThe vote', 'the governor.\nThe vote'));

  it('makes no mark of the transcriber of printed text', () => {
    for (const text of ['市委\n\u200b@@ 附注', '市委\n\ufeff@@ 附注', 'said\n\u200e@@ note'])
      checkFix(rule, text, text);
  });

  it('reads the hyphen at a line’s end', () => checkFix(rule, 'the gov\u00ad\r\nernor', 'the gov-\r\nernor'));

  it('never deletes a soft hyphen that was printed, whatever stands beside it', () => {
    checkFix(rule, 'the gov\u200b\u00ad\nernor', 'the gov-\nernor');
    for (const text of [
      'in 1914\u00ad\n18 he',
      'the gov\u00ad',
      'the gov\u00ad \nernor',
      'the well\u00ad\nKnown',
      '第\u00ad\n二',
    ])
      checkFix(rule, text, text);
  });

  it('offers what a soft hyphen in a line may stand for', () => {
    checkFix(rule, 'the gov\u00adernor', 'the gov\u00adernor');
    checkOffer(rule, 'the gov\u00adernor', 'the governor');
    checkOffer(rule, 'mid\u00adSeptember', 'mid-September', 1);
  });

  it('offers a line’s end for a separator', () => checkOffer(rule, '市委\u2028书记', '市委\n书记'));
});
