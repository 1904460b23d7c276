import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import type * as core from '../server/src/core';
import { nodesOf, sourcesIn } from './sources';

const coreFolder = ['', 'server', 'src', 'core', ''].join(sep);

/** `/source/flags` of every regular expression that stands in the engine's sources. */
function literals(): string[] {
  const nodes = sourcesIn('server/src/core').flatMap(source => [...nodesOf(source.tree)]);
  return nodes.filter(ts.isRegularExpressionLiteral).map(node => node.text);
}

/** `/source/flags` of every regular expression that the engine builds while it loads and mends a page. */
function built(): string[] {
  const found: string[] = [];
  const Native = RegExp;
  const require = createRequire(__filename);
  const loaded = Object.keys(require.cache).filter(path => path.includes(coreFolder));
  const kept = loaded.map(path => [path, require.cache[path]] as const);
  for (const path of loaded) delete require.cache[path];
  globalThis.RegExp = class extends Native {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      if (new Error().stack?.split('\n')[2]?.includes(coreFolder)) found.push(String(this));
    }
  } as RegExpConstructor;
  try {
    const { defaultConfig, fixText } = require('../server/src/core') as typeof core;
    fixText(readFileSync('samples/front-page.txt', 'utf8'), defaultConfig);
  } finally {
    globalThis.RegExp = Native;
    for (const [path, module] of kept) require.cache[path] = module;
  }
  return found;
}

function assertSafe(expression: string): void {
  const slash = expression.lastIndexOf('/');
  const result = checkSync(expression.slice(1, slash), expression.slice(slash + 1), { timeout: 2000 });
  if (result.status === 'vulnerable') assert.fail(`${expression} backtracks badly: ${result.attack.pattern}`);
}

describe('regular expressions of the engine', () => {
  for (const expression of [...new Set(literals())].sort()) {
    it(`${expression.slice(0, 100)} cannot backtrack badly`, () => assertSafe(expression));
  }

  it('built from words cannot either', () => new Set(built()).forEach(assertSafe));
});
