import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { type Article, type Page, type Part, parsePage } from '../server/src/core';
import { type LanguageId } from '../server/src/core/languages';
import { markNames, nameOf } from '../server/src/core/notation';

const source = readFileSync('docs/notation.md', 'utf8');
const blocks = [...source.matchAll(/^```text (marked|read)\n([^]*?)^```$/gm)].map(([, kind, text]) => ({
  kind,
  text: text as string,
}));

/** An article as the page shows it: a headline, and what each of its parts reads. */
function show(page: Page, { headline, parts }: Article): string[] {
  const lines = ({ first, last }: Part) =>
    Array.from({ length: last - first + 1 }, (_, i) => page.printed.textOf(first + i));
  const shown = parts
    .filter(({ role }) => role !== 'dateline')
    .map(part => `  ${part.role}: ${lines(part).join(page.language.script === 'han' ? '' : ' ')}`);
  return [`article: ${headline ?? '–'}`, ...shown];
}

/** Whether a line reads as the page says; … stands for what it leaves out. */
function reads(actual: string, expected: string): boolean {
  const [start = '', end] = expected.split(' … ');
  return end === undefined ? actual === expected : actual.startsWith(start) && actual.endsWith(end);
}

describe('docs/notation.md', () => {
  it('has examples', () => assert.ok(blocks.length >= 8));

  blocks.forEach(({ kind, text }, i) => {
    const next = blocks[i + 1];
    if (kind !== 'marked' || next?.kind !== 'read') return;
    it(`reads as it says: ${text.slice(0, text.indexOf('\n'))} … (${i / 2 + 1})`, () => {
      const page = parsePage(text);
      const actual = page.articles.flatMap(article => show(page, article));
      const expected = next.text.trimEnd().split('\n');
      assert.equal(actual.length, expected.length, actual.join('\n'));
      actual.forEach((line, n) => assert.ok(reads(line, expected[n] as string), `${line} ≠ ${expected[n]}`));
    });
  });

  it('names every mark in every language', () => {
    for (const mark of markNames)
      for (const language of ['en', 'zh-Hans', 'zh-Hant'] satisfies LanguageId[])
        assert.ok(source.includes(`\`@@ ${nameOf(mark, language)}\``), `${mark} in ${language}`);
  });
});
