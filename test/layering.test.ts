import assert from 'node:assert/strict';
import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf, nodesOf, type Source, sourcesIn } from './sources';

/** An imported module: a path from the repository's root where the import is relative, else as written. */
const modulesOf = (source: Source): string[] =>
  importsOf(source).map(name => (name.startsWith('.') ? posix.join(posix.dirname(source.path), name) : name));

const coreFace = /^server\/src\/core(\/index)?$/;
const bundles = /^l10n\//;
/** Not a path of this repository. */
const packages = /^(?!(server|client|test|scripts|bench)\/)[@a-z]/;

/** Which modules a folder's sources may import; the arrows of docs/ARCHITECTURE.md. */
const arrows: Record<string, RegExp[]> = {
  'server/src/core': [/^server\/src\/core\//, coreFace],
  'server/src/lexicons': [/^server\/src\/lexicons\//, coreFace, /^node:/],
  'server/src/lsp': [/^server\/src\/(lsp|lexicons)\//, coreFace, bundles, /^vscode-languageserver/],
  'server/src/cli': [
    /^server\/src\/(cli|lexicons)\//,
    coreFace,
    bundles,
    /^server\/src\/lsp\/node$/,
    packages,
  ],
  'client/src': [
    /^client\/src\//,
    /^server\/src\/core\/newspaper$/,
    /^vscode$/,
    /^vscode-languageclient(\/|$)/,
    /^jsonc-parser$/,
    /^node:/,
  ],
};

/** Names that would make the engine depend on more than its input. */
const impure = new Set(
  'Date performance process console setTimeout setInterval setImmediate queueMicrotask fetch require globalThis Intl'.split(
    ' ',
  ),
);

describe('layers', () => {
  for (const [folder, allowed] of Object.entries(arrows)) {
    it(`${folder} imports only what the architecture allows`, () => {
      const astray = sourcesIn(folder).flatMap(source =>
        modulesOf(source)
          .filter(module => !allowed.some(pattern => pattern.test(module)))
          .map(module => `${source.path} → ${module}`),
      );
      assert.deepEqual(astray, []);
    });
  }

  it('no rule imports another rule', () => {
    const sources = sourcesIn('server/src/core/rules').filter(source => !source.path.endsWith('/index.ts'));
    const siblings = sources.flatMap(source =>
      modulesOf(source)
        .filter(
          module => posix.dirname(module) === 'server/src/core/rules' || module === 'server/src/core/rules',
        )
        .map(module => `${source.path} → ${module}`),
    );
    assert.deepEqual(siblings, []);
  });

  it('nothing that ships imports from the tests', () => {
    const astray = sourcesIn('server', 'client').flatMap(source =>
      modulesOf(source).filter(m => m.startsWith('test/')),
    );
    assert.deepEqual(astray, []);
  });

  it('the core uses no clock, randomness, input or output', () => {
    const uses = sourcesIn('server/src/core').flatMap(source =>
      [...nodesOf(source.tree)].filter(isImpure).map(node => `${source.path}: ${node.getText()}`),
    );
    assert.deepEqual(uses, []);
  });
});

function isImpure(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.getText() === 'Math.random';
  const member =
    ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
  return ts.isIdentifier(node) && !member && impure.has(node.text);
}
