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
    const pieces = piecesOf(printed(line), { lines, next, owners }, left);
    return pieces.some((piece, i) => {
      const before = pieces[i - 1];
      return before !== undefined && next[before] !== piece && owners[before] !== owners[piece];
    });
  });
}

interface Before {
  readonly lines: readonly string[];
  /** The next line that is not blank. */
  readonly next: readonly number[];
  readonly owners: readonly unknown[];
}

/** The lines (from 0) that a line of the result is made of, each used up; as far as it is made of whole lines. */
function piecesOf(joined: string, page: Before, left: Set<number>): number[] {
  const pieces: number[] = [];
  for (let at = 0; at < joined.length;) {
    // Of lines that read the same, the one that reads on as the page does, or else is of the same item.
    const rank = (line: number): number => {
      const before = pieces[pieces.length - 1];
      const isOwn = before !== undefined && page.owners[line] === page.owners[before];
      return runFrom(line, joined, at, page) + (isOwn ? 0.5 : 0);
    };
    const [piece] = [...left]
      .filter(line => joined.startsWith(page.lines[line] ?? '', at))
      .sort((a, b) => rank(b) - rank(a));
    if (piece === undefined) break;
    pieces.push(piece);
    left.delete(piece);
    at += (page.lines[piece] ?? '').length;
  }
  return pieces;
}

/** How many characters of a text the lines of the page are, one after another, from this one on. */
function runFrom(first: number, text: string, from: number, { lines, next }: Before): number {
  let at = from;
  for (let line = first; line >= 0 && text.startsWith(lines[line] ?? '', at); line = next[line] ?? -1)
    at += (lines[line] ?? '').length;
  return at - from;
}
