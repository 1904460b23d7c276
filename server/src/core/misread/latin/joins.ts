import type { Edit } from '../../rule';
import { type Board, edit } from './board';
import { cased } from './casing';
import { weights } from './weights';
import type { Word } from './words';

/** What two parts that are one word may cost at most. */
const mostOfParts = 40;
const mostOverLines = 50;

/** Adds the ways to read a unit and the next as one word: broken over two lines, or by a space, mark or speck. */
export function join(board: Board, i: number): void {
  const gap = board.gap(i);
  const [one, other] = [board.word(i), board.word(i + 1)];
  const isOverLines = gap.includes('\n');
  if (gap === ' ') sweep(board, i);
  if (isOverLines ? !board.isWord(i) || !board.isWord(i + 1) : gap.length !== 1) return;
  if (board.breaks(i)) joinLines(board, i, one, other);
  else if (one.node && other.node) return;
  else if (isOverLines && gap.trim() === '') hyphenate(board, i, one, other);
  else if (!isOverLines && mayBeOne(board, one, other)) joinParts(board, i, one, other);
}

/** A small letter alone before a word is a speck. */
function sweep(board: Board, i: number): void {
  const [one, next] = [board.word(i), board.word(i + 1)];
  const isLetter = one.kind === 'initial' && one.text.length === 1 && one.casing === 'lower';
  if (!board.damage.isWorn || !isLetter || next.kind !== 'known') return;
  const cost = weights.speck + board.damage.penalty;
  board.add(i, i + 2, next, cost, 'nonword', [edit(board.unit(i).start, board.unit(i + 1).start, '')]);
}

/** Names and their like do so on worn pages only. */
function mayBeOne({ damage }: Board, one: Word, other: Word): boolean {
  if (one.kind === 'number' || other.kind === 'number' || other.casing === 'title') return false;
  const parts = [one, other];
  if (damage.isWorn) return parts.some(({ kind }) => kind === 'unknown' || kind === 'known');
  return parts.some(({ kind, casing }) => kind === 'unknown' && casing === 'lower');
}

function joinParts(board: Board, i: number, one: Word, other: Word): void {
  const { start } = board.unit(i);
  const { end } = board.unit(i + 1);
  const casing = one.text.length === 1 && other.casing === 'upper' ? 'upper' : one.casing;
  const apart = board.lattice.cheapest(i) + board.lattice.cheapest(i + 1);
  const limit = Math.min(mostOfParts, board.limit(apart, 'broken', casing));
  for (const { word, node, cost } of board.reader.candidates(board.text.slice(start, end), casing, limit)) {
    if (word.length < 3) continue;
    const printed = cased(word, casing);
    board.add(i, i + 2, { node, casing }, cost + board.damage.penalty, 'broken', [edit(start, end, printed)]);
  }
}

function joinLines(board: Board, i: number, one: Word, other: Word): void {
  const { casing } = one;
  const node = wholeOf(board, one, other);
  if (node) return board.add(i, i + 2, { node, casing }, weights.broken, 'none', []);
  if (one.node && other.node) return;
  const apart = board.lattice.cheapest(i) + board.lattice.cheapest(i + 1);
  const limit = Math.min(mostOverLines, apart + weights.broken);
  for (const { word, node, cost } of board.reader.candidates(one.text + other.text, casing, limit)) {
    const edits = overLines(board, i, word);
    if (edits)
      board.add(i, i + 2, { node, casing }, cost + weights.broken + board.damage.penalty, 'nonword', edits);
  }
}

/** The node of the word that two parts make; 0 where they make none. */
function wholeOf({ reader: { words } }: Board, one: Word, other: Word): number {
  return words.isWhole(one.text) && words.isWhole(other.text) ? words.find(one.letters + other.letters) : 0;
}

/** The edits that leave a word broken where it is; none where that place cannot be told. */
function overLines(board: Board, i: number, word: string): Edit[] | undefined {
  const [one, other] = [board.word(i), board.word(i + 1)];
  const isSameLength = word.length === one.text.length + other.text.length;
  const fromEnd = word.endsWith(other.letters) ? word.length - other.letters.length : 0;
  const cut = isSameLength || word.startsWith(one.letters) ? one.text.length : fromEnd;
  if (cut <= 0 || cut >= word.length) return undefined;
  const printed = cased(word, one.casing);
  return [printed.slice(0, cut), printed.slice(cut)].flatMap((half, place) => {
    const { start, end, word: read } = board.unit(i + place);
    return half === read.text ? [] : [edit(start, end, half)];
  });
}

/** A word broken over two lines whose hyphen was not read. */
function hyphenate(board: Board, i: number, one: Word, other: Word): void {
  const node = one.text.length < 2 || other.casing !== 'lower' ? 0 : wholeOf(board, one, other);
  const { end } = board.unit(i);
  const cost = weights.unhyphenated + board.damage.penalty;
  if (node) board.add(i, i + 2, { node, casing: one.casing }, cost, 'unhyphenated', [edit(end, end, '-')]);
}
