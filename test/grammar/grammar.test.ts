import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cases, lookAlikes, scopes } from './cases';
import { tokenize } from './tokenize';

const short = new Map(Object.entries(scopes).map(([name, scope]) => [scope as string, name]));

/** The highlighted texts of a line, by the short name of their innermost scope. */
async function highlights(line: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { scopes, text } of await tokenize(line)) {
    const name = short.get(scopes.at(-1)!);
    if (name) (found[name] ??= []).push(text);
  }
  return found;
}

/** A sample's highlighted lines, one token per indented line. */
async function render(path: string): Promise<string> {
  const out: string[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    const tokens = (await tokenize(line)).filter(({ text }) => text.trim());
    if (tokens.length)
      out.push(`${index + 1}: ${line}`, ...tokens.map(t => `  ${t.text}\t${t.scopes.join(' ')}`));
  }
  return out.join('\n') + '\n';
}

describe('grammar', () => {
  for (const [kind, lines] of Object.entries(cases))
    describe(kind, () => {
      for (const [line, expected] of lines) it(line, async () => deepEqual(await highlights(line), expected));
    });

  describe('leaves plain', () => {
    for (const line of lookAlikes) it(line, async () => deepEqual(await tokenize(line), []));
  });

  for (const sample of ['front-page', 'front-page-en'])
    it(`highlights samples/${sample}.txt as before (UPDATE=1 rewrites)`, async () => {
      const path = `test/grammar/${sample}.snap`;
      const actual = await render(`samples/${sample}.txt`);
      if (process.env['UPDATE'] || !existsSync(path)) writeFileSync(path, actual);
      equal(actual, readFileSync(path, 'utf8'));
    });

  describe('does not backtrack badly', () => {
    // VS Code tokenizes lines of up to 20,000 characters; quadratic work on one would take minutes.
    const units = [
      '记者',
      '本报',
      '张 三 ',
      '（记者',
      '天天',
      '朱志杰',
      'aabb ',
      'By A ',
      'Aa ',
      'ABC, ',
      '□',
      '一月',
      '《',
      '、',
    ];
    for (const unit of units)
      it(`on a long line of ${unit}`, async () => {
        const started = performance.now();
        await tokenize(unit.repeat(20000 / unit.length));
        ok(performance.now() - started < 5000);
      });
  });
});
