import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parsePage, splitPage } from '../../../server/src/core';
import { texts } from '../../arbitraries';
import { ink } from '../../support';

const clean = readFileSync('test/fixtures/front-page.clean.txt', 'utf8');

describe('split', () => {
  it('gives every article a file of its own', () => {
    const files = splitPage(parsePage(clean), 'front-page');
    assert.deepEqual(
      files.map(({ name }) => name),
      [
        'front-page-01-冲锋四季度-冲刺全年红',
        'front-page-02-今年开建5个以上小微企业园',
        'front-page-03-我市举行烈士纪念日公祭活动',
        'front-page-04-树立忧患意识-层层压实责任',
        'front-page-05-本报讯-9月30日，全省民房等重点领域火灾隐患集中排查整治行动视频会议召开。市委',
      ],
    );
    assert.equal(files.map(({ text }) => text).join('\n'), clean);
  });

  it('puts what belongs to no article into the last file', () => {
    const files = splitPage(parsePage(`晶报\n2017年10月1日 第3版\n\n${clean}\n@@ unplaced\n广告热线\n`), 'p');
    const last = files.at(-1);
    assert.equal(last?.name, 'p-06-未归');
    assert.match(last.text, /第3版\n(?:.*\n)*广告热线\n$/);
  });

  it('carries marks along', () =>
    assert.equal(
      splitPage(parsePage('@@ article\n@@ headline Flood\nRivers rose.\n'), 'p')[0]?.text,
      '@@ article\n@@ headline Flood\nRivers rose.\n',
    ));

  it('makes names that every file system takes', () => {
    const [file] = splitPage(parsePage('@@ article\n@@ headline ../A: “B”\t<C>\\D|E?*.\nRivers rose.'), 'p');
    assert.equal(file?.name, 'p-01-A-“B”-C-D-E');
  });

  it('loses nothing of any text', () =>
    fc.assert(
      fc.property(texts, text => {
        const page = parsePage(text);
        const files = splitPage(page, '');
        assert.equal(ink(files.map(file => file.text).join('')), ink(text));
        assert.equal(new Set(files.map(({ name }) => name)).size, files.length);
      }),
    ));
});
