import { linesOn, printed } from './commands';
import type { SoundPage } from './page';

/**
 * Lines of a result in which lines of different items stand side by side that did not on the page: something was put
 * into the middle of something else.
 */
export function strangersJoined({ text, owners }: SoundPage, result: string): string[] {
  const lines = linesOn(text).map(printed);
  const next = lines.map((_, i) => lines.findIndex((line, j) => j > i && line !== ''));
  const left = new Set(lines.flatMap((line, i) => (line === '' ? [] : [i])));
  return linesOn(result).filter(line => {
    const pieces = piecesOf(printed(line), lines, next, left);
    return pieces.some((piece, i) => {
      const before = pieces[i - 1];
      return before !== undefined && next[before] !== piece && owners[before] !== owners[piece];
    });
  });
}

/** The lines (from 0) that a line of the result is made of, each used up; as far as it is made of whole lines. */
function piecesOf(
  joined: string,
  lines: readonly string[],
  next: readonly number[],
  left: Set<number>,
): number[] {
  const pieces: number[] = [];
  for (let at = 0; at < joined.length;) {
    const fits = [...left].filter(line => joined.startsWith(lines[line] ?? '', at));
    const after = next[pieces[pieces.length - 1] ?? -1];
    // Of lines that read the same, the one that went on there; else the one that leaves least to explain.
    const piece = fits.find(line => line === after) ?? longest(fits, lines);
    if (piece === undefined) break;
    pieces.push(piece);
    left.delete(piece);
    at += (lines[piece] ?? '').length;
  }
  return pieces;
}

const longest = (fits: readonly number[], lines: readonly string[]): number | undefined =>
  fits.length === 0
    ? undefined
    : fits.reduce((a, b) => ((lines[b] ?? '').length > (lines[a] ?? '').length ? b : a));
