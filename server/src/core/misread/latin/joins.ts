import type { Edit } from '../../rule';
import { type Board, edit } from './board';
import type { Assumption } from './lattice';
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
  const limit = Math.min(mostOfParts, board.limit(costApart(board, i), 'broken', casing));
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
  const cost = weights.broken + board.damage.penalty;
  readOverLines(board, i, costApart(board, i) + weights.broken, cost, 'nonword', []);
}

/** What two units cost that are read one by one. */
const costApart = (board: Board, i: number): number =>
  board.lattice.cheapest(i) + board.lattice.cheapest(i + 1);

/** Adds the words that may have been printed over two lines, their letters misread, up to a limit. */
function readOverLines(
  board: Board,
  i: number,
  limit: number,
  cost: number,
  assumption: Assumption,
  hyphen: readonly Edit[],
): void {
  const [one, other] = [board.word(i), board.word(i + 1)];
  const { casing } = one;
  const most = Math.min(mostOverLines, limit);
  for (const candidate of board.reader.candidates(one.text + other.text, casing, most)) {
    const edits = overLines(board, i, candidate, hyphen);
    if (edits)
      board.add(i, i + 2, { node: candidate.node, casing }, candidate.cost + cost, assumption, edits);
  }
}

/** The node of the word that two parts make; 0 where they make none. */
function wholeOf({ reader: { words } }: Board, one: Word, other: Word): number {
  return words.isWhole(one.text) && words.isWhole(other.text) ? words.find(one.letters + other.letters) : 0;
}

/** So many letters stand before and after a hyphen at least. */
const shortestHalf = 2;

/** The edits that leave a word broken where it is, with its hyphen; none where one half would be too short. */
function overLines(
  board: Board,
  i: number,
  { word, node }: Candidate,
  hyphen: readonly Edit[],
): Edit[] | undefined {
  const [one, other] = [board.word(i), board.word(i + 1)];
  const cut = partingOf(one.letters, other.letters, word);
  if (cut < shortestHalf || word.length - cut < shortestHalf) return undefined;
  const printed = board.reader.words.printed(word, node, one.casing);
  return [
    ...editsTo(board, i, printed.slice(0, cut)),
    ...hyphen,
    ...editsTo(board, i + 1, printed.slice(cut)),
  ];
}

/** The edit that makes a unit another; none where it is that. */
function editsTo(board: Board, i: number, printed: string): Edit[] {
  const { start, end, word } = board.unit(i);
  return printed === word.text ? [] : [edit(start, end, printed)];
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
  const limit = board.limit(costApart(board, i), 'unhyphenated', casing) - weights.unhyphenated;
  readOverLines(board, i, limit, cost, 'unhyphenated', [hyphen]);
}
