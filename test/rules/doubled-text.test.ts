import { doubledText as rule } from '../../server/src/core/rules/doubled-text';
import { check, checkFix, checkOffer, findingsOf } from '../support';
import assert from 'node:assert/strict';

describe('doubled-text', () => {
  const mended: [name: string, before: string, after: string][] = [
    [
      'glyph by glyph, more than any row of words',
      '天天津津学学生生向向全全国国青青少少年年',
      '天津学生向全国青少年',
    ],
    ['glyph by glyph, a function word', '山山东东打打假假动动了了真真格格', '山东打假动了真格'],
    ['glyph by glyph, a mark', '市市领领导导、、区区领领导导', '市领导、区领导'],
    ['runs of unlike length', '记者记者 杨成栋杨成栋 摄摄', '记者 杨成栋 摄'],
    [
      'a headline that is doubled without a space',
      'Ferry Dance SaturdayFerry Dance Saturday',
      'Ferry Dance Saturday',
    ],
    ['glyph by glyph, Latin', 'SSttaatteemmeenntt', 'Statement'],
    ['glyph by glyph, spaces too', 'SSttaatteemmeenntt  ooff  AAccccoouunntt', 'Statement of Account'],
    ['glyph by glyph, spaces once', 'UUNNIITTEEDD SSTTAATTEESS', 'UNITED STATES'],
    ['a genuine double among doubled glyphs', 'tthhee  bbaannaannaa  ssttiillll', 'the banana still'],
    ['digits among doubled glyphs', '22000000年年1122月月3311日日2233时时', '2000年12月31日23时'],
    ['four times', 'SSSSTTTTAAAATTTTEEEE', 'STATE'],
    ['three times', '起起起，，，北京中华世纪坛北京中华世纪坛北京中华世纪坛', '起，北京中华世纪坛'],
    ['a run and a mark', '朱志杰朱志杰、、', '朱志杰、'],
    ['a run that holds a double', '部部长部部长、、政委政委，，法检法检', '部部长、政委，法检'],
    ['glued marks', '““两长两长”，”，市机关部门市机关部门', '“两长”，市机关部门'],
    ['a whole line', '七月一日起增值税监管系统七月一日起增值税监管系统', '七月一日起增值税监管系统'],
    ['a run without a space', 'OmschrijvingOmschrijving', 'Omschrijving'],
    ['set apart by spaces', 'N Na am me e: :', 'Name:'],
    ['set apart by spaces, a space too', 'N Na am me e: :   F Fo oo o', 'Name: Foo'],
    ['set apart by spaces, a year', '2 20 02 20 0年 年全 全面 面', '2020年全面'],
    ['a number that may be whole', 'CChhaapptteerr 11 The beginning', 'Chapter 11 The beginning'],
    ['a byline', '□□记记者者 蒋蒋建建科科', '□记者 蒋建科'],
    [
      'one stretch of a line',
      '五彩缤纷的哈瓦那五彩缤纷的哈瓦那 广东海关首创',
      '五彩缤纷的哈瓦那 广东海关首创',
    ],
    ['a doubled byline before sound text', '□□记记者者 安安洋洋 岁末来临', '□记者 安洋 岁末来临'],
    ['a remnant below', '法塔赫一高官被以军打法塔赫一高官被以军打\n死死', '法塔赫一高官被以军打\n死'],
    [
      'a remnant before sound text',
      '治疗精神分裂症将有新治疗精神分裂症将有新\n药药 墨西哥恰帕斯州政府',
      '治疗精神分裂症将有新\n药 墨西哥恰帕斯州政府',
    ],
    [
      'short units where the page is doubled',
      '满怀豪情迈入新世纪满怀豪情迈入新世纪\n群众欢庆元旦，\n小朋友小朋友喝彩喝彩',
      '满怀豪情迈入新世纪\n群众欢庆元旦，\n小朋友喝彩',
    ],
    ['astral Han', '𠮷𠮷野野冢冢镇镇的的政政府府', '𠮷野冢镇的政府'],
    ['combining marks', 'e\u0301e\u0301t\u0323t\u0323a\u0301a\u0301ttuuddee', 'e\u0301t\u0323a\u0301tude'],
    ['CRLF', '我市举行烈士纪念我市举行烈士纪念\r\n活动活动\r\n', '我市举行烈士纪念\r\n活动\r\n'],
    ['another script', 'ддооккллаадд ппррееммььеерраа', 'доклад премьера'],
  ];
  for (const [name, before, after] of mended) it(`mends: ${name}`, () => checkFix(rule, before, after));

  const sound: [name: string, text: string][] = [
    ['reduplication', '我们刚刚到，人人常常来，妈妈谢谢他。'],
    ['a line of reduplication', '爸爸妈妈常常'],
    ['AABB', '高高兴兴'],
    ['AABB twice', '清清楚楚明明白白'],
    ['AABB three times', '健健康康快快乐乐平平安安'],
    ['ABAB', '讨论讨论'],
    ['a set phrase', '一个字一个字地看，一部分一部分地做'],
    ['words that meet', '人武部部长、财政政策、民主主义、今年年底、中华人民共和国国务院'],
    ['a name', '段思思、刘冬冬、陈圆圆'],
    ['a chant', '加油加油加油'],
    ['AABB words of any glyphs', '走遍了坡坡坎坎、沟沟梁梁、塬塬峁峁，'],
    ['AABB words on end', '搬家那天，桶桶盆盆瓢瓢勺勺坛坛瓮瓮摆了一院子'],
    ['mascots', '福娃贝贝晶晶欢欢迎迎妮妮亮相'],
    ['notes', '（缺词文）（缺词文）（缺词文）（缺词文）'],
    ['laughter', '嘻嘻嘻嘻哈哈哈哈哈哈'],
    ['a line of laughter', '嘻嘻嘻嘻'],
    ['a dash and an ellipsis', '他说————……好！！！'],
    ['signs', '＊＊＊＊＊\n————————\n= = = = =\n○○○○'],
    ['doubled brackets as an ornament', '今之評劇家\n））\n馬二\n（（'],
    ['telephone numbers', '电话11223344、13800138000'],
    ['a row of numbers', '1122 3344 5566 7788'],
    ['digits set apart', '7 月 1 日起，其它 22 个省区也要投入运'],
    ['emphasis', 'It was very very good, and so so late.'],
    ['double letters', 'The bookkeeper of Mississippi assessed committees successfully.'],
    ['names', 'Bora Bora, Walla Walla, Baden-Baden'],
    ['a headline', 'New York New York'],
    ['no no no', 'no no no no no no'],
    ['a sentence said twice', '找来看！找来看！'],
    ['Roman numerals', 'xxii and wwii'],
    ['spaces', '    \n　　　　\n \t \t'],
    ['nothing', ''],
  ];
  for (const [name, text] of sound) it(`leaves alone: ${name}`, () => void check(rule, text));

  it('offers layers of a headline that came out unevenly', () =>
    checkOffer(rule, '秋秋秋收机机械械下田头头', '秋收机械下田头'));

  it('leaves stammering alone', () => void check(rule, '我我我没拿，是是他给的给的。'));

  it('offers a label among doubled lines', () => {
    const lines = '江州永利机械股份有限公司江州永利机械股份有限公司\n公告编号：公告编号：临201817';
    const offers = findingsOf(rule, lines).map(({ fixes }) => fixes[0]?.safe);
    assert.deepEqual(offers, [true, false]);
  });

  it('offers a line of doubled glyphs that read as words', () => {
    const [finding] = findingsOf(rule, '人人民民日日报报');
    assert.equal(finding?.severity, 'warning');
    checkOffer(rule, '人人民民日日报报', '人民日报');
  });

  it('mends nothing by what another mechanism proves', () => {
    const caption = '王志远王志远、、李长河等市李长河等市\n';
    const printed = '\n筐筐篓篓耙耙锄锄\n中国必胜中国必胜\n加油！加油！\n（缺）（缺）';
    checkFix(rule, caption + printed, `王志远、李长河等市\n${printed}`);
  });

  it('offers what has less evidence', () => checkOffer(rule, '我市举行烈士我市举行烈士', '我市举行烈士'));

  it('offers lines of which some glyphs lost their copies', () =>
    checkOffer(rule, '天天津津学学生生向全全国国青青少少年年', '天津学生向全国青少年'));

  it('offers what can be read in two ways', () => {
    // aab and a doubled, or a and baa.
    const [finding] = findingsOf(rule, '甲甲乙甲甲乙甲甲，，陈美蓉陈美蓉、、');
    assert.equal(finding?.fixes[0]?.safe, false);
  });

  it('marks the doubled stretch alone', () =>
    void check(rule, '五 [|□记者 安洋□记者 安洋|] 报道\n[|□记者 罗昌爱□记者 罗昌爱|]'));

  it('gives its evidence', () => {
    const [finding] = findingsOf(rule, '朱志杰朱志杰、、陈美蓉陈美蓉、、\n朱世道朱世道、、');
    assert.deepEqual(
      finding?.evidence.map(({ args }) => args),
      [[2, '、、'], [4, 2], [3], [], [1]],
    );
  });
});
