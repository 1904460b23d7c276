import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../server/src/core/rules';
import { checkExample, checkForm, parseRulePage } from './rule-page';

describe('rule pages', () => {
  const ids = rules.map(rule => rule.id);

  it('stand beside rules of the same name', () => {
    assert.equal(new Set(ids).size, ids.length, 'two rules share a name');
    for (const id of ids) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(existsSync(`server/src/core/rules/${id}.ts`), `server/src/core/rules/${id}.ts is missing`);
    }
    const documented = readdirSync('docs/rules').filter(name => name.endsWith('.md') && name !== 'README.md');
    assert.deepEqual(documented.sort(), ids.map(id => `${id}.md`).sort());
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const path = `docs/rules/${rule.id}.md`;
      const page = parseRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '');

      it('has a page in the common form', () => checkForm(rule, page));
      for (const [index, example] of page.examples.entries()) {
        it(`does what example ${index + 1} (${example.kind}) says`, () => checkExample(rule, example));
      }
    });
  }
});
