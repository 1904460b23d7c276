import { bestOf } from './assign';
import { type Block, neighboursOf } from './blocks';
import type { Title } from './headlines';
import type { Piece, Scores } from './match';
import type { TermIndex } from './terms';

/** The pieces between which a title stands, and how many other titles stand between it and them. */
export interface Place {
  readonly before: Piece | undefined;
  readonly titlesBefore: number;
  readonly after: Piece | undefined;
  readonly titlesAfter: number;
}

export function placesOf(
  titles: readonly Title[],
  blocks: readonly Block[],
  pieces: readonly Piece[],
): Place[] {
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
export function overlapsOf(title: Title, byParagraph: readonly Piece[], index: TermIndex): Scores {
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
export interface Worth {
  readonly before: number;
  readonly after: number;
}

/** Some transcriptions hold titles before their pieces, others after, others apart: shared words tell which. */
export function worthOf(places: readonly Place[], overlaps: readonly Scores[], index: TermIndex): Worth {
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
