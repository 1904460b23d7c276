import { testCredits } from './support';

describe('credits in Traditional Chinese', () => {
  describe('today', () =>
    testCredits(`
      □記者 陳曉蘇 ⇒ byline 陳曉蘇
      ■記者 李明 ⇒ byline 李明
      記者李明／台北報導 ⇒ byline 李明
      記者李明、王芳／綜合報導 ⇒ byline 李明|王芳
      記者 李明／台北報導 ⇒ byline 李明
      【記者李明台北報導】 ⇒ byline 李明
      【記者李明／台北報導】 ⇒ byline 李明
      【本報記者李明台北專訪】 ⇒ byline 李明
      〔記者李明／台北報導〕 ⇒ byline 李明
      ［記者李明／高雄報導］ ⇒ byline 李明
      本報記者李明 ⇒ byline 李明
      特派記者李明／東京報導 ⇒ byline 李明
      特派員李明／華盛頓報導 ⇒ byline 李明
      本報特派員 李明 ⇒ byline 李明
      記者 王小明 台北 報導 ⇒ byline 王小明
      翻譯／李明 ⇒ byline 李明
      （圖：李明攝） ⇒ photo 李明
      «【記者李明／台北報導】»立法院今天 ⇒ byline 李明
      記者李明、特派員王芳／連線報導 ⇒ byline 李明|王芳
      編譯李明／綜合報導 ⇒ byline 李明
      實習記者 李明 ⇒ byline 李明
      特約記者 李明 ⇒ byline 李明
      文／李明 ⇒ byline 李明
      文／李明 圖／王芳 ⇒ byline 李明|王芳
      文．圖／李明 ⇒ byline 李明
      圖／李明 ⇒ photo 李明
      圖／路透 ⇒ agency @路透
      攝影／李明 ⇒ photo 李明
      攝影：李明 ⇒ photo 李明
      撰文／李明 攝影／王芳 ⇒ byline 李明|王芳
      圖文／李明 ⇒ byline 李明
      記者李明攝 ⇒ photo 李明
      記者李明／攝影 ⇒ photo 李明
      （記者李明攝） ⇒ photo 李明
      （中央社） ⇒ agency @中央社
      （中央社記者李明台北1日電） ⇒ agency 李明 @中央社
      «（中央社台北1日電）»今天 ⇒ agency @中央社
      «（中央社記者李明台北10月1日電）»今天 ⇒ agency 李明 @中央社
      整理／李明 ⇒ byline 李明
      責任編輯：李明 ⇒ editor 李明
      責任編輯 李明 美術編輯 王芳 ⇒ editor 李明|王芳
      製圖／李明 ⇒ chart 李明
      漫畫／李明 ⇒ chart 李明
      市民賞花。«（李明攝）» ⇒ photo 李明
      大會閉幕。«（記者李明）» ⇒ byline 李明
      歐陽明 文 諸葛青 攝影 ⇒ byline 歐陽明|諸葛青`));

  describe('in the old papers', () =>
    testCredits(`
      本報記者 鄒平 ⇒ byline 鄒平
      «本報訊»今日 ⇒ lead
      «本報訊（記者 張三）»昨日 ⇒ lead 張三
      «本報特訊»昨日 ⇒ lead
      «本報南京專電»昨日 ⇒ lead
      «本報南京十日專電»昨日 ⇒ lead
      «【本報訊】»昨日 ⇒ lead
      «〔本報訊〕»昨日 ⇒ lead
      «〔中央社南京十日電〕»昨日 ⇒ agency @中央社
      «中央社南京十日電»昨日 ⇒ agency @中央社
      «中央社南京電» 昨日 ⇒ agency @中央社
      «路透社倫敦十日電»昨日 ⇒ agency @路透社
      «（路透社倫敦十日電）»昨日 ⇒ agency @路透社
      «【路透社倫敦十日電】»昨日 ⇒ agency @路透社
      «新華社北京十日電»今天 ⇒ agency @新華社
      «【新華社北京十日電】»今天 ⇒ agency @新華社
      «國聞社北京十日電»今天 ⇒ agency @國聞社
      本報特派員 張三 ⇒ byline 張三
      本報駐京記者 張三 ⇒ byline 張三
      本報訪員 張三 ⇒ byline 張三
      特約通訊員 張三 ⇒ byline 張三
      張三 攝 ⇒ photo 張三`));
});
