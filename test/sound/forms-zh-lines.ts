import type { Chance } from './chance';
import type { Form } from './form';
import { people, person, place } from './words-zh';

const lines = (name: string, make: Form['make']): Form => ({ name, language: 'zh', kind: 'lines', make });

const verses = [
  ...[
    '山前流水响叮咚',
    '一路春风到我家',
    '田里秧苗青又青',
    '月亮爬上老樟树',
    '阿妈灯下补衣裳',
    '渔火点点照江心',
  ],
  ...[
    '大雁飞过白云边',
    '石板桥上听雨声',
    '新米煮饭满屋香',
    '少年骑马过山岗',
    '炊烟袅袅唤归人',
    '稻花开处是家乡',
  ],
];
const refrains = [
  ['嘿哟嘿哟，加油干！', '嘿哟嘿哟，加油干！'],
  ['唱吧，唱吧，我的家乡。', '唱吧，唱吧，我的家乡。'],
  ['来来来，来来来，', '大家一起把歌唱。'],
  ['同心，同心，同心！'],
];
const slogans = [
  ...[
    '绿水青山就是我们的家',
    '人人讲卫生，家家都干净',
    '安全第一，预防为主',
    '节约用水，从我做起',
    '植树造林，造福子孙',
  ],
  ...['高高兴兴上班，平平安安回家', '学先进，赶先进，争先进', '人人动手，户户参与'],
];
const doubled = [
  '坡坡坎坎',
  '沟沟梁梁',
  '枝枝叶叶',
  '点点滴滴',
  '家家户户',
  '风风雨雨',
  '里里外外',
  '热热闹闹',
  '角角落落',
];
const pet = [...'贝晶欢迎妮团圆乐吉宝盼豆'];

/** Stanzas that each end with the refrain. */
const sung = (chance: Chance, perStanza: number): string[] => {
  const refrain = chance.pick(refrains);
  return chance.list(2, 4, () => [...chance.some(verses, perStanza), ...refrain]).flat();
};

export const linesZh: readonly Form[] = [
  lines('names, one a row', chance => ({
    headline: '捐款人名单',
    rows: people(chance, chance.from(6, 20)),
  })),
  lines('verse with refrain', chance => ({
    headline: chance.pick(['山村谣', '采茶歌', '打夯歌']),
    rows: sung(chance, 2).map(line => line + (/[，。！]$/.test(line) ? '' : '，')),
  })),
  lines('lyrics', chance => ({
    headline: chance.pick(['家乡的小河', '劳动号子']),
    rows: [`作词 ${person(chance)}`, `作曲 ${person(chance)}`, ...sung(chance, 4)],
  })),
  lines('verse, Traditional', chance => ({
    headline: chance.pick(['採蓮曲', '竹枝詞']),
    rows: chance
      .list(2, 3, () => [
        ...chance.some(['江上漁歌一葉舟', '門前楊柳綠成陰', '馬蹄踏遍長安雪', '東風吹綠舊時園'], 2),
        '歸來歸來兮，',
        '歸來歸來兮。',
      ])
      .flat(),
  })),
  lines('slogans', chance => ({
    headline: chance.is(0.5) ? '庆祝大会口号' : '宣传标语',
    rows: chance.some(slogans, chance.from(4, 8)).map((slogan, i) => `${slogan}${i % 2 ? '！' : '！'}`),
  })),
  lines('cheers', chance => ({
    headline: '赛场声声',
    rows: chance.list(5, 9, () =>
      chance.pick(['加油！加油！', '快！快！快！快！', '好球！', '冲啊！冲啊！', '必胜必胜必胜！']),
    ),
  })),
  lines('mascots', chance => ({
    headline: '吉祥物名单揭晓',
    rows: chance.list(2, 4, () =>
      chance
        .some(pet, chance.from(3, 5))
        .map(name => name + name)
        .join(''),
    ),
  })),
  lines('tongue twister', chance => ({
    headline: '绕口令',
    rows: [
      '四是四，十是十，',
      '十四是十四，四十是四十。',
      ...chance.list(1, 3, () => '红凤凰，粉凤凰，红粉凤凰花凤凰。'),
      '吃葡萄不吐葡萄皮，不吃葡萄倒吐葡萄皮。',
    ],
  })),
  lines('advertisement', chance => {
    const shop = `${place(chance)}商场`;
    const call = chance.pick([`${shop}欢迎您`, `买家电，到${shop}`, '天天特价，天天惊喜']);
    return {
      headline: shop,
      rows: [
        call,
        '电视机 3980元',
        '电冰箱 2980元',
        call,
        '洗衣机 1980元',
        '电风扇 198元',
        call,
        `地址：人民路${chance.from(2, 99)}号`,
      ],
    };
  }),
  lines('chess', chance => ({
    headline: '象棋对局',
    rows: [
      `红方 ${person(chance)}`,
      `黑方 ${person(chance)}`,
      ...chance.list(6, 10, i => [
        `${i + 1}. 炮二平五`,
        chance.pick(['马8进7', '马２进３', '车9平8', '炮2平5']),
      ]),
    ],
  })),
  lines('lacunae', chance => ({
    headline: '残碑录文',
    rows: [
      ...chance.list(4, 8, () =>
        chance.pick([
          '□□□□□□□。',
          `□□□${place(chance)}□□。`,
          '□□□。',
          '（缺词文）',
          `维□□□年，岁次□□，${person(chance)}□□立石。`,
        ]),
      ),
      '（缺词文）',
      '（缺词文）',
    ],
  })),
  lines('notice', chance => ({
    headline: chance.pick(['停水通知', '公告', '通告', '停电通知']),
    rows: [
      `因管道维修，${chance.from(2, 12)}月${chance.from(2, 28)}日8时至18时${place(chance)}一带停水，请用户做好储水准备。`,
      '不便之处，敬请谅解。',
      '特此通知。',
      `${place(chance)}自来水公司`,
      `201${chance.from(1, 9)}年${chance.from(2, 12)}月${chance.from(2, 28)}日`,
    ],
  })),
  lines('notice, Traditional', chance => ({
    headline: '招領啟事',
    rows: [
      '本店於前日拾得皮包壹只，內有銀圓、鑰匙等物，失主請攜證件來店認領。',
      '逾期不候，特此聲明。',
      `${chance.pick(['同德', '永興', '廣濟'])}號謹啟`,
      '民國十八年三月五日',
    ],
  })),
  lines('doubled words', chance => ({
    headline: '乡间词话',
    rows: chance.list(4, 8, () => `${chance.some(doubled, 3).join('、')}，`),
  })),
  lines('riddles', chance => ({
    headline: '有奖猜谜',
    rows: chance.list(4, 6, i => [
      `${i + 1}、${chance.pick(verses)}`,
      `（打一${chance.pick(['字', '地名', '成语'])}）`,
    ]),
  })),
];
