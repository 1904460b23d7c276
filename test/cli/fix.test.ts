import * as iconv from '@vscode/iconv-lite-umd';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { buildCli, doubled, type Folder, galley, inFolder, ordinaryUser, undoubled } from './support';

const only = ['--rule', 'doubled-text'];

/** A page around a doubled line, with every line end there is. */
const page = (line: string) => `本报讯\r\n政府，9月\r${line}\r\n\n“好”\u0085\u2028\f尾`;

/** The same in traditional characters, and in English. */
const traditional = (line: string) => `本報訊\r\n政府，9月\r${line}\r\n\n「好」嘅咗尾`;
const english = (line: string) => `The café’s “opening”\r\n\r${line}\nJosé – fin`;

const encodings: readonly [name: string, (line: string) => string, string, string][] = [
  ['utf-8', page, doubled, undoubled],
  ['utf-8 with a mark', line => `\ufeff${page(line)}`, doubled, undoubled],
  ['utf-16le', line => `${page(line)}𠮷`, doubled, undoubled],
  ['utf-16le with a mark', line => `\ufeff\ud842${page(line)}\udfb7`, doubled, undoubled],
  ['utf-16be', page, doubled, undoubled],
  ['utf-16be with a mark', line => `\ufeff${page(line)}`, doubled, undoubled],
  ['gb18030', line => `${page(line)}𠮷\ue78d`, doubled, undoubled],
  ['big5-hkscs', traditional, '政政、、朱志傑朱志傑、、陳美蓉陳美蓉、、', '政、朱志傑、陳美蓉、'],
  ['windows-1252', english, 'NNoorrtthh PPiieerr ttoo RRiissee AAggaaiinn', 'North Pier to Rise Again'],
];

const encode = (text: string, name: string) =>
  Buffer.from(iconv.encode(text, name.replace(' with a mark', ''), { addBOM: false }));

describe('galley fix --write', () => {
  before(buildCli);

  for (const [name, around, before, after] of encodings)
    it(`keeps ${name}, the line ends and every byte outside the fixes`, () =>
      inFolder({ 'a.txt': encode(around(before), name) }, async folder => {
        const run = await folder.run(['fix', '--write', ...only, '.']);
        assert.deepEqual([run.status, run.stdout], [0, '']);
        assert.equal(run.stderr, '1 problem mended in 1 file.\n');
        assert.deepEqual(folder.read('a.txt'), encode(around(after), name));
        assert.deepEqual(folder.names(), ['a.txt']);
      }));

  it('changes nothing the second time', () =>
    inFolder({ 'a.txt': readFileSync('samples/front-page.txt') }, async folder => {
      await folder.run(['fix', '--write', 'a.txt']);
      const once = folder.read('a.txt');
      const { ino } = statSync(folder.at('a.txt'));
      const run = await folder.run(['fix', '--write', 'a.txt']);
      assert.equal(run.stderr, '0 problems mended in 0 files.\n');
      assert.deepEqual(folder.read('a.txt'), once);
      assert.equal(statSync(folder.at('a.txt')).ino, ino, 'an unchanged file is not written');
    }));

  it('keeps the mode and the owner, and follows links', () =>
    inFolder({ 'pages/a.txt': doubled }, async folder => {
      symlinkSync('pages/a.txt', folder.at('link.txt'));
      chmodSync(folder.at('pages/a.txt'), 0o640);
      if (process.getuid?.() === 0) chownSync(folder.at('pages/a.txt'), 1234, 1234);
      const { uid, gid } = statSync(folder.at('pages/a.txt'));
      await folder.run(['fix', '--write', 'link.txt']);
      const now = statSync(folder.at('pages/a.txt'));
      assert.equal(folder.read('pages/a.txt').toString(), undoubled);
      assert.ok(lstatSync(folder.at('link.txt')).isSymbolicLink());
      assert.deepEqual([now.mode & 0o777, now.uid, now.gid], [0o640, uid, gid]);
    }));

  it('leaves the file as it was where the folder takes no new one', () =>
    inFolder({ 'a.txt': doubled }, async folder => {
      chmodSync(folder.path, 0o555);
      chmodSync(folder.at('a.txt'), 0o666);
      await refuses(folder, /^galley: a\.txt: permission denied/, 'a.txt', ordinaryUser);
    }));

  it('respects a read-only file', () =>
    inFolder({ 'a.txt': doubled }, async folder => {
      chmodSync(folder.path, 0o777);
      chmodSync(folder.at('a.txt'), 0o444);
      await refuses(folder, /^galley: a\.txt: permission denied/, 'a.txt', ordinaryUser);
    }));

  it('refuses to lose bytes that it could not decode', () =>
    inFolder({ 'a.txt': Buffer.from(`${doubled}\n本报讯`).subarray(0, -1) }, folder =>
      refuses(folder, /^galley: a\.txt: not mended: some of its bytes are not valid utf-8/),
    ));

  it('mends under the encoding that it was told', () =>
    inFolder({ 'a.txt': encode(doubled, 'gb18030') }, async folder => {
      await folder.run(['fix', '--write', '--encoding', 'GBK', 'a.txt']);
      assert.deepEqual(folder.read('a.txt'), encode(undoubled, 'gb18030'));
    }));

  it('mends the other files', () =>
    inFolder({ 'a.txt': 'PNG\0\x01\x02', 'b.txt': doubled }, async folder => {
      const run = await folder.run(['fix', '--write', '.', 'c.txt']);
      assert.equal(run.status, 2);
      assert.equal(folder.read('b.txt').toString(), undoubled);
      assert.match(
        run.stderr,
        /a\.txt: looks like a binary file.*\n.*c\.txt: there is no such file.*\n1 problem mended/,
      );
    }));

  it('writes nothing under a configuration that it does not understand', () =>
    inFolder({ 'a.txt': doubled, 'galley.json': '{"rules":{"doubled-text":"of"}}' }, folder =>
      refuses(
        folder,
        /^galley: .*galley\.json:1:11: Must be one of .*\n.*a\.txt: not mended: its configuration/,
      ),
    ));
});

async function refuses(folder: Folder, complaint: RegExp, name = 'a.txt', options = {}): Promise<void> {
  const [names, bytes] = [folder.names(), folder.read(name)];
  const run = await folder.run(['fix', '--write', name], options);
  assert.equal(run.status, 2);
  assert.match(run.stderr, complaint);
  assert.deepEqual(folder.read(name), bytes);
  assert.deepEqual(folder.names(), names);
}

describe('galley fix --stdout', () => {
  before(buildCli);

  it('prints the mended text and changes no file', () =>
    inFolder({ 'a.txt': page(doubled) }, async folder => {
      const run = await folder.run(['fix', '--stdout', ...only, 'a.txt']);
      assert.deepEqual([run.status, run.stdout], [0, page(undoubled)]);
      assert.equal(folder.read('a.txt').toString(), page(doubled));
    }));

  it('filters standard input, in its own encoding', async () => {
    const run = await galley(['fix', '--stdout', ...only, '-'], { input: encode(page(doubled), 'gb18030') });
    assert.deepEqual(run.bytes, encode(page(undoubled), 'gb18030'));
  });

  it('prints what needs no mending as it is', async () => {
    const input = Buffer.from('本报讯\n9月').subarray(0, -1);
    assert.deepEqual((await galley(['fix', '--stdout', '-'], { input })).bytes, input);
  });
});

describe('galley fix --diff', () => {
  before(buildCli);

  const crlf = `\ufeff${'第一行。\r\n'.repeat(9)}${doubled}\r\n${'第二行。\r\n'.repeat(9)}${doubled}`;
  const appliers: readonly [string, readonly string[]][] = [
    ['git', ['apply', '--whitespace=nowarn', '-']],
    ['patch', ['--binary', '-p1', '-s']],
  ];
  for (const [command, args] of appliers)
    it(`prints what ${command} applies, and changes no file`, () =>
      inFolder({ 'a page.txt': crlf, 'b/c.txt': page(doubled) }, async folder => {
        const run = await folder.run(['fix', ...only, '.']);
        assert.equal(run.status, 0);
        assert.equal(run.stderr, '3 problems can be mended in 2 files; --write does so.\n');
        assert.equal(folder.read('a page.txt').toString(), crlf);
        execFileSync(command, args, { cwd: folder.path, input: run.stdout });
        assert.equal(folder.read('a page.txt').toString(), crlf.replaceAll(doubled, undoubled));
        assert.equal(folder.read('b/c.txt').toString(), page(undoubled));
      }));

  it('is the same with and without the option', () =>
    inFolder({ 'a.txt': doubled }, async folder => {
      const [plain, named] = [await folder.run(['fix', '.']), await folder.run(['fix', '--diff', '.'])];
      assert.ok(plain.stdout.startsWith('--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n'));
      assert.deepEqual(plain, named);
    }));
});
