/** Characters as which OCR reads the marks □ ■ ◎ before a byline. */
export const misreadMarks = '口日回ロ囗曰〇';

/** Characters that hardly stand in a name and often beside one. */
export const notInNames =
  '的了是在从從这這那者获獲悉们們说說讯訊年个個与與及将將被把据據报報今' +
  '昨已也很没沒着过過吗嗎呢吧她他你我它什么麼怎第版您啊呀此该該所各每又却卻但因最更让讓到给給拍';

/** Characters with which names of other languages are written by their sound. */
export const transliterating =
  '阿巴卜不布达達德都尔爾尼拉克里丽麗买買麦麥提图圖热熱依西木江汗古努吐孜孙孫逊遜哈合玛瑪瓦扎次仁旺多吉才让讓卓嘎桑央金珠洛松' +
  '顿頓边邊群培赤列措贡貢布格日乌烏云雲其斯琴宝寶苏蘇荣榮高娃特呼和白音朝鲁魯萨薩米甫肉孜帕夏别別加伊斯坎卡拜塔赛賽';

/** Places that news comes from, each in both scripts. */
export const places = (
  '北京 上海 天津 重庆 重慶 广州 廣州 深圳 武汉 武漢 成都 南京 杭州 西安 郑州 鄭州 长沙 長沙 沈阳 瀋陽 济南 濟南 青岛 青島 大连 大連 哈尔滨 哈爾濱 ' +
  '长春 長春 石家庄 石家莊 太原 合肥 福州 厦门 廈門 南昌 昆明 贵阳 貴陽 南宁 南寧 海口 三亚 三亞 兰州 蘭州 西宁 西寧 银川 銀川 呼和浩特 乌鲁木齐 拉萨 ' +
  '苏州 蘇州 无锡 無錫 宁波 寧波 温州 溫州 珠海 东莞 東莞 佛山 香港 澳门 澳門 台北 臺北 新北 桃园 桃園 新竹 台中 臺中 彰化 嘉义 嘉義 台南 臺南 高雄 屏东 屏東 ' +
  '宜兰 宜蘭 花莲 花蓮 台东 臺東 基隆 苗栗 南投 云林 雲林 金门 金門 马祖 馬祖 澎湖 漢口 北平 奉天 华盛顿 華盛頓 纽约 紐約 洛杉矶 洛杉磯 旧金山 舊金山 伦敦 倫敦 巴黎 ' +
  '柏林 波恩 罗马 羅馬 日内瓦 日內瓦 布鲁塞尔 布魯塞爾 莫斯科 东京 東京 大阪 首尔 首爾 汉城 漢城 平壤 河内 河內 曼谷 新加坡 吉隆坡 雅加达 雅加達 马尼拉 馬尼拉 新德里 ' +
  '伊斯兰堡 喀布尔 德黑兰 德黑蘭 巴格达 开罗 開羅 耶路撒冷 加沙 悉尼 雪梨 堪培拉 墨尔本 墨爾本 渥太华 渥太華 多伦多 多倫多 里约热内卢 维也纳 維也納 华沙 華沙 雅典 马德里 馬德里'
).split(' ');
