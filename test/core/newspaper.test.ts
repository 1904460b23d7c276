import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { looksLikeNewspaper } from '../../server/src/core';

/** Breaks a text into lines of a width, as a column does. */
const inColumn = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'gu'), '$&\n');

const chinese =
  '市里昨天召开会议，部署下月的工作，要求各部门抓紧时间，保证各项任务按期完成，让群众满意。会后，与会人员来到河边，察看了新修的堤坝。';
const english = `The town council voted on Friday night to
rebuild the north pier before the summer,
ending a dispute that has kept the ferry
landing closed since the storms of the
winter. Work is to begin in the first week
of November, and the pier should reopen in
June, the mayor told a crowded meeting at
the Old Customs House. Two members voted
against it and asked for another report.
`;

const pages: Record<string, string> = {
  'a Chinese page with a byline and a lead': `□记者 陈明\n本报讯 9月30日，${inColumn(chinese.repeat(2), 14)}`,
  'a Chinese page as one line per paragraph': `治水要早\n□记者 陈明\n本报讯 9月30日，${chinese}\n（下转第3版）`,
  'a Traditional Chinese page': `第一版　民國九年四月三日　星期六\n${inColumn('昨日本埠各界在公園開會，到者千餘人，演說歷二小時，秩序井然，至晚始散。主席報吿開會宗旨，繼由來賓相繼演說，聽者動容。'.repeat(2), 14)}`,
  'a Chinese page with its text printed twice': `记者 杨明 摄\n领导干部领导干部，，\n天天津津学学生生\n${inColumn(chinese.repeat(2), 12)}`,
  'a wire story': `LONDON, April 21 - ${english}`,
  'an English page with credits': `By Jane Doe\nStaff Writer\n${english}Continued on A4\n`,
  'an old column broken within words': `THE NORTH PIER.\n${english.replaceAll('to\n', 'to-\n').replaceAll('the\n', 'the-\n').repeat(2)}`,
  'the Chinese sample': readFileSync('samples/front-page.txt', 'utf8'),
  'the English sample': readFileSync('samples/front-page-en.txt', 'utf8'),
};

const others: Record<string, string> = {
  nothing: '',
  'one line': '本报讯 9月30日，市里召开会议。',
  'a note that mentions a lead': `${chinese}\n本报讯 9月30日，市里召开会议。\n${chinese}`,
  'a Chinese novel, a line per paragraph':
    `第三章 归来\n${chinese}\n“你回来了。”\n本报讯的记者没有说话。\n`.repeat(5),
  'a Chinese novel in wide lines': `第三章　归来\n${inColumn(chinese.repeat(6), 36)}`,
  'a Chinese novel in narrow lines': `第三章　归来\n${inColumn(chinese.repeat(6), 16)}`,
  'an English novel': `CHAPTER I.\n\n${english.repeat(5)}`,
  'letters of a novel': `LONDON, May 3.\n\nMy dear Jane,\n${english}\nYours,\nEmily Hart\n`.repeat(3),
  'Chinese lyrics': '月亮在天上走\n我在地上走\n一步一步\n走到天亮\n啊啊啊啊\n作词 李明 作曲 王华\n'.repeat(4),
  'poems under their authors':
    `By Jane Doe\n\nThe sea is wide and grey today\nand nobody has come to say\nwhat ship it was that went away\nor when it will come back\n\n`.repeat(
      4,
    ),
  'a chat': '10:02 小明: 看到本报讯了吗\n10:03 小红: 没有，下转第3版\n10:04 小明: 记者 杨明 摄\n'.repeat(5),
  'a chat without times': '小明：本报讯是什么？\n小红：报纸的开头。\n小明：下转第3版呢？\n'.repeat(5),
  'an e-mail': `From: Jane Doe <jane@example.com>\nTo: news@example.com\nSubject: Pier\nDate: Mon, 2 Oct 2017 10:00:00 +0000\n\n${english}\n> LONDON, April 21 - The Coffee\n`,
  'a README': `# Pages\n\nMends \`□记者 陈明\` and \`本报讯\`.\n\n## Use\n\n\`\`\`sh\nnpm start\n\`\`\`\n\n- By Jane Doe\n- Continued on A4\n\n□记者 陈明\n本报讯 9月30日\n`,
  'source code':
    `export const lead = /本报讯/;\n// □记者 陈明\nconst byline = 'By Jane Doe';\nfunction test() {\n  return 1;\n}\n`.repeat(
      3,
    ),
  'a log': '2017-10-01 10:00:00 INFO LONDON, Oct. 1 - started\n'.repeat(20),
  'a table': 'name,place,date,kind\n陈明,永康,9月30日,本报讯\n'.repeat(10),
  'a list of tabs': '陈明\t记者\t永康\n'.repeat(20),
  'a licence':
    `Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, including without limitation the rights\n`.repeat(
      5,
    ),
  'a licence in narrow lines': `TERMS AND CONDITIONS\n${english}`,
  'a timetable': 'LONDON, Oct. 1\nPARIS, Oct. 2\nROME, Oct. 3\nMILAN, Oct. 4\n'.repeat(4),
  'a report with numbered parts': `1. 总则\n${chinese}\n2. 范围\n${chinese}\n3. 记者证管理办法\n${chinese}`,
  'a press list': '记者证\n记者站\n通讯员名单\n陈明\n杨明\n'.repeat(4),
};

describe('looksLikeNewspaper', () => {
  for (const [name, text] of Object.entries(pages)) {
    it(`knows ${name}`, () => assert.equal(looksLikeNewspaper(text), true));
    it(`knows ${name} with CRLF and a byte order mark`, () =>
      assert.equal(looksLikeNewspaper('\uFEFF' + text.replace(/\r?\n/g, '\r\n')), true));
  }
  for (const [name, text] of Object.entries(others))
    it(`passes over ${name}`, () => assert.equal(looksLikeNewspaper(text), false));

  it('looks at the beginning alone', () => {
    const page = pages['a wire story'] as string;
    assert.equal(looksLikeNewspaper(`${page.repeat(50)}${'{ x: 1 };\n'.repeat(1e5)}`), true);
    assert.equal(looksLikeNewspaper('x\n'.repeat(20_000) + page), false);
  });
});
