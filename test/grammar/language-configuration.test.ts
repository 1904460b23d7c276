import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LanguageConfiguration {
  readonly comments?: object;
  readonly folding?: object;
  readonly autoClosingPairs: readonly unknown[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration = JSON.parse(
  readFileSync('language-configuration.json', 'utf8'),
) as LanguageConfiguration;
const { pattern, flags } = configuration.wordPattern;

describe('language configuration', () => {
  const lines: readonly (readonly [line: string, words: readonly string[]])[] = [
    ['□记者 陈晓苏，𠮷野家', ['记者', '陈晓苏', '𠮷野家']],
    ['9月30日4D阳光厨房', ['9', '月', '30', '日', '4', 'D', '阳光厨房']],
    ['1,086.6万元', ['1,086.6', '万元']],
    ['don’t, mother-in-law. Cafe\u0301', ['don’t', 'mother-in-law', 'Cafe\u0301']],
    ['——“”……', []],
  ];
  for (const [line, words] of lines)
    it(`takes ${words.join(' | ') || 'nothing'} for words`, () =>
      deepEqual(line.match(new RegExp(pattern, `${flags}g`)) ?? [], words));

  it('types nothing that a transcriber did not', () => deepEqual(configuration.autoClosingPairs, []));
  it('knows no comments and no folding marks, which a page cannot have', () =>
    deepEqual([configuration.comments, configuration.folding], [undefined, undefined]));
});
