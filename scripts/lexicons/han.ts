// Makes server/src/core/languages/han/lexicon.bin, what the engine knows of Chinese words and of how Han characters
// look, and its notice. Run by hand, when the sources or the cuts below change:
//   npm install --no-save @node-rs/jieba@2.0.3 opencc-js@1.4.2 @napi-rs/canvas@1.1.1
//   apt-get install fonts-noto-cjk unicode-data bzip2
//   npx tsx scripts/lexicons/han.ts
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { costStep } from '../../server/src/core/lexicon/han';
import { leastLikeness, likenessStep } from '../../server/src/core/lexicon/han-alike';
import { nameBit, wordCostStep } from '../../server/src/core/lexicon/han-words';
import { writePack } from '../../server/src/core/lexicon/pack';
import { likeness, type Shape, shapesOf } from './han-shapes';

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../../server/src/core/languages/han/lexicon.bin');

/** Words that the list counts less often are mostly names and slips of its makers. */
const leastCount = 5;
/** A character that the words below hold less often is no character to expect, but may be what another was read as. */
const leastCharacterCount = 50;
const leastExpectedCount = 500;
/** How many look-alikes each character has at most in each of the two ways of writing. */
const mostAlike = 20;

/** The Unicode Han Database, of Debian's unicode-data. */
const unihan = '/usr/share/unicode/Unihan_Variants.txt.bz2';

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text) && text.length === [...text].length;

interface Word {
  readonly count: number;
  /** A person's name, as the list tags it. */
  readonly isName: boolean;
}

function readWords(): Map<string, Word> {
  const file = join(dirname(require.resolve('@node-rs/jieba/package.json')), 'dict.txt');
  const words = new Map<string, Word>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', count, tag = ''] = line.trim().split(' ');
    if (isHan(word)) words.set(word, { count: Number(count), isName: tag.startsWith('nr') });
  }
  return words;
}

/** Characters that are written one for the other, by Unihan: 沈 and 沉, 著 and 着. */
function readVariants(): Map<string, Set<string>> {
  const variants = new Map<string, Set<string>>();
  const text = execFileSync('bzcat', [unihan], { encoding: 'utf8', maxBuffer: 1 << 26 });
  for (const line of text.split('\n')) {
    const [from, field, to] = line.split('\t');
    if (!field?.match(/^k(?:Semantic|SpecializedSemantic|Z)Variant$/)) continue;
    const points = `${from} ${to}`.match(/(?<=U\+)[0-9A-F]+/g) ?? [];
    const group = points.map(point => String.fromCodePoint(parseInt(point, 16)));
    for (const a of group) {
      for (const b of group) if (a !== b) variants.set(a, (variants.get(a) ?? new Set()).add(b));
    }
  }
  return variants;
}

function countCharacters(words: ReadonlyMap<string, Word>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word, { count }] of words) {
    for (const character of word) counts.set(character, (counts.get(character) ?? 0) + count);
  }
  return counts;
}

/** What is used of opencc-js, which is installed only to run this. */
interface OpenCC {
  Converter(ways: { from: string; to: string }): (text: string) => string;
}

interface Character {
  readonly text: string;
  /** The character of Simplified text that it stands for; itself there. */
  readonly plain: string;
  readonly inSimplified: boolean;
  readonly inTraditional: boolean;
  readonly count: number;
}

/** Every character of Simplified text that is not rare, and what Traditional text writes for it, by code point. */
function charactersOf(counts: ReadonlyMap<string, number>): Character[] {
  const { Converter } = require('opencc-js') as OpenCC;
  const simplify = Converter({ from: 't', to: 'cn' });
  const traditional = Converter({ from: 'cn', to: 't' });
  const characters: Character[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const text = String.fromCharCode(code);
    const plain = simplify(text);
    const count = counts.get(plain) ?? 0;
    if (count < leastCharacterCount) continue;
    const inSimplified = plain === text;
    characters.push({
      text,
      plain,
      inSimplified,
      inTraditional: !inSimplified || traditional(text) === text,
      count,
    });
  }
  return characters;
}

function varint(value: number, out: number[]): void {
  while (value >= 0x80) {
    out.push((value & 0x7f) | 0x80);
    value >>= 7;
  }
  out.push(value);
}

/** Whether one may be what the other was meant to be, and not another way of writing it. */
const isRival = (a: Character, b: Character | undefined): boolean =>
  b !== undefined &&
  b.count >= leastExpectedCount &&
  a.plain !== b.plain &&
  ![a.text, a.plain].some(own => [b.text, b.plain].some(other => variants.get(own)?.has(other)));

/** Which characters look like each, in both ways of writing, nearest first. */
function alikeOf(
  characters: readonly Character[],
  shapes: readonly Shape[],
  at: number,
): [at: number, like: number][] {
  const self = characters[at];
  const own = shapes[at];
  if (!self || !own) return [];
  const near = shapes
    .map((shape, i): [number, number] => [i, i === at ? 0 : likeness(own, shape)])
    .filter(([i, like]) => like >= leastLikeness && isRival(self, characters[i]))
    .sort(([, a], [, b]) => b - a);
  const within = (way: 'inSimplified' | 'inTraditional'): [number, number][] =>
    self[way] ? near.filter(([i]) => characters[i]?.[way]).slice(0, mostAlike) : [];
  return [...new Set([...within('inSimplified'), ...within('inTraditional')])];
}

/**
 * For each character, how many of those after it are like it or have it for one that is like them; their indexes as
 * differences; and how much the two are alike.
 */
function encodeAlike(characters: readonly Character[]): Record<string, Uint8Array> {
  const shapes = shapesOf(
    characters.map(({ text }) => text),
    'Noto Serif CJK SC',
  );
  const pairs = characters.map(() => new Map<number, number>());
  for (let at = 0; at < characters.length; at++) {
    for (const [i, like] of alikeOf(characters, shapes, at))
      pairs[Math.min(at, i)]?.set(Math.max(at, i), like);
  }
  const alike: number[] = [];
  const likenesses: number[] = [];
  for (const [at, later] of pairs.entries()) {
    varint(later.size, alike);
    let before = at;
    for (const [i, like] of [...later].sort(([a], [b]) => a - b)) {
      varint(i - before, alike);
      before = i;
      likenesses.push(Math.round((like - leastLikeness) / likenessStep));
    }
  }
  return { alike: Uint8Array.from(alike), likeness: Uint8Array.from(likenesses) };
}

function encodeCharacters(
  characters: readonly Character[],
  words: ReadonlyMap<string, Word>,
  total: number,
): Record<string, Uint8Array> {
  const points: number[] = [];
  const plain: number[] = [];
  const index = new Map(characters.map(({ text }, i) => [text, i]));
  let before = 0;
  for (const { text, plain: folded, inSimplified } of characters) {
    varint(text.charCodeAt(0) - before, points);
    before = text.charCodeAt(0);
    varint(inSimplified ? 0 : 1 + (index.get(folded) ?? 0), plain);
  }
  const costOf = ({ plain: text }: Character): number =>
    Math.min(0xff, Math.round((Math.log(total) - Math.log(words.get(text)?.count ?? 0.1)) / costStep));
  return {
    characters: Uint8Array.from(points),
    plain: Uint8Array.from(plain),
    traditional: Uint8Array.from(characters, character => Number(character.inTraditional)),
    cost: Uint8Array.from(characters, costOf),
  };
}

/** Words of 2 to 4 characters, in the order of their characters' frequency: what a word begins as the one before it does is not said again. */
function encodeWords(
  characters: readonly Character[],
  words: ReadonlyMap<string, Word>,
  total: number,
): Record<string, Uint8Array> {
  const plain = characters.filter(({ inSimplified }) => inSimplified).sort((a, b) => b.count - a.count);
  const rank = new Map(plain.map(({ text }, i) => [text, i]));
  const listed = [...words]
    .filter(([word, { count }]) => word.length >= 2 && word.length <= 4 && count >= leastCount)
    .map(([word, entry]) => ({ ...entry, ranks: [...word].map(character => rank.get(character) ?? -1) }))
    .filter(({ ranks }) => !ranks.includes(-1))
    .sort((a, b) => {
      const at = [0, 1, 2, 3].find(i => a.ranks[i] !== b.ranks[i]) ?? 0;
      return (a.ranks[at] ?? -1) - (b.ranks[at] ?? -1);
    });
  const forms: number[] = [];
  const places: number[][] = [[], [], [], []];
  let before: readonly number[] = [];
  for (const { ranks } of listed) {
    const differs = ranks.findIndex((value, i) => value !== before[i]);
    forms.push(differs * 5 + ranks.length);
    ranks.slice(differs).forEach((value, i) => {
      const from = i === 0 ? (before[differs] ?? 0) : 0;
      varint(value - from, places[differs + i] ?? []);
    });
    before = ranks;
  }
  const costs = listed.map(
    ({ count, isName }) =>
      Math.round((Math.log(total) - Math.log(count)) / wordCostStep) + (isName ? nameBit : 0),
  );
  return {
    ranks: Uint8Array.from(plain.flatMap(({ text }) => [text.charCodeAt(0) & 0xff, text.charCodeAt(0) >> 8])),
    words: Uint8Array.from(forms),
    ...Object.fromEntries(places.map((place, i) => [`words-${i}`, Uint8Array.from(place)])),
    'word-cost': Uint8Array.from(costs),
  };
}

const words = readWords();
const total = [...words.values()].reduce((sum, { count }) => sum + count, 0);
const variants = readVariants();
const characters = charactersOf(countCharacters(words));
const sections = {
  ...encodeCharacters(characters, words, total),
  ...encodeWords(characters, words, total),
  ...encodeAlike(characters),
};
for (const [name, bytes] of Object.entries(sections)) {
  console.log(
    name.padEnd(12),
    String(bytes.length).padStart(7),
    String(deflateRawSync(bytes, { level: 9 }).length).padStart(7),
  );
}
const packed = deflateRawSync(writePack(sections), { level: 9 });
writeFileSync(process.env['OUT'] ?? target, packed);
console.log(`${characters.length} characters, ${sections.words.length} words, ${packed.length} bytes`);
