// Writes what follows from the rules and the sources: `npm run generate`. test/generated.test.ts tells when it is due.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getL10nJson } from '@vscode/l10n-dev';
import { globSync } from 'tinyglobby';
import { configMessages, severities } from '../server/src/core/config';
import type { Category, Rule, Severity } from '../server/src/core/rule';
import { rules } from '../server/src/core/rules';
import { serverMessages } from '../server/src/lsp/messages';
import { grammarPath, grammarText } from './grammar';

type Strings = Record<string, string>;

/** English → Chinese. Everything that Galley says, but for the command line and the manifest's own strings. */
const chineseBundle = 'l10n/bundle.l10n.zh-cn.json';

export interface Generated {
  /** Path → text that the file should have. */
  readonly files: ReadonlyMap<string, string>;
  /** English strings without a translation in the Chinese bundle. */
  readonly untranslated: readonly string[];
}

export async function generate(): Promise<Generated> {
  const known = readStrings(chineseBundle);
  const english = [...(await clientStrings()), ...coreStrings()];
  const inChinese = (text: string) => known[text] ?? text;
  const files = new Map([
    ['package.json', withRuleSettings(read('package.json'))],
    [grammarPath, grammarText()],
    [
      'package.nls.json',
      withRuleStrings('package.nls.json', rule => `${rule.summary} [About this rule](${linkTo(rule)})`),
    ],
    [
      'package.nls.zh-cn.json',
      withRuleStrings(
        'package.nls.zh-cn.json',
        rule => `${inChinese(rule.summary)}[规则说明](${linkTo(rule)})`,
      ),
    ],
    ['schemas/galley.schema.json', json(projectSchema())],
    ['l10n/bundle.l10n.json', json(Object.fromEntries(english.map(text => [text, text])))],
    [
      chineseBundle,
      json(Object.fromEntries(english.filter(text => text in known).map(text => [text, inChinese(text)]))),
    ],
    ['README.md', between('rules', read('README.md'), ruleTable(englishTable))],
    [
      'README.zh-cn.md',
      between('rules', read('README.zh-cn.md'), ruleTable({ ...chineseTable, text: inChinese })),
    ],
  ]);
  for (const rule of rules) {
    const path = `docs/rules/${rule.id}.md`;
    files.set(path, between('meta', read(path), metaTable(rule)));
  }
  return { files, untranslated: english.filter(text => !(text in known)) };
}

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const readStrings = (path: string): Strings => JSON.parse(read(path) || '{}') as Strings;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What the client says: the strings that it hands to `l10n.t`. */
async function clientStrings(): Promise<string[]> {
  const sources = globSync('client/src/**/*.ts').sort();
  const contents = sources.map(path => ({ extension: '.ts' as const, contents: read(path) }));
  return Object.keys(await getL10nJson(contents)).sort();
}

/** What the engine and the language server say, each once. */
function coreStrings(): string[] {
  const ofRules = rules.flatMap(rule => [rule.summary, ...Object.values(rule.messages)]);
  return [...new Set([...ofRules, ...Object.values(configMessages), ...Object.values(serverMessages)])];
}

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly id: string; properties: object }[] };
}

/** The manifest with one setting for each rule. */
function withRuleSettings(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const section = manifest.contributes.configuration.find(({ id }) => id === 'galley.rules');
  if (!section) throw new Error('package.json has no configuration section galley.rules');
  section.properties = Object.fromEntries(
    rules.map((rule, index) => [`galley.rules.${rule.id}`, setting(rule, index)]),
  );
  return json(manifest);
}

const setting = ({ id, severity }: Rule, order: number) => ({
  type: 'string',
  enum: ['default', 'error', 'warning', 'info', 'hint', 'off'],
  enumDescriptions: [`default.${severity}`, 'error', 'warning', 'info', 'hint', 'off'].map(
    name => `%galley.severity.${name}%`,
  ),
  default: 'default',
  scope: 'resource',
  order,
  markdownDescription: `%galley.rules.${id}%`,
});

/** What a project's `galley.json` may say, for editors that complete and check it. */
const projectSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Galley: how the transcriptions of this project are checked',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    exclude: strings('Files and folders to leave out, as in a .gitignore.'),
    words: strings('Words that are right, however unusual they look: names, dialect, terms of the trade.'),
    roster: strings('People who write for the newspaper.'),
    rules: {
      type: 'object',
      description: 'How loud each rule is, or whether it is off.',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ id, summary, severity }) => [
          id,
          { description: `${summary} Default: ${severity}.`, enum: ['default', ...severities, 'off'] },
        ]),
      ),
    },
  },
});

const strings = (description: string) => ({ description, type: 'array', items: { type: 'string' } });

/** A file of the manifest's strings, with a description for each rule's setting after those written by hand. */
function withRuleStrings(path: string, describe: (rule: Rule) => string): string {
  const byHand = Object.entries(readStrings(path)).filter(([key]) => !key.startsWith('galley.rules.'));
  const ofRules = rules.map(rule => [`galley.rules.${rule.id}`, describe(rule)]);
  return json(Object.fromEntries([...byHand, ...ofRules]));
}

/** Opens the rule's page, which is part of the extension. */
const linkTo = ({ id }: Rule): string =>
  `command:galley.showRule?${encodeURIComponent(JSON.stringify([id]))}`;

/** A text with `body` between the marks `<!-- name -->` and `<!-- /name -->`; as it was where it has none. */
function between(name: string, text: string, body: string): string {
  const open = `<!-- ${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(`<!-- /${name} -->`, start);
  return start < 0 || end < 0 ? text : `${text.slice(0, start + open.length)}\n${body}\n${text.slice(end)}`;
}

const table = (...rows: string[][]): string => {
  const [head = [], ...body] = rows.map(cells => `| ${cells.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
};

const metaTable = ({ category, severity, safeFix }: Rule): string =>
  table(['category', 'severity', 'safe fixes'], [category, severity, safeFix]);

interface TableWords {
  readonly head: string[];
  readonly severity: Record<Severity, string>;
  readonly category: Record<Category, string>;
  readonly safeFix: Record<Rule['safeFix'], string>;
  readonly text: (english: string) => string;
}

function ruleTable({ head, severity, category, safeFix, text }: TableWords): string {
  const rows = rules.map(rule => [
    `[${rule.id}](docs/rules/${rule.id}.md)`,
    text(rule.summary).replaceAll('|', '\\|'),
    category[rule.category],
    severity[rule.severity],
    safeFix[rule.safeFix],
  ]);
  return table(head, ...rows);
}

const englishTable: TableWords = {
  head: ['rule', 'what it finds', 'category', 'severity', 'safe fixes'],
  severity: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  category: {
    doubled: 'doubled',
    ocr: 'OCR',
    character: 'character',
    spacing: 'spacing',
    punctuation: 'punctuation',
    byline: 'byline',
    structure: 'structure',
  },
  safeFix: { always: 'always', sometimes: 'sometimes', never: 'never' },
  text: english => english,
};

const chineseTable: Omit<TableWords, 'text'> = {
  head: ['规则', '查什么', '类别', '级别', '安全修复'],
  severity: { error: '错误', warning: '警告', info: '信息', hint: '提示' },
  category: {
    doubled: '重叠',
    ocr: '误识',
    character: '字符',
    spacing: '空格',
    punctuation: '标点',
    byline: '署名',
    structure: '结构',
  },
  safeFix: { always: '都有', sometimes: '部分有', never: '没有' },
};

async function main(): Promise<void> {
  const { files, untranslated } = await generate();
  for (const [path, text] of files) {
    if (text === read(path)) continue;
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  for (const text of untranslated) console.error(`${chineseBundle} has no ${JSON.stringify(text)}`);
  if (untranslated.length > 0) process.exitCode = 1;
}

if (require.main === module) void main();
