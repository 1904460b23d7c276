import type { Chance } from './chance';
import type { Form } from './form';
import { people, person, place } from './words-zh';

const table = (name: string, make: Form['make']): Form => ({ name, language: 'zh', kind: 'table', make });
const cities = [
  '北京',
  '上海',
  '广州',
  '哈尔滨',
  '西安',
  '昆明',
  '乌鲁木齐',
  '海口',
  '成都',
  '石家庄',
  '福州',
  '拉萨',
];
const skies = ['晴', '多云', '阴', '小雨', '阵雨', '晴转多云', '雷阵雨', '中雪'];

/** Rows of so many names, the last one perhaps shorter. */
function nameRows(chance: Chance, across: number, rows: number): string[][] {
  const names = people(chance, across * rows - chance.from(0, across - 1));
  return Array.from({ length: rows }, (_, i) => names.slice(i * across, (i + 1) * across));
}

/** Names of two characters are spread to the width of three. */
const spread = (name: string): string => (name.length === 2 ? `${name[0]}　${name[1]}` : name);

export const tablesZh: readonly Form[] = [
  table('weather', chance => ({
    headline: '各地天气预报',
    rows: chance.some(cities, chance.from(6, 12)).map(city => {
      const low = chance.from(-5, 22);
      return [city, chance.pick(skies), chance.is(0.5) ? `${low}℃` : `${low}～${low + 8}℃`];
    }),
  })),
  table('weather, Traditional', chance => ({
    headline: '各地天氣預報',
    rows: chance
      .some(['臺北', '基隆', '廣州', '漢口', '瀋陽', '蘇州', '濟南', '長沙'], 7)
      .map(city => [city, chance.pick(['晴', '陰', '雲', '風', '陣雨']), `${chance.from(5, 30)}度`]),
  })),
  table('scores', chance => ({
    headline: chance.pick(['足球联赛昨日战报', '甲组比赛结果', '昨日赛果']),
    rows: chance.list(5, 9, () => [
      `${place(chance)}队`,
      `${chance.from(0, 4)}∶${chance.from(0, 4)}`,
      `${place(chance)}队`,
    ]),
  })),
  table('standings', chance => ({
    headline: '积分榜',
    rows: [
      ['名次', '球队', '胜', '平', '负', '积分'],
      ...chance.list(6, 10, i => [
        String(i + 1),
        place(chance),
        ...chance.times(3, () => String(chance.from(0, 3))),
        String(chance.from(0, 12)),
      ]),
    ],
  })),
  table('medals', chance => ({
    headline: '奖牌榜',
    rows: [
      ['代表团', '金', '银', '铜'],
      ...chance.list(5, 9, () => [place(chance), ...chance.times(3, () => String(chance.from(0, 2)))]),
    ],
  })),
  table('prizes', chance => ({
    headline: chance.pick(['征文获奖名单', '书法大赛获奖名单', '中奖号码公告']),
    rows: chance.list(6, 12, i => [
      i === 0 ? '一等奖' : i < 3 ? '二等奖' : '三等奖',
      person(chance),
      `${place(chance)}${chance.pick(['小学', '中学', '镇文化站'])}`,
    ]),
  })),
  table('prize numbers', chance => ({
    headline: '体育彩票开奖公告',
    rows: chance.list(5, 8, i => [
      `${i + 1}等奖`,
      `${chance.from(0, 30)}注`,
      chance.is(0.5) ? '5元' : `${chance.from(1, 900)}00元`,
    ]),
  })),
  table('names, two a row', chance => ({
    headline: '先进工作者名单',
    rows: nameRows(chance, 2, chance.from(5, 10)),
  })),
  table('names, four a row', chance => ({
    headline: '优秀教师名单',
    rows: nameRows(chance, 4, chance.from(4, 9)).map(row => row.map(spread)),
  })),
  table('names by place', chance => ({
    headline: '人大代表候选人名单公示',
    rows: chance.list(4, 8, () => [`${place(chance)}镇`, ...people(chance, chance.from(2, 4))]),
  })),
  table('television', chance => ({
    headline: '今日荧屏',
    rows: chance.list(8, 14, i => [
      `${String(7 + i).padStart(2, '0')}:${chance.pick(['00', '05', '30', '45'])}`,
      chance.pick(['新闻联播', '天气预报', '电视剧：山里山外', '动画城', '新闻', '广告', '戏曲大舞台']),
    ]),
  })),
  table('television, two channels', chance => ({
    headline: '电视节目预告',
    rows: [
      ['时间', '一套', '二套'],
      ...chance.list(6, 10, i => [
        `${8 + i}:00`,
        chance.pick(['新闻', '电视剧', '少儿节目', '新闻']),
        chance.pick(['新闻', '体育', '电影', '体育']),
      ]),
    ],
  })),
  table('guide', chance => ({
    headline: '今日导读',
    rows: chance.list(4, 7, i => [
      `${place(chance)}${chance.pick(['水库开闸放水', '新校舍落成', '山茶花开', '公交改线', '老兵回乡'])}`,
      `${chance.pick(['第', '见'])}${i + 2}版`,
    ]),
  })),
  table('prices', chance => ({
    headline: chance.pick(['菜篮子价格行情', '今日农贸市场价格', '农副产品批发价']),
    rows: [
      ['品种', '单位', '价格'],
      ...chance
        .some(
          ['青菜', '萝卜', '猪肉', '鸡蛋', '鲫鱼', '豆腐', '土豆', '番茄', '大蒜', '生姜'],
          chance.from(6, 10),
        )
        .map(item => [item, '元/斤', `${chance.from(1, 15)}.${chance.pick(['00', '50', '80'])}`]),
    ],
  })),
  table('exchange rates', chance => ({
    headline: '人民币外汇牌价',
    rows: chance
      .some(['美元', '欧元', '日元', '港币', '英镑', '加元', '澳元', '韩元', '瑞士法郎'], chance.from(5, 9))
      .map(currency => [currency, '100', `${chance.from(50, 900)}.${chance.from(10, 99)}`]),
  })),
  table('tides', chance => ({
    headline: '潮汐时刻',
    rows: chance.list(4, 7, () => [
      `${place(chance)}港`,
      `高潮 ${chance.from(0, 11)}时${chance.from(10, 59)}分`,
      `低潮 ${chance.from(12, 23)}时${chance.from(10, 59)}分`,
    ]),
  })),
  table('train times', chance => ({
    headline: '列车时刻表',
    rows: chance.list(5, 9, () => [
      `K${chance.from(100, 999)}`,
      place(chance),
      place(chance),
      `${chance.from(6, 22)}:${chance.from(10, 59)}`,
    ]),
  })),
];
