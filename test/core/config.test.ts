import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Config, configuredSeverity, defaultConfig, parseConfig } from '../../server/src/core/config';
import type { Rule } from '../../server/src/core/rule';
import { rules } from '../../server/src/core/rules';

const known = rules.map(rule => rule.id);
const anId = known[0] ?? '';
const settings = ['error', 'warning', 'info', 'hint', 'off', 'default'];

describe('configuration', () => {
  const cases: [name: string, value: unknown, config: Partial<Config>, problems: string[]][] = [
    ['nothing is the default', undefined, { rules: {} }, []],
    ['null is the default', null, { rules: {} }, []],
    ['a rule may be set', { rules: { [anId]: 'hint' } }, { rules: { [anId]: 'hint' } }, []],
    ['a list is not a configuration', [], { rules: {} }, ['']],
    ['rules must be an object', { rules: 'off' }, { rules: {} }, ['rules']],
    ['an unknown key is reported', { rule: {} }, { rules: {} }, ['rule']],
    ['an unknown rule is reported', { rules: { 'no-such': 'off' } }, { rules: {} }, ['rules.no-such']],
    [
      'the rest is used',
      { x: 1, rules: { [anId]: 'off', y: 2 } },
      { rules: { [anId]: 'off' } },
      ['x', 'rules.y'],
    ],
    ['a severity must be one of the six', { rules: { [anId]: 'loud' } }, { rules: {} }, [`rules.${anId}`]],
    [
      'words and people may be listed',
      { words: ['恭喜'], roster: ['陈晓苏'] },
      { words: ['恭喜'], roster: ['陈晓苏'] },
      [],
    ],
    ['a list must be one', { words: '恭喜' }, {}, ['words']],
    ['a list holds texts', { roster: ['陈晓苏', 3] }, { roster: ['陈晓苏'] }, ['roster.1']],
    ['names of the prototype are no settings', { toString: 1 }, {}, ['toString']],
    [
      'names of the prototype are no rules',
      { rules: { toString: 'off' } },
      { rules: {} },
      ['rules.toString'],
    ],
  ];
  for (const [name, value, config, problems] of cases) {
    it(name, () => {
      const parsed = parseConfig(value);
      assert.deepEqual(parsed.config, { ...defaultConfig, ...config });
      assert.deepEqual(
        parsed.problems.map(problem => problem.path),
        problems,
      );
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.record({ rules: fc.jsonValue() })), value => {
        for (const setting of Object.values(parseConfig(value).config.rules))
          assert.ok(settings.includes(setting));
      }),
    );
  });

  it('keeps what is good beside what is bad', () => {
    const good = fc.dictionary(fc.constantFrom(...known), fc.constantFrom(...settings));
    const bad = fc.dictionary(
      fc.string().map(key => `${key}?`),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(good, bad, bad, (rulesSet, otherRules, otherKeys) => {
        const { config, problems } = parseConfig({ ...otherKeys, rules: { ...otherRules, ...rulesSet } });
        assert.deepEqual({ ...config.rules }, { ...rulesSet });
        assert.equal(problems.length, Object.keys(otherRules).length + Object.keys(otherKeys).length);
      }),
    );
  });

  it('gives a rule its severity', () => {
    const rule = { id: 'r', severity: 'warning' } as Rule;
    const of = (rules: Config['rules']) => configuredSeverity(rule, { ...defaultConfig, rules });
    assert.equal(of({}), 'warning');
    assert.equal(of({ r: 'default' }), 'warning');
    assert.equal(of({ r: 'error' }), 'error');
    assert.equal(of({ r: 'off' }), undefined);
  });
});
