// Derives the tables in server/src/core/codepoints/tables/. Run by hand, with Debian's unicode-data (or the same file from
// unicode.org) at hand:
//   npm install --no-save @node-rs/jieba@2.0.3 opencc-js@1.4.2
//   node scripts/make-codepoints.mjs /usr/share/unicode/EquivalentUnifiedIdeograph.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const iconv = require('@vscode/iconv-lite-umd');
const folder = 'server/src/core/codepoints/tables';
const wrap = text => text.replace(/.{1,96}/gu, part => `\n  '${part}' +`).replace(/ \+$/, '');
const constant = (comment, name, text) => `/** ${comment} */\nexport const ${name} =${wrap(text)};\n`;
const decode = (code, encoding) => iconv.decode(Buffer.from([code >> 8, code & 0xff]), encoding);

// --- radicals and strokes -----------------------------------------------------------------------------------------

function radicals(file) {
  const pairs = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, first, last = first, unified] =
      /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([0-9A-F]+)/.exec(line) ?? [];
    if (!unified) continue;
    for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++)
      pairs.push(String.fromCodePoint(code, parseInt(unified, 16)));
  }
  return `// Made by scripts/make-codepoints.mjs; do not edit.
// Derived from EquivalentUnifiedIdeograph.txt of the Unicode Character Database 15.0, Copyright © 2022 Unicode, Inc.,
// Unicode licence. Notices: THIRD-PARTY-NOTICES.md.

${constant('Each CJK radical and stroke, followed by the ideograph that looks the same.', 'radicalPairs', pairs.join(''))}`;
}

// --- private use --------------------------------------------------------------------------------------------------

/** What stood at these codes of GB 18030 before Unicode had the characters, from U+E816 and so on. */
const gbLate = { e816: 0x20087, e817: 0x20089, e818: 0x200cc, e831: 0x215d7, e83b: 0x2298f, e855: 0x241fe };

/** The first unit of each row, and its characters. */
function gb18030() {
  const upright = new TextDecoder('gb18030');
  const row = (unit, codes) =>
    `  [0x${unit.toString(16)}, '${codes
      .map((code, i) => {
        const late = gbLate[(unit + i).toString(16)];
        return late ? String.fromCodePoint(late) : upright.decode(Uint8Array.of(code >> 8, code & 0xff));
      })
      .join('')}'],`;
  const codes = (first, count) => Array.from({ length: count }, (_, i) => first + i);
  return [
    row(0xe78d, [...codes(0xa6d9, 7), 0xa6ec, 0xa6ed, 0xa6f3]),
    row(0xe7c7, [0xa8bc, 0xa8bf]),
    row(0xe7e7, codes(0xa989, 13)),
    row(0xe815, codes(0xfe50, 0x2f)),
    row(0xe844, codes(0xfe80, 0x21)),
  ].join('\n');
}

/** Big5's user-defined areas in the order in which Windows maps them to U+E000 and on: lead bytes, first unit. */
const big5Areas = [
  [0xfa, 0xfe, 0xe000],
  [0x8e, 0xa0, 0xe311],
  [0x81, 0x8d, 0xeeb8],
  [0xc6, 0xc8, 0xf6b1],
];

/** What HKSCS has in these areas: one character for each unit from U+E000, a space where it has none. */
function hkscs() {
  const characters = [];
  for (const [first, last, unit] of big5Areas) {
    while (characters.length < unit - 0xe000) characters.push(' ');
    for (let lead = first; lead <= last; lead++)
      for (let trail = lead === 0xc6 ? 0xa1 : 0x40; trail <= 0xfe; trail++) {
        if (trail > 0x7e && trail < 0xa1) continue;
        const [character, more] = decode((lead << 8) | trail, 'big5-hkscs');
        characters.push(
          more !== undefined || !/\p{L}|\p{So}|\p{Sk}|\p{P}|\p{N}/u.test(character) ? ' ' : character,
        );
      }
  }
  return characters
    .join('')
    .trimEnd()
    .replace(/ {2,}/g, gap => `[${gap.length}]`);
}

const privateUse = () => `// Made by scripts/make-codepoints.mjs; do not edit.

/** Units at which GB 18030 and GBK kept characters that Unicode had not yet: the first of a row, and the row's characters. */
export const gb18030Rows: readonly (readonly [number, string])[] = [
${gb18030()}
];

${constant('The characters of HKSCS at U+E000 and on, where Windows puts the user-defined areas of Big5; “[n]” skips n units, a space one.', 'hkscsCharacters', hkscs())}`;

// --- mojibake -----------------------------------------------------------------------------------------------------

const garble = (text, as, read) => iconv.decode(Buffer.from(iconv.encode(text, as)), read);

/** Characters by how often the words of the list have them. */
function frequencies(convert) {
  const counts = new Map();
  const dict = join(dirname(require.resolve('@node-rs/jieba/package.json')), 'dict.txt');
  for (const line of readFileSync(dict, 'utf8').split('\n')) {
    const [word, count] = line.split(' ');
    for (const char of count ? convert(word) : '') counts.set(char, (counts.get(char) ?? 0) + Number(count));
  }
  return counts;
}

const byCount = counts => [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

/** How often each character comes out when text of these characters is misread. UTF-8 is not aligned: all pairs. */
function misread(counts, as, read) {
  const found = new Map();
  const frequent = byCount(counts).slice(0, as === 'utf-8' ? 250 : 1500);
  for (const [char, count] of frequent)
    for (const [next, weight] of as === 'utf-8' ? frequent : [['', 1]])
      for (const glyph of garble(char + next, as, read))
        found.set(glyph, (found.get(glyph) ?? 0) + count * weight);
  return found;
}

function markers() {
  const simplified = frequencies(word => word);
  const traditional = frequencies(require('opencc-js').Converter({ from: 'cn', to: 't' }));
  const total = [...simplified.values()].reduce((sum, count) => sum + count, 0);
  const share = char => ((simplified.get(char) ?? 0) + (traditional.get(char) ?? 0)) / total;
  const lines = [
    ['utf8AsGbk', simplified, 'utf-8', 'gb18030'],
    ['utf8AsBig5', traditional, 'utf-8', 'big5-hkscs'],
    ['big5AsGbk', traditional, 'big5-hkscs', 'gb18030'],
    ['gbkAsBig5', simplified, 'gb18030', 'big5-hkscs'],
  ].map(([name, counts, as, read]) => {
    const found = misread(counts, as, read);
    const sum = [...found.values()].reduce((all, count) => all + count, 0);
    const chosen = byCount(found)
      .filter(
        ([char, count]) =>
          /[\u4e00-\u9fff]/.test(char) && share(char) < 2e-5 && count / sum > 50 * share(char),
      )
      .slice(0, 280);
    const covered = chosen.reduce((all, [, count]) => all + count, 0) / sum;
    console.log(name, `${Math.round(100 * covered)} % of misread text`);
    return constant(
      `Han that ${as} read as ${read} is full of, and sound text is not.`,
      name,
      chosen.map(([char]) => char).join(''),
    );
  });
  return `// Made by scripts/make-codepoints.mjs; do not edit.
// Which characters are frequent was counted in the word list of jieba (github.com/fxsjy/jieba), MIT licence, Copyright (c)
// 2013 Sun Junyi; Traditional forms by opencc-js 1.4.2 (MIT). Notices: THIRD-PARTY-NOTICES.md.

${lines.join('\n')}`;
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/make-codepoints.mjs PATH/TO/EquivalentUnifiedIdeograph.txt');
writeFileSync(join(folder, 'radicals.ts'), radicals(file));
writeFileSync(join(folder, 'private-use.ts'), privateUse());
writeFileSync(join(folder, 'mojibake.ts'), markers());
