/** Characters with which foreign names are spelt. */
export const foreignSpelling =
  '斯尔特雷帕萨拉德克兰里尼亚马卡达巴罗莱利姆森诺布伊奥维洛瓦基科普鲁格迪娜丽莎塔塞蒂曼埃威纳托默内蒙哈贝梅班宾杜弗佛' +
  '赫霍加吉夫菲费茨耶约泽扎库戈勒列琳珍茜佩皮乔桑史汉休温恩密齐考阿';

/** Characters that only texts in a dialect write: Cantonese, Wu, Min. */
export const dialect = '哋嘅咗喺佢唔冇嚟嘢咁啲乜嘥瞓啱睇攞畀嗰咩噉嘞俾侬儂搿覅朆恁';

/** Chemical elements: in compounds one stands as well as another. */
export const elements =
  '氢氦锂铍硼碳氮氧氟氖钠镁铝硅磷硫氯氩钾钙钪钛钒铬锰铁钴镍铜锌镓锗砷硒溴氪铷锶钇锆铌钼锝钌铑钯银镉铟锡锑碲碘氙铯钡镧铈镨钕' +
  '钷钐铕钆铽镝钬铒铥镱镥铪钽钨铼锇铱铂金汞铊铅铋钋砹氡钫镭锕钍镤铀镎钚';
