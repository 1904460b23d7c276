import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chinese, messages } from '../../server/src/cli/messages';
import { buildCli, galley } from './support';

describe('galley', () => {
  before(buildCli);

  for (const [call, complaint] of [
    ['', undefined],
    ['chekc', "unknown command 'chekc' (Did you mean check?); see galley --help"],
    ['check', "missing required argument 'path'; see galley --help"],
    ['check --frmat json .', "unknown option '--frmat' (Did you mean --format?); see galley --help"],
    [
      'check --format xml .',
      /^option '--format <format>' argument 'xml' is invalid\. Allowed choices are pretty/,
    ],
    ['check --fail-on never .', /Allowed choices are error, warning, info, hint/],
    ['check --rule nonsense .', /^“nonsense” is not a rule; the rules are .*doubled-text/],
    ['check --encoding klingon .', /^“klingon” is not an encoding; try utf-8/],
    ['check --format json --config nowhere.json .', /^nowhere\.json: there is no such file/],
    ['fix --write --stdout .', /choose one$/],
    ['fix --write -', /use --stdout$/],
  ] as const)
    it(`exits with 2 for “galley ${call}”, and says in one line what to do`, async () => {
      const { status, stdout, stderr } = await galley(call.split(' ').filter(Boolean));
      assert.equal(status, 2);
      assert.equal(stdout, '');
      if (complaint === undefined) return assert.match(stderr, /^Usage: galley/);
      const [line = '', ...more] = stderr.trimEnd().split('\n');
      assert.deepEqual(more, []);
      assert.ok(line.startsWith('galley: '), line);
      const said = line.slice('galley: '.length);
      if (typeof complaint === 'string') assert.equal(said, complaint);
      else assert.match(said, complaint);
    });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { status, stdout } = await galley(['--version']);
    assert.deepEqual([status, stdout], [0, `${version}\n`]);
  });

  it('helps, in the language of the user', async () => {
    const english = await galley(['check', '--help']);
    assert.deepEqual([english.status, english.stderr], [0, '']);
    assert.match(english.stdout, /--fail-on <severity>/);
    const chinese = await galley(['check', '--help'], { env: { LANG: 'zh_TW.UTF-8', LC_ALL: '' } });
    assert.match(chinese.stdout, /^用法：/);
  });

  it('takes the same arguments in both languages', () => {
    const placesIn = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const name of Object.keys(messages) as (keyof typeof messages)[])
      assert.deepEqual(placesIn(chinese[name]), placesIn(messages[name]), name);
  });
});
