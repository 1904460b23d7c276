/** Paragraphs as columns of 15 em hold them, the indent lost. */
export const bridge =
  '本报讯 9月30日，跨江大桥建\n成通车。大桥长两千米，工程历时\n三年，两岸群众从此出行更加方便。';
export const market =
  '本报讯 9月2日，老街夜市重新\n开张。摊位比去年多了一倍，市民\n和游客直到深夜仍然络绎不绝。';
export const school =
  '本报讯 9月1日，实验小学迎来\n新生六百人。学校新建教学楼两座，\n添置图书一万册，喜迎开学。';

export const join = (...parts: string[]): string => parts.join('\n');

/** A column of news as it is set: ten lines, three paragraphs. */
export const council = [
  '市水务局昨日召开会议，部署防',
  '汛安全工作。会议要求各镇街区加强',
  '巡查，落实责任，确保群众安全度汛。',
  '会议指出，近期雨水偏多，河道',
  '水位上涨较快，要做好应急准备，备',
  '足物资。',
  '会后，与会人员来到城北水库，',
  '实地查看了大坝加固工程进展情况，',
  '并看望了一线值守人员，叮嘱他们注',
  '意安全。',
];

/** Its paragraphs as they read. */
export const councilRead = [
  '市水务局昨日召开会议，部署防汛安全工作。会议要求各镇街区加强巡查，落实责任，确保群众安全度汛。',
  '会议指出，近期雨水偏多，河道水位上涨较快，要做好应急准备，备足物资。',
  '会后，与会人员来到城北水库，实地查看了大坝加固工程进展情况，并看望了一线值守人员，叮嘱他们注意安全。',
];
