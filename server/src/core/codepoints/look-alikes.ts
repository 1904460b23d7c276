/** Letters of other scripts and the Latin letters that print the same. ν, υ and the like differ in most type. */
const latinTwins =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝw' + 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';

/** Letter of another script → the Latin letter that prints the same. */
export const toLatin: ReadonlyMap<string, string> = pairs(latinTwins);

/** Latin letter → the Cyrillic letter that prints the same. */
export const toCyrillic: ReadonlyMap<string, string> = new Map(
  [...toLatin].filter(([foreign]) => foreign >= '\u0400').map(([foreign, latin]) => [latin, foreign]),
);

/** Kana and phonetic signs, and the Han that look the same. */
const hanTwins = 'ニ二ハ八ミ三ロ口カ力エ工タ夕ト卜チ千オ才ヌ又ム厶ヒ匕ㄧ一ㄚ丫ㄖ日ㄇ冂ㄈ匚ㄏ厂ㄙ厶';

/** Kana or phonetic sign → the Han that looks the same. */
export const toHan: ReadonlyMap<string, string> = pairs(hanTwins);

export const lookAlikeKana: readonly string[] = [...toHan.keys()];

/** Of a string of pairs. */
export function pairs(text: string): Map<string, string> {
  const map = new Map<string, string>();
  let key = '';
  for (const char of text) {
    if (key) map.set(key, char);
    key = key ? '' : char;
  }
  return map;
}
