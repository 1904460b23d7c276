import type { Block, Run } from './blocks';
import type { Title } from './headlines';
import type { Row } from './rows';
import { split } from './split';
import type { TermIndex } from './terms';

/** A run and the titles that head it. */
export interface Piece {
  readonly run: Run;
  /** Index of the run's first paragraph among the page's. */
  readonly paragraph: number;
  readonly titles: Title[];
}

/** Sum of term weights from which an overlap is no accident: about three rare words. */
const telling = 6;
/** What it is worth that a title stands beside a run: on the side where most titles of the page stand, or the other. */
const beside = { greater: 4, lesser: 2.5 } as const;

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
  const worth = worthOn(places, overlaps);
  const claims = titles.map((_, i) => bestClaim(places[i] as Place, overlaps[i] as Overlaps, worth));
  yieldWeakClaims(titles, claims, places, worth);
  for (const [i, title] of titles.entries()) claims[i]?.piece.titles.push(title);
  return pieces.flatMap(piece => split(piece, index, rows));
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

/** The pieces between which a title stands, and how many other titles stand between it and them. */
interface Place {
  readonly before: Piece | undefined;
  readonly titlesBefore: number;
  readonly after: Piece | undefined;
  readonly titlesAfter: number;
}

function placesOf(titles: readonly Title[], blocks: readonly Block[], pieces: readonly Piece[]): Place[] {
  const pieceOf = new Map<Block, Piece>(pieces.map(piece => [piece.run, piece]));
  const lastOf = new Map(titles.map((title, i) => [title.block, i]));
  let first = 0;
  return titles.map(({ block }, i) => {
    if (titles[first]?.block !== block) first = i;
    return {
      before: pieceOf.get(nearest(blocks, block, -1) as Block),
      titlesBefore: i - first,
      after: pieceOf.get(nearest(blocks, block, 1) as Block),
      titlesAfter: (lastOf.get(block) as number) - i,
    };
  });
}

/** The next block in a direction that is no credit. */
function nearest(blocks: readonly Block[], from: number, step: number): Block | undefined {
  let i = from + step;
  while (blocks[i]?.kind === 'credit') i += step;
  return blocks[i];
}

/** Per piece, the weight of the terms that it shares with a title. */
type Overlaps = ReadonlyMap<Piece, number>;

function overlapsOf(title: Title, byParagraph: readonly Piece[], index: TermIndex): Overlaps {
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

interface Worth {
  readonly before: number;
  readonly after: number;
}

/** Some transcriptions hold titles before their pieces, others after: the words that they share tell which. */
function worthOn(places: readonly Place[], overlaps: readonly Overlaps[]): Worth {
  let before = 0;
  let after = 0;
  places.forEach((place, i) => {
    if (place.after && place.titlesAfter === 0) before += overlaps[i]?.get(place.after) ?? 0;
    if (place.before && place.titlesBefore === 0) after += overlaps[i]?.get(place.before) ?? 0;
  });
  return after > before * 1.3 + telling
    ? { before: beside.lesser, after: beside.greater }
    : { before: beside.greater, after: beside.lesser };
}

interface Claim {
  readonly piece: Piece;
  /** Overlap, and what the place is worth. */
  readonly score: number;
  readonly overlap: number;
}

function bestClaim(place: Place, overlaps: Overlaps, worth: Worth): Claim | undefined {
  let best: Claim | undefined;
  const consider = (piece: Piece | undefined, bonus: number) => {
    if (!piece) return;
    const overlap = overlaps.get(piece) ?? 0;
    if (!best || overlap + bonus > best.score) best = { piece, overlap, score: overlap + bonus };
  };
  consider(place.after, worth.before / 2 ** place.titlesAfter);
  consider(place.before, worth.after / 2 ** place.titlesBefore);
  for (const piece of overlaps.keys()) consider(piece, 0);
  return best;
}

/** A title that shares few words with the piece it claims gives way to one of another block that claims it too. */
function yieldWeakClaims(
  titles: readonly Title[],
  claims: (Claim | undefined)[],
  places: readonly Place[],
  worth: Worth,
): void {
  const strongest = new Map<Piece, number>();
  claims.forEach((claim, i) => {
    if (claim && claim.score > (claims[strongest.get(claim.piece) ?? -1]?.score ?? 0))
      strongest.set(claim.piece, i);
  });
  claims.forEach((claim, i) => {
    if (!claim || claim.overlap >= telling) return;
    const winner = strongest.get(claim.piece) as number;
    if (winner === i || titles[winner]?.block === titles[i]?.block) return;
    const { before, after } = places[i] as Place;
    const free = [after, before].find(piece => piece && !strongest.has(piece));
    claims[i] = free && { piece: free, overlap: 0, score: worth.before };
    if (free) strongest.set(free, i);
  });
}
