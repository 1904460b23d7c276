import { assign } from './assign';
import { type Block, neighboursOf, type Run } from './blocks';
import { isFamily, type Title } from './headlines';
import { adopt, byElimination, joinDispatches } from './leftovers';
import type { Row } from './rows';
import { split } from './split';
import type { TermIndex } from './terms';

/** A run and the titles that head it. */
export interface Piece {
  readonly run: Run;
  /** Index of the run's first paragraph among the page's. */
  readonly paragraph: number;
  titles: readonly Title[];
}

/** Titles that head one piece together, and how well they go with each piece. */
export interface Head {
  readonly titles: readonly Title[];
  /** Per piece, the weight of the words shared and what the place is worth. */
  readonly scores: ReadonlyMap<Piece, number>;
  readonly overlaps: ReadonlyMap<Piece, number>;
}

/** Kicker, headline and deck, each perhaps in halves, are no more titles than this. */
const mostTitles = 8;

/** Finds for every title the run that it heads; a run that several pieces turn out to share is split. */
export function match(
  blocks: readonly Block[],
  titles: readonly Title[],
  index: TermIndex,
  rows: readonly Row[],
): Piece[] {
  const pieces = piecesOf(blocks);
  const places = placesOf(titles, blocks, pieces);
  const byParagraph = pieces.flatMap(piece => piece.run.paragraphs.map(() => piece));
  const overlaps = titles.map(title => overlapsOf(title, byParagraph, index));
  const worth = worthOf(places, overlaps, index);
  const scores = scoresOf(places, overlaps, worth);
  const ordered = Math.max(worth.before, worth.after) > 5;
  let heads = headsOf(titles, overlaps, scores, () => true);
  let found = assign(heads, ordered, index);
  // More heads than runs: boundaries are missing, so titles that stand together may be of different pieces.
  if (found.rivals.size > 0 && !ordered) {
    heads = headsOf(titles, overlaps, scores, (a, b) => !index.apart(a.terms, b.terms));
    found = assign(heads, ordered, index);
  }
  for (const [piece, head] of found.owners) piece.titles = head.titles;
  const parts = pieces.flatMap(piece => {
    const rivals = found.rivals.get(piece);
    return rivals ? split(piece, rivals, index, rows) : [piece];
  });
  adopt(heads, parts, index.telling);
  if (!ordered) byElimination(heads, parts);
  return joinDispatches(parts, rows);
}

function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  let paragraph = 0;
  for (const block of blocks) {
    if (block.kind !== 'run') continue;
    pieces.push({ run: block, paragraph, titles: [] });
    paragraph += block.paragraphs.length;
  }
  return pieces;
}

/** Joins kicker, headline and deck where they stand together and go best with the same piece. */
function headsOf(
  titles: readonly Title[],
  overlaps: readonly Scores[],
  scores: readonly Scores[],
  joins: (a: Title, b: Title) => boolean,
): Head[] {
  const heads: Head[] = [];
  titles.forEach((title, i) => {
    const head = { titles: [title], overlaps: overlaps[i] as Scores, scores: scores[i] as Scores };
    const before = heads[heads.length - 1];
    const last = before?.titles[before.titles.length - 1] as Title;
    if (
      before &&
      before.titles.length < mostTitles &&
      isFamily(last, title) &&
      bestOf(before.scores) === bestOf(head.scores) &&
      joins(last, title)
    )
      heads[heads.length - 1] = {
        titles: [...before.titles, title],
        overlaps: sum(before.overlaps, head.overlaps),
        scores: sum(before.scores, head.scores),
      };
    else heads.push(head);
  });
  return heads;
}

export type Scores = ReadonlyMap<Piece, number>;

function sum(a: Scores, b: Scores): Scores {
  const result = new Map(a);
  for (const [piece, score] of b) result.set(piece, (result.get(piece) ?? 0) + score);
  return result;
}

export function bestOf(scores: Scores, among: (piece: Piece) => boolean = () => true): Piece | undefined {
  let best: Piece | undefined;
  for (const [piece, score] of scores)
    if (among(piece) && (!best || score > (scores.get(best) as number))) best = piece;
  return best;
}

/** The pieces between which a title stands, and how many other titles stand between it and them. */
interface Place {
  readonly before: Piece | undefined;
  readonly titlesBefore: number;
  readonly after: Piece | undefined;
  readonly titlesAfter: number;
}

function placesOf(titles: readonly Title[], blocks: readonly Block[], pieces: readonly Piece[]): Place[] {
  const pieceOf = new Map<Block, Piece>(pieces.map(piece => [piece.run, piece]));
  const neighbours = neighboursOf(blocks);
  const lastOf = new Map(titles.map((title, i) => [title.block, i]));
  let first = 0;
  return titles.map(({ block }, i) => {
    if (titles[first]?.block !== block) first = i;
    return {
      before: pieceOf.get(neighbours[block]?.before as Block),
      titlesBefore: i - first,
      after: pieceOf.get(neighbours[block]?.after as Block),
      titlesAfter: (lastOf.get(block) as number) - i,
    };
  });
}

/** Per piece, the weight of the terms that it shares with a title. */
function overlapsOf(title: Title, byParagraph: readonly Piece[], index: TermIndex): Scores {
  const overlaps = new Map<Piece, number>();
  for (const id of title.terms) {
    const weight = index.weight(id);
    let counted: Piece | undefined;
    for (const paragraph of index.paragraphsWith(id)) {
      const piece = byParagraph[paragraph] as Piece;
      if (piece === counted || weight === 0) continue;
      counted = piece;
      overlaps.set(piece, (overlaps.get(piece) ?? 0) + weight);
    }
  }
  return overlaps;
}

/** What it is worth that a title stands directly before a piece, or directly after it. */
interface Worth {
  readonly before: number;
  readonly after: number;
}

/** What it is worth that no other title stands beside a caption, or beside another piece. */
const onlyTitle = 9;
const lastChance = 4;

/** Some transcriptions hold titles before their pieces, others after, others apart: shared words tell which. */
function worthOf(places: readonly Place[], overlaps: readonly Scores[], index: TermIndex): Worth {
  let before = 1;
  let after = 0.5;
  let apart = 0.5;
  places.forEach((place, i) => {
    const scores = overlaps[i] as Scores;
    const best = bestOf(scores);
    if (!best || (scores.get(best) as number) < index.telling) return;
    if (best === place.after) before++;
    else if (best === place.before) after++;
    else apart++;
  });
  const total = before + after + apart;
  return { before: 10 * (before / total) ** 2 + 1, after: 10 * (after / total) ** 2 + 1 };
}

/** Per title and piece, the overlap and what the place is worth. */
function scoresOf(places: readonly Place[], overlaps: readonly Scores[], worth: Worth): Scores[] {
  const titledAfter = new Set(places.map(place => place.before));
  const titledBefore = new Set(places.map(place => place.after));
  return places.map((place, i) => {
    const scores = new Map(overlaps[i]);
    const add = (
      piece: Piece | undefined,
      usual: number,
      others: ReadonlySet<Piece | undefined>,
      distance: number,
    ) => {
      if (!piece) return;
      // A caption's title stands on either side of it, whatever the page does else.
      const only = others.has(piece) ? 0 : piece.run.caption ? onlyTitle : lastChance;
      const bonus = Math.max(usual, only);
      scores.set(piece, (scores.get(piece) ?? 0) + bonus / 2 ** distance);
    };
    add(place.after, worth.before, titledAfter, place.titlesAfter);
    add(place.before, worth.after, titledBefore, place.titlesBefore);
    return scores;
  });
}
