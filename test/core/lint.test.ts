import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../server/src/core/config';
import { applyEdits } from '../../server/src/core/edits';
import { lint } from '../../server/src/core/lint';
import { parsePage } from '../../server/src/core/page';
import { defineRule, type Problem, type Rule } from '../../server/src/core/rule';
import { editsOf, texts } from '../arbitraries';
import { pageOf } from '../background';

const ruleOf = (id: string, check: Rule['check'], severity: Rule['severity'] = 'warning'): Rule =>
  defineRule({
    id,
    category: 'spacing',
    severity,
    summary: '',
    safeFix: 'never',
    messages: { found: 'Found.' },
    check,
  });
const problemAt = (start: number, end: number, more: Partial<Problem> = {}): Problem => ({
  span: { start, end },
  message: { template: 'Found.', args: [] },
  ...more,
});

describe('checking', () => {
  it('reports a rule that throws and keeps what the others find, and what it found before', () => {
    const error = new Error('broken');
    const broken = ruleOf('broken', function* () {
      yield problemAt(0, 1);
      throw error;
    });
    const { findings, failures } = lint(parsePage('ab'), defaultConfig, [
      broken,
      ruleOf('b', () => [problemAt(1, 2)]),
    ]);
    assert.deepEqual(failures, [{ rule: 'broken', error }]);
    assert.deepEqual(
      findings.map(finding => finding.rule),
      ['broken', 'b'],
    );
  });

  it('sorts findings by offset, the longer first', () => {
    const rule = ruleOf('r', () => [problemAt(1, 2), problemAt(0, 1), problemAt(0, 2)]);
    const spans = lint(parsePage('ab'), defaultConfig, [rule]).findings.map(({ span }) => [
      span.start,
      span.end,
    ]);
    assert.deepEqual(spans, [
      [0, 2],
      [0, 1],
      [1, 2],
    ]);
  });

  it('takes the severity as a ceiling', () => {
    const rule = ruleOf('r', () => [
      problemAt(0, 0),
      problemAt(0, 0, { severity: 'hint' }),
      problemAt(0, 0, { severity: 'error' }),
    ]);
    const severities = lint(parsePage(''), defaultConfig, [rule]).findings.map(finding => finding.severity);
    assert.deepEqual(severities, ['warning', 'hint', 'warning']);
  });

  it('leaves out a rule that is off', () => {
    const rule = ruleOf('r', () => [problemAt(0, 0)]);
    assert.deepEqual(lint(parsePage(''), { ...defaultConfig, rules: { r: 'off' } }, [rule]).findings, []);
  });

  it('takes any string as a page', () => {
    fc.assert(
      fc.property(texts, text => {
        const page = pageOf(text);
        const { findings, failures } = lint(page);
        assert.deepEqual(failures, []);
        assert.equal(page.doubling.readings.length, page.lines.length);
        for (const { span, fixes } of findings) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          for (const fix of fixes)
            assertSorted(
              fix.edits.map(edit => edit.span),
              text.length,
            );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds in a page that was edited what it finds in one read anew', () => {
    const edit = texts.chain(text =>
      fc.tuple(fc.constant(text), editsOf(text.length), fc.nat(lines.length), fc.constantFrom(...lines)),
    );
    fc.assert(
      fc.property(edit, ([text, edits, at, line]) => {
        const first = pageOf([...lines.slice(0, at), text, ...lines.slice(at)].join('\n'));
        lint(first);
        const second = `${line}\n${first.text.slice(0, at)}${applyEdits(text, edits)}${first.text.slice(at)}`;
        const found = lint(pageOf(second, first)).findings;
        assert.deepEqual(found, lint(pageOf(second)).findings);
      }),
      { numRuns: 150 },
    );
  });
});

/** Lines with something for many rules. */
const lines = [
  '冲锋四季度 冲刺全年红',
  '□记者 陈晓苏',
  '朱志杰朱志杰、、陈美蓉陈美蓉、、应巧超应巧超参加会议。',
  '本报讯 9 月 30 日上午，市委副书记朱志杰到方岩镇调研，',
  '要求各部门单命性地推进工作，未来⽉份继续努力。',
  'The comrnittee met on Tuesday tbe 9th to consider the railway.',
];

function assertSorted(spans: readonly { start: number; end: number }[], length: number): void {
  let free = 0;
  for (const { start, end } of spans) {
    assert.ok(free <= start && start <= end && end <= length);
    free = end;
  }
}
