// The licences of the packages whose code esbuild has put into dist/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const RULE = '-'.repeat(80);

/** `metafiles` are those of the bundles; packages come in alphabetical order. */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap(metafile => Object.keys(metafile.inputs));
  const folders = [...new Set(inputs.map(packageFolder).filter(Boolean))].sort();
  return (
    [
      'Galley contains code of these packages, under their own licences.',
      ...folders.map(notice),
      readFileSync('THIRD-PARTY-NOTICES.md', 'utf8').trim(),
    ].join(`\n\n${RULE}\n\n`) + '\n'
  );
}

/** The folder of the npm package that a bundled file is out of; undefined for Galley's own. */
const packageFolder = file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  if (!file && !license) throw new Error(`${name} states no licence`);
  const text = file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return [`${name} ${version} (${license})`, text].filter(Boolean).join('\n\n');
}
