import assert from 'node:assert/strict';
import { type Hover, HoverRequest, type MarkupContent, type Position } from 'vscode-languageserver/node';
import { parsePage } from '../../server/src/core';
import { changesOf } from '../../server/src/lsp/changes';
import { type Client, plain, seedPage, withClient } from './client';

const hoverAt = (client: Client, position: Position): Promise<Hover | null> =>
  client.connection.sendRequest(HoverRequest.type, { textDocument: client.textDocument, position });

const textOf = (hover: Hover | null): string => (hover?.contents as MarkupContent).value;

describe('hover', () => {
  const doubled = '朱志杰朱志杰、、陈美蓉陈美蓉、、';

  it(
    'tells what was found, what speaks for it, and what the fix would do',
    withClient(async client => {
      await client.open(`一\n${doubled}\n`);
      const hover = await hoverAt(client, { line: 1, character: 3 });
      assert.deepEqual(hover?.range, client.rangeOf(doubled));
      assert.equal((hover.contents as MarkupContent).kind, 'markdown');
      const text = textOf(hover);
      assert.match(text, /^\*\*.+\*\* \(doubled-text\)\n/);
      assert.match(text, /\n- \S/);
      assert.ok(text.endsWith(`\`\`\`diff\n- ${doubled}\n+ 朱志杰、陈美蓉、\n\`\`\``), text);
    }),
  );

  it(
    'links to the page of the rule where the client has it',
    withClient(
      async client => {
        await client.open(doubled);
        const text = textOf(await hoverAt(client, { line: 0, character: 0 }));
        assert.ok(text.includes(' ([doubled-text](https://example.org/rules/doubled-text.md))\n'), text);
      },
      { initializationOptions: { ruleDocs: 'https://example.org/rules' } },
    ),
  );

  it(
    'is plain text for a client that reads no markdown',
    withClient(
      async client => {
        await client.open(doubled);
        const hover = await hoverAt(client, { line: 0, character: doubled.length });
        assert.equal((hover?.contents as MarkupContent).kind, 'plaintext');
        assert.doesNotMatch(textOf(hover), /[*`[\]]/);
        assert.ok(textOf(hover).endsWith(`- ${doubled}\n+ 朱志杰、陈美蓉、`));
      },
      { capabilities: plain },
    ),
  );

  it(
    'takes what is on the page for text, not for markup',
    withClient(async client => {
      const names = '**朱志杰**、';
      await client.open(`${'[天](http://x)地'.repeat(2)}\n${names + names}\n`);
      for (const { range } of await client.diagnostics()) {
        const [said] = textOf(await hoverAt(client, range.start)).split('```');
        assert.doesNotMatch((said ?? '').replace(/^\*\*|\*\* \(.*$/gm, ''), /(?<!\\)[*[]/);
      }
    }),
  );

  it(
    'is nothing where nothing was found',
    withClient(async client => {
      assert.equal(await hoverAt(client, { line: 0, character: 0 }), null);
      await client.open(seedPage);
      assert.equal(await hoverAt(client, { line: 10, character: 0 }), null);
      assert.equal(await hoverAt(client, { line: 1e6, character: 1e6 }), null);
    }),
  );
});

describe('changes', () => {
  const remove = (start: number, end: number) => ({ span: { start, end }, newText: '' });
  const cases: [
    title: string,
    text: string,
    edits: ReturnType<typeof remove>[],
    changes: [string[], string[]][],
  ][] = [
    ['show the line', 'ab\ncd\r\nef', [remove(3, 4)], [[['cd'], ['d']]]],
    ['show a line that goes with its terminator as gone', 'ab\ncd\nef', [remove(3, 6)], [[['cd'], []]]],
    ['show lines that run together', 'ab\r\ncd', [remove(2, 4)], [[['ab', 'cd'], ['abcd']]]],
    ['show an emptied line as such', 'ab\ncd', [remove(3, 5)], [[['cd'], []]]],
    ['join edits on one line', 'abcd\nef', [remove(0, 1), remove(2, 3)], [[['abcd'], ['bd']]]],
    [
      'keep edits on different lines apart',
      'ab\ncd',
      [remove(0, 1), remove(3, 4)],
      [
        [['ab'], ['b']],
        [['cd'], ['d']],
      ],
    ],
    [
      'show of a long line what is near, without cutting a character in two',
      `${'𠮷'.repeat(100)}ab${'𠮷'.repeat(100)}`,
      [remove(201, 202)],
      [[[`…${'𠮷'.repeat(30)}ab${'𠮷'.repeat(30)}…`], [`…${'𠮷'.repeat(30)}a${'𠮷'.repeat(30)}…`]]],
    ],
  ];
  for (const [title, text, edits, expected] of cases)
    it(title, () => {
      const changes = changesOf(parsePage(text), edits);
      assert.deepEqual(
        changes.map(({ before, after }) => [before, after]),
        expected,
      );
    });
});
