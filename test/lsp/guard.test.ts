import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver/node';
import { guard, type Request } from '../../server/src/lsp/guard';
import { Log } from '../../server/src/lsp/log';

describe('guard', () => {
  const logged: string[] = [];
  const log = new Log({ error: (message: string) => logged.push(message) } as unknown as RemoteConsole);
  const source = new CancellationTokenSource();
  const request: Request = { name: 'hover', token: source.token, isCurrent: () => true, log };
  const codeOf = (answer: unknown) => (answer instanceof ResponseError ? answer.code : answer);
  const never = () => assert.fail('the work was begun');

  afterEach(() => logged.splice(0));

  it('passes an answer on', async () => {
    assert.equal(await guard(request, '', async () => 'answer'), 'answer');
  });

  it('answers with the fallback where the work fails, and logs why', async () => {
    const fail = () => Promise.reject(new Error('broken'));
    assert.equal(await guard(request, 'fallback', fail), 'fallback');
    assert.match(logged.join(), /^hover: Error: broken\n/);
  });

  it('begins no work that is cancelled, or outdated, while it waits for its turn', async () => {
    const cancelled = new CancellationTokenSource();
    const answer = guard({ ...request, token: cancelled.token }, '', never);
    cancelled.cancel();
    assert.equal(codeOf(await answer), LSPErrorCodes.RequestCancelled);
    let isCurrent = true;
    const outdated = guard({ ...request, isCurrent: () => isCurrent }, '', never);
    isCurrent = false;
    assert.equal(codeOf(await outdated), LSPErrorCodes.ContentModified);
  });

  it('throws an answer away that was cancelled, or outdated, while it was worked out', async () => {
    const cancelled = new CancellationTokenSource();
    const cancel = async () => cancelled.cancel();
    const answer = await guard({ ...request, token: cancelled.token }, undefined, cancel);
    assert.equal(codeOf(answer), LSPErrorCodes.RequestCancelled);
    let isCurrent = true;
    const change = async () => {
      isCurrent = false;
    };
    const outdated = await guard({ ...request, isCurrent: () => isCurrent }, undefined, change);
    assert.equal(codeOf(outdated), LSPErrorCodes.ContentModified);
  });
});
