import type { Edit } from './rule';

/** Applies edits that are sorted by offset and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/**
 * Leads offsets of the edited text back to the original text; what is inside of new text, to where that was put. The
 * offsets must be asked for in ascending order, and the edits sorted.
 */
export function originsOf(edits: readonly Edit[]): (offset: number) => number {
  let next = 0;
  let shift = 0; // what the edits before `next` added
  return offset => {
    for (; next < edits.length; next++) {
      const { span, newText } = edits[next] as Edit;
      if (offset < span.start + shift) break;
      if (offset < span.start + shift + newText.length) return span.start;
      shift += newText.length - (span.end - span.start);
    }
    return offset - shift;
  };
}

/** A stretch of the text after some edits: kept from the original, or new. */
interface Piece {
  readonly from: number;
  readonly length: number;
  readonly inserted: string | undefined;
}

/**
 * One list of edits on the original text that does what `first` and then `second` do; `second`'s offsets are those of
 * the text after `first`.
 */
export function composeEdits(length: number, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0) return [...second];
  const pieces = editPieces(piecesOf(length, first), second);
  const edits: { span: { start: number; end: number }; newText: string }[] = [];
  let at = 0;
  let pending = '';
  const close = (next: number) => {
    if (next > at || pending) edits.push({ span: { start: at, end: next }, newText: pending });
    pending = '';
  };
  for (const piece of pieces) {
    if (piece.inserted !== undefined) pending += piece.inserted;
    else {
      close(piece.from);
      at = piece.from + piece.length;
    }
  }
  close(length);
  return edits;
}

function piecesOf(length: number, edits: readonly Edit[]): Piece[] {
  return editPieces([{ from: 0, length, inserted: undefined }], edits);
}

/** Cuts the deleted stretches out of the pieces and puts the new texts in. */
function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let used = 0; // of pieces[index]
  let offset = 0;
  const advance = (to: number, keep: boolean) => {
    while (offset < to && index < pieces.length) {
      const piece = pieces[index] as Piece;
      const take = Math.min(piece.length - used, to - offset);
      if (keep && take > 0) result.push(part(piece, used, take));
      used += take;
      offset += take;
      if (used === piece.length) {
        index++;
        used = 0;
      }
    }
  };
  for (const { span, newText } of edits) {
    advance(span.start, true);
    if (newText) result.push({ from: -1, length: newText.length, inserted: newText });
    advance(span.end, false);
  }
  advance(Number.POSITIVE_INFINITY, true);
  return result;
}

const part = ({ from, inserted }: Piece, start: number, length: number): Piece =>
  inserted === undefined
    ? { from: from + start, length, inserted }
    : { from, length, inserted: inserted.slice(start, start + length) };
