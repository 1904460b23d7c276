import assert from 'node:assert/strict';
import { formatMessage } from '../server/src/core';
import { backgroundFor } from './background';
import { type Config, parseConfig } from '../server/src/core/config';
import { applyEdits } from '../server/src/core/edits';
import { fixText } from '../server/src/core/fix';
import { lint } from '../server/src/core/lint';
import { parsePage } from '../server/src/core/page';
import type { Finding, Rule } from '../server/src/core/rule';
import { rules } from '../server/src/core/rules';
import type { Span } from '../server/src/core/text';

/** Everything that one rule finds in a text. A rule that throws fails the test. */
export function findingsOf(rule: Rule, text: string): readonly Finding[] {
  const { findings, failures } = lint(parsePage(text, { background: backgroundFor(text) }), undefined, [
    rule,
  ]);
  for (const { error } of failures) throw error;
  for (const { span, evidence, message, fixes } of findings) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, 'a span leaves the text');
    const said = [message, ...evidence, ...fixes.map(fix => fix.title)];
    for (const { template } of said) {
      assert.ok(Object.values(rule.messages).includes(template), `${rule.id} does not declare “${template}”`);
    }
  }
  return findings;
}

/**
 * The rule reports exactly the spans marked as `[|…|]`, in any order; a text without marks must be found sound.
 * `[||]` marks a place. Returns the findings, for tests that look closer.
 */
export function check(rule: Rule, marked: string): readonly Finding[] {
  const text = marked.replaceAll('[|', '').replaceAll('|]', '');
  const findings = findingsOf(rule, text);
  const found = mark(
    text,
    findings.map(finding => finding.span),
  );
  assert.equal(found, marked, `${rule.id} reports ${describeFindings(findings)}`);
  return findings;
}

/** The rule's own safe fixes, applied until none is left, lead from `before` to `after`. */
export function checkFix(rule: Rule, before: string, after: string): void {
  findingsOf(rule, before);
  const fixed = (text: string) => fixText(text, only(rule), undefined, backgroundFor(text)).text;
  assert.equal(fixed(before), after);
  assert.equal(fixed(after), after, 'a second run changes the text again');
}

/** The offered fix number `index` of the first finding leads from `before` to `after`. */
export function checkOffer(rule: Rule, before: string, after: string, index = 0): void {
  const [finding] = findingsOf(rule, before);
  const offered = finding?.fixes[index];
  assert.ok(
    offered,
    `${rule.id} offers no fix number ${index}; findings: ${describeFindings(finding ? [finding] : [])}`,
  );
  assert.equal(applyEdits(before, offered.edits), after);
}

/** The characters that a page prints, but for white space and hyphens: some were set for a line's end only. */
export const ink = (text: string): string =>
  Array.from(parsePage(text).text.replace(/[\s\u2010\u00ad-]/g, ''))
    .sort()
    .join('');

/** A configuration in which this rule runs alone; the rule must be on the list. */
export function only(rule: Rule): Config {
  assert.ok(rules.includes(rule), `${rule.id} is not in rules/index.ts`);
  const others = rules.filter(other => other !== rule).map(other => [other.id, 'off']);
  const { config, problems } = parseConfig({ rules: Object.fromEntries(others) });
  assert.deepEqual(problems, []);
  return config;
}

/** The text with `[|` and `|]` around the spans. */
function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) =>
    start === end
      ? [{ at: start, order: 1, mark: '[||]' }]
      : [
          { at: start, order: 2, mark: '[|' },
          { at: end, order: 0, mark: '|]' },
        ],
  );
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  return applyEdits(
    text,
    marks.map(({ at, mark }) => ({ span: { start: at, end: at }, newText: mark })),
  );
}

const describeFindings = (findings: readonly Finding[]): string =>
  findings.map(({ span, message }) => `\n  ${span.start}–${span.end} ${formatMessage(message)}`).join('') ||
  'nothing';
