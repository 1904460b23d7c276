/** Makes what newspapers print and what looks like doubled text: to be left as it is, whatever stands beside it. */
import type { Random } from './damage';

const han = [
  ...'坡坎沟梁塬峁筐篓耙锄绳索桶盆瓢勺坛瓮瓶碗灯笼锣鼓桥船帆桨柳桃杏梅竹松鹤燕雀莺蝶蜂蚁鱼虾蟹龟鹿狮虎熊豹象马牛羊',
  ...'晴雨雪霜风云霞雾朝暮春夏秋冬东西南北红绿蓝紫金银铜铁珠玉丝棉麻布针线笔墨纸砚琴棋书画茶酒糖盐酱醋油米面豆瓜果',
];
const words = [
  ...'市政府 记者 昨日 上午 获悉 工程 建设 居民 社区 学校 农户 粮食 产量 比去年 增长 百分之五 会议 指出 各地 要 加强 管理'.split(
    ' ',
  ),
  ...'安全 生产 检查 发现 隐患 及时 整改 据 介绍 这项 活动 由 文化馆 主办 吸引 了 许多 市民 参加 现场 气氛 热烈 河道 清淤'.split(
    ' ',
  ),
  ...'道路 两旁 新栽 的 树木 已经 成活 公园 对 外 开放 时间 延长 到 晚上 九点 医院 增设 门诊 方便 群众 看病'.split(
    ' ',
  ),
];
const english = (
  'the council met on tuesday to hear plans for a new bridge over river and put off its vote until engineer has ' +
  'shown where cable is be laid two captains spoke against it while merchants asked that market should stay open'
).split(' ');
const names =
  'Smith Brown Jones Hale Porter Finch Reyes Oakes Strand Lowe Marsden Adeyemi Whitlock Crane'.split(' ');
const goods = 'Butter Flour Sugar Coffee Lard Cheese Oats Barley Coal Timber Wool Hides'.split(' ');

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const from = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
const twice = <T>(list: readonly T[]): T[] => list.flatMap(line => [line, line]);

/** Han that are all different, so that no two pairs are one. */
function different(random: Random, count: number): string[] {
  const left = [...han];
  return times(count, () => left.splice(Math.floor(random() * left.length), 1)[0] as string);
}
/** So many words of the shape AABB, no glyph of one in another. */
function aabb(random: Random, count: number): string[] {
  const glyphs = different(random, 2 * count).map(glyph => glyph + glyph);
  return times(count, i => glyphs.slice(2 * i, 2 * i + 2).join(''));
}
const phrase = (random: Random, size: number): string => different(random, size).join('');

/** Lines of one column, `width` Han wide, of sentences that break anywhere. */
export function column(random: Random, lines: number, width = from(random, 12, 20)): string[] {
  let text = '本报讯 ';
  while (text.length < lines * width) {
    const clause = times(from(random, 2, 5), () => pick(random, words)).join('');
    text += clause + (random() < 0.3 ? '。' : '，');
  }
  const cut = times(lines, i => text.slice(i * width, (i + 1) * width));
  cut.push(`${(cut.pop() as string).slice(0, -1).replace(/[，。]$/, '')}。`);
  // No line may begin with what the one before ends with: that is half a stair.
  return cut.map((line, i) => (i > 0 && cut[i - 1]?.endsWith(line[0] ?? '') ? `另${line.slice(1)}` : line));
}

export function englishColumn(random: Random, lines: number): string[] {
  return times(lines, i => {
    let line = '';
    while (line.length < 34) line += `${pick(random, english)}${random() < 0.12 ? ',' : ''} `;
    const text = line.trim();
    const begun = i === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return i === lines - 1 ? `${begun.replace(/,$/, '')}.` : begun;
  });
}

/** A form by its name. */
export interface SoundForm {
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly make: (random: Random) => string[];
}

const zh = (name: string, make: (random: Random) => string[]): SoundForm => ({ name, language: 'zh', make });
const en = (name: string, make: (random: Random) => string[]): SoundForm => ({ name, language: 'en', make });

/** A sentence around words, on a line. */
const said = (random: Random, inner: string): string =>
  `${pick(random, ['老人说，', '院子里摆着', '他走遍了', '村口的'])}${inner}${pick(random, ['，都是旧物。', '，一样也没有扔。', '摆了一地，邻居都来看。'])}`;

export const soundForms: readonly SoundForm[] = [
  zh('AABB words parted by marks', random => [
    said(random, aabb(random, from(random, 2, 5)).join(pick(random, ['、', '，']))),
  ]),
  zh('AABB words on end', random => [said(random, aabb(random, from(random, 1, 4)).join(''))]),
  zh('a line of AABB words', random => [aabb(random, from(random, 1, 3)).join('')]),
  zh('a line of AABB words with marks', random => [`${aabb(random, from(random, 2, 4)).join('，')}。`]),
  zh('names of pets', random => [
    `${pick(random, ['大熊猫', '吉祥物', '双胞胎'])}${different(random, from(random, 2, 5))
      .map(glyph => glyph + glyph)
      .join('')}${pick(random, ['亮相', '抵达动物园', '同台演出'])}`,
  ]),
  zh('ABAB', random => [said(random, times(from(random, 1, 3), () => phrase(random, 2).repeat(2)).join(''))]),
  zh('a refrain', random => [
    ...twice(times(from(random, 1, 3), () => phrase(random, from(random, 5, 9)))),
    phrase(random, 8),
  ]),
  zh('a refrain with marks', random => [
    ...twice(
      times(
        from(random, 1, 4),
        () => `${phrase(random, 4)}，${phrase(random, 5)}${pick(random, ['', '，', '。'])}`,
      ),
    ),
    `${phrase(random, 7)}。`,
  ]),
  zh('a verse on its line twice', random => [`${phrase(random, from(random, 3, 5))}！`.repeat(2)]),
  zh('a slogan', random => [
    `${pick(random, ['中国', '永康', '红队', '我队'])}${pick(random, ['必胜', '加油'])}`.repeat(
      from(random, 2, 4),
    ),
  ]),
  zh('cheers', random => [`${pick(random, ['快', '好', '冲', '加油', '中'])}！`.repeat(from(random, 2, 5))]),
  zh('equal rows of prizes', random =>
    times(
      from(random, 1, 3),
      () =>
        `${pick(random, ['一', '二', '三'])}等奖 ${phrase(random, 2)}一${pick(random, ['条', '只', '件'])}`,
    ).flatMap(row => times(from(random, 2, 3), () => row)),
  ),
  zh('equal rows of results', random =>
    twice(
      times(
        from(random, 1, 3),
        () => `${phrase(random, 2)}队 ${from(random, 0, 5)}:${from(random, 0, 5)} ${phrase(random, 2)}队`,
      ),
    ),
  ),
  zh('equal rows of weather', random =>
    twice(
      times(
        2,
        () => `${pick(random, ['城区', '山区', '海面'])} 晴 ${from(random, 1, 9)}℃至${from(random, 10, 30)}℃`,
      ),
    ),
  ),
  zh('answers', random =>
    twice([pick(random, ['“没有。”', '“是的，先生。”', '答：不知道。', '（笑）', '（鼓掌）'])]),
  ),
  zh('lacunae', random => times(3, () => '□'.repeat(from(random, 2, 8)) + pick(random, ['。', '，', '']))),
  zh('notes of what is lost', random => [
    pick(random, ['（缺）', '（原文缺）', '［残］', '（下阕佚）']).repeat(from(random, 2, 4)),
  ]),
  zh('notes of applause', random =>
    times(2, () => pick(random, ['（热烈鼓掌）', '（全体起立，长时间鼓掌）'])).map(
      (note, _, [first]) => first ?? note,
    ),
  ),
  zh('a headline that its text takes up', random => {
    const headline = `${phrase(random, 6)}${pick(random, ['开工', '通车', '落幕'])}`;
    return [headline, `${headline}，${column(random, 1, 10).join('').slice(4)}`];
  }),
  zh('telephone numbers', random => [`电话 ${from(random, 10, 99)}${'1122'.repeat(2)} ${'88'.repeat(3)}`]),
  zh('noises', random => [
    said(
      random,
      `“${pick(random, ['咚咚锵锵', '哗哗啦啦', '叮叮当当', '噼噼啪啪'])}${phrase(random, 1).repeat(2)}”`,
    ),
  ]),
  en('a refrain', random => {
    const line = `${pick(random, names)}, come ${pick(random, english)} to the ${pick(random, english)}`;
    return [...twice([line, `O ${line.toLowerCase()},`]), 'The gull is awake and the tide is at play.'];
  }),
  en('box scores', random => times(3, () => `${pick(random, names)} 0 0 0 ${pick(random, ['0', '1'])} 1 1`)),
  en('equal returns', random =>
    twice(times(3, () => `Yes ${from(random, 100, 400)} No ${from(random, 100, 400)}`)),
  ),
  en('a grid of programmes', random =>
    times(3, i => `${5 + i}:30 ${pick(random, goods)} Hour`).flatMap(row =>
      times(from(random, 1, 3), () => row),
    ),
  ),
  en('prices', random =>
    twice(times(3, () => `${pick(random, goods)} ${from(random, 1, 9)}s ${from(random, 1, 11)}d`)),
  ),
  en('a catch line', random =>
    twice([
      `${pick(random, goods).toUpperCase()}!`,
      `${pick(random, goods)} at ${pick(random, names)} & Son`,
    ]),
  ),
  en('answers', random =>
    twice([pick(random, ['"Yes."', '"Not yet."', '“No, sir.”', 'Q. Did you see him?'])]),
  ),
  en('what cannot be read', random =>
    twice([pick(random, ['[illegible]', '[torn]', '[several words lost]'])]),
  ),
  en('names said twice', () => ['New York New York', 'Walla Walla Bora Bora Pago Pago']),
  en('a rhyme', () => ['Row, row, row your boat', 'Row, row, row your boat', 'a a b b c c', 'AABB CCDD']),
];
