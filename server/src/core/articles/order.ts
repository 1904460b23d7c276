// Whether a page can be read in the order in which it stands.
import type { Title } from './headlines';
import type { Piece, Scores } from './match';
import type { Place } from './places';
import type { Row } from './rows';
import type { TermIndex } from './terms';

/** By how much a title must have more in common with another text than with the one below it. */
const plainly = 2;
/** So many titles that go with the text below them speak as loudly as one that goes with another. */
const outweighs = 3;

/**
 * Whether every title may head the text below it. Nearly every page stands in order; that it does not takes titles whose
 * words are plainly those of other texts, and not of theirs, and as many of them as chance does not bring together.
 */
export function standsInOrder(
  titles: readonly Title[],
  places: readonly Place[],
  overlaps: readonly Scores[],
  index: TermIndex,
): boolean {
  let out = 0;
  let inPlace = 0;
  titles.forEach((title, i) => {
    const { after } = places[i] as Place;
    const scores = overlaps[i] as Scores;
    const own = after ? (scores.get(after) ?? 0) : 0;
    const other = highestBut(scores, after);
    const next = titles[i + 1];
    if (other >= index.telling && other > plainly * own) out += after ? 1 : 2;
    else if (next?.block === title.block && index.apart(title.terms, next.terms)) out += 1;
    else if (own >= index.telling && own >= other) inPlace++;
  });
  return out === 0 || out * outweighs <= inPlace;
}

function highestBut(scores: Scores, but: Piece | undefined): number {
  let most = 0;
  for (const [piece, score] of scores) if (piece !== but && score > most) most = score;
  return most;
}

/** Kicker, headline and deck fill no more rows than this; above them stands something else that looks like titles. */
const mostRows = 5;
/** And then no more than these are a headline for sure. */
const sureRows = 2;

/** Gives every text the titles that stand directly above it; a caption that has none, those directly below it. */
export function headInPlace(
  pieces: readonly Piece[],
  titles: readonly Title[],
  places: readonly Place[],
  overlaps: readonly Scores[],
  rows: readonly Row[],
): Piece[] {
  const heads = new Map<Piece, number[]>();
  places.forEach(({ before, after }, i) => {
    const piece = isOfCaption(i, titles, places, heads) && isNearer(before, after, overlaps[i] as Scores) ? before : after;
    const head = piece && heads.get(piece);
    if (head) head.push(i);
    else if (piece) heads.set(piece, [i]);
  });
  const isParted = blanksTell(rows);
  return pieces.map(piece => {
    const head = nearestOf(heads.get(piece) ?? [], titles, rows, isParted);
    const confidence = Math.max(0, ...head.map(i => confidenceIn(piece, overlaps[i] as Scores)));
    return { ...piece, titles: head.map(i => titles[i] as Title), confidence };
  });
}

/** Whether a title stands below a caption that has none above it. */
function isOfCaption(
  i: number,
  titles: readonly Title[],
  places: readonly Place[],
  heads: ReadonlyMap<Piece, readonly number[]>,
): boolean {
  const { before } = places[i] as Place;
  const [first] = (before && heads.get(before)) ?? [];
  return before?.run.caption === true && (first === undefined || titles[first]?.block === titles[i]?.block);
}

/** Of the titles above a text, those that are its own: below the last blank line, if blank lines tell, and not too many. */
function nearestOf(
  above: readonly number[],
  titles: readonly Title[],
  rows: readonly Row[],
  isParted: boolean,
): readonly number[] {
  const firstOf = (i: number) => (titles[i] as Title).first;
  const last = titles[above[above.length - 1] ?? -1];
  if (!last) return above;
  const end = last.last + 1;
  const parting = isParted ? above.filter(i => rows[firstOf(i)]?.spaced).pop() : undefined;
  const near = above.filter(i => parting === undefined || i >= parting);
  const isLong = end - firstOf(near[0] as number) > mostRows;
  return isLong ? near.filter((i, at) => at === near.length - 1 || end - firstOf(i) <= sureRows) : near;
}

/** Whether blank lines stand between the items of a page and not between all its lines. */
function blanksTell(rows: readonly Row[]): boolean {
  const spaced = rows.filter(row => row.spaced).length;
  return spaced > 0 && spaced < rows.length / 3;
}

/** Whether a title has more in common with one text than with another. */
const isNearer = (one: Piece | undefined, other: Piece | undefined, scores: Scores): boolean =>
  (one ? (scores.get(one) ?? 0) : 0) > (other ? (scores.get(other) ?? 0) : 0);

/** What it is worth that a title stands directly above a text on a page in order, in the measure of shared words. */
const place = 8;

const confidenceIn = (piece: Piece, scores: Scores): number =>
  1 / (1 + 2 ** ((highestBut(scores, piece) - place - (scores.get(piece) ?? 0)) / 2));
