// `npm run bench`: runs bench/ as a bundle, since that is how the engine is shipped. Run from TypeScript directly, every
// function would carry the name-keeping code of the loader, which takes longer than some of what is measured.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ensureInstalled } from './install.mjs';

ensureInstalled('bench', { what: 'what Galley is measured beside' });
const folder = path.resolve('dist/bench');
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, 'bench.cjs');
await build({
  entryPoints: ['bench/index.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['esbuild'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
