import { copiedLine as rule } from '../../server/src/core/rules/copied-line';
import { interleavedLayers } from '../../server/src/core/rules/interleaved-layers';
import { overlappingLines } from '../../server/src/core/rules/overlapping-lines';
import { repeatedPassage } from '../../server/src/core/rules/repeated-passage';
import { check, checkFix, checkOffer } from '../support';

/** A column of running text. */
const prose = [
  '本报讯 昨日上午，市水务局召开会议，',
  '部署今冬明春的河道清淤工作，要求各地',
  '加强巡查，及时消除隐患。会议指出，去',
  '年汛期以来，全市共加固堤防四十公里，',
  '新建泵站六座。各镇街要对照清单逐项落',
  '实，确保明年三月底以前全部完工。',
];
const english = [
  'The harbour board met on Tuesday to hear the plan for',
  'a new light on the east mole, which will cost nine',
  'thousand dollars, and put off its vote until the head',
  'engineer has shown where the cable is to be laid. Two',
  'captains spoke for the plan and a fisherman against it.',
];
const twice = (lines: readonly string[]): string[] => lines.flatMap(line => [line, line]);

describe('copied-line', () => {
  const mended: [name: string, before: string, after: string][] = [
    ['a stair of glyphs', '天\n天津\n津学\n学生\n生会\n会\n本报讯', '天津\n学生\n会\n本报讯'],
    ['a stair of runs', '澳门市政厅广\n澳门市政厅广场\n场，\n，欢\n欢\n庆', '澳门市政厅广场\n，欢\n庆'],
    [
      'three times, marks on the line',
      '天津举行了\n天津举行了\n天津举行了“““世纪颂\n世纪颂\n世纪颂”””\n文艺',
      '天津举行了“世纪颂\n”\n文艺',
    ],
    ['lines of prose, each twice', twice(prose).join('\n'), prose.join('\n')],
    ['one line of prose', [...prose.slice(0, 3), ...prose.slice(2)].join('\n'), prose.join('\n')],
    ['the end of a sentence', [...prose, prose[prose.length - 1]].join('\n'), prose.join('\n')],
    ['lines of English prose', twice(english).join('\n'), english.join('\n')],
    ['pieces around', '豹濒临灭绝\n俄境内远东豹濒临灭绝\n俄境内远东\n俄目前', '俄境内远东豹濒临灭绝\n俄目前'],
    [
      'pieces and copies on the line',
      '000年12月31日晚日晚日晚，，，\n000年12月31\n000年12月31\n天津',
      '000年12月31日晚，\n天津',
    ],
    ['pieces of a number', '版社“2000人文学者\n人文学者\n00\n版社“20\n代表', '版社“2000人文学者\n代表'],
    [
      'blank lines between',
      '天\n\n天津\n\n津学\n\n学生\n\n生会\n\n会\n\n本报讯',
      '\n天津\n\n\n学生\n\n会\n\n\n本报讯',
    ],
    ['CRLF', '天\r\n天津\r\n津学\r\n学生\r\n生会\r\n会\r\n本报讯', '天津\r\n学生\r\n会\r\n本报讯'],
    ['the last line of a text', '豹濒临灭绝\n俄境内远东豹濒临灭绝\n俄境内远东', '俄境内远东豹濒临灭绝'],
  ];
  for (const [name, before, after] of mended) it(`mends: ${name}`, () => checkFix(rule, before, after));

  const sound: [name: string, text: string][] = [
    ['a refrain', '让我们荡起双桨，\n让我们荡起双桨，\n小船儿推开波浪。'],
    ['a short refrain', '加油中国\n加油中国\n加油'],
    ['a table', '上午\n下午\n下午\n同上\n同上\n同上'],
    ['rules', '————————\n————————\n********\n********'],
    ['a word over a break', '各套班子领导，人武部\n部长、政委'],
    ['a refrain beside doubled runs', '王志远王志远、、李长河李长河\n团结就是力量\n团结就是力量\n这力量是铁'],
    [
      'equal rows',
      '三等奖 毛巾一条\n三等奖 毛巾一条\n二等奖 暖水瓶一只\n二等奖 暖水瓶一只\n一等奖 自行车一辆',
    ],
    ['lacunae', '□□□□□□□。\n□□□。'],
    ['answers', '"Yes."\n"Yes."\n[illegible]\n[illegible]'],
    ['a headline that the text takes up', '金税工程\n金税工程在五省四市开通'],
    ['English', 'The vote was taken at the\nthe start of the meeting'],
  ];
  for (const [name, text] of sound) it(`leaves alone: ${name}`, () => void check(rule, text));

  it('offers a line that stands twice', () =>
    checkOffer(rule, '让我们荡起双桨吧\n让我们荡起双桨吧\n小船儿', '让我们荡起双桨吧\n小船儿'));
});

describe('overlapping-lines', () => {
  it('offers to cut the start of the second line', () =>
    checkOffer(
      overlappingLines,
      '昨天是书市的最后一天，现场秩序\n现场秩序井然，直到闭馆才有人离去',
      '昨天是书市的最后一天，现场秩序\n井然，直到闭馆才有人离去',
    ));
  it('leaves a headline that its text takes up alone', () =>
    void check(overlappingLines, '我市表彰全国劳动模范\n全国劳动模范事迹报告会昨日举行，各界'));
  it('leaves a word that an English line takes up alone', () =>
    void check(overlappingLines, 'Olden Days—Judge\n\nJudge Short sat'));
  it('leaves short meetings alone', () =>
    void check(overlappingLines, '会议审议并通过\n通过了议题\nthat he had\nhad none'));
});

describe('repeated-passage', () => {
  const passage = '市长主持召开常务会议，\n审议并通过了多项议题，\n今年开建五个小微企业园。';
  it('marks the later passage', () => void check(repeatedPassage, `${passage}\n\n会议。\n[|${passage}|]\n`));
  it('finds it between blank lines', () =>
    void check(repeatedPassage, `${passage}\n会议。\n[|${passage.replaceAll('\n', '\n\n')}|]`));
  it('offers to remove it', () =>
    checkOffer(repeatedPassage, `${passage}\n会议。\n${passage}`, `${passage}\n会议。`));
  it('leaves two lines alone', () =>
    void check(
      repeatedPassage,
      '今年开建五个小微企业园\n市长主持召开常务会议\n。\n今年开建五个小微企业园\n市长主持召开常务会议',
    ));
});

describe('interleaved-layers', () => {
  it('reports layers of the same text', () => void check(interleavedLayers, '[|TThhe eM Moloelceucluarl|]'));
  it('reports Han', () => void check(interleavedLayers, '[|天津天学津生学向生全向国全青国少青年少年|]'));
  it('leaves rules alone', () => void check(interleavedLayers, '------------\n* * * * * * * *'));
  it('leaves a sound line alone', () =>
    void check(interleavedLayers, '爸爸妈妈常常说，人人为我，我为人人，天天向上。'));
});
