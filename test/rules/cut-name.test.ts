import { parsePage } from '../../server/src/core/page';
import assert from 'node:assert/strict';
import { cutName as rule } from '../../server/src/core/rules/cut-name';
import { check, checkOffer } from '../support';

const page = '□记者 王小明\n本报讯 今天，市委召开会议，部署工作。\n';

describe('cut-name', () => {
  const cases: [name: string, text: string][] = [
    ['in a credit', `${page}记者[|王小|] 摄`],
    ['in a list', `${page}出席的有李四海、[|王小|]、赵五洲。`],
    ['before what the person does', `${page}记者[|王小|]说`],
    ['on a CRLF page', `${page}记者[|王小|] 摄\r\n`],
    ['the whole name', `${page}记者王小明 摄`],
    ['a name over lines', `${page}出席的有王小\n明、李四海`],
    ['other words', `${page}国王小，王小学，王小二`],
    ['a person of that name', `□记者 王小明 王小\n记者王小 摄`],
    ['two that it may be', `□记者 王小明 王小红\n记者王小 摄`],
    ['a page without credits', '记者王小 摄，王小明'],
    ['English', 'By JOHN SMITH\nJohn Smit, said'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('knows the people of the issue', () => {
    const background = { lexicons: {}, roster: new Map([['王小明', 3]]), words: new Set<string>() };
    assert.equal([...rule.check(parsePage('记者王小 摄', { background }))].length, 1);
  });

  it('is filled in', () => checkOffer(rule, `${page}记者王小 摄`, `${page}记者王小明 摄`));
});
