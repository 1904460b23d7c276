import { joinSpans, type Line, wholeLines } from '../text';
import type { PrintedLines } from '../printed-lines';
import { isLetter } from './print';
import type { Candidates, Stretch, StretchFinder } from './stretches';

/** Pieces stand around their line, at most so many before and as many after it. */
const reach = 8;
/** Headlines and column lines are shorter; this bounds the work on lines that are neither. */
const longestLine = 200;
/** Shorter lines are covered by chance. */
const shortestLine = 5;

/**
 * Lines around which the other copies of their text lie in pieces, in any order:
 *
 *     豹濒临灭绝
 *     俄境内远东豹濒临灭绝
 *     俄境内远东
 *
 * The pieces and the copies within the line must cover every glyph equally often, which chance does not do.
 */
export function findPieces(
  finder: StretchFinder,
  page: PrintedLines,
  skipped: ReadonlySet<number>,
): Candidates[] {
  const found: Candidates[] = [];
  let free = 0;
  for (let index = 0; index < page.lines.length; index++) {
    const size = page.lengthOf(index);
    if (size < shortestLine || size > longestLine || skipped.has(index)) continue;
    if (!isLetter(page.textOf(index))) continue; // rows of signs, lacunae
    const isPiece = (other: number) =>
      other >= free &&
      !skipped.has(other) &&
      page.lengthOf(other) < size &&
      page.textOf(index).includes(page.textOf(other));
    if (!isPiece(page.neighbour(index, -1)) && !isPiece(page.neighbour(index, 1))) continue;
    const pieces = piecesAround(index, page, isPiece);
    const stretch = goesOn(index, pieces, page) ? undefined : coveredBy(finder, page, index, pieces);
    if (!stretch) continue;
    found.push({ stretches: [stretch], alternatives: [] });
    free = stretch.lastLine + 1;
  }
  return found;
}

function piecesAround(index: number, page: PrintedLines, isPiece: (line: number) => boolean): number[] {
  const pieces: number[] = [];
  for (const step of [-1, 1] as const)
    for (let at = page.neighbour(index, step), n = 0; n < reach && at >= 0 && isPiece(at); n++) {
      pieces.push(at);
      at = page.neighbour(at, step);
    }
  return pieces.sort((a, b) => a - b);
}

/** Whether the pieces are links of a longer chain, in which each line begins with what the one before ends with. */
function goesOn(whole: number, pieces: readonly number[], page: PrintedLines): boolean {
  const first = pieces[0] ?? -1;
  const last = pieces[pieces.length - 1] ?? -1;
  const before = page.neighbour(first, -1);
  const after = page.neighbour(last, 1);
  return (
    (before >= 0 && before !== whole && page.textOf(before).endsWith(page.textOf(first))) ||
    (after >= 0 && after !== whole && page.textOf(after).startsWith(page.textOf(last)))
  );
}

/** The stretch that a line and its pieces make, where they cover it two times or more, each glyph alike. */
function coveredBy(
  finder: StretchFinder,
  page: PrintedLines,
  index: number,
  pieces: readonly number[],
): Stretch | undefined {
  const line = page.lines[index] as Line;
  // The longest first: where a short one belongs shows only when they lie in place.
  const texts = pieces.map(piece => page.textOf(piece)).sort((a, b) => b.length - a.length);
  for (const inLine of inLineReadings(finder, line, index)) {
    const cover = new Cover(page.text, line, inLine);
    if (!texts.every(text => cover.add(text)) || !cover.copies) continue;
    if (cover.text.length < shortestLine || (inLine.length === 0 && pieces.length < 2)) return undefined;
    return stretchOf(page, index, pieces, inLine, cover);
  }
  return undefined;
}

function stretchOf(
  page: PrintedLines,
  index: number,
  pieces: readonly number[],
  inLine: readonly Stretch[],
  { text, copies }: Cover,
): Stretch {
  const { lines } = page;
  const first = Math.min(index, ...pieces);
  const last = Math.max(index, ...pieces);
  const gone = pieces.map(piece => wholeLines(lines, piece, piece));
  return {
    strength: text.length,
    glyphs: 0,
    marks: 0,
    longest: 0,
    wordless: false,
    spaced: false,
    endsClause: false,
    line: first,
    lastLine: last,
    span: { start: (lines[first] as Line).start, end: (lines[last] as Line).end },
    mechanism: 'stair',
    copies: copies ?? 0,
    units: pieces.length + 1,
    parts: [],
    stepped: [text],
    byWords: false,
    complete: true,
    share: 1,
    startsLine: true,
    wholeLine: true,
    quoted: false,
    // A refrain is printed again over several lines.
    unambiguous: !(inLine.length === 0 && isSaidAgain(text, index, pieces, page)),
    extra: joinSpans([...gone, ...inLine.flatMap(({ extra }) => extra)]),
  };
}

/** Whether the pieces above a line and those below it, read on, say it again, as a text does that is broken otherwise. */
function isSaidAgain(line: string, index: number, pieces: readonly number[], page: PrintedLines): boolean {
  const ink = (text: string) => text.replace(/\s/g, '');
  const said = ink(line);
  const sides = [pieces.filter(piece => piece < index), pieces.filter(piece => piece > index)];
  return sides.every(side => {
    const read = ink(side.map(piece => page.textOf(piece)).join(''));
    return read === said.repeat(Math.round(read.length / said.length));
  });
}

/** The ways to read a line by itself: as it stands, and by what may be doubled in it. */
function inLineReadings(finder: StretchFinder, line: Line, index: number): (readonly Stretch[])[] {
  const wordy = (stretches: readonly Stretch[]) => stretches.filter(({ wordless }) => !wordless);
  const candidates = finder.inLine(line, index).map(({ stretches, alternatives }) => ({
    stretches: wordy(stretches),
    alternatives: alternatives.map(wordy),
  }));
  if (candidates.length === 0) return [[]];
  const most = Math.max(...candidates.map(({ alternatives }) => alternatives.length));
  const readings = [candidates.flatMap(({ stretches }) => stretches)];
  for (let i = 0; i < most; i++)
    readings.push(candidates.flatMap(({ stretches, alternatives }) => alternatives[i] ?? stretches));
  return [...readings, []];
}

/** How often each UTF-16 unit of a line's reading is transcribed. */
class Cover {
  #text = '';
  #counts: number[] = [];

  constructor(text: string, line: Line, inLine: readonly Stretch[]) {
    const extra = inLine.flatMap(stretch => stretch.extra);
    for (let at = line.start; at < line.end; at++) {
      if (extra.some(({ start, end }) => start <= at && at < end)) continue;
      const within = inLine.find(({ span }) => span.start <= at && at < span.end);
      this.#text += text[at];
      this.#counts.push(within?.copies ?? 1);
    }
    const head = this.#text.length - this.#text.trimStart().length;
    this.#text = this.#text.trim();
    this.#counts = this.#counts.slice(head, head + this.#text.length);
  }

  get text(): string {
    return this.#text;
  }

  /** Lays a piece where it lies on what is covered least; false where it is no part of the line. */
  add(piece: string): boolean {
    let best = -1;
    let fewest = Infinity;
    for (let at = this.#text.indexOf(piece); at >= 0; at = this.#text.indexOf(piece, at + 1)) {
      const most = Math.max(...this.#counts.slice(at, at + piece.length));
      if (most < fewest) {
        best = at;
        fewest = most;
      }
    }
    for (let i = best; best >= 0 && i < best + piece.length; i++)
      this.#counts[i] = (this.#counts[i] as number) + 1;
    return best >= 0;
  }

  /** The number of copies, where it is the same all over, spaces aside, and more than one. */
  get copies(): number | undefined {
    const first = this.#counts[0] ?? 0;
    const even = this.#counts.every((count, i) => count === first || this.#text[i] === ' ');
    return even && first > 1 && first <= 4 ? first : undefined;
  }
}
