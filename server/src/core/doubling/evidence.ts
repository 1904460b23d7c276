import { doubledGlyphs, doubledPairs } from '../lexicon/reduplication';
import { baseOf, type Glyphs, SPACE } from './glyphs';
import { type Tile, tileEnd } from './tiling';

/** What speaks for a stretch being one printed text transcribed more than once, and not a reduplication. */
export interface Evidence {
  /** Grows with what language does not do by itself; see the weights below. */
  readonly strength: number;
  /** Single glyphs doubled that make no word when doubled. */
  readonly glyphs: number;
  /** Doubled marks that are never printed twice: 、、 ，， ““. */
  readonly marks: number;
  /** The longest unit, in glyphs; words that a space parts from their copies do not count. */
  readonly longest: number;
  /** Nothing but digits and signs: 22, 1111, ＊＊＊＊. */
  readonly wordless: boolean;
  /** Of an alphabet that sets spaces between words, so that a space is no bound. */
  readonly spaced: boolean;
  /** Whether a sentence or clause ends with the unit, as in speech that repeats itself. */
  readonly endsClause: boolean;
}

type GlyphClass = 'han' | 'latin' | 'digit' | 'mark' | 'other';

/** Marks that no one prints twice in a row. Not “…—·！？～＊”, which are. */
const neverTwice = new Set(
  [...'，、。；：“”‘’《》〈〉（）()「」『』【】〔〕［］,;:'].map(mark => mark.codePointAt(0)),
);
/** Marks that stand before bylines and items; a row of them may also stand for lost glyphs. */
const bullets = new Set([...'□■◇◆○●◎△▲▽▼☆★※'].map(mark => mark.codePointAt(0)));
const numerals = new Set(
  [...'0123456789一二两兩三四五六七八九十百千万几幾半每'].map(numeral => numeral.codePointAt(0)),
);
const clauseEnds = new Set([...'，、。；：！？…,.;:!?'].map(mark => mark.codePointAt(0)));

/** Whether this is a mark that no one prints twice in a row. */
export const isNeverTwice = (id: number): boolean => neverTwice.has(id);

/** Whether this is a letter of any script. */
export function isWordGlyph(id: number): boolean {
  const kind = classOf(id);
  return kind === 'han' || kind === 'latin';
}

function classOf(glyph: number): GlyphClass {
  const id = baseOf(glyph);
  if (id >= 0x3400 && id <= 0x9fff) return 'han'; // nearly every glyph of a Chinese page
  if (id >= 0x30 && id <= 0x39) return 'digit';
  if ((id >= 0x41 && id <= 0x5a) || (id >= 0x61 && id <= 0x7a)) return 'latin';
  if (isNeverTwice(id)) return 'mark';
  if (id < 0xc0) return 'other';
  if (id < 0x2000) return 'latin'; // every alphabet: doubled letters are ordinary in them
  if (isIdeographOrSyllable(id)) return 'han';
  return 'other';
}

const isIdeographOrSyllable = (id: number): boolean =>
  id === 0x3007 ||
  (id >= 0x3041 && id <= 0x30fa) ||
  (id >= 0xac00 && id <= 0xd7a3) ||
  (id >= 0xf900 && id <= 0xfaff) ||
  (id >= 0x20000 && id <= 0x10ffff);

/** Telephone numbers and sums double digits freely: however many, they prove little. */
const digitCeiling = 1.5;

export function weigh(glyphs: Glyphs, tiles: readonly Tile[]): Evidence {
  const { ids } = glyphs;
  let strength = 0;
  let digits = 0;
  let single = 0;
  let marks = 0;
  let longest = 0;
  let wordless = true;
  const words = wordCopies(ids, tiles);
  for (let i = 0; i < tiles.length; i++) {
    const tile = tiles[i] as Tile;
    const kind = classOf(ids[tile.start] as number);
    if (!isWordCopy(ids, tile)) longest = Math.max(longest, tile.length);
    wordless &&= tile.length === 1 ? kind === 'digit' || kind === 'other' : !hasWord(ids, tile);
    if (tile.length > 1) {
      strength += unitWeight(ids, tile, words) * (tile.copies > 2 ? 1.3 : 1);
      continue;
    }
    if (kind === 'digit') digits += 0.5;
    else if (kind === 'mark') {
      strength += 2;
      marks++;
    } else if (bullets.has(ids[tile.start] as number)) {
      if (touches(tile, tiles[i + 1]) && classOf(ids[tileEnd(tile)] as number) === 'han') {
        strength += 1;
        single++;
      }
    } else if (kind === 'han') {
      const weight = reduplicates(ids, tiles, i) ? 0.3 : 1;
      strength += weight * (tile.copies > 2 ? 1.3 : 1);
      if (weight === 1) single++;
    } else if (kind === 'latin') {
      const last = wordEnd(ids, tiles, i);
      const letters = last - i + 1;
      const weight = wordWeight(glyphs, tiles[i] as Tile, tiles[last] as Tile, letters);
      strength += weight;
      if (weight >= letters) single += letters;
      i = last;
    }
  }
  strength += Math.min(digits, digitCeiling);
  const last = tiles[tiles.length - 1] as Tile;
  const endsClause = clauseEnds.has(ids[last.start + last.length - 1]);
  // “不能看！不能看！” is speech: a repeated clause by itself says little.
  if (tiles.length === 1 && endsClause) strength *= 0.4;
  const spaced = classOf(ids[last.start] as number) === 'latin';
  return { strength, glyphs: single, marks, longest, wordless, spaced, endsClause };
}

/** Pairs of marks in which a title or a quotation stands by itself, by their code points. */
const enclosing = new Map(
  ['“”', '‘’', '「」', '『』', '《》', '〈〉', '【】', '（）', '()', '""'].map(pair => [
    pair.codePointAt(0),
    pair.codePointAt(1),
  ]),
);

/** Whether two glyphs are a pair of marks around a title. */
export const isEnclosing = (before: number, after: number): boolean =>
  before > 0 && enclosing.get(before) === after;

/** What adjoins sound text must bear at least so much evidence: a word, and a stretch that a space parts off. */
const leastOfWord = 0.5;
const leastOfSegment = 2;

/**
 * What a run of tiles adjoins at each end: sound text, a mark of a pair around all of it, a space with sound text behind
 * it, or the end of the line.
 */
export interface Bounds {
  readonly start: 'text' | 'mark' | 'space' | 'line';
  readonly end: 'text' | 'mark' | 'space' | 'line';
}

/**
 * Without the tiles at an end that bear no evidence where sound text adjoins: of `刚刚朱志杰朱志杰、、` inside a line,
 * the 刚刚 was printed; so was that of `朱志杰朱志杰、、 刚刚结束的`, and the number of `CChhaapptteerr 11 Home`.
 */
export function trimTiles(glyphs: Glyphs, tiles: readonly Tile[], bounds: Bounds): Tile[] {
  const { ids } = glyphs;
  const isWeak = (from: number, to: number, least: number) => {
    const { strength, wordless } = weigh(glyphs, tiles.slice(from, to));
    return wordless || strength < least;
  };
  const isNumber = (from: number, to: number) => weigh(glyphs, tiles.slice(from, to)).wordless;
  const spaced = (index: number) => ids[tileEnd(tiles[index - 1] as Tile)] === SPACE;
  let from = 0;
  let to = tiles.length;
  if (bounds.start !== 'line') {
    let next = 1;
    while (next < to && !spaced(next)) next++;
    if (bounds.start !== 'text') from = next < to && isNumber(0, next) ? next : 0;
    else if (next < to && isWeak(0, next, leastOfSegment)) from = next;
    else while (from < to && isWeak(from, (next = wordEnd(ids, tiles, from) + 1), leastOfWord)) from = next;
  }
  if (bounds.end !== 'line') {
    let first = to - 1;
    while (first > from && !spaced(first)) first--;
    if (bounds.end !== 'text') to = first > from && isNumber(first, to) ? first : to;
    else if (first > from && isWeak(first, to, leastOfSegment)) to = first;
    else while (from < to && isWeak((first = wordStart(ids, tiles, to - 1)), to, leastOfWord)) to = first;
  }
  return tiles.slice(from, to);
}

/** Lacunae and rows of signs are none: □□□。 says no word, whatever mark is among them. */
function hasWord(ids: Int32Array, { start, length }: Tile): boolean {
  for (let i = start; i < start + length; i++) if (isWordGlyph(ids[i] as number)) return true;
  return false;
}

const touches = (tile: Tile, next: Tile | undefined): boolean => next?.start === tileEnd(tile);

/**
 * Whether the doubled glyph makes a word (刚刚), alone or with a neighbour (高高兴兴), or goes on and on (嘻嘻嘻嘻). Behind
 * a doubled digit it does not: 22000000年年 is no 年年.
 */
function reduplicates(ids: Int32Array, tiles: readonly Tile[], index: number): boolean {
  const before = tiles[index - 1];
  if (
    before?.length === 1 &&
    touches(before, tiles[index]) &&
    classOf(ids[before.start] as number) === 'digit'
  )
    return false;
  const glyphAt = (i: number): string => {
    const tile = tiles[i];
    return tile?.length === 1 ? String.fromCodePoint(baseOf(ids[tile.start] as number)) : '';
  };
  const glyph = glyphAt(index);
  return (
    glyphAt(index - 1) === glyph ||
    glyphAt(index + 1) === glyph ||
    doubledGlyphs.has(glyph) ||
    doubledPairs.has(glyphAt(index - 1) + glyph) ||
    doubledPairs.has(glyph + glyphAt(index + 1))
  );
}

const isAlphabetic = (ids: Int32Array, index: number): boolean => classOf(ids[index] as number) === 'latin';

/** Index of the last tile of the doubled word that starts with tile `first`: letters on end, no space between. */
function wordEnd(ids: Int32Array, tiles: readonly Tile[], first: number): number {
  let last = first;
  while (goOn(ids, tiles[last], tiles[last + 1])) last++;
  return last;
}

/** Index of the first tile of the doubled word that ends with tile `last`. */
function wordStart(ids: Int32Array, tiles: readonly Tile[], last: number): number {
  let first = last;
  while (goOn(ids, tiles[first - 1], tiles[first])) first--;
  return first;
}

/** Whether two tiles are doubled letters of one word. */
function goOn(ids: Int32Array, tile: Tile | undefined, next: Tile | undefined): boolean {
  const isLetter = ({ start, length }: Tile) => length === 1 && isAlphabetic(ids, start);
  return !!tile && !!next && touches(tile, next) && isLetter(tile) && isLetter(next);
}

/** Whether a tile is a part of a word of an alphabet that goes on in the tile before or after it. */
export function sharesWord(
  ids: Int32Array,
  tile: Tile,
  before: Tile | undefined,
  after: Tile | undefined,
): boolean {
  const isInside = (index: number) => isAlphabetic(ids, index) && isAlphabetic(ids, index - 1);
  return (
    (!!before && touches(before, tile) && isInside(tile.start)) ||
    (!!after && touches(tile, after) && isInside(after.start))
  );
}

/** Alphabets double letters inside words (bookkeeper); a whole word doubled letter by letter is no word. */
function wordWeight({ ids, count }: Glyphs, first: Tile, last: Tile, letters: number): number {
  const isLetter = (at: number) => at >= 0 && at < count && isAlphabetic(ids, at);
  const whole = !isLetter(first.start - 1) && !isLetter(tileEnd(last));
  if (!whole) return letters > 3 ? letters / 2 : 0;
  if (letters > 2) return letters;
  return letters === 2 ? 1 : 0.2;
}

/** A unit whose copies a space parts: “How How”. */
export const isWordCopy = (ids: Int32Array, { start, length, gap }: Tile): boolean =>
  length > 1 && (gap === 1 || ids[start + length - 1] === SPACE);

/** How many different words are doubled one by one. */
function wordCopies(ids: Int32Array, tiles: readonly Tile[]): number {
  const words = tiles.filter(tile => isWordCopy(ids, tile));
  if (words.length < 2) return words.length;
  return new Set(words.map(({ start, length }) => ids.slice(start, start + length).join())).size;
}

/** Weight of a unit of two glyphs or more. */
function unitWeight(ids: Int32Array, tile: Tile, words: number): number {
  const { start, length } = tile;
  // Several words prove it together; “very very” or “no no no” proves nothing.
  if (isWordCopy(ids, tile)) return words > 2 ? 1.5 : 0.1;
  let han = 0;
  let latin = 0;
  for (let i = start; i < start + length; i++) {
    const kind = classOf(ids[i] as number);
    if (kind === 'han') han++;
    else if (kind === 'latin') latin++;
  }
  if (han === 0 && latin < 5) return Math.min(1, 0.2 * length);
  // One by one, year by year: 一个字一个字, 5个5个.
  if (length <= 4 && numerals.has(ids[start])) return 0.3;
  if (length === 2) return 0.8;
  // Years and hours that stand twice are not as telling as words.
  return length === 3 ? 2.5 : han + latin + 0.3 * (length - han - latin);
}
