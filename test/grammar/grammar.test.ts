import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { assertSafe } from '../backtracking';
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

  describe('cannot backtrack badly', () => {
    // VS Code tokenizes lines of up to 20,000 characters. Loops are what is judged: without their atomic groups, bounded
    // repeats would be attacked for long, and in vain.
    for (const pattern of patternsIn(JSON.parse(readFileSync('syntaxes/newspaper.tmLanguage.json', 'utf8'))))
      it(pattern.slice(0, 100), () => assertSafe(toJavaScript(pattern), { maxRepeatCount: 1000 }));
  });
});

function patternsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (/^(?:match|begin|end|while)$/.test(key) ? [value] : []) : patternsIn(value),
  );
}

/**
 * `/source/flags` of a pattern of Oniguruma's as JavaScript writes it. Its atomic groups become common ones, which
 * backtrack more: what is safe without them is safe with them.
 */
function toJavaScript(pattern: string): string {
  const source = pattern
    .replaceAll('(?>', '(?:')
    .replaceAll('(?i:', '(?:')
    .replace(/\\x\{([0-9A-F]+)\}/g, '\\u{$1}')
    .replace(/\\p\{(Han|Latin)\}/g, '\\p{Script=$1}')
    .replace(/\[((?:[^\][\\]|\\.)+)&&\[\^([^\]]*)\]\]/g, '(?:(?![$2])[$1])');
  return `/${source}/${pattern.includes('(?i:') ? 'iu' : 'u'}`;
}
