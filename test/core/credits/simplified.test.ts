import { testCredits } from './support';

describe('credits in Simplified Chinese', () => {
  describe('after a mark', () =>
    testCredits(`
      □记者 陈晓苏 ⇒ byline 陈晓苏
      ■记者 李明 通讯员 王芳 ⇒ byline 李明|王芳
      ◎本报记者 赵国强 ⇒ byline 赵国强
      ●本报记者 孙丽华 实习生 周涛 ⇒ byline 孙丽华|周涛
      □本报首席记者 吴天明 ⇒ byline 吴天明
      ■本报见习记者 郑小燕 ⇒ byline 郑小燕
      □特约记者 冯国栋 ⇒ byline 冯国栋
      ◆全媒体记者 陈立新 ⇒ byline 陈立新
      □本报全媒体记者 卫东方 通讯员 蒋勇 ⇒ byline 卫东方|蒋勇
      □本报通讯员 韩冰 记者 杨帆 ⇒ byline 韩冰|杨帆
      ▲本报记者 朱红 摄 ⇒ photo 朱红
      △秦岭 摄 ⇒ photo 秦岭
      □ 记者　尤佳 ⇒ byline 尤佳
      □记者许志强 ⇒ byline 许志强
      ■记者何平 吕梁 摄影报道 ⇒ byline 何平|吕梁
      □记者 张弛 文/摄 ⇒ byline 张弛
      □文/图 记者 孔令晖 ⇒ byline 孔令晖
      □文/记者 曹阳 图/记者 严华 ⇒ byline 曹阳|严华
      ■文／本报记者 金鑫 摄／魏巍 ⇒ byline 金鑫|魏巍
      □本报记者 陶然 文 姜山 图 ⇒ byline 陶然|姜山
      □实习记者 戚薇薇 谢安 ⇒ byline 戚薇薇|谢安
      □晚报记者 邹洪 ⇒ byline 邹洪
      □本报驻京记者 喻林 ⇒ byline 喻林
      □本报特派记者 柏寒 发自巴黎 ⇒ byline 柏寒
      □新华社记者 章平 ⇒ byline 章平 @新华社
      □本报评论员 窦文 ⇒ byline 窦文
      □本报评论员 ⇒ byline
      □记者 张三、李四 ⇒ byline 张三|李四
      □记者 张三/文 李四/图 ⇒ byline 张三|李四`));

  describe('after a mark that was misread', () =>
    testCredits(`
      口记者 潘阳 ⇒ byline 潘阳
      日记者 葛明 ⇒ byline 葛明
      回记者 范志 ⇒ byline 范志
      ロ记者 彭涛 ⇒ byline 彭涛
      囗本报记者 鲁宁 文/图 ⇒ byline 鲁宁
      口通讯员 韦唯 记者 昌平 ⇒ byline 韦唯|昌平
      口记者马丽 ⇒ byline 马丽
      曰本报记者 苗圃 ⇒ byline 苗圃
      〇记者 凤飞 ⇒ byline 凤飞`));

  describe('without a mark', () =>
    testCredits(`
      本报记者 韦伟 ⇒ byline 韦伟
      本报记者　昌平 ⇒ byline 昌平
      本报记者  孙  振  张 胜 男 ⇒ byline 孙振|张胜男
      记者 马丽 实习生 苗圃 ⇒ byline 马丽|苗圃
      记者 凤飞 摄 ⇒ photo 凤飞
      本报首席记者 花荣 ⇒ byline 花荣
      本报记者 方圆 通讯员 俞敏 任重 ⇒ byline 方圆|俞敏|任重
      新华社记者 袁野 柳青 ⇒ byline 袁野|柳青 @新华社
      人民日报记者 酆云 ⇒ byline 酆云
      南方日报记者 史进 ⇒ byline 史进
      羊城晚报记者 唐军 通讯员 费翔 ⇒ byline 唐军|费翔
      扬子晚报全媒体记者 廉江 ⇒ byline 廉江
      长江日报融媒体记者 岑勋 ⇒ byline 岑勋
      中国青年报·中青在线记者 薛岩 ⇒ byline 薛岩
      澎湃新闻记者 贺龙 ⇒ byline 贺龙
      新京报记者 汤维 ⇒ byline 汤维
      法治日报全媒体记者 滕华 ⇒ byline 滕华
      市广播电视台记者 殷涛 ⇒ byline 殷涛
      本报记者 罗敏 毕强 文/图 ⇒ byline 罗敏|毕强
      通讯员 罗敏 毕强 文/图 ⇒ byline 罗敏|毕强
      通讯员：郝思文 ⇒ byline 郝思文
      记者：邬君 ⇒ byline 邬君
      记者/安琪 ⇒ byline 安琪
      记者│常昊 ⇒ byline 常昊
      记者丨乐嘉 ⇒ byline 乐嘉
      记者｜于洋 通讯员｜时光 ⇒ byline 于洋|时光
      本报记者 欧阳春晓 ⇒ byline 欧阳春晓
      本报记者 司马南 诸葛清 ⇒ byline 司马南|诸葛清
      本报记者 阿不都热西提 ⇒ byline 阿不都热西提
      本报记者 尼玛次仁 ⇒ byline 尼玛次仁
      本报记者 帕提古丽·买买提 ⇒ byline 帕提古丽·买买提
      本报记者 张三 李四 王五 赵六 钱七 孙八 ⇒ byline 张三|李四|王五|赵六|钱七|孙八
      本报记者 张三 北京报道 ⇒ byline 张三
      本报记者 张三 发自广州 ⇒ byline 张三
      本报驻美国记者 张三 ⇒ byline 张三
      本报赴汶川特派记者 张三 ⇒ byline 张三
      本报记者 张三 综合报道 ⇒ byline 张三
      实习生 张三 记者 李四 ⇒ byline 张三|李四
      本报记者 张三 实习生 李四 摄影报道 ⇒ byline 张三|李四
      本报评论员 ⇒ byline
      新华社评论员 ⇒ byline @新华社
      本报特约评论员 张三 ⇒ byline 张三
      （本报记者 张三） ⇒ byline 张三
      本报记者 陈某 ⇒ byline 陈某
      作者：臧天 ⇒ byline 臧天
      作者/计春 ⇒ byline 计春
      撰稿/成龙 ⇒ byline 成龙
      本版撰文 记者 伏明 ⇒ byline 伏明
      本版撰稿 本报记者 伏明 戴军 ⇒ byline 伏明|戴军
      编译/经超 ⇒ byline 经超
      本报记者 裘海 整理 ⇒ byline 裘海
      口述：缪杰 整理：干路 ⇒ byline 缪杰|干路
      翻译/卢燕 ⇒ byline 卢燕
      采写/本报记者 莫言 ⇒ byline 莫言
      采写：南方日报记者 莫言 ⇒ byline 莫言
      统筹：南方日报记者 莫言 ⇒ editor 莫言`));

  describe('of texts and pictures', () =>
    testCredits(`
      文/时光 ⇒ byline 时光
      文｜傅聪 ⇒ byline 傅聪
      文 / 皮卡 ⇒ byline 皮卡
      文：皮卡 ⇒ byline 皮卡
      撰文/卞之 ⇒ byline 卞之
      文/齐白 图/康辉 ⇒ byline 齐白|康辉
      图文/余男 ⇒ byline 余男
      文图/元彪 ⇒ byline 元彪
      图/文 卜宁 ⇒ byline 卜宁
      文/图 顾城 ⇒ byline 顾城
      文、图/孟非 ⇒ byline 孟非
      文并摄/平安 ⇒ byline 平安
      邵兵/文 ⇒ byline 邵兵
      汪峰 文/图 ⇒ byline 汪峰
      毛敏 文 禹城 图 ⇒ byline 毛敏|禹城
      狄龙/文 米雪/图 ⇒ byline 狄龙|米雪
      图/伍佰 ⇒ photo 伍佰
      图/新华社 ⇒ agency @新华社
      图/视觉中国 ⇒ agency @视觉中国
      摄影/黄磊 ⇒ photo 黄磊
      摄影：和申 ⇒ photo 和申
      摄影 穆青 ⇒ photo 穆青
      摄影/本报记者 萧红 ⇒ photo 萧红
      图片/萧红 ⇒ photo 萧红
      供图/姚明 ⇒ photo 姚明
      摄/姚明 ⇒ photo 姚明
      祁连山 摄 ⇒ photo 祁连山
      祁 山 摄 ⇒ photo 祁山
      湛蓝/摄 ⇒ photo 湛蓝
      贝贝/摄影 ⇒ photo 贝贝
      姚明摄 ⇒ photo 姚明
      本报记者姚明摄 ⇒ photo 姚明
      本报记者 姚明摄 ⇒ photo 姚明
      新华社记者 季林 摄 ⇒ photo 季林 @新华社
      新华社发（阮兆 摄） ⇒ photo 阮兆 @新华社
      新华社发 路遥摄 ⇒ photo 路遥 @新华社
      中新社发 贾玲 摄 ⇒ photo 贾玲 @中新社
      新华社发 ⇒ agency @新华社
      视觉中国供图 ⇒ agency @视觉中国
      本版图片由本报记者谈瑄摄 ⇒ photo 谈瑄
      本版图片均由宋丹提供 ⇒ photo 宋丹
      本组图片由记者 茅威 摄 ⇒ photo 茅威
      本版摄影 本报记者 戴军 ⇒ photo 戴军
      本版摄影/本报记者 戴军 ⇒ photo 戴军
      市民在公园赏花。«本报记者 张三 摄» ⇒ photo 张三
      市民在公园赏花。　　«张三 摄» ⇒ photo 张三
      市民在公园赏花。«（张三摄）» ⇒ photo 张三
      图为市民在公园赏花。 «记者 张三 李四 摄影报道» ⇒ byline 张三|李四
      图为市民在公园赏花 «新华社记者 张三 摄» ⇒ photo 张三 @新华社
      图为市民在公园赏花。 «新华社发» ⇒ agency @新华社
      图为市民在公园赏花。«新华社发（张三 摄）» ⇒ photo 张三 @新华社`));

  describe('of charts and editors', () =>
    testCredits(`
      王五 制图 ⇒ chart 王五
      制图：熊黛 ⇒ chart 熊黛
      制图/熊黛 ⇒ chart 熊黛
      绘图/纪晓 ⇒ chart 纪晓
      漫画/舒淇 ⇒ chart 舒淇
      漫画：屈原 ⇒ chart 屈原
      插图/项羽 ⇒ chart 项羽
      图表制作：董洁 ⇒ chart 董洁
      新华社记者 蓝天 编制 ⇒ chart 蓝天 @新华社
      闵敏 绘 ⇒ chart 闵敏
      责编 娄艺 ⇒ editor 娄艺
      责任编辑：危笑 ⇒ editor 危笑
      责编/江珊 美编/童安 校对/颜丹 ⇒ editor 江珊|童安|颜丹
      本版责编 郭达 ⇒ editor 郭达
      本版编辑 梅婷 ⇒ editor 梅婷
      编辑：盛国 版式：林志 校对：刁亦 ⇒ editor 盛国|林志|刁亦
      编辑 盛国 美编 林志 校对 刁亦 ⇒ editor 盛国|林志|刁亦
      主编：徐帆 ⇒ editor 徐帆
      策划：骆新 ⇒ editor 骆新
      策划/骆新 统筹/邱真 ⇒ editor 骆新|邱真
      值班编委 夏雨 ⇒ editor 夏雨
      值班主任：夏雨 ⇒ editor 夏雨
      审读：蔡明 ⇒ editor 蔡明
      责任编辑 胡军 视觉设计 凌峰 ⇒ editor 胡军|凌峰
      本版责任编辑 柯蓝 版式 昝宗 ⇒ editor 柯蓝|昝宗
      （责任编辑：隗静） ⇒ editor 隗静
      «责编：凌峰» 电话：88886666 ⇒ editor 凌峰
      本版编辑/凌峰 美编/霍燕 责校/虞梦 ⇒ editor 凌峰|霍燕|虞梦`));

  describe('in leads', () =>
    testCredits(`
      «本报讯» 今天 ⇒ lead
      «本报讯»今天上午，大桥通车 ⇒ lead
      «本报讯（记者 应采）»昨日 ⇒ lead 应采
      «本报讯 (记者宗后 通讯员丁磊)» 昨天 ⇒ lead 宗后|丁磊
      «本报讯 记者宣萱报道：»昨天 ⇒ lead 宣萱
      «本报讯（贲林）»昨 ⇒ lead 贲林
      «本报讯（通讯员 邓萍 记者 郁达）»昨 ⇒ lead 邓萍|郁达
      «本报讯（首席记者 单田）»昨 ⇒ lead 单田
      «本报讯（融媒体记者 杭天 洪金）»昨 ⇒ lead 杭天|洪金
      «本报讯（见习记者 包贝 文/摄）»昨 ⇒ lead 包贝
      «本报讯(诸葛亮 左宗)»昨天 ⇒ lead 诸葛亮|左宗
      «本报北京1月1日讯（记者石凉）»今天 ⇒ lead 石凉
      «本报上海10月8日电 记者崔健、吉杰报道：»今天 ⇒ lead 崔健|吉杰
      «本报10月8日讯» 今天 ⇒ lead
      «本报记者钮生报道：»今天 ⇒ byline 钮生
      «本报综合消息» 今天 ⇒ lead
      «本报专讯» 今天 ⇒ lead
      «新华社北京10月1日电（记者 程秋）»今天 ⇒ agency 程秋 @新华社
      «新华社北京10月1日电（记者嵇康、邢伟）»今天 ⇒ agency 嵇康|邢伟 @新华社
      «新华社电» 今天 ⇒ agency @新华社
      «据新华社电» 今天 ⇒ agency @新华社
      «据新华社北京10月1日电» 今天 ⇒ agency @新华社
      «新华社北京一月一日电»今天 ⇒ agency @新华社
      «中新社北京10月1日电 (记者 嵇康)» 今天 ⇒ agency 嵇康 @中新社
      «中新网10月1日电» 今天 ⇒ agency @中新网
      «人民网北京10月1日电 (记者滑翔)» 今天 ⇒ agency 滑翔 @人民网
      «科技日报北京10月1日电 (记者裴玲)»今天 ⇒ lead 裴玲
      «羊城晚报讯 记者陆毅、通讯员荣棠报道：»今天 ⇒ lead 陆毅|荣棠
      «南方日报讯（记者/翁帆 通讯员/荀慧）»今天 ⇒ lead 翁帆|荀慧
      «扬子晚报讯（通讯员 羊皮 记者 於华）»今天 ⇒ lead 羊皮|於华
      «晨报讯（记者 惠英）»今天 ⇒ lead 惠英
      «快报讯（记者 甄丹）»今天 ⇒ lead 甄丹
      «晚报讯» 今天 ⇒ lead
      «华商报讯（记者 曲家）»今天 ⇒ lead 曲家
      «法新社巴黎10月1日电» 今天 ⇒ agency @法新社
      «路透社伦敦10月1日电» 今天 ⇒ agency @路透社
      «红网长沙10月1日讯（记者 封城）»今天 ⇒ lead 封城
      «【本报讯】»今天 ⇒ lead
      «【本报讯】（记者 储平）»今天 ⇒ lead 储平
      «【新华社北京10月1日电】»今天 ⇒ agency @新华社
      «本报讯»：今天 ⇒ lead
      «本报电 （记者 靳东）»今天 ⇒ lead 靳东
      «本报北京10月1日电 （记者靳东、实习生汲言）»今天 ⇒ lead 靳东|汲言
      «福州3月7日电 （记者康淼 王成）»今天 ⇒ lead 康淼|王成`));

  describe('at the end of a text', () =>
    testCredits(`
      大会圆满闭幕。«（记者 井然）» ⇒ byline 井然
      大会圆满闭幕。«（本报记者 段平）» ⇒ byline 段平
      大会圆满闭幕。«(通讯员 富龙)» ⇒ byline 富龙
      大会圆满闭幕。«（巫启 摄）» ⇒ photo 巫启
      大会圆满闭幕。«（乌兰 文/图）» ⇒ byline 乌兰
      大会圆满闭幕。«（文/图 巴金）» ⇒ byline 巴金
      大会圆满闭幕。«（记者 谷雨 通讯员 车晓 文/图）» ⇒ byline 谷雨|车晓
      大会圆满闭幕。«（据新华社）» ⇒ agency @新华社
      大会圆满闭幕。«（据新华社电）» ⇒ agency @新华社
      大会圆满闭幕。«（新华社发）» ⇒ agency @新华社
      大会圆满闭幕。«（来源：新华社）» ⇒ agency @新华社
      大会圆满闭幕。«（作者：牧野）» ⇒ byline 牧野
      大会圆满闭幕。«（图/山丹）» ⇒ photo 山丹
      大会圆满闭幕。«（综合新华社电）» ⇒ agency @新华社
      大会圆满闭幕。 «记者 张三» ⇒ byline 张三
      «（本报北京10月1日电）» ⇒ lead
      以上均据新华社电 ⇒ agency @新华社
      大会圆满闭幕。«（本栏稿件据新华社电）» ⇒ agency @新华社`));

  describe('set by mistake with what stands beside them', () =>
    testCredits(`
      冲刺全年红«□记者 陈晓苏» ⇒ byline 陈晓苏
      五 «□记者 安洋» ⇒ byline 安洋
      冲刺全年红«□本报记者 陈晓苏 通讯员 李四» ⇒ byline 陈晓苏|李四
      冲刺全年红 «■记者 陈晓苏 文/图» ⇒ byline 陈晓苏
      «□记⏎者 王⏎建新» ⇒ byline 王建新
      «□记者⏎王建新» ⇒ byline 王建新
      «本报记者⏎王建新» ⇒ byline 王建新
      «□记者 张三»⏎«□记者 李四» ⇒ byline 张三; byline 李四
      «□记者 张三»⏎李四 ⇒ byline 张三
      «记者⏎王长⏎山»⏎天气预报 ⇒ byline 王长山
      □记者⏎«□记者 李四» ⇒ byline 李四
      «□记着 陈晓苏» ⇒ byline 陈晓苏
      «□己者 陈晓苏» ⇒ byline 陈晓苏
      «□讠己者 陈晓苏» ⇒ byline 陈晓苏
      «□通迅员 陈晓苏» ⇒ byline 陈晓苏
      «本报记着 陈晓苏» ⇒ byline 陈晓苏
      «记者 陈晓苏 撮» ⇒ photo 陈晓苏
      «（陈晓苏 撮）» ⇒ photo 陈晓苏`));
});
