import assert from 'node:assert/strict';
import { formatMessage } from '../../server/src/core';
import { defaultConfig } from '../../server/src/core/config';
import { fixText } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import { rules } from '../../server/src/core/rules';

/** Text as papers print it: nothing of it is a wrong code point, and no fix may touch it. */
const printed: readonly [what: string, text: string][] = [
  ['signs and numbers', '第Ⅴ版　面积３６㎡，约５㎏，①②③㈠㈡，℃№‰％，½¼，■□▲●○◎★※→'],
  ['figures in Chinese', '二〇一七年九月三十日，民國九年，廿三日，卅年，壬戌年正月初一'],
  ['lunar dates', '农历八月三十一，二月三十日，腊月廿九'],
  ['rare and astral Han', '刘䶮、𠮷野家、㙍、﨑、龴、〇'],
  ['Cantonese', '佢哋話嘅，咗，喺，啲，嘢'],
  ['vertical marks', '︵一︶﹁二﹂︰︙'],
  ['small and half-width forms', '﹑﹔﹖､｡･｢｣'],
  ['emoji', '👩‍🌾👨‍👩‍👧☝🏽❤️🇨🇳1️⃣'],
  ['Japanese', '第二ニュース、東京エリア、カメラのロゴ、ー、ハハハ'],
  ['Korean', '2017년 9월 30일, 樂園과 樂園은 같다. ㅡ'],
  ['Russian', 'Москва, 30 сентября 2017 года: «Правда», США, КНР'],
  ['Greek', 'Αθήνα, 30 Σεπτεμβρίου 2017: «Ελευθερία»'],
  ['Arabic', 'القاهرة\u200f 30 سبتمبر 2017\u200e، می\u200cخواهم'],
  ['Hebrew', 'ירושלים\u200f, 30 בספטמבר 2017'],
  ['Hindi and Thai', 'क्\u200dष दिल्ली, กรุงเทพ\u200bมหานคร'],
  ['French', 'L’Été à Orléans, DÉJÀ VU…, œuvre, Noël, É”, Â”'],
  ['Portuguese and Vietnamese', 'SÃO PAULO, IRMÃ”, Tiếng Việt: Đà Nẵng, CÂ’N'],
  ['German and Polish', '„Größe“, Łódź, Ærø, Zürich'],
  ['formulas', 'Δt = 5 μs, 3 kΩ, α-rays, CO2, H2O, πr²'],
  ['codes', 'G20, 4S店, O2O, C919, B2B, 5G, AK-47, I-95, A1O, www.a1b2.com/l0O'],
  ['old English', 'the 2d inst., 3d ult., 10l. 5s. 6d., Congreſs, Cæsar, 22d Regiment'],
];

describe('text as it was printed', () => {
  const own = rules.filter(({ category }) => category === 'character' || category === 'ocr');
  for (const [what, text] of printed)
    it(`${what} stays as it is`, () => {
      const { findings } = lint(parsePage(text), undefined, own);
      assert.deepEqual(
        findings.map(({ rule, message }) => `${rule}: ${formatMessage(message)}`),
        [],
      );
      assert.equal(fixText(text, defaultConfig).text, text);
    });
});
