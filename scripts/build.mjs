// Bundles the extension: client, language server (Node and Worker) and command line, into dist/.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { copyLexicons } from './lexicons.mjs';
import { thirdPartyNotices } from './notices.mjs';

const watch = process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  target: 'es2022',
  logLevel: 'warning',
  metafile: true,
  // Prefer the ESM builds of dependencies: they shake better.
  mainFields: ['module', 'main'],
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };

const bundles = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  {
    ...shared,
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'dist/client.web.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.js' },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['server/src/lsp/worker.ts'],
    outfile: 'dist/server.worker.js',
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

rmSync('dist', { recursive: true, force: true });
copyLexicons('dist');
const contexts = await Promise.all(bundles.map(options => context(options)));
if (watch) {
  await Promise.all(contexts.map(c => c.rebuild())); // watch() does not wait for the first build
  await Promise.all(contexts.map(c => c.watch()));
  console.log('watching…');
} else {
  const results = await Promise.all(contexts.map(c => c.rebuild()));
  await Promise.all(contexts.map(c => c.dispose()));
  chmodSync('dist/cli.js', 0o755);
  writeFileSync('dist/ThirdPartyNotices.txt', thirdPartyNotices(results.map(result => result.metafile)));
}
