import type { Form } from './form';
import { people, person, place } from './words-zh';

const prose = (name: string, make: Form['make']): Form => ({ name, language: 'zh', kind: 'prose', make });

export const proseZh: readonly Form[] = [
  prose('interview', chance => {
    const asked = chance.some(
      [
        '您是哪一年开始学这门手艺的？',
        '当时家里人支持吗？',
        '最难的是哪一道工序？',
        '现在有年轻人愿意学吗？',
        '今后有什么打算？',
      ],
      4,
    );
    const answers = [
      '是的。',
      '没有。',
      '那年我十六岁，跟着父亲走村串户，一把锯、一把刨子就是全部家当。',
      '说不好，慢慢来吧。',
    ];
    return {
      headline: `老木匠${person(chance)}访谈`,
      rows: asked.flatMap(question => [`问：${question}`, `答：${chance.pick(answers)}`]),
    };
  }),
  prose('interview, named', chance => {
    const guest = person(chance);
    return {
      headline: '对话新任厂长',
      rows: chance
        .list(4, 6, () => [
          `记者：${chance.pick(['厂里今年的任务是什么？', '工人的收入会增加吗？', '为什么？', '还有呢？'])}`,
          `${guest}：${chance.pick(['是这样的。', '今年要完成产值八千万元，比去年增加一成。', '我们首先要把质量抓上去，没有质量就没有一切。'])}`,
        ])
        .flat(),
    };
  }),
  prose('obituary', chance => {
    const name = person(chance);
    return {
      headline: '讣告',
      rows: [
        `离休干部${name}同志因病医治无效，于${chance.from(2, 12)}月${chance.from(2, 28)}日逝世，享年${chance.from(78, 99)}岁。`,
        `${name}同志1948年参加工作，历任区委书记、县农业局局长等职，1985年离休。`,
        '遵照本人遗愿，丧事从简。',
        '特此讣告。',
        `${name}同志治丧小组`,
      ],
    };
  }),
  prose('regulations', chance => ({
    headline: `${place(chance)}市容管理办法`,
    rows: ['一', '二', '三', '四', '五', '六', '七', '八']
      .slice(0, chance.from(4, 8))
      .map(
        number =>
          `第${number}条　${chance.pick([
            '沿街单位和个人应当保持门前清洁，不得乱堆乱放。',
            '禁止在建筑物、树木上张贴、涂写广告。',
            '违反本办法规定的，由主管部门责令改正；拒不改正的，处二百元以下罚款。',
            '本办法自公布之日起施行。',
            '运输砂石、渣土的车辆应当密闭，不得沿途洒漏，并按规定的时间和路线行驶。',
          ])}`,
      ),
  })),
  prose('speech', chance => ({
    headline: '在庆祝大会上的讲话',
    rows: chance
      .list(4, 7, i => [
        i === 0
          ? '同志们，朋友们：'
          : chance.pick([
              '今天我们欢聚一堂，庆祝大坝胜利合龙，我代表指挥部向全体建设者致以崇高的敬意！',
              '三年来，我们战严寒、斗酷暑，克服了一个又一个困难。',
              '前面的路还很长，任务还很重，我们一刻也不能松懈。',
            ]),
        ...(i > 0 ? [chance.pick(['（鼓掌）', '（热烈鼓掌）', '（全体起立，长时间鼓掌）'])] : []),
      ])
      .flat(),
  })),
  prose('corrections', chance => ({
    headline: chance.pick(['更正', '来函照登', '更正与致歉']),
    rows: [
      `本报${chance.from(2, 12)}月${chance.from(2, 28)}日第二版《${place(chance)}修渠记》一文中，“${person(chance)}”应为“${person(chance)}”，特此更正。`,
      '同日第四版“三十公里”应为“三千米”，特此更正。',
    ],
  })),
  prose('letters', chance => ({
    headline: '读者来信',
    rows: [
      '编辑同志：',
      `我是${place(chance)}的一名退休教师。村口的路灯坏了半年，老人孩子夜里出门很不方便，希望有关部门尽快修好。`,
      '此致',
      '敬礼！',
      `读者 ${person(chance)}`,
      `${chance.from(2, 12)}月${chance.from(2, 28)}日`,
    ],
  })),
  prose('doubled words in prose', chance => ({
    headline: '走村记',
    rows: [
      `他走遍了${place(chance)}的坡坡坎坎、沟沟梁梁、塬塬峁峁，访遍了家家户户、老老少少。`,
      '山山水水看在眼里，点点滴滴记在心上，桩桩件件都有着落。',
      '密密麻麻的本子上，条条款款写得清清楚楚、明明白白。',
    ],
  })),
  prose('mascots in prose', chance => ({
    headline: '吉祥物亮相',
    rows: [
      `${chance.some(['贝贝', '晶晶', '欢欢', '迎迎', '妮妮', '团团', '圆圆'], 5).join('')}昨日在${place(chance)}广场同小朋友见面。`,
      '孩子们喊着“欢欢！欢欢！”“贝贝！贝贝！”，把五个娃娃围在中间。',
    ],
  })),
  prose('dialogue', chance => {
    const [older = '', younger = ''] = people(chance, 2);
    return {
      headline: '车间里的对话',
      rows: chance.list(6, 10, i =>
        chance.pick([
          `“${i % 2 ? older : younger}，来了？”`,
          '“来了。”',
          '“不行。”',
          '“不行？再试一次！”',
          `${older}抬起头，擦了擦汗，说：“机器不会骗人，一点一点来。”`,
        ]),
      ),
    };
  }),
  prose('classifieds', chance => ({
    headline: '分类广告',
    rows: chance.list(5, 8, () =>
      chance.pick([
        `${place(chance)}路有店面出租，电话${chance.from(2000000, 8999999)}`,
        `遗失身份证一张，号码不详，声明作废。${person(chance)}`,
        `招聘：普工十名，月薪面议，电话${chance.from(2000000, 8999999)}`,
      ]),
    ),
  })),
];
