import { misreadOne as rule } from '../../server/src/core/rules/misread-one';
import { check, checkOffer } from '../support';

describe('misread-one', () => {
  const cases: [name: string, text: string][] = [
    ['an ordinal', '第[|—|]次，第[|-|]届，第[|ー|]版，第[|－|]名'],
    ['a word', '统[|—|]部署，唯[|—|]出路'],
    ['before what counts', '这[|—|]个，有[|—|]次，每[|─|]条'],
    ['a year', '二〇[|—|]七年，[|—|]九四九年，一九[|—|]九年，二○○[|—|]年'],
    ['a month and a day', '十[|—|]月十[|―|]日'],
    ['ranges', '三—五年，十—十二月，二—四日，第三—五页，1998—2000年，一九四九—一九五九年'],
    ['dashes', '北京—上海，他说——第——，第-1页，中—美'],
    ['compounds with a hyphen', 'AK-47，有-无'],
    ['a line of a table', '────────'],
    ['the character', '第一次，统一，这一个，二〇一七年'],
    ['Japanese', '第ニュース，コーヒー'],
    ['English', 'the one-third - and'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('offers the character', () => checkOffer(rule, '第—次会议', '第一次会议'));
});
