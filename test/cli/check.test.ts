import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatMessage, lint, positionAt } from '../../server/src/core';
import { pageOf } from '../background';
import { buildCli, cliPath, doubled, filesOf, galley, inFolder, ordinaryUser, sound } from './support';

const json = ['check', '--format', 'json'];
const seed = 'samples/front-page.txt';

/** The finding of doubled-text alone, for tests of where it stands. */
const only = ['--rule', 'doubled-text'];

/** Han characters that make no sense, the same ones every time. */
function anyHan(length: number): string {
  let state = 1;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648) >> 8;
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + (next() % 6000))).join('');
}

describe('galley check', () => {
  before(buildCli);

  it('knows the people of the issue’s other pages', () => {
    const signed = (name: string) =>
      `我市举行公祭活动\n□记者 ${name}\n　　本报讯 昨天上午，我市举行公祭活动。\n`;
    const pages = {
      '1.newspaper.txt': signed('张赤奎') + signed('张赤奎'),
      '2.newspaper.txt': signed('张亦奎'),
    };
    return inFolder(pages, async folder => {
      const found = async (name: string) =>
        filesOf(await folder.run([...json, '--rule', 'misread-name', name])).map(
          ({ findings }) => findings?.length,
        );
      assert.deepEqual(await found('2.newspaper.txt'), [1]);
      assert.deepEqual(await found('1.newspaper.txt'), [0]);
    });
  });

  it('reports what the engine finds, in the shape of the contract', async () => {
    const run = await galley([...json, seed]);
    const text = readFileSync(seed, 'utf8');
    const page = pageOf(text);
    const { findings } = lint(page);
    assert.ok(findings.some(({ rule }) => rule === 'doubled-text'));
    const place = (offset: number) => ({ offset, ...positionAt(page.lines, offset) });
    assert.equal(run.status, 1);
    assert.deepEqual(filesOf(run), [
      {
        path: seed,
        language: page.language.id,
        findings: findings.map(({ rule, category, severity, message, span, fixes }) => ({
          rule,
          category,
          severity,
          message: formatMessage(message),
          start: place(span.start),
          end: place(span.end),
          fixes: fixes.map(({ title, safe, edits }) => ({
            title: formatMessage(title),
            safe,
            edits: edits.map(edit => ({ start: edit.span.start, end: edit.span.end, newText: edit.newText })),
          })),
        })),
      },
    ]);
  });

  it('says which encoding it read, but for UTF-8', () =>
    inFolder({ 'a.txt': Buffer.from(doubled, 'utf16le'), 'b.txt': doubled }, async folder => {
      const files = filesOf(await folder.run([...json, ...only, '--encoding', 'utf-16le', 'a.txt']));
      assert.equal(files[0]?.encoding, 'utf-16le');
      const [file] = filesOf(await folder.run([...json, ...only, 'b.txt']));
      assert.ok(file && !('encoding' in file));
      const pretty = await folder.run(['check', ...only, '--encoding', 'utf-16le', 'a.txt']);
      assert.match(pretty.stdout, /^a\.txt \(utf-16le\)\n/);
    }));

  it('exits with 0 where nothing is found', () =>
    inFolder({ 'a.txt': `${sound}\n` }, async folder => {
      const run = await folder.run([...json, '.']);
      assert.equal(run.status, 0);
      assert.deepEqual(filesOf(run)[0]?.findings, []);
      assert.equal(run.stderr, '');
    }));

  for (const [failOn, status] of [
    ['error', 0],
    ['warning', 1],
    ['hint', 1],
  ] as const)
    it(`exits with ${status} for a warning under --fail-on ${failOn}`, () =>
      inFolder({ 'a.txt': doubled }, async folder => {
        assert.equal((await folder.run([...json, ...only, '--fail-on', failOn, 'a.txt'])).status, status);
      }));

  it('goes on after what it cannot read', () =>
    inFolder({ 'a.txt': '\0\x01\x02\x03PNG', 'b.txt': doubled, 'c.txt': '' }, async folder => {
      const run = await folder.run([...json, ...only, 'nowhere.txt', '.', 'a.txt/x']);
      const files = filesOf(run);
      assert.equal(run.status, 2);
      assert.deepEqual(
        files.map(({ path, error, findings }) => [path, error ? 'error' : findings.length]),
        [
          ['nowhere.txt', 'error'],
          ['a.txt', 'error'],
          ['b.txt', 1],
          ['c.txt', 0],
          ['a.txt/x', 'error'],
        ],
      );
      assert.deepEqual(Object.keys(files[0] ?? {}), ['path', 'error']);
      assert.equal(run.stderr.trim().split('\n').length, 3, run.stderr);
      assert.match(run.stderr, /^galley: nowhere\.txt: there is no such file or folder; check the path$/m);
    }));

  it('says so where the file may not be read', () =>
    inFolder({ 'a.txt': doubled }, async folder => {
      mkdirSync(folder.at('closed'), { mode: 0 });
      const run = await folder.run([...json, 'closed', 'a.txt'], ordinaryUser);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /^galley: closed: permission denied; check/);
      assert.equal(filesOf(run).length, 2);
    }));

  it('counts lines as editors do, in UTF-16 units, without the byte order mark', () =>
    inFolder({ 'a.txt': `\ufeff𠮷\u2028𡃁\r\n\r𤭢\n${doubled}\r\n` }, async folder => {
      const [file] = filesOf(await folder.run([...json, ...only, 'a.txt']));
      assert.deepEqual(file?.findings[0]?.start, { offset: 11, line: 4, column: 1 });
      assert.deepEqual(file?.findings[0]?.end, { offset: 31, line: 4, column: 21 });
    }));

  it('takes lone surrogates as they come', () =>
    inFolder({ 'a.txt': Buffer.from(`\ufeff\ud842金\n${doubled}\n\udfb7`, 'utf16le') }, async folder => {
      const [file] = filesOf(await folder.run([...json, ...only, 'a.txt']));
      assert.deepEqual(file?.findings[0]?.start, { offset: 3, line: 2, column: 1 });
    }));

  it('reads a line of 5 MB', () =>
    inFolder({ 'a.txt': `${anyHan(1_700_000)}，${doubled}` }, async folder => {
      const run = await folder.run([...json, ...only, 'a.txt']);
      assert.equal(run.status, 1, run.stderr);
      assert.ok(filesOf(run)[0]?.findings.some(({ start }) => start.offset === 1_700_001));
    }));

  it('reads standard input', async () => {
    const run = await galley([...json, ...only, '-'], { input: doubled });
    assert.deepEqual(
      filesOf(run).map(({ path, findings }) => [path, findings.length]),
      [['<stdin>', 1]],
    );
    assert.equal(run.status, 1);
  });

  it('prints megabytes of JSON to the end through a slow pipe', () =>
    inFolder({ 'a.txt': `${doubled}\n${sound}\n`.repeat(2500) }, async folder => {
      const child = spawn(process.execPath, [cliPath, ...json, 'a.txt'], { cwd: folder.path });
      await new Promise(ready => child.stdout.once('readable', ready)); // the pipe has filled meanwhile
      const chunks: Buffer[] = [];
      for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
      const output = Buffer.concat(chunks).toString();
      assert.ok(output.length > 1e6);
      assert.doesNotThrow(() => JSON.parse(output));
    }));

  it('ends quietly when the reader goes away', () =>
    inFolder({ 'a.txt': `${doubled}\n`.repeat(2500) }, async folder => {
      const child = spawn(process.execPath, [cliPath, ...json, 'a.txt'], { cwd: folder.path });
      let stderr = '';
      child.stderr.on('data', chunk => (stderr += chunk));
      child.stdout.once('data', () => child.stdout.destroy());
      await new Promise(closed => child.on('close', closed));
      assert.equal(stderr, '');
    }));

  it('heeds only the rules that are asked for', async () => {
    const run = await galley([...json, ...only, seed]);
    assert.deepEqual([...new Set(filesOf(run)[0]?.findings.map(({ rule }) => rule))], ['doubled-text']);
  });
});

describe('galley check --format', () => {
  before(buildCli);

  it('pretty: places, marks what it found under wide characters, and sums up', () =>
    inFolder({ 'page.txt': `ab${doubled}\n\x1b[2J${sound}\n` }, async folder => {
      const run = await folder.run(['check', ...only, '.']);
      const lines = run.stdout.split('\n');
      assert.equal(lines[0], 'page.txt');
      assert.match(lines[1] ?? '', /^ {2}1:3 {2}warning {2}.* {2}doubled-text {2}\(can be fixed\)$/);
      assert.equal(lines[2], `      ab${doubled}`);
      assert.equal(lines[3], `        ${'^'.repeat(40)}`);
      assert.equal(lines[5], '1 problem in 1 file. Mended by galley fix --write: 1.');
    }));

  it('pretty: says how many wait for a decision, the gravest first', () =>
    inFolder(
      { 'page.txt': 'The comrnittee met on Tuesday to consider the railway.\nIt met on June 31, 1922.\n' },
      async folder => {
        const findings = filesOf(await folder.run([...json, '.']))[0]?.findings ?? [];
        assert.ok(findings.length > 1 && findings.every(({ fixes }) => !fixes.some(({ safe }) => safe)));
        const { stdout } = await folder.run(['check', '.']);
        const [, count, list = ''] =
          /^\d problems in 1 file\. Waiting for a decision: (\d) \((.*)\)\.$/m.exec(stdout) ?? [];
        assert.equal(Number(count), findings.length);
        const of = (name: string) => findings.filter(({ severity }) => severity === name).length;
        const counted = ['error', 'warning', 'info', 'hint'].filter(of).map(name => `${of(name)}× ${name}`);
        assert.equal(list, counted.join(', '));
        const both = await folder.run(['check', '.'], { env: { LC_ALL: 'zh_CN' } });
        assert.match(both.stdout, /其中 \d 个待人工判断（/);
      },
    ));

  it('pretty: shows control characters instead of sending them to the terminal', () =>
    inFolder({ 'page.txt': `\x1b[2J${doubled}` }, async folder => {
      const run = await folder.run(['check', ...only, '.']);
      assert.ok(!run.stdout.includes('\x1b'));
      assert.ok(run.stdout.includes('␛[2J'));
    }));

  it('pretty: speaks Chinese to those who do', () =>
    inFolder({ 'page.txt': doubled }, async folder => {
      const run = await folder.run(['check', ...only, '.', 'nowhere'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
      assert.match(run.stdout, / {2}警告 {2}.*（可修复）\n/);
      assert.match(run.stdout, /1 个文件中有 1 个问题/);
      assert.match(run.stderr, /nowhere：没有这个文件或文件夹/);
      const machine = await folder.run([...json, ...only, '.'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
      assert.doesNotMatch(filesOf(machine)[0]?.findings[0]?.message.replace(/“.*?”/, '') ?? '', /[一-鿿]/);
    }));

  it('github: one annotation a finding', () =>
    inFolder({ '50%,a.txt': `${sound}\n${doubled}` }, async folder => {
      const run = await folder.run(['check', ...only, '--format', 'github', '.']);
      assert.match(
        run.stdout,
        /^::warning file=50%25%2Ca\.txt,line=2,endLine=2,col=1,endColumn=21,title=doubled-text::[^\n]+\n$/,
      );
    }));

  it('github: shows control characters instead of sending them to the log', () =>
    inFolder({ 'a.txt': `\x1b[2J\x07${doubled}\n${sound}\n${sound}` }, async folder => {
      const { stdout } = await folder.run(['check', '--format', 'github', '.']);
      assert.match(stdout, /doubled-text/);
      assert.doesNotMatch(stdout, /[\x00-\x09\x0b-\x1f]/);
    }));

  it('sarif: a result a finding, and what could not be read', () =>
    inFolder({ 'a b.txt': `${sound}\n${doubled}` }, async folder => {
      const run = await folder.run(['check', ...only, '--format', 'sarif', '.', 'nowhere']);
      const log = JSON.parse(run.stdout);
      const [{ tool, results, invocations, columnKind }] = log.runs;
      assert.equal(log.version, '2.1.0');
      assert.equal(columnKind, 'utf16CodeUnits');
      assert.ok(tool.driver.rules.some(({ id }: { id: string }) => id === 'doubled-text'));
      assert.equal(results[0].ruleId, 'doubled-text');
      assert.deepEqual(results[0].locations[0].physicalLocation, {
        artifactLocation: { uri: 'a%20b.txt' },
        region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 21 },
      });
      assert.equal(invocations[0].executionSuccessful, false);
      assert.equal(invocations[0].toolExecutionNotifications.length, 1);
    }));

  it('shows a path as it was named', async () => {
    const run = await galley([...json, resolve(seed)]);
    assert.equal(filesOf(run)[0]?.path, resolve(seed));
  });
});
