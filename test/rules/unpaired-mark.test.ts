import assert from 'node:assert/strict';
import { unpairedMark as rule } from '../../server/src/core/rules/unpaired-mark';
import { check, checkOffer } from '../support';

const rest =
  '各部门要按照要求结合实际抓好落实，确保任务按时完成。市长在讲话中说，去年全市工业、农业和服务业都有新的进步，' +
  '城乡居民收入增加，生态环境改善，社会保持稳定。今年目标已定，关键在干。要在项目建设上求突破，在招商引资上下功夫，' +
  '以优质服务吸引客商，以良好信誉留住企业。教育、卫生、文化等民生实事一件不能少，年底向人民报告进展。' +
  '与会同志围绕怎样做好下一步工作进行讨论，并就水库加固、公路拓宽、旧城改造提出意见，气氛热烈，直到傍晚方散。';

describe('unpaired-mark', () => {
  const cases: [name: string, text: string][] = [
    ['a title', `会议通过了[|《|]条例，并印发。${rest}`],
    ['a bracket', `会议（扩大）通过了[|（|]草案，并印发。${rest}`],
    ['a closing bracket', `${rest}会议通过了草案[|）|]，并印发。`],
    ['a parenthesis', `${'the men went on and on '.repeat(20)}as I said[|)|] and came back.`],
    ['a quotation that opens twice', '他们在[|“|]三反、“五反”中。'],
    ['one that closes twice', '他们在“三反”、五反[|”|]中。'],
    ['one that faces the wrong way', '他们有“老革命[|“|]、“领导干部”。'],
    ['English', 'He read [|"|]the Star and the "Sun" and so on.'],
    ['brackets of two widths', `通过了草案（试行)，并印发(见附件）。${rest}`],
    ['nested brackets', `（见附件（一））${rest}`],
    ['a bracket over lines', `会议通过了《条\n例》，并印发（见\n附件）。${rest}`],
    ['a bracket at the end of the text', `${rest}会议通过了《条`],
    ['a bracket that the text begins within', `例》，并印发。${rest}`],
    ['numbers of a list', `${rest}1)目标 2)任务 一）要求 a)其他 （1）主题`],
    ['possessives', "the dogs' and cats' and Hill's"],
    ['inches', 'a door 6" wide and 7" high, 5\' 10" in all'],
    ['paragraphs of a quotation', '"We ran.\n"We came back.\n"We ran again," he said.'],
    ['quotations within quotations', '“他说：‘好。’”『「好」』'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is a hint where the other mark stands on another line', () => {
    const [finding] = check(rule, `${rest}他们在“三反”和\n五反[|”|]中，在“四清”中。`);
    assert.equal(finding?.severity, 'hint');
  });

  it('gets its partner where the page has the whole elsewhere', () => {
    const page = `会议讨论了《安全条例》。${rest}\n`;
    checkOffer(
      rule,
      `${page}会议通过了《安全条例，并印发。${rest}`,
      `${page}会议通过了《安全条例》，并印发。${rest}`,
    );
    checkOffer(
      rule,
      `${page}会议通过了安全条例》，并印发。${rest}`,
      `${page}会议通过了《安全条例》，并印发。${rest}`,
    );
  });

  it('is turned', () => checkOffer(rule, '有“老革命“、“领导干部”', '有“老革命”、“领导干部”'));
});
