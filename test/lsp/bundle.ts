import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

export const forNode: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
export const forBrowser: BuildOptions = { ...shared, platform: 'browser', format: 'iife', target: 'es2022' };

/** Bundles a file as the release does, for as long as the tests around it run. Gives the bundle's path. */
export function bundled(entry: string, options: BuildOptions): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  const outfile = join(folder, 'bundle.js');
  before(async () => {
    const { copyLexicons } = await import('../../scripts/lexicons.mjs');
    copyLexicons(folder);
    await build({ ...options, entryPoints: [entry], outfile });
  });
  after(() => rmSync(folder, { recursive: true }));
  return () => outfile;
}
