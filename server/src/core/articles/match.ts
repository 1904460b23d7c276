import { type Block, neighboursOf, type Run } from './blocks';
import { isFamily, type Title } from './headlines';
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

type Scores = ReadonlyMap<Piece, number>;

function sum(a: Scores, b: Scores): Scores {
  const result = new Map(a);
  for (const [piece, score] of b) result.set(piece, (result.get(piece) ?? 0) + score);
  return result;
}

function bestOf(scores: Scores, among: (piece: Piece) => boolean = () => true): Piece | undefined {
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

interface Assignment {
  readonly owners: ReadonlyMap<Piece, Head>;
  /** Of pieces that further heads claim for good reasons, the heads that they may have to be split among. */
  readonly rivals: ReadonlyMap<Piece, readonly Head[]>;
}

/** Gives every piece the head that goes best with it, and takes note of who else claims it. */
function assign(heads: readonly Head[], ordered: boolean, index: TermIndex): Assignment {
  const owner = new Map<Piece, Head>();
  const edges = heads.flatMap(head => [...head.scores].map(([piece, score]) => ({ head, piece, score })));
  edges.sort((a, b) => b.score - a.score);
  const placed = new Set<Head>();
  const rivals = new Map<Piece, Head[]>();
  for (const { head, piece, score } of edges) {
    if (placed.has(head)) continue;
    const rival = owner.get(piece);
    if (!rival) owner.set(piece, head);
    else if (makesWay(rival, head, piece, owner)) owner.set(piece, head);
    else if ((head.overlaps.get(piece) ?? 0) >= index.telling && !hasFreeChoice(head, score, owner))
      rivals.set(piece, [...(rivals.get(piece) ?? [rival]), head]);
    else continue;
    placed.add(head);
  }
  for (const head of heads) {
    const piece = placed.has(head) || ordered ? undefined : bestOf(head.overlaps);
    const rival = piece && owner.get(piece);
    if (rival) rivals.set(piece, [...(rivals.get(piece) ?? [rival]), head]);
  }
  return { owners: owner, rivals };
}

/** Whether a head has a free piece that goes nearly as well with it. */
const hasFreeChoice = (head: Head, score: number, owner: ReadonlyMap<Piece, Head>): boolean => {
  const free = bestOf(head.scores, piece => !owner.has(piece));
  return free !== undefined && (head.scores.get(free) as number) >= 0.6 * score;
};

/** Moves the owner of a piece to another one if both heads together are the better for it. */
function makesWay(rival: Head, head: Head, piece: Piece, owner: Map<Piece, Head>): boolean {
  const free = (candidate: Piece) => candidate !== piece && !owner.has(candidate);
  const other = bestOf(rival.scores, free);
  if (!other) return false;
  const mine = bestOf(head.scores, free);
  const scoreOf = (of: Head, at: Piece | undefined) => (at && of.scores.get(at)) ?? 0;
  if (scoreOf(head, piece) + scoreOf(rival, other) <= scoreOf(rival, piece) + scoreOf(head, mine))
    return false;
  owner.set(other, rival);
  return true;
}

/** Gives titles that no piece took to the piece of the title beside them, as its kicker or deck. */
function adopt(heads: readonly Head[], pieces: readonly Piece[], least: number): void {
  const pieceOf = new Map<Title, Piece>(
    pieces.flatMap(piece => piece.titles.map(title => [title, piece] as const)),
  );
  heads.forEach((head, i) => {
    const [first] = head.titles;
    if (!first || pieceOf.has(first)) return;
    const beside = [heads[i - 1], heads[i + 1]].flatMap(
      other => other?.titles.filter(title => title.block === first.block) ?? [],
    );
    const piece = beside.map(title => pieceOf.get(title)).find(piece => piece && claims(head, piece, least));
    if (piece) piece.titles = [...piece.titles, ...head.titles].sort((a, b) => a.first - b.first);
  });
}

/** Whether a head shares telling words with a piece, or with a piece that it was a part of before it was split. */
const claims = (head: Head, { run }: Piece, least: number): boolean =>
  [...head.overlaps].some(
    ([piece, overlap]) => overlap >= least && piece.run.first <= run.first && run.last <= piece.run.last,
  );

/** Joins dispatches of agencies that follow one another under one headline; its deck may have been matched with a later one. */
function joinDispatches(pieces: readonly Piece[], rows: readonly Row[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    const isDispatch = ({ run }: Piece) => rows[run.first]?.lead?.kind === 'agency';
    if (
      before &&
      isDispatch(before) &&
      isDispatch(piece) &&
      piece.run.first === before.run.last + 1 &&
      isUnderOne(before.titles, piece.titles)
    )
      joined[joined.length - 1] = {
        ...before,
        run: {
          ...before.run,
          last: piece.run.last,
          paragraphs: [...before.run.paragraphs, ...piece.run.paragraphs],
        },
        titles: [...before.titles, ...piece.titles],
      };
    else joined.push(piece);
  }
  return joined;
}

/** Whether the second titles are none, or the deck of the first. */
function isUnderOne(titles: readonly Title[], next: readonly Title[]): boolean {
  const last = titles[titles.length - 1];
  const [first] = next;
  if (!last) return false;
  return !first || (isFamily(last, first) && first.first === last.last + 1 && first.width > last.width);
}
