import assert from 'node:assert/strict';
import { misreadKana as rule } from '../../server/src/core/rules/misread-kana';
import { check, checkOffer } from '../support';

describe('misread-kana', () => {
  const cases: [name: string, text: string][] = [
    ['between Han', '职[|エ|]们，第[|ニ|]版'],
    ['beside a mark', '人[|ロ|]，[|カ|]争'],
    ['a phonetic sign', '第[|ㄧ|]版'],
    ['beside digits', '9月[|ニ|]十日'],
    ['Japanese', '第ニュース、東京のロ、カメラ店'],
    ['phonetic signs', '讀「ㄧㄣ」音'],
    ['names in kana', 'ニカ'],
    ['three in a row', '店名ニカロ号'],
    ['English', 'The ニ sign'],
    ['Korean', '제ㅡ회'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the Han character', () => checkOffer(rule, '全市职エ参加', '全市职工参加'));

  it('says less where Han stand on one side alone', () => {
    const severities = check(rule, '职[|エ|]们，人[|ロ|]，').map(({ severity }) => severity);
    assert.deepEqual(severities, ['warning', 'info']);
  });
});
