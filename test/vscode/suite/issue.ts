import { languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { languageId } from './support';

const first = `2017年10月1日 星期日 第1版

今年开建五个小微企业园
□记者 陈晓苏
本报讯 记者昨天从市经信局获悉，今年我市将开建
五个小微企业园，总建筑面积三十万平方米，计划投资
十二亿元。小微企业园建成后，可新增岗位五千个左右，
陈晓苏了解到，这些园区大多靠近高速公路的出入口。
（下转第2版）
`;

const second = `2017年10月1日 星期日 第2版

开建小微企业园
（上接第1版）据介绍，五个小微企业园分布在三个
街道和两个镇，目前都已完成土地平整，进入施工阶段。
企业可以在网上报名，也可以到市经信局的窗口去申请。

老年食堂开到了家门口
□记者 陈晓苏 通讯员 王立新
本报讯 从昨天起，城西街道的老人可以在家门口的食
堂吃午饭了，一荤两素的套餐只要八元，腿脚不便的老
人还可以请志愿者送餐上门，每餐加收一元的服务费。
`;

let issues = 0;

/** Writes two pages of an issue into a folder of their own, and shows the first as a transcription. */
export async function showIssue(): Promise<{ page: TextDocument; other: Uri }> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('the tests need a folder');
  const issue = Uri.joinPath(folder, `issue-${++issues}`);
  const [uri, other] = ['page-1.txt', 'page-2.txt'].map(name => Uri.joinPath(issue, name)) as [Uri, Uri];
  await workspace.fs.writeFile(uri, new TextEncoder().encode(first));
  await workspace.fs.writeFile(other, new TextEncoder().encode(second));
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return { page: await languages.setTextDocumentLanguage(document, languageId), other };
}
