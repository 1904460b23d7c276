import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { transcriptionExtensions } from '../../server/src/cli/files';
import { buildCli, filesOf, type Folder, inFolder } from './support';

const pathsIn = async (folder: Folder, ...paths: string[]): Promise<string[]> =>
  filesOf(await folder.run(['check', '--format', 'json', ...paths])).map(({ path }) => path);

const files = (...names: string[]) => Object.fromEntries(names.map(name => [name, '']));

describe('the files that a command reads', () => {
  before(buildCli);

  it('are the transcriptions in a folder, in order, by the path that was named', () =>
    inFolder(files('b.txt', 'a/2.TXT', 'a/10.galley', 'a/x.md', 'c.newspaper.txt'), async folder => {
      assert.deepEqual(await pathsIn(folder, '.'), ['a/10.galley', 'a/2.TXT', 'b.txt', 'c.newspaper.txt']);
      assert.deepEqual(await pathsIn(folder, './a', folder.at('b.txt')), [
        'a/10.galley',
        'a/2.TXT',
        folder.at('b.txt'),
      ]);
    }));

  it('have the extensions that the editor knows', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const own = contributes.languages.flatMap(({ extensions }: { extensions: string[] }) => extensions);
    const untold = own.filter(
      (name: string) => !transcriptionExtensions.some(extension => name.endsWith(extension)),
    );
    assert.deepEqual(untold, []);
  });

  it('are read once, and a named one always', () =>
    inFolder(files('a.txt', 'notes.md'), async folder => {
      assert.deepEqual(await pathsIn(folder, 'notes.md', 'a.txt', './a.txt', '.'), ['notes.md', 'a.txt']);
    }));

  it('are not what .gitignore leaves out', () =>
    inFolder(
      {
        ...files(
          'a.txt',
          'draft.txt',
          'out/a.txt',
          'old/draft.txt',
          'old/b.txt',
          'old/keep.txt',
          '.git/x.txt',
        ),
        '.gitignore': 'draft.txt\n/out/\nkeep.txt\n',
        'old/.gitignore': 'b.txt\n!keep.txt\n',
      },
      async folder => {
        assert.deepEqual(await pathsIn(folder, '.'), ['a.txt', 'old/keep.txt']);
        assert.deepEqual(await pathsIn(folder, 'old'), ['old/keep.txt']);
        assert.deepEqual(await pathsIn(folder, 'out', 'draft.txt'), ['out/a.txt', 'draft.txt']);
      },
    ));

  it('are those that git would take', () =>
    inFolder(
      {
        ...files('a.txt', 'b/a.txt', 'b/c/a.txt', 'b/c/d.txt', 'e/f/a.txt', 'e/g.txt', 'h/i.txt'),
        '.gitignore': '/a.txt\nb/**/d.txt\ne/*\n!e/f/\nh\n!h/i.txt\n',
        'b/c/.gitignore': '*\n!a.txt\n',
      },
      async folder => {
        execFileSync('git', ['init', '-q'], { cwd: folder.path });
        const git = ['ls-files', '--others', '--exclude-standard', '*.txt'];
        const expected = execFileSync('git', git, { cwd: folder.path, encoding: 'utf8' }).trim().split('\n');
        assert.deepEqual(await pathsIn(folder, '.'), expected.sort());
        assert.deepEqual(
          await pathsIn(folder, 'b', 'e'),
          expected.filter(path => /^[be]/.test(path)),
        );
      },
    ));

  it('are not what the configuration leaves out', () =>
    inFolder(
      { ...files('a.txt', 'raw/b.txt', 'c/raw.txt'), 'galley.json': '{"exclude": ["raw/", "c/*.txt"]}' },
      async folder => {
        assert.deepEqual(await pathsIn(folder, '.'), ['a.txt']);
        assert.deepEqual(await pathsIn(folder, 'c', 'c/raw.txt'), ['c/raw.txt']);
      },
    ));

  it('may be links; links to folders are left alone', () =>
    inFolder(files('pages/a.txt'), async folder => {
      symlinkSync('pages/a.txt', folder.at('link.txt'));
      symlinkSync('..', folder.at('pages/up'));
      symlinkSync('nowhere', folder.at('dead.txt'));
      assert.deepEqual(await pathsIn(folder, '.'), ['link.txt', 'pages/a.txt']);
    }));

  it('may be none', () =>
    inFolder(files('a.md'), async folder => {
      const run = await folder.run(['check', '--format', 'json', '.']);
      assert.deepEqual([run.status, filesOf(run)], [0, []]);
      assert.equal(run.stderr, 'No transcriptions (*.txt, *.galley): .\n');
    }));
});
