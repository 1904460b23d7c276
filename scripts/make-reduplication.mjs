// Derives server/src/core/lexicon/reduplication.ts from jieba's word list (MIT), with opencc-js (MIT) for the
// Traditional forms. Run by hand, when the thresholds change:
//   npm install --no-save @node-rs/jieba@2.0.3 opencc-js@1.4.2 && node scripts/make-reduplication.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const words = readFileSync(join(dirname(require.resolve('@node-rs/jieba/package.json')), 'dict.txt'), 'utf8')
  .split('\n')
  .map(line => line.split(' '))
  .filter(([word, count]) => word && count);
const toTraditional = require('opencc-js').Converter({ from: 'cn', to: 't' });

// Below this count a doubled syllable is a name or a slip of the list's makers, not a word that papers print.
const commonEnough = 15;

const both = text => [text, toTraditional(text)];
const single = new Set();
const pairs = new Set();
for (const [word, count] of words) {
  const [a, b, c, d, more] = [...word];
  if (more || a !== b) continue;
  if (c === undefined) {
    if (Number(count) >= commonEnough) both(a).forEach(glyph => single.add(glyph));
  } else if (c === d && a !== c) both(a + c).forEach(pair => pairs.add(pair));
}

const wrap = text => text.replace(/.{1,96}/gu, part => `  '${part}' +\n`).replace(/ \+\n$/, '');
writeFileSync(
  join(import.meta.dirname ?? '.', '..', 'server/src/core/lexicon/reduplication.ts'),
  `// Made by scripts/make-reduplication.mjs; do not edit.
// Derived from the word list of jieba (github.com/fxsjy/jieba, as in @node-rs/jieba 2.0.3), MIT licence,
// Copyright (c) 2013 Sun Junyi; Traditional forms by opencc-js 1.4.2 (MIT). Notices: THIRD-PARTY-NOTICES.md.

/** Han glyphs that make a word when said twice: 刚刚, 人人, 常常. */
export const doubledGlyphs: ReadonlySet<string> = new Set(
${wrap([...single].sort().join(''))},
);

/** Pairs AB of which AABB is a word: 清楚 for 清清楚楚. Concatenated, two glyphs each. */
export const doubledPairs: ReadonlySet<string> = new Set(
  (
${wrap([...pairs].sort().join('')).replace(/^/gm, '  ')}
  ).match(/../gu) ?? [],
);
`,
);
