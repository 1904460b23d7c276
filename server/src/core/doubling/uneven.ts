import type { Line } from '../text';
import type { Candidates } from './stretches';
import { isReduplicated } from './print';

/** A shorter line has too little to go by; a longer one is no headline. */
const shortest = 6;
const longest = 40;
/** So many different glyphs must stand several times each, two of them such as make no word when doubled. */
const fewestRuns = 3;
const fewestUnknown = 2;

/** Nothing but Han: marks and figures part words that only meet. */
const onlyHan = /^\p{Script=Han}+$/u;
const runs = /(.)\1*/gu;

/**
 * A headline whose layers came out unevenly, some glyphs three times, some twice, some once: 喜喜喜迎国国庆佳节节. It reads in
 * one way, each glyph once, but print may hold doubled words in it: it is offered at most.
 */
export function unevenLine(text: string, line: Line, index: number): Candidates | undefined {
  const size = line.end - line.start;
  if (size < shortest || size > longest || !hasTriple(text, line)) return undefined;
  const printed = text.slice(line.start, line.end);
  if (!onlyHan.test(printed)) return undefined;
  const found = [...printed.matchAll(runs)];
  const parts = found.map(([, glyph]) => glyph as string);
  const often = found.flatMap(({ 0: run }, i) => (run.length > (parts[i] as string).length ? [i] : []));
  const unknown = often.filter(i => !isReduplicated(parts, i)).length;
  if (often.length < fewestRuns || often.length === parts.length || unknown < fewestUnknown) return undefined;
  const extra = often.map(i => {
    const { 0: run, index: at } = found[i] as RegExpExecArray;
    const start = line.start + at;
    return { start: start + (parts[i] as string).length, end: start + run.length };
  });
  const stretch = {
    ...whole,
    mechanism: 'uneven' as const,
    strength: unknown,
    glyphs: unknown,
    line: index,
    lastLine: index,
    span: { start: line.start, end: line.end },
    units: often.length,
    parts,
    extra,
  };
  return { stretches: [stretch], alternatives: [] };
}

const whole = {
  marks: 0,
  longest: 1,
  wordless: false,
  spaced: false,
  endsClause: false,
  copies: 2,
  stepped: [],
  byWords: false,
  complete: true,
  share: 1,
  startsLine: true,
  wholeLine: true,
  quoted: false,
  unambiguous: false,
};

function hasTriple(text: string, { start, end }: Line): boolean {
  for (let at = start + 2; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3400 && unit === text.charCodeAt(at - 1) && unit === text.charCodeAt(at - 2)) return true;
  }
  return false;
}
