import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { defaultConfig, lint, parsePage } from '../../server/src/core';
import { connect, plain, seedPage, withClient } from './client';

const doubled = '朱志杰朱志杰、、陈美蓉陈美蓉、、';
/** A page with something doubled on each of so many lines. */
const doubledLines = (count: number) => `${doubled}\n`.repeat(count);

describe('pulled diagnostics', () => {
  it(
    'are what the engine finds, at the positions that the document has for its offsets',
    withClient(async client => {
      await client.open(seedPage);
      const { findings } = lint(parsePage(seedPage), defaultConfig);
      const found = (await client.diagnostics()).map(({ code, range }) => ({ code, range }));
      assert.ok(found.length > 0);
      assert.deepEqual(
        found,
        findings.map(({ rule, span }) => ({
          code: rule,
          range: { start: client.document.positionAt(span.start), end: client.document.positionAt(span.end) },
        })),
      );
    }),
  );

  for (const ruleDocs of ['https://example.org/rules', undefined])
    it(
      `name their source, rule and severity, that they are safe to fix, ${ruleDocs ? 'the rule’s page' : 'no page where there is none'}, and nothing more`,
      withClient(
        async client => {
          await client.open(doubled);
          const [diagnostic] = await client.diagnostics();
          assert.ok(diagnostic);
          const { message, ...rest } = diagnostic;
          assert.notEqual(message, '');
          assert.deepEqual(rest, {
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: doubled.length } },
            severity: DiagnosticSeverity.Warning,
            code: 'doubled-text',
            ...(ruleDocs && { codeDescription: { href: `${ruleDocs}/doubled-text.md` } }),
            source: 'galley',
            data: { safe: true },
          });
        },
        { initializationOptions: { ruleDocs } },
      ),
    );

  it(
    'do not say of what a person must decide that it is safe to fix',
    withClient(async client => {
      await client.open('本报讯 会议于9月31日召开。');
      assert.deepEqual(
        (await client.diagnostics()).map(({ code, data }) => [code, data]),
        [['impossible-date', undefined]],
      );
    }),
  );

  it(
    'are unchanged while neither the text nor the settings change',
    withClient(async client => {
      await client.open(doubled);
      const { resultId } = await client.report();
      assert.ok(resultId !== undefined);
      assert.deepEqual(await client.report(resultId), { kind: 'unchanged', resultId });
      await client.change({ range: client.rangeOf('朱'), newText: '' });
      const changed = await client.report(resultId);
      assert.equal(changed.kind, 'full');
      assert.notEqual(changed.resultId, resultId);
    }),
  );

  it(
    'are those of the new text when a document is opened again under its old version',
    withClient(async client => {
      await client.open(doubled);
      const { resultId } = await client.report();
      await client.close();
      await client.open('');
      assert.deepEqual(await client.diagnostics(), []);
      assert.equal((await client.report(resultId)).kind, 'full');
    }),
  );

  it(
    'say how many are not shown where an editor would drop some',
    withClient(async client => {
      await client.open(doubledLines(1000));
      assert.equal((await client.diagnostics()).length, 1000);
      await client.open(doubledLines(1500));
      const diagnostics = await client.diagnostics();
      assert.equal(diagnostics.length, 1000);
      assert.deepEqual(diagnostics.at(-1), {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        severity: DiagnosticSeverity.Information,
        source: 'galley',
        message: '501 more findings are not shown.',
      });
    }),
  );

  it(
    'are in the language that the client brings along',
    withClient(
      async client => {
        await client.open('\n'.repeat(3) + doubledLines(1001));
        assert.equal((await client.diagnostics()).at(-1)?.message, '另有 2 个问题未显示。');
      },
      {
        initializationOptions: {
          bundle: { '{0} more findings are not shown.': '另有 {0} 个问题未显示。', bad: 1 },
        },
      },
    ),
  );

  it(
    'are empty for what is not open, or not a transcription',
    withClient(async client => {
      assert.deepEqual(await client.report(), { kind: 'full', items: [] });
      await client.open(doubled, 'markdown');
      assert.deepEqual(await client.report(), { kind: 'full', items: [] });
      await client.open(doubled, 'plaintext');
      assert.equal((await client.diagnostics()).length, 1);
      await client.close();
      assert.deepEqual(await client.report(), { kind: 'full', items: [] });
    }),
  );
});

describe('pushed diagnostics', () => {
  it(
    'go to a client that does not pull: at once on opening, after an edit, and away on closing',
    withClient(
      async client => {
        assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
        await client.open(doubled);
        const opened = await client.published.next();
        assert.deepEqual([opened.uri, opened.version, opened.diagnostics.length], [client.uri, 1, 1]);
        await client.change({ range: client.rangeOf(doubled), newText: '朱志杰、' });
        assert.deepEqual(await client.published.next(), { uri: client.uri, version: 2, diagnostics: [] });
        await client.close();
        assert.deepEqual(await client.published.next(), { uri: client.uri, diagnostics: [] });
      },
      { capabilities: plain },
    ),
  );

  it('come once for edits in quick succession', async () => {
    const client = await connect({ capabilities: plain });
    await client.open('');
    await client.published.next();
    const clock = new HeldClock();
    try {
      for (const character of doubled) {
        const end = client.document.positionAt(client.document.getText().length);
        await client.change({ range: { start: end, end }, newText: character });
      }
      await client.outline(); // the server has read every edit by now
      assert.equal(client.published.size, 0);
      assert.equal(clock.ring(), 1);
      const { version, diagnostics } = await client.published.next();
      assert.deepEqual([version, diagnostics.length], [1 + doubled.length, 1]);
    } finally {
      clock.release();
    }
    await client.stop();
    assert.equal(client.published.size, 0);
  });

  it('do not go to a client that pulls', async () => {
    const client = await connect();
    await client.open(doubled);
    await client.diagnostics();
    await client.close();
    await client.stop();
    assert.equal(client.published.size, 0);
  });
});

/** Takes the place of the clock: whatever waits for a time waits until it is rung. */
class HeldClock {
  readonly #waiting = new Map<object, () => void>();
  readonly #setTimeout = globalThis.setTimeout;
  readonly #clearTimeout = globalThis.clearTimeout;

  constructor() {
    globalThis.setTimeout = ((callback: () => void) => {
      const timer = {};
      this.#waiting.set(timer, callback);
      return timer;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((timer: object) => {
      this.#waiting.delete(timer);
    }) as typeof clearTimeout;
  }

  /** Says how many were waiting. */
  ring(): number {
    const due = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of due) callback();
    return due.length;
  }

  release(): void {
    globalThis.setTimeout = this.#setTimeout;
    globalThis.clearTimeout = this.#clearTimeout;
  }
}
