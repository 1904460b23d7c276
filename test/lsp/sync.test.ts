import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { lint, parsePage, previewText } from '../../server/src/core';
import { backgroundFor } from '../background';
import { previewRequest } from '../../server/src/lsp/requests';
import { type Client, connect, seedPage, withClient } from './client';

/** The server has the client's text, and finds in it what the engine finds. */
async function assertInStep(client: Client): Promise<void> {
  const text = client.document.getText();
  const at = (offset: number) => client.document.positionAt(offset);
  const { findings } = lint(parsePage(text, { background: backgroundFor(text) }));
  const expected = findings.map(({ rule, span }) => ({
    code: rule,
    range: { start: at(span.start), end: at(span.end) },
  }));
  const found = (await client.diagnostics()).map(({ code, range }: Diagnostic) => ({ code, range }));
  assert.deepEqual(found, expected);
  const preview = await client.connection.sendRequest(previewRequest, { uri: client.uri });
  assert.equal(preview?.version, client.document.version);
  const doubled = findings.filter(({ category }) => category === 'doubled');
  assert.equal(preview.text, previewText(text, doubled).text);
  assert.equal(client.edited(preview.edits), preview.text);
}

describe('incremental edits', () => {
  const doubled = '朱志杰朱志杰、、陈美蓉陈美蓉、、';
  const cases: [title: string, text: string, replaced: string, newText: string][] = [
    ['after astral characters', `𠮷野家𠮷${doubled}`, '野', ''],
    ['that part a surrogate pair', `𠮷${doubled}`, '\ud842', 'a'],
    ['that insert a lone surrogate', doubled, '陈', '\udfb7'],
    ['in a text with CRLF', `一\r\n二\r\n${doubled}\r\n`, '二\r\n', ''],
    ['that take CR and LF apart', `一\r\n${doubled}`, '\n', 'x'],
    ['in a text with CR', `一\r二\r${doubled}\r`, '二', '三\r四'],
    ['after a byte order mark', `\ufeff${doubled}`, '朱', '朱'],
    ['beside combining marks', `é́${doubled}`, '\u0301', ''],
    ['in an empty text', '', '', doubled],
    ['that empty the text', doubled, doubled, ''],
  ];
  for (const [title, text, replaced, newText] of cases)
    it(
      title,
      withClient(async client => {
        await client.open(text);
        await client.change({ range: client.rangeOf(replaced), newText });
        await assertInStep(client);
      }),
    );

  it('give what checking the whole text anew gives, whatever they are', async () => {
    const client = await connect();
    const piece = fc.constantFrom(
      ...['政', '、', ' ', '1', 'a', '\n', '\r', '\r\n', '𠮷', '\ud842', '\udfb7', '\u0301', '\ufeff', '　'],
      ...['朱志杰朱志杰、、', '陈美蓉陈美蓉、、', '朱志杰、', '□记者 陈晓苏'],
    );
    const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''));
    const edit = fc.record({ start: fc.nat(), length: fc.nat(9), newText: text });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        async (before, versions) => {
          await client.open(before);
          for (const edits of versions) {
            for (const { start, length, newText } of edits) {
              const { document } = client;
              const from = start % (document.getText().length + 1);
              const range = { start: document.positionAt(from), end: document.positionAt(from + length) };
              await client.change({ range, newText });
            }
            await assertInStep(client);
          }
          await client.close();
        },
      ),
      { numRuns: 60 },
    );
    await client.stop();
  });

  it(
    'of one version apply one after the other',
    withClient(async client => {
      await client.open('一二三');
      const start = { line: 0, character: 0 };
      await client.change(
        { range: { start, end: { line: 0, character: 3 } }, newText: '' },
        { range: { start, end: start }, newText: doubled },
        { range: { start, end: start }, newText: '\r\n' },
      );
      assert.equal(client.document.version, 2);
      await assertInStep(client);
    }),
  );

  it(
    'of a page end where opening the mended page would',
    withClient(async client => {
      await client.open(seedPage);
      for (const { range } of (await client.diagnostics()).reverse())
        await client.change({ range, newText: '' });
      await assertInStep(client);
    }),
  );
});

describe('odd text', () => {
  const oneLine = seedPage.replace(/\s+/g, '');

  for (const [title, text] of [
    ['one line of five megabytes', oneLine.repeat(520)],
    ['one long doubled line', '朱志杰朱志杰、、'.repeat(1_000)],
    ['nothing but line breaks', '\r\n'.repeat(100_000)],
    ['lone surrogates', '\ud842\ud842\udfb7\udfb7'.repeat(100)],
    ['control characters', '\u0000\u0001\u007f'.repeat(100)],
  ] as const)
    it(
      `is a page too: ${title}`,
      withClient(async client => {
        await client.open(text);
        await client.diagnostics();
        const end = client.document.positionAt(text.length);
        await client.change({ range: { start: end, end }, newText: '。' });
        await client.diagnostics();
      }),
    );
});
