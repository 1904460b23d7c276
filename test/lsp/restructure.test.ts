import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver/node';
import { restructureRequest, splitRequest } from '../../server/src/lsp/requests';
import { arranged } from '../front-page';
import { type Client, modern, plain, seedPage, withClient } from './client';

const ink = (text: string) => text.replace(/\s/g, '');

const actions = (client: Client, range: Range, triggerKind?: CodeActionTriggerKind): Promise<CodeAction[]> =>
  client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: client.textDocument,
    range,
    context: { diagnostics: [], only: [CodeActionKind.Refactor], ...(triggerKind && { triggerKind }) },
  }) as Promise<CodeAction[]>;

const kinds = (offered: readonly CodeAction[]) => [...new Set(offered.map(({ kind }) => kind))];
const galley = 'refactor.rewrite.galley';

describe('putting a page right', () => {
  it(
    'is offered where it is asked for, by kind',
    withClient(async client => {
      await client.open(seedPage);
      assert.deepEqual(kinds(await actions(client, client.rangeOf('冲锋四季度 冲刺'))), [
        `${galley}.reflowArticle`,
        `${galley}.reflowPage`,
        'refactor.move.galley.headline',
        `${galley}.arrange`,
        `${galley}.arrangeMarked`,
        `${galley}.mark`,
      ]);
      const text = await actions(client, client.rangeOf('□记者 张赤奎 施夏琦'));
      assert.ok(kinds(text).includes('refactor.move.galley.byline'));
    }),
  );

  it(
    'is not offered unasked',
    withClient(async client => {
      await client.open(seedPage);
      const range = client.rangeOf('冲锋四季度 冲刺');
      assert.deepEqual(await actions(client, range, CodeActionTriggerKind.Automatic), []);
      assert.notDeepEqual(await actions(client, range, CodeActionTriggerKind.Invoked), []);
    }),
  );

  it(
    'is worked out when it is chosen',
    withClient(async client => {
      await client.open(seedPage);
      const offered = await actions(client, client.rangeOf('冲锋四季度 冲刺'));
      const arrange = offered.find(({ kind }) => kind === `${galley}.arrange`) as CodeAction;
      assert.equal(arrange.edit, undefined);
      const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, arrange);
      assert.equal(client.applied(resolved), arranged);
    }),
  );

  it(
    'is worked out at once for an editor that cannot wait',
    withClient(
      async client => {
        await client.open(seedPage);
        const offered = await actions(client, client.rangeOf('冲锋四季度 冲刺'));
        const arrange = offered.find(({ kind }) => kind === `${galley}.arrange`) as CodeAction;
        assert.equal(client.applied(arrange), arranged);
      },
      { capabilities: plain },
    ),
  );

  it(
    'is shown first by an editor that can',
    withClient(
      async client => {
        await client.open(seedPage);
        const range = client.rangeOf('冲锋四季度 冲刺');
        const offered = await actions(client, range);
        const moved = offered.find(({ kind }) => kind === 'refactor.move.galley.headline');
        assert.deepEqual(moved?.command?.command, 'galley.moveHeadline');
        assert.deepEqual(moved.command.arguments, [range.start.line]);
        assert.equal(moved.edit, undefined);
      },
      { capabilities: modern, initializationOptions: { previews: true } },
    ),
  );

  it(
    'answers with the text and the edits that lead to it',
    withClient(async client => {
      await client.open(seedPage);
      for (const kind of ['reflowPage', 'moveHeadline', 'arrange'] as const) {
        const line = client.rangeOf('冲锋四季度 冲刺').start.line;
        const result = await client.connection.sendRequest(restructureRequest, {
          uri: client.uri,
          kind,
          line,
        });
        assert.equal(result?.count, 1, kind);
        assert.equal(client.applied({ edit: { changes: { [client.uri]: result.edits } } }), result.text);
        if (kind === 'moveHeadline')
          assert.equal([...ink(result.text)].sort().join(''), [...ink(seedPage)].sort().join(''));
      }
    }),
  );

  it(
    'marks lines',
    withClient(async client => {
      await client.open('Flood\nRivers rose.\n');
      const offered = await actions(client, client.rangeOf('Flood'));
      const mark = offered.find(({ title }) => title === 'Mark as headline') as CodeAction;
      assert.equal(client.applied(mark), '@@ headline Flood\nRivers rose.\n');
      assert.ok(!offered.some(({ title }) => title === 'Remove mark'));
    }),
  );

  it(
    'splits a page into files',
    withClient(async client => {
      await client.open(seedPage);
      const result = await client.connection.sendRequest(splitRequest, { uri: client.uri, base: 'page' });
      assert.equal(result?.files.length, 5);
      assert.equal(result.files[0]?.name, 'page-01-冲锋四季度-冲刺全年红');
      assert.equal(result.files.map(({ text }) => text).join('\n'), arranged);
    }),
  );
});
