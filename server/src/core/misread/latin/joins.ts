import type { Edit } from '../../rule';
import { type Board, edit } from './board';
import { weights } from './weights';
import type { Word } from './words';
import { partingOf } from './parting';
import type { Candidate } from './search';

/** What two parts that are one word may cost at most. */
const mostOfParts = 40;
const mostOverLines = 50;
/** A line's end where a hyphen was not read, or as another mark. */
const endsInHyphen = /^[^\p{L}\p{N}\s]?\r?\n[^\p{L}\p{N}\r\n]{0,2}$/u;

/** Adds the ways to read a unit and the next as one word: broken over two lines, or by a space, mark or speck. */
export function join(board: Board, i: number): void {
  const gap = board.gap(i);
  const [one, other] = [board.word(i), board.word(i + 1)];
  const isOverLines = gap.includes('\n');
  if (gap === ' ') sweep(board, i);
  if (isOverLines ? !board.isWord(i) || !board.isWord(i + 1) : gap.length !== 1) return;
  if (board.breaks(i)) joinLines(board, i, one, other);
  else if (isOverLines && endsInHyphen.test(gap)) hyphenate(board, i, one, other);
  else if (one.node && other.node) return;
  else if (!isOverLines && mayBeOne(board, one, other)) joinParts(board, i, one, other);
}

/** A small letter alone before a word is a speck. */
function sweep(board: Board, i: number): void {
  if (!board.isStray(i) || board.word(i + 1).kind !== 'known') return;
  const cost = weights.speck + board.damage.penalty;
  const speck = edit(board.unit(i).start, board.unit(i + 1).start, '');
  board.add(i, i + 2, board.word(i + 1), cost, 'nonword', [speck]);
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
    // Who writes co-operate writes it so.
    const isHyphenated = board.gap(i) === '-' && word === one.letters + other.letters;
    if (word.length < 3 || isHyphenated) continue;
    const printed = board.reader.words.printed(word, node, casing);
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
  for (const candidate of board.reader.candidates(one.text + other.text, casing, limit)) {
    const { node, cost } = candidate;
    const edits = overLines(board, i, candidate);
    if (edits)
      board.add(i, i + 2, { node, casing }, cost + weights.broken + board.damage.penalty, 'nonword', edits);
  }
}

/** The node of the word that two parts make; 0 where they make none. */
function wholeOf({ reader: { words } }: Board, one: Word, other: Word): number {
  return words.isWhole(one.text) && words.isWhole(other.text) ? words.find(one.letters + other.letters) : 0;
}

/** So many letters stand before and after a hyphen at least. */
const shortestHalf = 2;

/** The edits that leave a word broken where it is; none where one half would be too short. */
function overLines(board: Board, i: number, { word, node }: Candidate): Edit[] | undefined {
  const [one, other] = [board.word(i), board.word(i + 1)];
  const cut = partingOf(one.letters, other.letters, word);
  if (cut < shortestHalf || word.length - cut < shortestHalf) return undefined;
  const printed = board.reader.words.printed(word, node, one.casing);
  return [printed.slice(0, cut), printed.slice(cut)].flatMap((half, place) => {
    const { start, end, word: read } = board.unit(i + place);
    return half === read.text ? [] : [edit(start, end, half)];
  });
}

/** A word broken over two lines whose hyphen was not read. */
function hyphenate(board: Board, i: number, one: Word, other: Word): void {
  if (other.casing !== 'lower') return;
  const { end } = board.unit(i);
  const { casing } = one;
  const hyphen = edit(end, end + board.gap(i).search(/[\r\n]/), '-');
  const areWords = one.node > 0 && other.node > 0;
  if (areWords && !board.damage.isWorn) return;
  const whole = one.text.length < shortestHalf ? 0 : wholeOf(board, one, other);
  const cost = weights.unhyphenated + board.damage.penalty;
  if (whole) return board.add(i, i + 2, { node: whole, casing }, cost, 'unhyphenated', [hyphen]);
  if (!board.damage.isWorn || areWords) return;
  const apart = board.lattice.cheapest(i) + board.lattice.cheapest(i + 1);
  const limit = Math.min(mostOverLines, board.limit(apart, 'unhyphenated', casing) - weights.unhyphenated);
  for (const candidate of board.reader.candidates(one.text + other.text, casing, limit)) {
    const edits = overLines(board, i, candidate);
    if (!edits) continue;
    const [before, after] = [
      edits.filter(({ span }) => span.start < end),
      edits.filter(({ span }) => span.start > end),
    ];
    const read = candidate.cost + cost;
    board.add(i, i + 2, { node: candidate.node, casing }, read, 'unhyphenated', [
      ...before,
      hyphen,
      ...after,
    ]);
  }
}
