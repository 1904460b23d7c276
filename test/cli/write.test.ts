import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as disk from 'node:fs';
import { spawn } from 'node:child_process';
import { ChangedError, type Disk, replaceFile } from '../../server/src/cli/write';
import { buildCli, cliPath, doubled, type Folder, inFolder, undoubled } from './support';

/** A disk on which something else happens right before, or right after, one of its calls. */
function disturbed(call: keyof Disk, when: 'before' | 'after', happens: () => void): Disk {
  let once = happens;
  const disturb = () => {
    const now = once;
    once = () => undefined;
    now();
  };
  const work = disk[call] as (...args: unknown[]) => unknown;
  const wrapped = (...args: unknown[]) => {
    if (when === 'before') disturb();
    const result = work(...args);
    if (when === 'after') disturb();
    return result;
  };
  return { ...disk, [call]: wrapped };
}

const old = Buffer.from('一');
const replace = (folder: Folder, some: Disk = disk) =>
  replaceFile(folder.at('a.txt'), old, Buffer.from('二'), some);

describe('replacing a file', () => {
  it('puts the new content in its place, and leaves nothing else', () =>
    inFolder({ 'a.txt': old }, async folder => {
      replace(folder);
      assert.equal(folder.read('a.txt').toString(), '二');
      assert.deepEqual(folder.names(), ['a.txt']);
    }));

  const moments: [keyof Disk, 'before' | 'after'][] = [
    ['realpathSync', 'before'],
    ['openSync', 'before'],
    ['fsyncSync', 'before'],
    ['linkSync', 'before'],
    ['linkSync', 'after'],
    ['readFileSync', 'after'],
    ['renameSync', 'before'],
  ];
  for (const [call, when] of moments)
    it(`keeps what is appended ${when} ${call}, and says so`, () =>
      inFolder({ 'a.txt': old }, async folder => {
        const append = () => disk.appendFileSync(folder.at('a.txt'), '三');
        assert.throws(() => replace(folder, disturbed(call, when, append)), ChangedError);
        assert.equal(folder.read('a.txt').toString(), '一三');
        assert.deepEqual(folder.names(), ['a.txt']);
      }));

  it('keeps what is saved by renaming, as editors do, though it reads the same', () =>
    inFolder({ 'a.txt': old, 'b.txt': old }, async folder => {
      const { ino } = disk.statSync(folder.at('b.txt'));
      const save = () => disk.renameSync(folder.at('b.txt'), folder.at('a.txt'));
      assert.throws(() => replace(folder, disturbed('linkSync', 'after', save)), ChangedError);
      assert.equal(disk.statSync(folder.at('a.txt')).ino, ino);
    }));

  it('keeps what was saved before it began', () =>
    inFolder({ 'a.txt': '一三' }, async folder => {
      assert.throws(() => replace(folder), ChangedError);
      assert.equal(folder.read('a.txt').toString(), '一三');
    }));

  it('works where the file system has no links', () =>
    inFolder({ 'a.txt': old }, async folder => {
      const linkSync = () => assert.fail(Object.assign(new Error('no links'), { code: 'ENOTSUP' }));
      replace(folder, { ...disk, linkSync });
      assert.equal(folder.read('a.txt').toString(), '二');
      assert.deepEqual(folder.names(), ['a.txt']);
    }));
});

/** Named pipes make the command wait, between reading a page and mending it, until the test has written its settings. */
const pipes = process.platform === 'win32' ? it.skip : it;

describe('galley --write', () => {
  before(buildCli);

  for (const command of ['fix', 'arrange'])
    pipes(`${command}: mends a page anew that is saved meanwhile`, () =>
      inFolder({ 'a.txt': `${doubled}\n` }, async folder => {
        execFileSync('mkfifo', [folder.at('galley.json')]);
        const child = spawn(process.execPath, [cliPath, command, '--write', 'a.txt'], { cwd: folder.path });
        const ended = new Promise(resolve => child.on('close', resolve));
        // Opens once the command has read the page and wants the settings.
        const settings = await disk.promises.open(folder.at('galley.json'), 'w');
        disk.appendFileSync(folder.at('a.txt'), `${doubled}末\n`);
        await settings.writeFile('{}');
        await settings.close();
        assert.equal(await ended, 0);
        const text = folder.read('a.txt').toString();
        assert.ok(text.includes(`${undoubled}末`), text);
        assert.ok(!text.includes(doubled), text);
      }),
    );
});
