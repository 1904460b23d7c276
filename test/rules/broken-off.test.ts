import { brokenOff as rule } from '../../server/src/core/rules/broken-off';
import { check } from '../support';

const paragraph = '　　会议指出，要抓重点，补短板，\n强弱项，确保完成全年任务，不负\n重托。\n';

describe('broken-off', () => {
  const cases: [name: string, text: string][] = [
    ['a word', 'power to [|nomi-|]\nThe Mayor thanked'],
    ['a word before a quotation', 'power to [|nomi-|]\n"The Mayor'],
    ['on a CRLF page', 'power to [|nomi-|]\r\nThe Mayor\r\n'],
    [
      'a sentence',
      `${paragraph.repeat(11)}　　会议指出，要抓重点，补短板，\n强弱项，守底线，确保完成全年任[|务|]\n${paragraph}`,
    ],
    ['a word that goes on', 'power to nomi-\nnate'],
    ['a name with a hyphen', 'the Perdriau-\nDunlop works'],
    ['a dash', 'power to nominate -\nThe Mayor'],
    ['the last line', 'power to nomi-'],
    ['a headline', `${paragraph.repeat(10)}抓重点补短板\n${paragraph}`],
    ['a page that indents little', '会议指出，要抓重点，补短板，守\n　　一是条例\n　　二是办法'],
    ['a page that ends paragraphs without a mark', '　　会议指出，要抓重点，补短板\n'.repeat(8)],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));
});
