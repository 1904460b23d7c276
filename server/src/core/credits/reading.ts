import { isLatinLetter } from '../languages';
import type { Page } from '../page';
import type { Span } from '../text';

/** A stretch of the page as it should read: some lines' readings run together, and where each came from. */
export interface Reading {
  readonly text: string;
  /** Span of the transcribed text that `text.slice(start, end)` was read from, copies and all. */
  source(start: number, end: number): Span;
}

interface Piece {
  readonly line: number;
  /** Offset of the piece in the run-together text. */
  readonly at: number;
  /** How much of the line's reading was cut off before it. */
  readonly trimmed: number;
}

/** Runs lines' readings together, and knows where they were read from. */
export class Readings {
  /** The last line that was mapped: a page's credits come line by line. */
  #map: SourceMap | undefined;

  constructor(readonly page: Page) {}

  /**
   * The readings of the lines from `first` on, run together (words of other scripts than Han set apart) until `enough`,
   * given text and rows, says so; blank lines are skipped.
   */
  from(first: number, enough: (text: string, rows: number) => boolean): Reading {
    const { lines, doubling } = this.page;
    const pieces: Piece[] = [];
    let text = '';
    for (let line = first; line < lines.length && !enough(text, pieces.length); line++) {
      const reading = doubling.readings[line] as string;
      const piece = line === first ? reading.trimEnd() : reading.trim();
      if (piece === '') continue;
      if (isLatinLetter(text.charCodeAt(text.length - 1)) && isLatinLetter(piece.charCodeAt(0))) text += ' ';
      pieces.push({
        line,
        at: text.length,
        trimmed: line === first ? 0 : reading.length - reading.trimStart().length,
      });
      text += piece;
    }
    return {
      text,
      source: (start, end) => {
        const from = pieceAt(pieces, start);
        const to = pieceAt(pieces, end - 1);
        return {
          start: this.#mapOf(from.line).startOf(start - from.at + from.trimmed),
          end: this.#mapOf(to.line).endOf(end - 1 - to.at + to.trimmed),
        };
      },
    };
  }

  /** The reading of one line. */
  of(line: number): Reading {
    return this.from(line, (_, rows) => rows > 0);
  }

  #mapOf(line: number): SourceMap {
    if (this.#map?.line !== line) this.#map = new SourceMap(this.page, line);
    return this.#map;
  }
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let found = pieces[0] as Piece;
  for (const piece of pieces) if (piece.at <= offset) found = piece;
  return found;
}

/** Where the characters of a line's reading were transcribed, the first time and the last. */
class SourceMap {
  readonly #start: number;
  readonly #firsts: Uint32Array | undefined;
  readonly #lasts: Uint32Array | undefined;

  constructor(
    page: Page,
    readonly line: number,
  ) {
    const raw = page.lineText(line);
    const reading = page.doubling.readings[line] as string;
    this.#start = (page.lines[line] as Span).start;
    // Without copies, a line is its own reading.
    if (raw.length === reading.length) return;
    this.#firsts = new Uint32Array(reading.length);
    this.#lasts = new Uint32Array(reading.length);
    let at = -1;
    for (let i = 0; i < reading.length; i++) this.#firsts[i] = at = raw.indexOf(reading[i] as string, at + 1);
    at = raw.length;
    for (let i = reading.length - 1; i >= 0; i--)
      this.#lasts[i] = at = raw.lastIndexOf(reading[i] as string, at - 1);
  }

  startOf(index: number): number {
    return this.#start + (this.#firsts?.[index] ?? index);
  }

  endOf(index: number): number {
    return this.#start + (this.#lasts?.[index] ?? index) + 1;
  }
}
