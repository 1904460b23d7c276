import assert from 'node:assert/strict';
import { buildCli, doubled, filesOf, type Folder, inFolder, type Run } from './support';

const check = (folder: Folder, ...args: string[]) => folder.run(['check', '--format', 'json', ...args]);
const severitiesIn = (run: Run): string[] =>
  filesOf(run).flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'doubled-text').map(({ severity }) => severity),
  );

describe('galley.json', () => {
  before(buildCli);

  it('sets rules for the files beside and below it; the nearest counts', () =>
    inFolder(
      {
        'galley.json': '{"$schema": "x", "rules": {"doubled-text": "hint"}}',
        'a.txt': doubled,
        'b/c/a.txt': doubled,
        'd/galley.json': '\ufeff{"rules": {"doubled-text": "off"}}',
        'd/a.txt': doubled,
      },
      async folder => {
        const run = await check(folder, '.');
        assert.deepEqual(severitiesIn(run), ['hint', 'hint']);
        assert.deepEqual([run.status, run.stderr], [0, '']);
        assert.deepEqual(severitiesIn(await check(folder, '--config', 'd/galley.json', '.')), []);
        const input = { input: doubled };
        const fromStdin = await folder.run(['check', '--format', 'json', '-'], input);
        assert.deepEqual(severitiesIn(fromStdin), ['hint']);
      },
    ));

  const faults: readonly [string, string, number, RegExp][] = [
    [
      'an unknown rule',
      '{\n  "rules": {\n    "doubled-txt": "off"\n  }\n}',
      1,
      /:3:5: “doubled-txt” is not a rule/,
    ],
    [
      'a wrong severity',
      '{"rules": {"spaced-digits": "loud", "doubled-text": "off"}}',
      0,
      /:1:12: Must be one of error/,
    ],
    [
      'an unknown setting',
      '{"rules": {"doubled-text": "off"}, "rule": {}}',
      0,
      /:1:36: “rule” is not a setting/,
    ],
    [
      'a wrong exclude',
      '{"exclude": "raw", "rules": {"doubled-text": "off"}}',
      0,
      /:1:2: Must be a list of patterns/,
    ],
    ['what is no object', '[]', 1, /:1:1: The configuration must be an object/],
    ['null', 'null', 1, /:1:1: The configuration must be an object/],
    ['what is not JSON', '{"rules": {"a" "b"}}', 1, /:1:16: this is not JSON/],
    ['what ends too early', '{"rules": {\n', 1, /:2:1: this is not JSON/],
    ['nothing', '', 1, /:1:1: this is not JSON/],
  ];
  for (const [what, json, findings, complaint] of faults)
    it(`goes on with the rest after ${what}, says where it stands, and exits with 2`, () =>
      inFolder({ 'galley.json': json, 'a.txt': doubled, 'b.txt': '' }, async folder => {
        const run = await check(folder, '.');
        assert.equal(run.status, 2);
        assert.match(run.stderr, complaint);
        assert.equal(run.stderr.split('\n').length, 2, 'said once, in one line');
        assert.equal(severitiesIn(run).length, findings);
      }));

  it('must be there, and JSON, where it is named', () =>
    inFolder({ 'a.txt': doubled, 'bad.json': '{' }, async folder => {
      for (const name of ['nowhere.json', 'bad.json']) {
        const run = await check(folder, '--config', name, '.');
        assert.deepEqual([run.status, run.stdout], [2, '']);
      }
    }));
});
