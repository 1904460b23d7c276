// Starts a rule: its file, its page, its test and its entry in the list.
//   npx tsx scripts/new-rule.ts torn-headline [category, else structure]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Category } from '../server/src/core/rule';

const categories: readonly Category[] = [
  'doubled',
  'ocr',
  'character',
  'spacing',
  'punctuation',
  'byline',
  'structure',
];
const list = 'server/src/core/rules/index.ts';

/** The files of a new rule: path from the repository's root → text. `index` is the rule list as it is. */
export function scaffold(id: string, category: Category, index: string): Map<string, string> {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return new Map([
    [`server/src/core/rules/${id}.ts`, ruleText(id, name, category)],
    [`docs/rules/${id}.md`, pageText(id)],
    [`test/rules/${id}.test.ts`, testText(id, name)],
    [list, withEntry(index, id, name)],
  ]);
}

/** What keeps a rule from being started; undefined where nothing does. */
export function objection(id: string | undefined, category: string): string | undefined {
  if (!id) return 'usage: npx tsx scripts/new-rule.ts ID [CATEGORY]';
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return `“${id}” is not kebab-case.`;
  if (existsSync(`server/src/core/rules/${id}.ts`)) return `“${id}” is a rule already.`;
  if (!categories.some(known => known === category))
    return `The category must be one of ${categories.join(', ')}.`;
  return undefined;
}

const withEntry = (index: string, id: string, name: string): string =>
  index
    .replace(/\n\n/, `\nimport { ${name} } from './${id}';\n\n`)
    .replace(/(\[\]\s*=\s*\[)([^\]]*?),?\s*\];/, (_, open: string, entries: string) =>
      entries.trim() ? `${open}${entries}, ${name}];` : `${open}${name}];`,
    );

const ruleText = (id: string, name: string, category: Category) => `import { say } from '../message';
import { defineRule } from '../rule';

const messages = {
  found: '“{0}” was not printed.',
  remove: 'Remove it',
} as const;

/** What the flaw looks like. */
const flaw = /@@/g;

/** Why a transcription has the flaw, and how it is told from what is sound. */
export const ${name} = defineRule({
  id: '${id}',
  category: '${category}',
  severity: 'warning',
  summary: 'One sentence that says what the flaw is.',
  safeFix: 'always',
  messages,
  *check(page) {
    for (const { 0: found, index: start } of page.text.matchAll(flaw)) {
      const span = { start, end: start + found.length };
      yield {
        span,
        message: say(messages.found, found),
        fixes: [{ title: say(messages.remove), safe: true, edits: [{ span, newText: '' }] }],
      };
    }
  },
});
`;

const pageText = (id: string) => `# ${id}

One sentence that says what the flaw is.

<!-- meta -->
<!-- /meta -->

## What it finds

The flaw, what must agree before it is reported, and what is left alone.

## Why it matters

What the flaw does to a reader, a search or a later step.

## Examples

\`\`\`text bad
A page@@ with the flaw.
\`\`\`

\`\`\`text fixed
A page with the flaw.
\`\`\`

A look-alike, and why it is sound:

\`\`\`text good
A page @ 5 cents.
\`\`\`

\`\`\`text good
Another look-alike.
\`\`\`

## Fix safety

What the fix changes, and why that was certainly printed so.
`;

const testText = (
  id: string,
  name: string,
) => `import { ${name} as rule } from '../../server/src/core/rules/${id}';
import { check, checkFix } from '../support';

describe('${id}', () => {
  const cases: [name: string, text: string][] = [
    ['the flaw', 'A page[|@@|] with it'],
    ['a look-alike', 'A page @ 5 cents'],
    ['nothing', ''],
  ];
  for (const [name, text] of cases) it(name, () => void check(rule, text));

  it('is mended', () => checkFix(rule, 'A page@@ with it', 'A page with it'));
});
`;

async function main(id?: string, category = 'structure'): Promise<void> {
  const problem = objection(id, category);
  if (problem) {
    console.error(problem);
    process.exitCode = 2;
    return;
  }
  for (const [path, text] of scaffold(id as string, category as Category, readFileSync(list, 'utf8'))) {
    mkdirSync(dirname(path), { recursive: true });
    const options = { ...(await resolveConfig(path)), filepath: path };
    writeFileSync(path, path.endsWith('.ts') ? await format(text, options) : text);
    console.log(`wrote ${path}`);
  }
  console.log(
    'Now: the check, the examples, Chinese for the messages in l10n/bundle.l10n.zh-cn.json, npm run generate.',
  );
}

if (process.argv[1] === join(process.cwd(), 'scripts/new-rule.ts')) void main(...process.argv.slice(2));
