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
  readonly text: string;
}

/** The readings of the lines from `first` on, run together (words of other scripts than Han set apart) until `enough` says so; blank lines are skipped. */
export function readingFrom(page: Page, first: number, enough: (text: string) => boolean): Reading {
  const pieces: Piece[] = [];
  let text = '';
  for (let line = first; line < page.lines.length && !enough(text); line++) {
    const reading = page.doubling.readings[line] as string;
    const piece = line === first ? reading.trimEnd() : reading.trim();
    if (piece === '') continue;
    if (isLatinLetter(text.charCodeAt(text.length - 1)) && isLatinLetter(piece.charCodeAt(0))) text += ' ';
    pieces.push({ line, at: text.length, text: piece });
    text += piece;
  }
  return {
    text,
    source(start, end) {
      const from = pieceAt(pieces, start);
      const to = pieceAt(pieces, end - 1);
      return {
        start: sourceOffset(page, from, start - from.at),
        end: sourceEnd(page, to, end - to.at),
      };
    },
  };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let found = pieces[0] as Piece;
  for (const piece of pieces) if (piece.at <= offset) found = piece;
  return found;
}

/** Where the character before which `offset` characters of the piece stand was transcribed first. */
function sourceOffset(page: Page, { line, text }: Piece, offset: number): number {
  const raw = page.lineText(line);
  let at = -1;
  for (let i = 0; i <= offset; i++) at = raw.indexOf(text[i] as string, at + 1);
  return (page.lines[line] as Span).start + at;
}

/** Where the last transcription of the first `offset` characters of the piece ends. */
function sourceEnd(page: Page, { line, text }: Piece, offset: number): number {
  const raw = page.lineText(line);
  let at = raw.length;
  for (let i = text.length - 1; i >= offset - 1; i--) at = raw.lastIndexOf(text[i] as string, at - 1);
  return (page.lines[line] as Span).start + at + 1;
}
