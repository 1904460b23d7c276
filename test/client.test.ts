import assert from 'node:assert/strict';
import type { Memento, Uri } from 'vscode';
import { Answers } from '../client/src/answers';
import { extensionOf, globOfFolder, isAbsoluteGlob } from '../client/src/globs';

describe('globs of the setting galley.files', () => {
  const globs: [folder: string, extension: string, glob: string][] = [
    ['', '.txt', '*.txt'],
    ['pages/1998', '.txt', 'pages/1998/*.txt'],
    ['/home/user/报纸', '.text', '/home/user/报纸/*.text'],
    ['[1998] *', '.txt', '[[]1998[]] [*]/*.txt'],
    ['{a}', '.txt', '?a?/*.txt'],
  ];
  for (const [folder, extension, glob] of globs) {
    it(`are ${glob} for ${extension} in “${folder}”`, () =>
      assert.equal(globOfFolder(folder, extension), glob));
  }

  it('are absolute where they start at the root of a file system', () => {
    for (const glob of ['/home/*.txt', 'c:/pages/*.txt']) assert.ok(isAbsoluteGlob(glob), glob);
    for (const glob of ['*.txt', '**/*.txt', 'c/*.txt']) assert.ok(!isAbsoluteGlob(glob), glob);
  });

  it('take the last extension of a name', () => {
    assert.equal(extensionOf('/a.b/page.old.txt'), '.txt');
    for (const path of ['/a.b/page', '/a/.page']) assert.equal(extensionOf(path), '');
  });
});

describe('answers about files', () => {
  const uri = (name: string) => ({ toString: () => name }) as Uri;
  const memory = (): Memento => {
    const kept = new Map<string, unknown>();
    return {
      keys: () => [...kept.keys()],
      get: <T>(key: string, otherwise?: T) => (kept.get(key) as T | undefined) ?? otherwise,
      update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, structuredClone(value))),
    };
  };

  it('are kept from one session to the next, the last one of each file', () => {
    const state = memory();
    const answers = new Answers(state);
    answers.set(uri('file:///a'), 'none');
    answers.set(uri('file:///a'), 'transcription');
    answers.set(uri('file:///b'), 'plain');
    const later = new Answers(state);
    assert.deepEqual(
      ['a', 'b', 'c'].map(name => later.get(uri(`file:///${name}`))),
      ['transcription', 'plain', undefined],
    );
  });

  it('are not kept for untitled documents', () => {
    const state = memory();
    const answers = new Answers(state);
    answers.set(uri('untitled:Untitled-1'), 'none');
    assert.equal(answers.get(uri('untitled:Untitled-1')), 'none');
    assert.equal(new Answers(state).get(uri('untitled:Untitled-1')), undefined);
    answers.forget(uri('untitled:Untitled-1'));
    assert.equal(answers.get(uri('untitled:Untitled-1')), undefined);
  });

  it('make room for newer ones, the oldest first', () => {
    const state = memory();
    const answers = new Answers(state);
    for (let index = 0; index <= 1000; index++) answers.set(uri(`file:///${index}`), 'plain');
    const later = new Answers(state);
    assert.equal(later.get(uri('file:///0')), undefined);
    assert.equal(later.get(uri('file:///1')), 'plain');
  });
});
