import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parsePage, positionAt } from '../../server/src/core';
import { buildCli, galley, inFolder } from './support';

const seed = 'samples/front-page.txt';

describe('galley outline', () => {
  before(buildCli);

  it('prints the articles and credits of the engine, in the shape of the contract', async () => {
    const run = await galley(['outline', '--format', 'json', seed]);
    const page = parsePage(readFileSync(seed, 'utf8'));
    const place = (offset: number) => ({ offset, ...positionAt(page.lines, offset) });
    const { version, files } = JSON.parse(run.stdout);
    assert.deepEqual([run.status, run.stderr, version, files.length], [0, '', 1, 1]);
    const [{ path, articles, credits, ...more }] = files;
    assert.deepEqual([path, more], [seed, {}]);
    assert.deepEqual(
      articles,
      page.articles.map(({ headline, kicker, deck, byline, dateline, kind, parts }) => ({
        headline,
        kicker,
        deck,
        byline: byline && { text: byline.text, people: byline.people },
        dateline,
        kind,
        parts: parts.map(({ role, first, last }) => ({ role, startLine: first + 1, endLine: last + 1 })),
      })),
    );
    assert.deepEqual(
      credits.map(({ article: _, ...credit }: { article: unknown }) => credit),
      page.credits.map(({ kind, text, people, agency, span }) => ({
        kind,
        text,
        people,
        agency,
        start: place(span.start),
        end: place(span.end),
      })),
    );
  });

  it('gives each byline to its article', async () => {
    const { stdout } = await galley(['outline', '--format', 'json', seed]);
    const [{ articles, credits }] = JSON.parse(stdout).files;
    for (const { kind, text, article } of credits) {
      assert.ok(article === null || articles[article], 'an index of an article, or null');
      if (kind === 'byline' && articles[article]?.byline) assert.equal(articles[article].byline.text, text);
    }
  });

  it('has an error in place of the articles of what it cannot read', () =>
    inFolder({ 'a.txt': '\0\x01\x02' }, async folder => {
      const run = await folder.run(['outline', '--format', 'json', 'a.txt', '-'], { input: '' });
      const { files } = JSON.parse(run.stdout);
      assert.equal(run.status, 2);
      assert.deepEqual(Object.keys(files[0]), ['path', 'error']);
      assert.deepEqual(files[1], { path: '<stdin>', articles: [], credits: [] });
    }));

  it('pretty: two lines an article, one a credit', async () => {
    const run = await galley(['outline', seed]);
    const { articles, credits } = parsePage(readFileSync(seed, 'utf8'));
    const lines = run.stdout.trimEnd().split('\n');
    assert.equal(lines[0], seed);
    assert.equal(lines.length, 1 + 2 * articles.length + credits.length);
  });
});
