import * as iconv from '@vscode/iconv-lite-umd';
import assert from 'node:assert/strict';
import { noBackground } from '../../server/src/core/background';
import { applyEdits } from '../../server/src/core/edits';
import { lint } from '../../server/src/core/lint';
import { formatMessage } from '../../server/src/core/message';
import { parsePage } from '../../server/src/core/page';
import { garbledText as rule } from '../../server/src/core/rules/garbled-text';
import { check, checkOffer, findingsOf } from '../support';

const simplified = '本报讯 9月30日，市委书记主持召开工作例会，研究部署本月工作。\n会议强调，要抓好重点工作。';
const traditional = '本報訊 市政府昨日公佈，全市中小學將於九月一日開學。\n會議強調，要抓好重點工作。';

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

const garble = (text: string, as: string, read: string): string =>
  iconv.decode(Buffer.from(iconv.encode(text, as)), read);

describe('garbled-text', () => {
  const cases: [name: string, text: string][] = [
    ['a mark', 'the governor[|â€™|]s speech'],
    ['a mark, in Latin-1', 'the governor[|â\u0080\u0099|]s speech'],
    ['a letter', 'a caf[|Ã©|] in Z[|Ã¼|]rich'],
    ['a ligature in a word', 'une s[|Å“|]ur'],
    ['signs', '[|Â£|]5 at 20[|Â°|]'],
    ['a byte order mark', '[|ï»¿|]The governor'],
    ['Han', 'the word [|ä¸­å›½|] means'],
    ['leftovers', '市委[|锟斤拷锟|]书记[|烫烫烫烫|]，[|屯屯屯屯屯|]'],
    ['leftovers that are spoken of', '网页上的“锟斤拷”和「烫烫烫烫」'],
    ['accents before marks', '«É», MAÇÃ», ÉTÉ…, «Â», é\u00a0», Å™'],
    ['accents of many languages', 'Zürich, Łódź, Ærø, Málaga, São Paulo, Ðorđe, Tiếng Việt, Çeşme'],
    ['symbols', '°°°°°°°°°° ¤¤¤¤¤¤¤¤¤ ½¼¾'],
    ['noise of a recognizer', '«ïî the ¡of» í£ ¿ve'],
    ['rare names', '许珮甄、鐢某、锟某'],
    ['Japanese, Korean, Russian, Greek, Arabic', 'いろはのカタカナ 한국어 Привет Λόγος مرحبا'],
    ['a shout', '烫烫烫！'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  for (const [as, read, text] of [
    ['utf-8', 'gb18030', simplified],
    ['utf-8', 'big5-hkscs', traditional],
    ['big5-hkscs', 'gb18030', traditional],
    ['gb18030', 'big5-hkscs', simplified],
    ['gb18030', 'windows-1252', simplified],
    ['big5-hkscs', 'windows-1252', traditional],
    ['utf-8', 'windows-1252', simplified],
  ] as const)
    it(`tells ${as} read as ${read}, once for a page`, () => {
      const [finding, ...others] = findingsOf(rule, garble(text, as, read));
      assert.equal(others.length, 0);
      const name = (encoding: string) => encoding.replace('-hkscs', '').replace('-', '');
      const said = name(formatMessage(finding?.message ?? { template: '', args: [] }).toLowerCase());
      assert.ok(said.includes(`${name(as)} that was read as`), said);
    });

  it('tells a misread line from the sound ones around it', () => {
    const line = garble('确保全年红，冲刺四季度', 'utf-8', 'gb18030');
    check(rule, `${simplified}\n[|${line}|]\n${simplified}\n${simplified}`);
  });

  it('reports a page that could not be decoded once', () => {
    const text = garble(simplified, 'gb18030', 'utf-8');
    assert.equal(findingsOf(rule, text).length, 1);
  });

  it('offers the repair where it follows from the text', () => {
    checkOffer(rule, 'the governorâ€™s', 'the governor’s');
    checkOffer(rule, 'ä¸­å›½', '中国');
    const page = 'It â€“ the governorâ€™s cafÃ© â€“ is â€œOlÃ©!â€\u009d.\n';
    checkOffer(rule, page.repeat(2), 'It – the governor’s café – is “Olé!”.\n'.repeat(2));
  });

  it('offers the lines that give back their bytes, where the host decodes', () => {
    for (const [as, read] of [
      ['utf-8', 'gb18030'],
      ['big5-hkscs', 'gb18030'],
      ['gb18030', 'windows-1252'],
    ] as const) {
      // An even number of Han to a line, so that no byte of UTF-8 is left over.
      const sound = '市政府公布重點建設情況表\n會議研究部署下階段工作要';
      const text = garble(sound, as, read);
      const page = parsePage(text, { background: { ...noBackground, decode } });
      const [finding] = lint(page, undefined, [rule]).findings;
      assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), sound, `${as} read as ${read}`);
    }
  });

  it('offers nothing where bytes were lost', () => {
    const text = garble('市政府公布重点', 'utf-8', 'gb18030');
    const page = parsePage(`${text}\ufffd`, { background: { ...noBackground, decode } });
    const [finding] = lint(page, undefined, [rule]).findings;
    assert.deepEqual(finding?.fixes, []);
  });

  it('is all that is found where most of the page is misread', () => {
    for (const [as, read] of [
      ['utf-8', 'gb18030'],
      ['gb18030', 'windows-1252'],
      ['gb18030', 'utf-8'],
    ] as const) {
      const { findings } = lint(parsePage(garble(`${simplified}\n、、政政、、朱志杰朱志杰\n`, as, read)));
      assert.deepEqual([...new Set(findings.map(each => each.rule))], [rule.id], `${as} read as ${read}`);
    }
  });

  it('leaves the other rules what is sound', () => {
    const { findings } = lint(parsePage('the governorâ€™s spee\u0092h, and the gov\ufffdrnor'));
    assert.deepEqual(
      findings.map(each => each.rule).filter(each => each !== 'misread-word'),
      [rule.id, 'control-character', 'unread-glyph'],
    );
  });
});
