import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionTriggerKind,
  type Diagnostic,
  DiagnosticSeverity,
  DocumentSymbolRequest,
  HoverRequest,
} from 'vscode-languageserver/node';
import { rules } from '../../server/src/core';
import { Page } from '../../server/src/core/page';
import { WorkspaceIndex } from '../../server/src/lsp/workspace-index';
import { articlesRequest, fixAllRequest } from '../../server/src/lsp/requests';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { type Client, connect, type Options, plain } from './client';

const doubled = '政政、、朱志杰朱志杰、、陈美蓉陈美蓉、、';
const text = `${doubled}\n本报讯 会议于9月31日召开。\n`;

/** Makes a property fail while a test runs. */
async function failing(of: object, name: string, test: () => Promise<void>): Promise<void> {
  const sound = Object.getOwnPropertyDescriptor(of, name);
  assert.ok(sound, `there is no ${name}`);
  const broken = () => assert.fail(new Error('broken'));
  Object.defineProperty(of, name, sound.get ? { ...sound, get: broken } : { ...sound, value: broken });
  try {
    await test();
  } finally {
    Object.defineProperty(of, name, sound);
  }
}

/** A client that has the text open, of a server that will log errors. */
async function withOpen(test: (client: Client) => Promise<void>, options?: Options): Promise<void> {
  const client = await connect(options);
  await client.open(text);
  await test(client);
  assert.ok(client.errors.length > 0, 'nothing was logged');
  client.errors.length = 0;
  await client.stop();
}

const noteOf = (failed: string) => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Information,
  source: 'galley',
  message: `Not all of this page was checked: ${failed} failed. This is a defect of Galley, not of the page; please report it.`,
});
const messageOf = (diagnostic?: Diagnostic) => String(diagnostic?.message);
const codesOf = (diagnostics: readonly { code?: string | number }[]) => diagnostics.map(({ code }) => code);

const someRule = rules.find(({ id }) => id === 'stray-space');
assert.ok(someRule);

describe('where a rule fails', () => {
  const broken = (test: () => Promise<void>) => failing(someRule, 'check', test);

  it('the page says so once, and shows what the others find', () =>
    broken(() =>
      withOpen(async client => {
        const [note, ...others] = await client.diagnostics();
        assert.deepEqual(note, noteOf('stray-space'));
        assert.deepEqual(codesOf(others), ['doubled-text', 'impossible-date']);
      }),
    ));

  it('says so in the language of the display, and to a client that does not ask', () =>
    broken(() =>
      withOpen(
        async client => {
          const { diagnostics } = await client.published.next();
          assert.match(messageOf(diagnostics[0]), /^此版未能全部检查：stray-space 出错。/);
          assert.equal(diagnostics.length, 3);
        },
        { capabilities: plain, initializationOptions: { bundle: chinese } },
      ),
    ));

  it('says so even where more is found than is shown', () =>
    broken(() =>
      withOpen(async client => {
        await client.open(text.repeat(800));
        const diagnostics = await client.diagnostics();
        assert.equal(diagnostics.length, 1000);
        assert.deepEqual(diagnostics[0], noteOf('stray-space'));
        assert.match(messageOf(diagnostics.at(-1)), /^602 more findings are not shown/);
      }),
    ));
});

describe('where the articles of a page cannot be told', () => {
  const broken = (test: (client: Client) => Promise<void>) => () =>
    failing(Page.prototype, 'articles', () => withOpen(test));

  it(
    'the page says so, and shows what does not ask for them',
    broken(async client => {
      const diagnostics = await client.diagnostics();
      assert.match(messageOf(diagnostics[0]), /: ([a-z-]+, )*outline failed\. This is a defect of Galley/);
      assert.deepEqual(codesOf(diagnostics), [undefined, 'doubled-text', 'impossible-date']);
    }),
  );

  it(
    'findings are explained and fixed all the same',
    broken(async client => {
      const { textDocument } = client;
      const hover = await client.connection.sendRequest(HoverRequest.type, {
        textDocument,
        position: { line: 0, character: 3 },
      });
      assert.ok(hover);
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: client.rangeOf('朱志杰'),
        context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked },
      });
      const titles = (actions ?? []).map(({ title }) => title);
      assert.ok(titles.includes('Fix all that is safe to fix (1)'), titles.join());
      assert.ok(titles.includes('Mark as headline'), titles.join());
      const fixes = await client.connection.sendRequest(fixAllRequest, { uri: client.uri });
      assert.ok(fixes && client.edited(fixes.edits).startsWith('政、朱志杰、陈美蓉、\n'));
    }),
  );

  it(
    'there are none',
    broken(async client => {
      const { textDocument, uri } = client;
      const symbols = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
      assert.deepEqual(await symbols, []);
      const listed = await client.connection.sendRequest(articlesRequest, { uri });
      assert.deepEqual(listed?.articles, []);
    }),
  );
});

describe('where a page cannot be checked at all', () => {
  const broken = (test: (client: Client) => Promise<void>, options?: Options) => () =>
    failing(WorkspaceIndex.prototype, 'roster', () => withOpen(test, options));
  const note = {
    ...noteOf(''),
    message: 'This page could not be checked. This is a defect of Galley, not of the page; please report it.',
  };

  it(
    'it says so, and does not look sound',
    broken(async client => assert.deepEqual(await client.diagnostics(), [note])),
  );

  it(
    'it says so to a client that does not ask',
    broken(async client => assert.deepEqual((await client.published.next()).diagnostics, [note]), {
      capabilities: plain,
    }),
  );
});
