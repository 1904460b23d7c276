import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  LSPErrorCodes,
  type Range,
} from 'vscode-languageserver/node';
import { defaultConfig, fixText } from '../../server/src/core';
import { type Client, modern, plain, seedPage, withClient } from './client';

const names = '朱志杰朱志杰、、陈美蓉陈美蓉、、';
const page = `${names}\n一般的文字\n${names}\n`;
const mendedNames = '朱志杰、陈美蓉、';

const actions = (client: Client, range: Range, only?: string[]): Promise<CodeAction[]> =>
  client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: client.textDocument,
    range,
    context: { diagnostics: [], ...(only && { only }) },
  }) as Promise<CodeAction[]>;

const resolve = (client: Client, action: CodeAction): Promise<CodeAction> =>
  client.connection.sendRequest(CodeActionResolveRequest.type, action);

const titled = (offered: readonly CodeAction[], pattern: RegExp): CodeAction => {
  const action = offered.find(({ title }) => pattern.test(title));
  assert.ok(action, `no action like ${pattern} among ${offered.map(({ title }) => title).join(', ')}`);
  return action;
};

describe('code actions', () => {
  it(
    'mend the finding at the cursor',
    withClient(async client => {
      await client.open(page);
      const cursor = { line: 2, character: 1 };
      const [fix] = await actions(client, { start: cursor, end: cursor });
      assert.ok(fix);
      assert.equal(fix.kind, CodeActionKind.QuickFix);
      assert.equal(fix.isPreferred, true);
      assert.deepEqual(fix.diagnostics, [(await client.diagnostics())[1]]);
      assert.equal(client.applied(fix), `${names}\n一般的文字\n${mendedNames}\n`);
    }),
  );

  it(
    'mend every finding of the rule in the file, and say how many',
    withClient(async client => {
      await client.open(page);
      const action = titled(await actions(client, client.rangeOf('朱')), /doubled-text.*2/);
      assert.equal(action.edit, undefined, 'the edit is worked out when it is asked for');
      assert.equal(
        client.applied(await resolve(client, action)),
        `${mendedNames}\n一般的文字\n${mendedNames}\n`,
      );
    }),
  );

  it(
    'come with their edits for a client that does not ask for them later, without a version for one that has none',
    withClient(
      async client => {
        await client.open(page);
        const offered = await actions(client, client.rangeOf('朱'));
        const action = titled(offered, /doubled-text/);
        assert.ok(action.edit?.changes);
        assert.equal(client.applied(action), `${mendedNames}\n一般的文字\n${mendedNames}\n`);
      },
      { capabilities: plain },
    ),
  );

  it(
    'offer nothing where nothing was found',
    withClient(async client => {
      await client.open('一般的文字\n');
      assert.deepEqual(await actions(client, client.rangeOf('般的'), [CodeActionKind.QuickFix]), []);
      assert.deepEqual(
        await actions(
          { ...client, textDocument: { uri: 'file:///other' } } as Client,
          client.rangeOf('般的'),
        ),
        [],
      );
    }),
  );

  for (const [only, kinds] of [
    [[CodeActionKind.QuickFix], ['quickfix']],
    [[CodeActionKind.Source], ['source.fixAll.galley']],
    [[CodeActionKind.SourceFixAll], ['source.fixAll.galley']],
    [['source.fixAll.galley'], ['source.fixAll.galley']],
    [['source.fixAll.eslint'], []],
    [['source.fix'], []],
    [[CodeActionKind.SourceOrganizeImports], []],
    [[CodeActionKind.Empty], ['quickfix', 'source.fixAll.galley']],
    [undefined, ['quickfix', 'source.fixAll.galley']],
  ] as const)
    it(
      `of ${only ? `the kind “${only.join()}”` : 'any kind'} are ${kinds.join(' and ') || 'none'}`,
      withClient(async client => {
        await client.open(page);
        const offered = await actions(client, client.rangeOf('朱'), only && [...only]);
        // What puts the page right is tested in restructure.test.ts.
        const found = offered.map(({ kind }) => kind).filter(kind => !kind?.startsWith('refactor'));
        assert.deepEqual([...new Set(found)].sort(), kinds);
        const declared = client.initialized.capabilities.codeActionProvider;
        assert.ok(typeof declared === 'object');
        for (const kind of kinds) assert.ok(declared.codeActionKinds?.includes(kind));
      }),
    );

  it(
    'mend all that is safe, as the command line does',
    withClient(async client => {
      await client.open(seedPage);
      const start = { line: 0, character: 0 };
      const [action, ...others] = await actions(client, { start, end: start }, [CodeActionKind.SourceFixAll]);
      assert.ok(action && others.length === 0);
      const fixed = client.applied(await resolve(client, action));
      assert.notEqual(fixed, seedPage);
      assert.equal(fixed, fixText(seedPage, defaultConfig).text);
    }),
  );

  it(
    'are outdated once the text has changed',
    withClient(async client => {
      await client.open(page);
      const action = titled(await actions(client, client.rangeOf('朱')), /doubled-text/);
      await client.change({ range: client.rangeOf('般'), newText: '' });
      await assert.rejects(resolve(client, action), { code: LSPErrorCodes.ContentModified });
    }),
  );

  it(
    'without data resolve to themselves',
    withClient(async client => {
      const action = { title: 'Something else' };
      assert.deepEqual(await resolve(client, action), action);
    }),
  );

  it(
    'speak the language of the client',
    withClient(
      async client => {
        await client.open(page);
        const offered = await actions(client, client.rangeOf('朱'));
        assert.ok(offered.some(({ title }) => title === '修复 2 处 doubled-text'));
      },
      {
        capabilities: modern,
        initializationOptions: { bundle: { 'Fix all {0} in this file ({1})': '修复 {1} 处 {0}' } },
      },
    ),
  );
});
