import assert from 'node:assert/strict';
import type { Rule } from '../server/src/core/rule';
import { checkFix, checkOffer, findingsOf } from './support';

export interface Example {
  readonly kind: 'bad' | 'good';
  readonly text: string;
  /** The text after the rule's safe fixes; undefined where the page does not say. */
  fixed?: string;
  /** The text after the first fix that is offered. */
  offered?: string;
}

/** What docs/rules/<id>.md must hold; see docs/STYLE.md. */
export interface RulePage {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly hasMeta: boolean;
  readonly sections: readonly string[];
  readonly examples: readonly Example[];
}

const fence = /^(`{3,})text (bad|good|fixed|offered)$/;

export function parseRulePage(source: string): RulePage {
  const lines = source.split(/\r?\n/);
  const examples: Example[] = [];
  const prose: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [, ticks, kind] = fence.exec(lines[i] ?? '') ?? [];
    if (!ticks) {
      prose.push(lines[i] ?? '');
      continue;
    }
    const end = lines.indexOf(ticks, i + 1);
    assert.ok(end > 0, `the example at line ${i + 1} is not closed`);
    addBlock(examples, kind as Example['kind'] | 'fixed' | 'offered', lines.slice(i + 1, end).join('\n'));
    i = end;
  }
  const title = prose.find(line => line.startsWith('# '));
  return {
    title: title?.slice(2),
    summary: prose.slice(prose.indexOf(title ?? '') + 1).find(line => line.trim() !== ''),
    hasMeta: prose.includes('<!-- meta -->') && prose.includes('<!-- /meta -->'),
    sections: prose.filter(line => line.startsWith('## ')).map(line => line.slice(3)),
    examples,
  };
}

function addBlock(examples: Example[], kind: Example['kind'] | 'fixed' | 'offered', text: string): void {
  if (kind === 'bad' || kind === 'good') {
    examples.push({ kind, text });
    return;
  }
  const subject = examples.at(-1);
  assert.equal(subject?.kind, 'bad', `a “${kind}” block must follow a “bad” one`);
  if (subject) subject[kind] = text;
}

/** The page documents this rule, in the form that all pages have. */
export function checkForm(rule: Rule, page: RulePage): void {
  assert.equal(page.title, rule.id);
  assert.equal(page.summary, rule.summary);
  assert.ok(page.hasMeta, 'the <!-- meta --> … <!-- /meta --> table is missing');
  assert.deepEqual(page.sections, ['What it finds', 'Why it matters', 'Examples', 'Fix safety']);
  const count = (kind: Example['kind']) => page.examples.filter(example => example.kind === kind).length;
  assert.ok(count('bad') >= 1, 'a page shows at least one flaw');
  assert.ok(count('good') >= 2, 'a page shows at least two look-alikes that are sound');
}

/** The rule does to the example what the page says. */
export function checkExample(rule: Rule, { kind, text, fixed, offered }: Example): void {
  const { length } = findingsOf(rule, text);
  if (kind === 'good') assert.equal(length, 0, `sound text is reported:\n${text}`);
  else assert.notEqual(length, 0, `the flaw is not reported:\n${text}`);
  if (fixed !== undefined) checkFix(rule, text, fixed);
  if (offered !== undefined) checkOffer(rule, text, offered);
}
