import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { arranged } from '../front-page';
import { buildCli, inFolder } from './support';

const sample = readFileSync('samples/front-page.txt');

describe('galley arrange', () => {
  before(buildCli);

  it('prints what would change, and changes nothing', () =>
    inFolder({ 'a.txt': sample }, async folder => {
      const run = await folder.run(['arrange', 'a.txt']);
      assert.equal(run.status, 0);
      assert.match(run.stdout, /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n/);
      assert.equal(run.stderr, '1 file can be put in reading order; --write does so.\n');
      assert.deepEqual(folder.read('a.txt'), sample);
    }));

  it('writes pages back in reading order', () =>
    inFolder({ 'a.txt': sample, 'b.txt': arranged }, async folder => {
      const run = await folder.run(['arrange', '--write', '.']);
      assert.deepEqual([run.status, run.stdout, run.stderr], [0, '', '1 file put in reading order.\n']);
      assert.equal(folder.read('a.txt').toString(), arranged);
      assert.equal(folder.read('b.txt').toString(), arranged);
    }));

  it('prints the page with marks', () =>
    inFolder({ 'a.txt': sample }, async folder => {
      const run = await folder.run(['arrange', '--stdout', '--marks', 'a.txt']);
      assert.ok(
        run.stdout.startsWith('@@ 稿件\n@@ 引题 金政部署本月工作重点时强调\n@@ 标题 冲锋四季度 冲刺全年红\n'),
      );
      assert.deepEqual(folder.read('a.txt'), sample);
    }));

  it('leaves a page without articles alone', () =>
    inFolder({ 'a.txt': 'a\r\n' }, async folder => {
      const run = await folder.run(['arrange', '--stdout', 'a.txt']);
      assert.deepEqual([run.status, run.stdout], [0, 'a\r\n']);
    }));
});

describe('galley split', () => {
  before(buildCli);

  it('lists the files', () =>
    inFolder({ 'page.txt': sample }, async folder => {
      const run = await folder.run(['split', 'page.txt']);
      assert.equal(run.stdout.split('\n')[0], 'page-01-冲锋四季度-冲刺全年红.txt');
      assert.equal(run.stderr, '5 files can be written; --into FOLDER does so.\n');
      assert.deepEqual(folder.names(), ['page.txt']);
    }));

  it('writes them, and never replaces one', () =>
    inFolder({ 'page.txt': sample }, async folder => {
      const run = await folder.run(['split', '--into', 'out', 'page.txt']);
      assert.deepEqual([run.status, run.stderr], [0, '5 files written.\n']);
      const written = run.stdout.trim().split('\n');
      const all = written.map(path => folder.read(path).toString()).join('\n');
      assert.equal(all, arranged);
      const again = await folder.run(['split', '--into', 'out', 'page.txt']);
      assert.equal(again.status, 2);
      assert.match(
        again.stderr,
        /out\/page-01-.*\.txt is there already, so nothing of this page was written/,
      );
    }));

  it('writes none where one cannot be made, though it seemed free', () =>
    inFolder({ 'page.txt': sample }, async folder => {
      const names = (await folder.run(['split', 'page.txt'])).stdout.trim().split('\n');
      symlinkSync('nowhere', folder.at(names[2] ?? '')); // is there, but leads to no file
      const run = await folder.run(['split', '--into', '.', 'page.txt']);
      assert.equal(run.status, 2);
      assert.ok(run.stderr.includes(`${names[2]} is there already, so nothing of this page was written`));
      assert.deepEqual(folder.names(), ['page.txt', names[2]].sort());
    }));
});
