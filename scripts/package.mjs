// `npm run package`: builds Galley and makes galley-<version>.vsix of what runs, and of nothing else.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const LARGEST_BYTES = 2_500_000;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const listed = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'README.zh-cn.md',
  'dist/ThirdPartyNotices.txt',
  'dist/client.js',
  'dist/client.web.js',
  'dist/server.js',
  'dist/server.worker.js',
  'docs/notation.md',
  ...readdirSync(path.join(root, 'docs/rules')).map(name => `docs/rules/${name}`),
  'images/file-dark.svg',
  'images/file-light.svg',
  'images/galley.svg',
  'images/icon.png',
  'l10n/bundle.l10n.zh-cn.json',
  'language-configuration.json',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'schemas/galley.schema.json',
  'syntaxes/newspaper.tmLanguage.json',
];

ensureInstalled(root, { what: 'the build tools' });
const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
const lexicons = readdirSync(path.join(root, 'dist/lexicons')).map(name => `dist/lexicons/${name}`);
const files = [...listed, ...lexicons].sort();
const vsix = path.join(root, `galley-${version}.vsix`);
await pack(vsix);
const { size } = statSync(vsix);
if (size > LARGEST_BYTES) {
  console.error(`${vsix} is too large: ${size} bytes, and ${LARGEST_BYTES} are allowed.`);
  process.exitCode = 1;
}

/** Packs the files from a folder that holds nothing else. */
async function pack(packagePath) {
  const { createVSIX } = await import('@vscode/vsce');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'galley-package-'));
  try {
    for (const file of files) cpSync(path.join(root, file), path.join(folder, file));
    for (const file of ['README.md', 'README.zh-cn.md']) editFile(path.join(folder, file), withoutImages);
    writeFileSync(path.join(folder, '.vscodeignore'), ''); // or vsce would advise to have one
    await createVSIX({
      cwd: folder,
      packagePath,
      dependencies: false,
      rewriteRelativeLinks: false,
      allowMissingRepository: true,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function editFile(file, edit) {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** VS Code's page about an extension shows no images out of its package: their lines go, and tables left empty. */
function withoutImages(markdown) {
  return markdown.replace(/^.*!\[[^\]]*\]\(images\/.*\n/gm, '').replace(/^\|.*\n\|[ |-]+\n(?!\|)/gm, '');
}
