import { company } from '../../lexicon/latin';
import type { Edit } from '../../rule';
import type { Span } from '../../text';
import { Board, edit, type Surroundings } from './board';
import type { Casing } from './casing';
import { takenForCapital } from './damage';
import { join } from './joins';
import type { Assumption, Chosen } from './lattice';
import type { Reader } from './reader';
import type { Candidate } from './search';
import { frequent, weights } from './weights';
import type { Unit, Word } from './words';

/** Marks that a letter may have been read as. */
const markBefore = /['‘"([.,]/;
const markAfter = /[!;:'’)\]}>.,]/;
/** A guess that takes a mark for a letter must assume so much of a misreading. */
const leastTaken = 3;
const moreForMarks = 6;
/** What word and reading may cost together at most. */
const mostCost = { known: 30, unknown: 62, recased: 46 };

/** What was misread, and what was probably printed there. */
export interface Guess {
  /** `unread` where nothing is likely enough. */
  readonly kind: Exclude<Assumption, 'none'> | 'unread';
  readonly span: Span;
  readonly casing: Casing;
  /** In the text's order; empty where nothing is likely enough. */
  readonly edits: readonly Edit[];
  /** What the guess saves against the text as it stands, in bits: how sure it is. */
  readonly margin: number;
}

/** How a guess reads a unit. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** What was read there, without its ending. */
  readonly read: string;
  readonly ending: string;
  readonly casing: Casing;
}

const isPlain = ({ text }: Word): boolean => /^[\p{L}'’]+$/u.test(text);

/** What was misread in a run of units, in the text's order: the likeliest guesses, and what is no word and has none. */
export function guessesIn(
  text: string,
  units: readonly Unit[],
  reader: Reader,
  surroundings: Surroundings,
): Guess[] {
  const board = new Board(text, units, reader, surroundings);
  units.forEach((_, i) => {
    stand(board, i);
    recase(board, i);
    correct(board, i);
  });
  for (let i = 0; i + 1 < units.length; i++) join(board, i);
  return board.lattice.read().flatMap(chosen => guessOf(board, chosen) ?? []);
}

function guessOf(board: Board, { edge: { from, to, assumption, edits }, margin }: Chosen): Guess | undefined {
  const { start, word } = board.unit(from);
  const { casing } = word;
  const span = { start, end: board.unit(to - 1).end };
  if (assumption !== 'none') return { kind: assumption, span, casing, edits, margin };
  const isOdd = word.kind === 'unknown' && (casing === 'lower' || !isPlain(word));
  return isOdd && to === from + 1 && !isBound(board, from)
    ? { kind: 'unread', span, casing, edits, margin }
    : undefined;
}

/** A unit as it stands. */
function stand(board: Board, i: number): void {
  const word = board.word(i);
  if (word.kind === 'known' && !hasLostStop(board, i)) return board.add(i, i + 1, word, 0, 'none', []);
  if (word.kind === 'known') {
    const last = board.company(word);
    const cost = board.bits(word, false);
    board.lattice.add({
      from: i,
      to: i + 1,
      cost,
      first: company.unknown,
      last,
      assumption: 'none',
      edits: [],
    });
    return;
  }
  const spared = board.isStray(i) ? weights.stray : weights.spared;
  const cost = word.kind === 'unknown' ? unknownBits(board, word) : spared;
  const id = strangerOf(word);
  board.lattice.add({ from: i, to: i + 1, cost, first: id, last: id, assumption: 'none', edits: [] });
}

/** Whether a capital tells that the stop before it was lost, if it is one: then no word before keeps it company. */
function hasLostStop(board: Board, i: number): boolean {
  const { casing, node } = board.word(i);
  const { lexicon } = board.reader;
  if (casing !== 'title' || board.begins(i) || lexicon.isProper(node)) return false;
  return (lexicon.bits[node] as number) < frequent && board.word(i - 1).casing === 'lower';
}

/** As whom what no lexicon has keeps company. */
function strangerOf({ kind, casing }: Word): number {
  if (kind === 'number') return company.number;
  if (kind === 'initial' || (kind === 'unknown' && casing !== 'lower')) return company.name;
  return company.unknown;
}

function unknownBits(
  { reader, damage, surroundings: { own } }: Board,
  { text, letters, casing }: Word,
): number {
  const marks = letters.replace(/[\p{L}']/gu, '').length;
  const isMixed = /\p{Ll}\p{Lu}/u.test(text);
  const oddities = marks + (isMixed ? 1 : 0);
  const cost = weights.unknown[casing] + reader.lexicon.spelling(letters) + oddities * weights.oddity;
  // What comes again and again is a name, or an abbreviation, unless the same misreading does.
  const isOwn = casing !== 'lower' || !damage.isWorn;
  return isOwn ? Math.max(0, cost - weights.again * Math.log2(own.get(text) ?? 1)) : cost;
}

/** A capital that is none, or one that was lost. */
function recase(board: Board, i: number): void {
  const { start, end, word } = board.unit(i);
  const { lexicon } = board.reader;
  if (!board.damage.isWorn || word.kind !== 'known' || word.text.length < 2) return;
  const casing = word.casing === 'title' ? 'lower' : 'title';
  if (casing === 'lower' && board.begins(i)) return;
  if (word.casing === 'upper' || (casing === 'title') !== lexicon.isProper(word.node)) return;
  const bits = lexicon.bits[word.node] as number;
  if (casing === 'title' ? bits > weights.knownName : !word.letters.startsWith(takenForCapital)) return;
  const edits = [edit(start, end, board.reader.words.printed(word.letters, word.node, casing))];
  // Frequent words begin sentences, and the stop before may be what was lost.
  const small = board.surroundings.capitals + (bits < frequent ? weights.lostStop : 0);
  const cost = casing === 'title' ? weights.smallName : small;
  board.add(i, i + 1, { node: word.node, casing }, cost, 'recased', edits);
}

/** Other words that may have been printed in a unit's place. */
function correct(board: Board, i: number): void {
  const { start, end, word } = board.unit(i);
  const isKnown = word.kind === 'known';
  if ((!board.isWord(i) || !isSuspect(board, word) || isBound(board, i)) && !board.isStray(i)) return;
  const ending = board.reader.words.endingOf(word.text);
  const read = word.text.slice(0, word.text.length - ending.length);
  const kind = isKnown ? 'realword' : 'nonword';
  const most = isKnown ? mostCost.known : mostCost.unknown;
  const limit = Math.min(most, board.limit(board.lattice.cheapest(i), kind, word.casing));
  for (const casing of casingsOf(board, i)) {
    const dearest = casing === word.casing ? limit : Math.min(limit, mostCost.recased);
    for (const candidate of board.reader.candidates(read, casing, dearest))
      if (candidate.node !== word.node && mayStand(board, i, candidate, casing))
        addGuess(board, i, { start, end, read, ending, casing }, candidate, kind, 0);
  }
  if (isKnown) return;
  if (board.damage.isWorn) takeMarks(board, i);
  part(board, i);
}

/**
 * Whether another word may have been printed. On a worn page that goes for what is a word, too, but for well known
 * names; on a sound one only for what is none and cannot be a name.
 */
function isSuspect({ damage, reader: { lexicon } }: Board, { kind, node, text, casing }: Word): boolean {
  if (kind === 'unknown') return damage.isWorn || casing === 'lower';
  if (!damage.isWorn || text.length < 2) return false;
  return casing === 'lower' || !lexicon.isProper(node) || (lexicon.bits[node] as number) > weights.knownName;
}

/**
 * What is bound to its neighbour: over two lines it is read with that, or not at all, even where the hyphen was lost;
 * on one line a hyphen binds what is a word.
 */
function isBound(board: Board, i: number): boolean {
  const isBroken = board.breaks(i) || board.breaks(i - 1) || isTail(board, i);
  return isBroken || (board.word(i).kind === 'known' && (board.gap(i) === '-' || board.gap(i - 1) === '-'));
}

/** How a word may have been written: its capital may be a misread letter, or have been lost. */
function casingsOf(board: Board, i: number): Casing[] {
  const { casing } = board.word(i);
  if (!board.damage.isWorn || casing === 'upper') return [casing];
  if (casing === 'lower') return [casing, 'title'];
  return !board.begins(i) && board.word(i - 1).casing === 'lower' ? [casing, 'lower'] : [casing];
}

/** Whether a word may have been printed in a casing where another was read: names have a capital wherever they stand. */
function mayStand(board: Board, i: number, { node }: Candidate, casing: Casing): boolean {
  const isName = board.reader.lexicon.isProper(node);
  if (casing === 'lower') return !isName || !board.damage.isWorn;
  if (board.word(i).casing === 'lower') return isName || board.begins(i);
  return isName || board.word(i).kind === 'known' || !board.expectsName(i);
}

/** Whether a line begins with what is no word but the end of one. */
function isTail(board: Board, i: number): boolean {
  const { kind, casing, letters } = board.word(i);
  if (i === 0 || kind !== 'unknown' || casing !== 'lower' || !/^[^.!?]*\n/.test(board.gap(i - 1)))
    return false;
  return board.reader.lexicon.isTail(board.reader.words.stemOf(letters));
}

function addGuess(
  board: Board,
  i: number,
  { start, end, read, ending, casing }: Place,
  { word, node, cost }: Candidate,
  assumption: Assumption,
  saved: number,
): void {
  const { habits, said } = board.surroundings;
  const { lexicon } = board.reader;
  const isFrequent = (lexicon.bits[node] as number) < frequent;
  if (word.length === 1 && !(isFrequent && read.length === 1 && casing === 'lower')) return;
  const isRareName = lexicon.isProper(node) && (lexicon.bits[node] as number) > weights.knownName;
  const habit = habits?.saving(read, word, casing) ?? 0;
  const topic = weights.said * Math.log2(1 + Math.min(weights.saidMost, said.get(node) ?? 0));
  const extra =
    (isRareName && !board.expectsName(i) ? weights.rareName : 0) -
    habit -
    topic -
    saved +
    board.damage.penalty;
  const edits = [edit(start, end, board.reader.words.printed(word, node, casing) + ending)];
  board.add(i, i + 1, { node, casing }, cost + extra, assumption, edits);
}

/** A mark beside a word that was a letter of it. */
function takeMarks(board: Board, i: number): void {
  const { start, end, word } = board.unit(i);
  const { casing } = word;
  const limit = board.lattice.cheapest(i) + moreForMarks;
  const take = (from: number, to: number, mark: string) => {
    const saved = mark === '.' || mark === ',' ? weights.stop : weights.mark;
    const place = { start: from, end: to, read: '', ending: '', casing };
    for (const candidate of board.reader.candidates(board.text.slice(from, to), casing, limit))
      if (candidate.cost >= leastTaken) addGuess(board, i, place, candidate, 'nonword', saved);
  };
  const before = board.text.charAt(start - 1);
  const after = board.text.charAt(end);
  if (markAfter.test(after)) take(start, end + 1, after);
  if (markBefore.test(before)) take(start - 1, end, before);
}

/** Two words that were read as one. */
function part(board: Board, i: number): void {
  const { start, word } = board.unit(i);
  if (word.text.length < 4) return;
  for (let cut = 1; cut < word.text.length; cut++) {
    const one = half(board, word.text.slice(0, cut));
    const other = one && half(board, word.text.slice(cut));
    if (!one || !other || (other.casing === 'upper' && word.casing !== 'upper')) continue;
    const [first, last] = [board.company(one), board.company(other)];
    const bits = board.bits(one, board.begins(i)) + board.bits(other, false);
    const together = board.reader.lexicon.following(first, last);
    const cost = bits + together + weights.runOn + board.damage.penalty;
    const edits: Edit[] = [edit(start + cut, start + cut, ' ')];
    board.lattice.add({ from: i, to: i + 1, cost, first, last, assumption: 'run-on', edits });
  }
}

function half({ reader: { words, lexicon } }: Board, text: string): Word | undefined {
  if (text.length === 1 && !words.isWordLetter(text.toLowerCase())) return undefined;
  const word = words.of(text);
  return word.kind === 'known' && (lexicon.bits[word.node] as number) < weights.knownHalf ? word : undefined;
}
