import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { applyEdits, defaultConfig, fixText, lint, parsePage, safeFixOf } from '../../server/src/core';
import {
  articlesRequest,
  fixAllRequest,
  type FixAllParams,
  type FixAllResult,
  previewRequest,
} from '../../server/src/lsp/requests';
import { type Client, seedPage, withClient } from './client';

const fixAll = (client: Client, params: Omit<FixAllParams, 'uri'> = {}): Promise<FixAllResult | null> =>
  client.connection.sendRequest(fixAllRequest, { uri: client.uri, ...params });

async function fixed(client: Client, params?: Omit<FixAllParams, 'uri'>): Promise<string> {
  const result = await fixAll(client, params);
  assert.ok(result);
  assert.equal(result.version, client.document.version);
  return client.edited(result.edits);
}

describe('galley/fixAll', () => {
  it(
    'mends everything that is safe to mend, as the command line does',
    withClient(async client => {
      await client.open(seedPage);
      const { text, count } = fixText(seedPage, defaultConfig);
      assert.equal(await fixed(client), text);
      assert.equal((await fixAll(client))?.count, count);
    }),
  );

  it(
    'mends only what the given rules found',
    withClient(async client => {
      await client.open(seedPage);
      const rules = ['stray-leading-space'];
      assert.equal(
        await fixed(client, { rules }),
        fixText(seedPage, defaultConfig, ({ rule }) => rules.includes(rule)).text,
      );
      assert.deepEqual(await fixAll(client, { rules: [] }), { edits: [], count: 0, version: 1 });
    }),
  );

  it(
    'mends only the article at a position, wherever its parts stand',
    withClient(async client => {
      await client.open(seedPage);
      const page = parsePage(seedPage);
      const [article] = page.articles;
      assert.ok(article);
      const isIn = (line: number) => article.parts.some(({ first, last }) => first <= line && line <= last);
      const result = await fixAll(client, { position: { line: 0, character: 0 } });
      assert.ok(result && result.count > 0 && result.count < (await fixAll(client))!.count);
      assert.ok(result.edits.every(({ range }) => isIn(range.start.line)));
      const safe = lint(page).findings.filter(safeFixOf);
      assert.equal(
        result.count,
        safe.filter(({ span }) => isIn(client.document.positionAt(span.start).line)).length,
      );
    }),
  );

  it(
    'mends the whole page where no article is at the position',
    withClient(async client => {
      const text = '朱志杰朱志杰、、陈美蓉陈美蓉、、';
      await client.open(`${'\n'.repeat(5)}${text}`);
      assert.equal(
        await fixed(client, { position: { line: 0, character: 0 } }),
        `${'\n'.repeat(5)}朱志杰、陈美蓉、`,
      );
    }),
  );

  it(
    'knows nothing of other documents',
    withClient(async client => {
      assert.equal(await fixAll(client), null);
      await client.open('朱志杰朱志杰、、', 'markdown');
      assert.equal(await fixAll(client), null);
    }),
  );
});

describe('galley/preview', () => {
  it(
    'takes out everything doubled, certain or not, and leaves the rest',
    withClient(async client => {
      await client.open(seedPage);
      const preview = await client.connection.sendRequest(previewRequest, { uri: client.uri });
      assert.ok(preview);
      const doubled = lint(parsePage(seedPage)).findings.filter(({ category }) => category === 'doubled');
      const edits = doubled.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
      assert.equal(preview.text, applyEdits(seedPage, edits));
      assert.equal(preview.count, doubled.length);
      assert.equal(client.edited(preview.edits), preview.text);
    }),
  );

  it(
    'knows nothing of other documents',
    withClient(async client => {
      assert.equal(await client.connection.sendRequest(previewRequest, { uri: client.uri }), null);
    }),
  );
});

describe('galley/articles', () => {
  it(
    'lists the articles with what was found in them, and their parts',
    withClient(async client => {
      await client.open(seedPage);
      const result = await client.connection.sendRequest(articlesRequest, { uri: client.uri });
      assert.equal(result?.version, client.document.version);
      const photo = result.articles.find(({ kind }) => kind === 'photo');
      assert.equal(photo?.name, '我市举行烈士纪念日公祭活动');
      assert.equal(photo.people, '杨成栋');
      assert.equal(photo.kindName, 'photo');
      assert.ok(photo.problems > 0 && photo.fixable > 0 && photo.rules.includes('doubled-text'));
      assert.equal(photo.severity, DiagnosticSeverity.Warning);
      const roles = photo.parts.map(({ roleName, range }) => [roleName, range.start.line + 1]);
      assert.deepEqual(roles[0], ['headline', 318]);
    }),
  );

  it(
    'knows nothing of other documents, and of no articles on an empty page',
    withClient(async client => {
      assert.equal(await client.connection.sendRequest(articlesRequest, { uri: client.uri }), null);
      await client.open('');
      const result = await client.connection.sendRequest(articlesRequest, { uri: client.uri });
      assert.deepEqual(result, { version: 1, articles: [] });
    }),
  );
});
