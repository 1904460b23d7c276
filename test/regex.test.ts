import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import ts from 'typescript';
import type * as core from '../server/src/core';
import { loadedAnew } from './anew';
import { assertSafe } from './backtracking';
import { nodesOf, type Source, sourcesIn } from './sources';

const coreFolder = ['', 'server', 'src', 'core', ''].join(sep);
const sources = sourcesIn('server/src/core');

/** `/source/flags` of every regular expression that stands in the engine's sources. */
function literals(): string[] {
  return sources.flatMap(({ tree }) =>
    [...nodesOf(tree)].filter(ts.isRegularExpressionLiteral).map(node => node.text),
  );
}

/** `file:line` of every place in the engine's sources that builds a regular expression. */
function placesIn({ path, tree }: Source): string[] {
  const isBuilder = (node: ts.Node) =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
  const line = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return [...nodesOf(tree)].filter(isBuilder).map(node => `${path}:${line(node)}`);
}

interface Built {
  /** `/source/flags`. */
  readonly expression: string;
  /** `file:line` */
  readonly place: string;
}

/** Every regular expression that the engine builds while it loads and mends the samples. */
function built(): Built[] {
  const found: Built[] = [];
  const Native = RegExp;
  globalThis.RegExp = class extends Native {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      const place = placeOf(new Error().stack?.split('\n')[2]);
      if (place !== undefined) found.push({ expression: String(this), place });
    }
  } as RegExpConstructor;
  try {
    loadedAnew<typeof core>('server/src/core', ({ defaultConfig, fixText }) => {
      for (const name of readdirSync('samples').filter(each => each.endsWith('.txt')))
        fixText(readFileSync(`samples/${name}`, 'utf8'), defaultConfig);
    });
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** The `file:line` that a line of a stack names, where it is the engine's. */
function placeOf(stackLine = ''): string | undefined {
  const [, path, line] = /([^\s(]+):(\d+):\d+\)?$/.exec(stackLine) ?? [];
  return path?.includes(coreFolder) ? `${relative('.', path).split(sep).join('/')}:${line}` : undefined;
}

/** How often a match is looked for decides nothing about one. */
const withoutFlagG = (expression: string): string =>
  expression.replace(/[a-z]*$/, flags => flags.replace('g', ''));

describe('regular expressions of the engine', () => {
  const fromWords = built();

  const expressions = [...literals(), ...fromWords.map(({ expression }) => expression)].map(withoutFlagG);

  for (const expression of [...new Set(expressions)].sort()) {
    it(`${expression.slice(0, 100)} cannot backtrack badly`, () => assertSafe(expression));
  }

  it('are all tried, those that are built from words too', () => {
    const reached = new Set(fromWords.map(({ place }) => place));
    const missed = sources.flatMap(placesIn).filter(place => !reached.has(place));
    assert.deepEqual(missed, []);
  });

  it('would not pass if they could', () => {
    assert.throws(() => assertSafe('/^(?:a|a)*$/'), /backtracks badly/);
    assert.throws(() => assertSafe('/a*b/'), /backtracks badly/);
    assert.throws(() => assertSafe('/(?<=x)(?:a|a)*$/'), /backtracks badly/);
    assert.throws(() => assertSafe('/^(?:a{1,30}){1,30}$/'), /backtracks badly/);
    assert.throws(() => assertSafe('/(/'), /is not judged/);
  });
});
