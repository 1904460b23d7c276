import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../server/src/core/config';
import { applyEdits } from '../../server/src/core/edits';
import { fixText, previewText, safeFixOf } from '../../server/src/core/fix';
import { lint } from '../../server/src/core/lint';
import { markKeeper } from '../../server/src/core/marked-edits';
import { parsePage } from '../../server/src/core/page';
import type { Edit } from '../../server/src/core/rule';
import { editsOf, texts } from '../arbitraries';
import { mend, pageOf } from '../background';

const namesOf = (text: string) => [...parsePage(text).marks.values()].map(({ name }) => name);

/** What edits do to a text, written as `{deleted→inserted}`. */
function keeps(written: string): boolean {
  const edits: Edit[] = [];
  let text = '';
  for (const [, plain = '', old, now = ''] of written.matchAll(/([^{]*)(?:\{(.*?)→(.*?)\})?/gs)) {
    text += plain;
    if (old === undefined) continue;
    edits.push({ span: { start: text.length, end: text.length + old.length }, newText: now });
    text += old;
  }
  return markKeeper(parsePage(text))(edits);
}

const far = '字'.repeat(70);

const kept: [name: string, written: string][] = [
  ['text behind a mark', '@@ 附注 {扫描→}自缩微胶片'],
  ['text far behind a mark', `@@ 附注 ${far}{扫描→}自缩微胶片`],
  ['the line before a marked one', '{会场→}\n@@ 附注 扫描'],
  ['a marked line that moves', '{@@ 标题 会场\n→}扫描\n{→@@ 标题 会场\n}胶片'],
  ['a marked line that moves far', `{@@ 标题 会场\n→}${`${far}\n`.repeat(3)}{→@@ 标题 会场\n}胶片`],
  ['a line in front of a marked one', '{→会场\n}@@ 附注 扫描'],
  ['a line end behind a marked one', '@@ 附注 扫描\r{\n→}胶片'],
  ['signs within a line', '扫描 {x→}@@ 附注 胶片'],
  ['a name that is none', '{ →}@@ 附录 扫描'],
];
const damaged: [name: string, written: string][] = [
  ['a space before what would be a mark', '{ →}@@ 附注 扫描'],
  ['much before what would be a mark', `{${far}→}@@ 附注 扫描`],
  ['what stands between the signs', '@{ →}@ 附注 扫描'],
  ['a sign', '{＠→@}@ 附注 扫描'],
  ['both signs', '{＠→@}{＠→@} 附注 扫描'],
  ['a character of the name', '@@ {付→附}注 扫描'],
  ['the end of the name', '@@ 附注{，→} 扫描'],
  ['a break that makes a line of it', '会场{。→。\n}@@ 附注 扫描'],
  ['the break before a mark', `${far}{\n→}@@ 附注 扫描`],
  ['the break behind a mark that stands alone', '@@ 附注{\n→}扫描'],
  ['a whole marked line', '{@@ 附注 扫描\n→}胶片'],
  ['something in front of a mark', '{→会场}@@ 附注 扫描'],
  ['a mark that is exchanged', '@@ {附注→标题} 扫描'],
  ['a new marked line', '会场\n{→@@ 标题 扫描\n}胶片'],
  ['a second one before a marked line', '{→@@ 附注 扫描\n}@@ 附注 扫描'],
];

describe('edits keep the marks of a page where they change', () => {
  for (const [name, written] of kept) it(name, () => assert.ok(keeps(written)));
});

describe('edits do not keep the marks of a page where they change', () => {
  for (const [name, written] of damaged) it(name, () => assert.ok(!keeps(written)));
});

describe('edits', () => {
  const lines = fc.constantFrom(
    '@@ 附注 扫描',
    '@@ 标题',
    ' @@ 附注 会',
    '@@',
    '附注 ',
    '会场',
    '\n',
    '\r\n',
    '@',
    far,
  );
  const written = fc.array(lines, { maxLength: 12 }).map(parts => parts.join(''));

  it('that are said to keep the marks of a text leave as many of each name', () => {
    fc.assert(
      fc.property(
        written.chain(text => fc.tuple(fc.constant(text), editsOf(text.length))),
        ([text, edits]) => {
          if (!markKeeper(parsePage(text))(edits)) return;
          assert.deepEqual(namesOf(applyEdits(text, edits)).sort(), namesOf(text).sort());
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('no fix makes a mark of printed text, or loses one', () => {
  /** Text with signs and names of marks at any place. */
  const signed = fc
    .tuple(
      texts,
      fc.array(
        fc.tuple(
          fc.nat(120),
          fc.constantFrom(
            '@@ 附注 ',
            ' @@ 附注 会',
            '\n@@ 标题 ',
            '@ @ 署名 ',
            '\n ＠＠ byline x',
            '\n\u200b@@ 附注\n',
            '\n@@ article\n',
          ),
        ),
        { maxLength: 5 },
      ),
    )
    .map(([text, signs]) =>
      signs.reduce((some, [at, sign]) => some.slice(0, at) + sign + some.slice(at), text),
    );

  it('neither one by one', () => {
    fc.assert(
      fc.property(signed, text => {
        const names = namesOf(text).sort();
        for (const { rule, fixes } of lint(pageOf(text)).findings)
          if (rule !== 'unknown-mark')
            for (const { edits } of fixes)
              assert.deepEqual(namesOf(applyEdits(text, edits)).sort(), names, rule);
      }),
      { numRuns: 400 },
    );
  });

  it('nor the safe ones at once, nor all of them in turn, nor those of a preview', () => {
    fc.assert(
      fc.property(signed, text => {
        const names = namesOf(text);
        const { findings } = lint(pageOf(text));
        const edits = findings.flatMap(finding => safeFixOf(finding)?.edits ?? []);
        edits.sort((a, b) => a.span.start - b.span.start);
        assert.deepEqual(namesOf(applyEdits(text, edits)), names);
        assert.deepEqual(namesOf(mend(text).text), names);
        const doubled = findings.filter(({ category }) => category === 'doubled');
        assert.deepEqual(namesOf(previewText(text, doubled).text), names);
      }),
      { numRuns: 400 },
    );
  });

  it('such as a space before a printed sign', () => {
    const text = '冬修水利全面开工\n @@ 附注 以上为本报昨日消息。\n';
    assert.equal(fixText(text, defaultConfig).text, text);
  });
});
