import { bestOf, type Head, type Piece } from './match';
import type { TermIndex } from './terms';

export interface Assignment {
  readonly owners: ReadonlyMap<Piece, Head>;
  /** Of pieces that further heads claim for good reasons, the heads that they may have to be split among. */
  readonly rivals: ReadonlyMap<Piece, readonly Head[]>;
}

/** Gives every piece the head that goes best with it, and takes note of who else claims it. */
export function assign(heads: readonly Head[], ordered: boolean, index: TermIndex): Assignment {
  const owner = new Map<Piece, Head>();
  const edges = heads.flatMap(head => [...head.scores].map(([piece, score]) => ({ head, piece, score })));
  edges.sort((a, b) => b.score - a.score);
  const placed = new Set<Head>();
  const rivals = new Map<Piece, Head[]>();
  const claim = (piece: Piece, rival: Head, head: Head) => {
    // Where most titles stand beside their pieces, two of one block are of one piece.
    if (ordered && rival.titles[0]?.block === head.titles[0]?.block) return;
    const known = rivals.get(piece);
    if (known) known.push(head);
    else rivals.set(piece, [rival, head]);
  };
  for (const { head, piece, score } of edges) {
    if (placed.has(head)) continue;
    const rival = owner.get(piece);
    if (!rival) owner.set(piece, head);
    else if (makesWay(rival, head, piece, owner)) owner.set(piece, head);
    else if ((head.overlaps.get(piece) ?? 0) >= index.telling && !hasFreeChoice(head, score, owner))
      claim(piece, rival, head);
    else continue;
    placed.add(head);
  }
  for (const head of heads) {
    const piece = placed.has(head) || ordered ? undefined : bestOf(head.overlaps);
    const rival = piece && owner.get(piece);
    if (rival) claim(piece, rival, head);
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
