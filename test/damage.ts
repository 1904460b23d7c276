/** Makes the damage that overprinting leaves in transcriptions out of sound text, with its truth. */

/** A number from 0 up to 1, as Math.random gives, but the same in every run. */
export type Random = () => number;

/** The mulberry32 generator. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One way in which copies come out. */
export interface Shape {
  readonly name: string;
  /** The lines that one printed line comes out as. */
  readonly damage: (line: string, random: Random) => string[];
  /** What the line should read where the shape joins sound text to it. */
  readonly sound?: (line: string) => string;
  /** Whether the line breaks of the damage stay: the letters are restored, the lines are not. */
  readonly breaksLines?: boolean;
  /** Some glyphs come out once. */
  readonly losesCopies?: boolean;
  /** Reported or offered, not mended in bulk. */
  readonly reportOnly?: boolean;
}

const glyphsOf = (text: string): string[] => text.match(/\P{M}\p{M}*/gu) ?? [];
const words = (line: string): string[] => line.split(/( +)/);

/** Runs of 1 to 10 glyphs, as text-showing operators cut a line; spaces stand between runs. */
function runsOf(line: string, random: Random): string[] {
  return words(line).flatMap(word => {
    if (word.startsWith(' ')) return [word];
    const runs: string[] = [];
    for (let glyphs = glyphsOf(word); glyphs.length > 0;) {
      const size = 1 + Math.floor(random() * 10);
      runs.push(glyphs.slice(0, size).join(''));
      glyphs = glyphs.slice(size);
    }
    return runs;
  });
}

const isSpace = (text: string): boolean => text.trim() === '';
const eachGlyph = (line: string, make: (glyph: string) => string): string =>
  glyphsOf(line).map(make).join('');

const glyphs = (copies: number) => (line: string) => [
  eachGlyph(line, glyph => (isSpace(glyph) ? glyph : glyph.repeat(copies))),
];

const runs = (copies: number) => (line: string, random: Random) => [
  runsOf(line, random)
    .map(run => (isSpace(run) ? run : run.repeat(copies)))
    .join(''),
];

/** A new line before every copy but the first: the pen went back. */
const stair = (copies: number) => (line: string, random: Random) =>
  runsOf(line, random)
    .map(run => (isSpace(run) ? run : Array.from({ length: copies }, () => run).join('\n')))
    .join('')
    .split('\n');

/** The line in two or three parts, each on a line of its own, around the whole line. */
const pieces = (line: string, random: Random): string[] => {
  const units = glyphsOf(line);
  const cuts = [random(), random()].map(at => Math.floor(at * units.length)).sort((a, b) => a - b);
  const parts = [0, ...cuts].map((from, i) => units.slice(from, cuts[i]).join('').trim()).filter(Boolean);
  const before = Math.floor(random() * parts.length);
  return [...parts.slice(0, before), line, ...parts.slice(before).reverse()];
};

/** A sound line of the next column, which came out on the same line. */
const besides = ' 旁边一栏的文字照原样印出';

export const shapes: readonly Shape[] = [
  ...[2, 3, 4].map(copies => ({ name: `glyph by glyph, ${copies} copies`, damage: glyphs(copies) })),
  { name: 'glyph by glyph, spaces too', damage: line => [eachGlyph(line, glyph => glyph.repeat(2))] },
  {
    name: 'glyph by glyph, some copies lost',
    damage: (line, random) => [
      eachGlyph(line, glyph => (isSpace(glyph) || random() < 0.1 ? glyph : glyph.repeat(2))),
    ],
    losesCopies: true,
  },
  { name: 'set apart by spaces', damage: line => [eachGlyph(line, glyph => `${glyph} ${glyph}`)] },
  ...[2, 3].map(copies => ({ name: `run by run, ${copies} copies`, damage: runs(copies) })),
  ...[2, 3].map(copies => ({
    name: `line by line, ${copies} copies`,
    damage: (line: string) => [line.repeat(copies)],
  })),
  {
    name: 'one stretch of a line',
    damage: (line, random) => [runs(2)(line, random).join('') + besides],
    sound: line => line + besides,
  },
  { name: 'stair, 2 copies', damage: stair(2), breaksLines: true },
  { name: 'stair, 3 copies', damage: stair(3), breaksLines: true },
  { name: 'on the next line, 2 copies', damage: line => [line, line], breaksLines: true },
  { name: 'on the next line, 3 copies', damage: line => [line, line, line], breaksLines: true },
  { name: 'in pieces around the line', damage: pieces, breaksLines: true },
  {
    name: 'two layers mixed',
    damage: line => {
      const units = glyphsOf(line);
      const ahead = units.map((glyph, i) => glyph + (i === 0 ? '' : (units[i - 1] ?? ''))).join('');
      return [ahead + (units[units.length - 1] ?? '')];
    },
    reportOnly: true,
  },
];

/** A page of which some lines were overprinted. */
export interface DamagedPage {
  readonly text: string;
  /** The page without the damage, line for line where the shape leaves lines whole. */
  readonly sound: string;
  /** Per line of `text` (index from 0), whether it is damaged. */
  readonly damaged: readonly boolean[];
}

/**
 * Overprints some groups of neighbouring lines, as headlines and captions are.
 *
 * @param share about how many of the groups
 * @param between makes what stands between the groups, below a given line, and is not damaged
 */
export function damagePage(
  lines: readonly string[],
  shape: Shape,
  random: Random,
  share = 0.25,
  between: (random: Random, above: string) => readonly string[] = () => [],
): DamagedPage {
  const text: string[] = [];
  const sound: string[] = [];
  const damaged: boolean[] = [];
  for (let next = 0; next < lines.length;) {
    for (const line of next === 0 ? [] : between(random, lines[next - 1] ?? '')) {
      text.push(line);
      sound.push(line);
      damaged.push(false);
    }
    const group = lines.slice(next, next + 1 + Math.floor(random() * 4));
    next += group.length;
    const overprint = random() < share;
    for (const line of group) {
      const hit = overprint && line.trim() !== '';
      const result = hit ? shape.damage(line, random) : [line];
      text.push(...result);
      sound.push(hit && shape.sound ? shape.sound(line) : line);
      damaged.push(...result.map(() => result.length > 1 || result[0] !== line));
    }
  }
  return { text: text.join('\n'), sound: sound.join('\n'), damaged };
}
