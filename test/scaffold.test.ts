import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { objection, scaffold } from '../scripts/new-rule';
import type { Rule } from '../server/src/core';
import type * as rulePages from './rule-page';

const id = 'torn-headline';

describe('a new rule', () => {
  let root: string;

  before(() => {
    mkdirSync('.tsbuild', { recursive: true });
    // Inside the repository, so that the copy finds the type definitions.
    root = mkdtempSync(resolve('.tsbuild/scaffold-'));
    for (const path of ['server/src/core', 'test/background.ts', 'test/support.ts', 'test/rule-page.ts']) {
      cpSync(path, join(root, path), { recursive: true });
    }
    for (const folder of ['docs/rules', 'test/rules']) mkdirSync(join(root, folder), { recursive: true });
    const list = readFileSync('server/src/core/rules/index.ts', 'utf8');
    for (const [path, text] of scaffold(id, 'structure', list)) writeFileSync(join(root, path), text);
  });
  after(() => rmSync(root, { recursive: true }));

  it('compiles', () => {
    const { config } = ts.readConfigFile('tsconfig.base.json', path => readFileSync(path, 'utf8')) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, '.');
    const paths = [
      `server/src/core/rules/${id}.ts`,
      'server/src/core/rules/index.ts',
      `test/rules/${id}.test.ts`,
    ];
    const program = ts.createProgram(
      paths.map(path => join(root, path)),
      { ...options, composite: false, emitDeclarationOnly: false, noEmit: true, types: ['node', 'mocha'] },
    );
    const problems = paths.flatMap(path => {
      const source = program.getSourceFile(join(root, path));
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    assert.deepEqual(
      problems.map(problem => ts.flattenDiagnosticMessageText(problem.messageText, '\n')),
      [],
    );
  });

  it('is on the list, and does what its page says', () => {
    const require = createRequire(__filename);
    const { rules } = require(join(root, 'server/src/core/rules')) as { rules: readonly Rule[] };
    const { parseRulePage, checkForm, checkExample } = require(
      join(root, 'test/rule-page'),
    ) as typeof rulePages;
    const rule = rules.find(candidate => candidate.id === id);
    assert.ok(rule);
    const page = parseRulePage(readFileSync(join(root, `docs/rules/${id}.md`), 'utf8'));
    checkForm(rule, page);
    for (const example of page.examples) checkExample(rule, example);
  });

  it('has a name of its own, in kebab-case, and a category', () => {
    assert.equal(objection(id, 'structure'), undefined);
    assert.match(objection('TornHeadline', 'structure') ?? '', /kebab-case/);
    assert.match(objection('spaced-digits', 'spacing') ?? '', /already/);
    assert.match(objection(id, 'torn') ?? '', /category/);
    assert.match(objection(undefined, 'structure') ?? '', /usage/);
  });

  it('may be the first on the list', () => {
    const empty = "import type { Rule } from '../rule';\n\nexport const rules: readonly Rule[] = [];\n";
    const list = scaffold(id, 'structure', empty).get('server/src/core/rules/index.ts') ?? '';
    assert.match(list, /\[tornHeadline\];/);
    assert.match(list, /import \{ tornHeadline \} from '\.\/torn-headline';\n\nexport/);
  });
});
