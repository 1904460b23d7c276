import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DidChangeConfigurationNotification,
  HoverRequest,
  LSPErrorCodes,
  MessageType,
} from 'vscode-languageserver/node';
import { connect, deferred, Inbox, modern, plain, withClient } from './client';

const doubled = '朱志杰朱志杰、、陈美蓉陈美蓉、、';
const settingsChanged = { settings: null };

describe('settings', () => {
  it('are asked for once for each document, and again when they change', async () => {
    let setting = 'info';
    const client = await connect({ configuration: () => ({ 'doubled-text': setting }) });
    assert.equal(await client.registered.next(), DidChangeConfigurationNotification.method);
    await client.open(doubled);
    assert.equal((await client.diagnostics())[0]?.severity, 3);
    assert.equal((await client.diagnostics())[0]?.severity, 3);
    assert.deepEqual(client.asked, ['galley.rules', 'galley.words', 'galley.roster']);

    setting = 'hint';
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, settingsChanged);
    await client.refreshed.next();
    assert.equal((await client.diagnostics())[0]?.severity, 4);
    assert.equal(client.asked.length, 6);
    await client.stop();
  });

  it('that change to the same leave the diagnostics unchanged', async () => {
    const client = await connect({ configuration: () => ({ 'doubled-text': 'error' }) });
    await client.open(doubled);
    const { resultId } = await client.report();
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, settingsChanged);
    await client.refreshed.next();
    assert.deepEqual(await client.report(resultId), { kind: 'unchanged', resultId });
    await client.stop();
  });

  it('that change bring pushed diagnostics up to date', async () => {
    let setting = 'off';
    const client = await connect({
      capabilities: { workspace: { configuration: true } },
      configuration: () => ({ 'doubled-text': setting }),
    });
    await client.open(doubled);
    assert.equal((await client.published.next()).diagnostics.length, 0);
    setting = 'info';
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, settingsChanged);
    assert.equal((await client.published.next()).diagnostics[0]?.severity, 3);
    await client.stop();
  });

  it('that make no sense are reported once, and the rest is used', async () => {
    const client = await connect({
      configuration: () => ({
        'doubled-text': 'info',
        'stray-leading-space': 'loud',
        'no-such-rule': 'off',
      }),
    });
    await client.open(doubled);
    assert.equal((await client.diagnostics())[0]?.severity, 3);
    const messages = [await client.shown.next(), await client.shown.next()];
    assert.ok(messages.every(({ type }) => type === MessageType.Warning));
    assert.match(messages[0]?.message ?? '', /^galley\.rules\.stray-leading-space: /);
    assert.match(messages[1]?.message ?? '', /^galley\.rules\.no-such-rule: /);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, settingsChanged);
    await client.diagnostics();
    assert.equal(client.asked.length, 6);
    assert.equal(client.shown.size, 0);
    assert.equal(client.warnings.length, 2);
    await client.stop();
  });

  it(
    'are the defaults for a client that has none to give',
    withClient(
      async client => {
        await client.open(doubled);
        assert.equal((await client.published.next()).diagnostics[0]?.severity, 2);
        assert.deepEqual(client.asked, []);
      },
      { capabilities: plain },
    ),
  );

  it('are the defaults while the client fails to answer', async () => {
    const client = await connect({
      configuration: () => {
        throw new Error('not now');
      },
    });
    await client.open(doubled);
    assert.equal((await client.diagnostics())[0]?.severity, 2);
    assert.match(client.errors.splice(0).join(), /configuration: .*not now/);
    await client.stop();
  });
});

describe('a request', () => {
  it('that is cancelled is answered as cancelled', async () => {
    const { client, asked, settings } = await connectBusy();
    await client.open(doubled);
    const source = new CancellationTokenSource();
    const params = { textDocument: client.textDocument, position: { line: 0, character: 0 } };
    const answer = client.connection.sendRequest(HoverRequest.type, params, source.token);
    const cancelled = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    await asked.next(); // the server is at work by now
    source.cancel();
    settings.resolve(null);
    await cancelled;
    await client.stop();
  });

  it('that is cancelled before its turn is answered as cancelled', async () => {
    const client = await connect({ capabilities: modern });
    await client.open(doubled);
    const source = new CancellationTokenSource();
    const params = { textDocument: client.textDocument, position: { line: 0, character: 0 } };
    const answer = client.connection.sendRequest(HoverRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    await client.stop();
  });

  it('for a place in a text that has changed since is answered as outdated', async () => {
    const { client, asked, settings } = await connectBusy();
    await client.open(doubled);
    const range = client.rangeOf('朱');
    const hover = client.connection.sendRequest(HoverRequest.type, {
      textDocument: client.textDocument,
      position: range.start,
    });
    const actions = client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: client.textDocument,
      range,
      context: { diagnostics: [] },
    });
    const report = client.report();
    // Waited for from now on, for they come in any order.
    const outdated = [hover, actions].map(answer =>
      assert.rejects(answer, { code: LSPErrorCodes.ContentModified }),
    );
    await asked.next();
    await client.change({ range: client.rangeOf(doubled), newText: '' });
    settings.resolve(null);
    await Promise.all(outdated);
    assert.deepEqual(
      ((await report) as { items: unknown[] }).items,
      [],
      'what has no place is for the new text',
    );
    await client.stop();
  });
});

/** A client that answers for its settings only when told to: until then, the server is at work on what it was asked. */
async function connectBusy() {
  const settings = deferred<null>();
  const asked = new Inbox<true>();
  const client = await connect({
    configuration: () => {
      asked.push(true);
      return settings.promise;
    },
  });
  return { client, asked, settings };
}
