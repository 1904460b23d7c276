import assert from 'node:assert/strict';
import { commands, type DocumentSymbol } from 'vscode';
import { closeAll, showTranscription } from './support';

describe('outline', () => {
  afterEach(closeAll);

  it('lists the articles with their bylines, and their parts below them', async () => {
    const { uri } = await showTranscription();
    const articles = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    const entries = articles.map(({ name, detail }) => [name, detail.replace(/ · \d+ problems?$/, '')]);
    assert.equal(entries.length, 5);
    assert.deepEqual(entries.slice(0, 2), [
      ['冲锋四季度 冲刺全年红', '陈晓苏'],
      ['今年开建5个以上小微企业园', '张赤奎'],
    ]);
    const [first] = articles;
    const parts = first?.children.map(({ name, range }) => [name, range.start.line + 1]);
    assert.deepEqual(
      parts
        ?.filter(([, line]) => [1, 291, 293].includes(Number(line)))
        .sort((a, b) => Number(a[1]) - Number(b[1])),
      [
        ['□记者 陈晓苏', 1],
        ['金政部署本月工作重点时强调', 291],
        ['冲锋四季度 冲刺全年红', 293],
      ],
    );
    assert.ok(articles.every(({ children }) => children.length > 0));
  });
});
