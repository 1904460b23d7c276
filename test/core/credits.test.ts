import assert from 'node:assert/strict';
import { parsePage } from '../../server/src/core';
import { noBackground } from '../../server/src/core/background';

/** `kind: text → names (agency)` of every credit. */
const creditsIn = (text: string): string[] =>
  parsePage(text).credits.map(
    ({ kind, text, people, agency }) =>
      `${kind}: ${text}${people.length > 0 ? ` → ${people.join('|')}` : ''}${agency ? ` (${agency})` : ''}`,
  );

describe('credits', () => {
  const cases: [name: string, text: string, credits: string[]][] = [
    ['a byline with its mark', ' □记者 陈晓苏', ['byline: □记者 陈晓苏 → 陈晓苏']],
    ['two names', '□记者 张赤奎 施夏琦', ['byline: □记者 张赤奎 施夏琦 → 张赤奎|施夏琦']],
    [
      'names set wide',
      '本报记者  马跃峰  黄  娴  张 胜 男',
      ['byline: 本报记者  马跃峰  黄  娴  张 胜 男 → 马跃峰|黄娴|张胜男'],
    ],
    ['two names set wide', '记者 王 丹 李 明', ['byline: 记者 王 丹 李 明 → 王丹|李明']],
    [
      'roles without gaps',
      '□记者郭启朝通讯员陈新刚文图',
      ['byline: □记者郭启朝通讯员陈新刚文图 → 郭启朝|陈新刚'],
    ],
    [
      'two newspapers',
      '□通讯员　宁公宣　金陵晚报记者　徐宁',
      ['byline: □通讯员　宁公宣　金陵晚报记者　徐宁 → 宁公宣|徐宁'],
    ],
    [
      'a place that reported',
      '本报记者 王丹 实习生 黄佶滢 上海报道',
      ['byline: 本报记者 王丹 实习生 黄佶滢 上海报道 → 王丹|黄佶滢'],
    ],
    ['text and picture', '本版文/本报记者 周宇', ['byline: 本版文/本报记者 周宇 → 周宇']],
    ['a compound family name', '羊城晚报讯 记者诸葛万报道：', ['lead: 羊城晚报讯 记者诸葛万报道： → 诸葛万']],
    ['a long name', '□记者 买买提·吐尔逊', ['byline: □记者 买买提·吐尔逊 → 买买提·吐尔逊']],
    ['a glyph that is described', '□记者 袁（日希）', ['byline: □记者 袁（日希） → 袁（日希）']],
    ['names that nothing sets apart', '记者 陶源明陈杰 摄', ['photo: 记者 陶源明陈杰 摄 → 陶源明陈杰']],
    ['a name in a supplementary plane', '□记者 李𠮷', ['byline: □记者 李𠮷 → 李𠮷']],
    ['a photograph', '摄影：李四', ['photo: 摄影：李四 → 李四']],
    ['a photograph in a sentence', '图为公祭活动。 记者 杨成栋 摄', ['photo: 记者 杨成栋 摄 → 杨成栋']],
    [
      'photographs in brackets',
      '（新华社记者王长山摄）2、公祭活动（徐烨摄）',
      ['photo: （新华社记者王长山摄） → 王长山 (新华社)', 'photo: （徐烨摄） → 徐烨'],
    ],
    ['a chart', '王五 制图', ['chart: 王五 制图 → 王五']],
    ['editors', '责编 张三 美编 李四 校对 王五', ['editor: 责编 张三 美编 李四 校对 王五 → 张三|李四|王五']],
    ['a lead', '本报讯 9月30日，市长朱志杰', ['lead: 本报讯']],
    ['a lead with reporters', '本报讯（罗勇 记者 江潇）昨日', ['lead: 本报讯（罗勇 记者 江潇） → 罗勇|江潇']],
    ['a lead with place and date', '本报北京1月1日讯综合消息', ['lead: 本报北京1月1日讯']],
    [
      'a lead up to its report',
      '本报巴黎5月25日电记者刘正学、果永毅报道：法国',
      ['lead: 本报巴黎5月25日电记者刘正学、果永毅报道： → 刘正学|果永毅'],
    ],
    [
      'a place and a date',
      '福州3月7日电 （记者康淼 王成）',
      ['lead: 福州3月7日电 （记者康淼 王成） → 康淼|王成'],
    ],
    ['an agency', '新华社北京10月1日电 今天', ['agency: 新华社北京10月1日电 (新华社)']],
    [
      'an agency with names alone',
      '据新华社1月1日电（宋熙文、张春利）今',
      ['agency: 据新华社1月1日电（宋熙文、张春利） → 宋熙文|张春利 (新华社)'],
    ],
    ['full-width digits', '据中新社１月２６日电', ['agency: 据中新社１月２６日电 (中新社)']],
    ['an agency in brackets', '再创佳绩。（据新华社电）', ['agency: （据新华社电） (新华社)']],
    ['an agency for a whole column', '以上均据新华社电', ['agency: 以上均据新华社电 (新华社)']],
    ['Traditional characters', '本報訊（記者 張三）昨日', ['lead: 本報訊（記者 張三） → 張三']],
    ['English', 'By Daniel Reyes\nStaff Writer', ['byline: By Daniel Reyes Staff Writer → Daniel Reyes']],
    [
      'two English names',
      'By Ann van Dyke and J. R. Smith',
      ['byline: By Ann van Dyke and J. R. Smith → Ann van Dyke|J. R. Smith'],
    ],
    ['an English photograph', 'Photo by Tom Halliday', ['photo: Photo by Tom Halliday → Tom Halliday']],
    [
      'an English dateline',
      'PORTLEIGH, Sept. 28 (AP) — A grey seal',
      ['agency: PORTLEIGH, Sept. 28 (AP) — (AP)'],
    ],
    ['an agency at the end', '  Reuter', ['agency: Reuter (Reuter)']],
  ];
  for (const [name, text, credits] of cases) it(name, () => assert.deepEqual(creditsIn(text), credits));

  const sound: [name: string, text: string][] = [
    ['what a reporter learnt', '记者了解到\n记者获悉\n记者采访'],
    ['a reporter in a sentence', '记者 张三 从市政府获悉'],
    ['the paper’s correspondents', '本报通讯员'],
    ['a power company', '因此對這次台電 \n有業者指責台電'],
    ['a television station', '新华社电视节目'],
    ['what another paper reported', '据文汇报报道，就业旺季，各家'],
    ['a mark before a headline', '●一个不能缺少的空间'],
    ['English prose', 'By the time they came, it was over.\nBy noon\nThe seal — a grey one'],
  ];
  for (const [name, text] of sound) it(`are none: ${name}`, () => assert.deepEqual(creditsIn(text), []));

  it('are read without their copies, and span them', () => {
    const text = '记者记者 杨成栋杨成栋 摄摄\r\n汉字';
    const [credit] = parsePage(text).credits;
    assert.equal(credit?.text, '记者 杨成栋 摄');
    assert.deepEqual(credit?.span, { start: 0, end: 14 });
  });

  const spans: [name: string, text: string, names: string[]][] = [
    ['set wide', '本报记者  马跃峰  黄  娴', ['马跃峰', '黄  娴']],
    ['copied', '记者记者 杨成栋杨成栋 摄摄', ['杨成栋杨成栋']],
    ['over lines', '新华社北京1月1日电（记者 孙\r\n占林、陈\r\n\r\n杰）今天', ['孙\r\n占林', '陈\r\n\r\n杰']],
    ['in a bracket', '（陈杰 摄）（宋熙文摄）', ['陈杰', '宋熙文']],
    ['in a lead', '据新华社1月1日电（宋熙文、张春利）', ['宋熙文', '张春利']],
    ['glued to their roles', '□记者郭启朝通讯员陈新刚文图', ['郭启朝', '陈新刚']],
    ['English', ' By Ann Lee, Lee Ann and J. R. Smith\nStaff Writer', ['Ann Lee', 'Lee Ann', 'J. R. Smith']],
  ];
  for (const [name, text, names] of spans)
    it(`tell where each name stands: ${name}`, () => {
      const credited = parsePage(text).credits.flatMap(credit => credit.names);
      assert.deepEqual(
        credited.map(({ span }) => text.slice(span.start, span.end)),
        names,
      );
      assert.deepEqual(
        credited.map(({ name }) => name),
        parsePage(text).credits.flatMap(credit => credit.people),
      );
    });

  it('are read without a role where the roster has the names', () => {
    const roster = new Map([
      ['张三', 1],
      ['李四', 2],
    ]);
    const people = (text: string) =>
      parsePage(text, { background: { ...noBackground, roster } }).credits.map(({ people }) => people);
    assert.deepEqual(people('□张三'), [['张三']]);
    assert.deepEqual(people('大桥今日通车\n■ 张  三 李四\n本报北京1月1日讯'), [['张三', '李四'], []]);
    assert.deepEqual(people('□王五\n□张三丰\n□张三 王五'), []);
  });

  it('are read across lines', () => {
    const text = '新华社莫斯科12月30日电（记者\r\n\r\n孙占林）俄罗斯总统';
    const [credit, ...others] = parsePage(text).credits;
    assert.deepEqual(others, []);
    assert.deepEqual(credit?.people, ['孙占林']);
    assert.equal(
      text.slice(credit?.span.start, credit?.span.end),
      '新华社莫斯科12月30日电（记者\r\n\r\n孙占林）',
    );
  });

  it('are read where an extractor broke them over rows', () => {
    assert.deepEqual(creditsIn('□记\n者 王\n建新\n天气预报'), ['byline: □记者 王建新 → 王建新']);
    assert.deepEqual(creditsIn('记者\n顾正龙\n摄\n天气预报'), ['photo: 记者顾正龙摄 → 顾正龙']);
    assert.deepEqual(creditsIn('□记\n天气预报'), []);
  });

  it('are read where a headline shares their line', () => {
    const text = '五 □记者 安洋';
    const [credit] = parsePage(text).credits;
    assert.deepEqual(credit?.people, ['安洋']);
    assert.equal(text.slice(credit?.span.start, credit?.span.end), '□记者 安洋');
  });
});
