import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { mend, pageOf } from './background';
import { describePage } from './snapshot';

const snapshots = 'test/snapshots';
const samples = globSync('samples/**/*.txt').sort();

/** Compares with what is kept, or keeps it where UPDATE is set. */
function assertSnapshot(name: string, actual: string): void {
  const path = `${snapshots}/${name}`;
  mkdirSync(snapshots, { recursive: true });
  if (process.env.UPDATE) writeFileSync(path, actual);
  assert.equal(
    actual,
    existsSync(path) ? readFileSync(path, 'utf8') : '',
    `${path} is stale: UPDATE=1 npm run test:unit`,
  );
}

describe('samples', () => {
  for (const sample of samples) {
    const name = basename(sample, '.txt');
    const text = readFileSync(sample, 'utf8');
    it(`${name}: findings`, () => assertSnapshot(`${name}.findings.txt`, describePage(pageOf(text))));
    it(`${name}: mended`, () => assertSnapshot(`${name}.fixed.txt`, mend(text).text));
  }

  it('have no snapshot without a sample', () => {
    const names = samples.map(sample => basename(sample, '.txt'));
    const expected = names.flatMap(name => [`${name}.findings.txt`, `${name}.fixed.txt`]);
    assert.deepEqual(readdirSync(snapshots).sort(), expected.sort());
  });
});
