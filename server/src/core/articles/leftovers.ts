import { joinRuns } from './blocks';
import { isFamily, type Title } from './headlines';
import type { Head, Piece } from './match';
import type { Row } from './rows';
import type { TermIndex } from './terms';

/** Gives titles that no piece took to the piece of the title beside them, as its kicker or deck. */
export function adopt(heads: readonly Head[], pieces: readonly Piece[], index: TermIndex): void {
  const pieceOf = new Map<Title, Piece>(
    pieces.flatMap(piece => piece.titles.map(title => [title, piece] as const)),
  );
  heads.forEach((head, i) => {
    const [first] = head.titles;
    if (!first || pieceOf.has(first)) return;
    const beside = [heads[i - 1], heads[i + 1]].flatMap(
      other => other?.titles.filter(title => title.block === first.block) ?? [],
    );
    const piece = beside.map(title => pieceOf.get(title)).find(piece => piece && claims(head, piece, index));
    if (piece) piece.titles = [...piece.titles, ...head.titles].sort((a, b) => a.first - b.first);
  });
}

/** Whether a head shares telling words with a piece. */
function claims({ titles }: Head, { run, paragraph }: Piece, index: TermIndex): boolean {
  const end = paragraph + run.paragraphs.length;
  let weight = 0;
  for (const id of new Set(titles.flatMap(title => title.terms)))
    if (index.paragraphsWith(id).some(at => paragraph <= at && at < end)) weight += index.weight(id);
  return weight >= index.telling;
}

/** How sure it is that two that are left over belong together. */
const likely = 0.7;

/** Brings together the one title and the one piece that are left over, if the title stands among others. */
export function byElimination(heads: readonly Head[], pieces: readonly Piece[]): void {
  const placed = new Set(pieces.flatMap(piece => piece.titles));
  const left = heads.filter(({ titles }) => !placed.has(titles[0] as Title));
  const headless = pieces.filter(piece => piece.titles.length === 0);
  const [head] = left;
  const [piece] = headless;
  if (!head || !piece || left.length > 1 || headless.length > 1) return;
  const { block } = head.titles[0] as Title;
  const neighbours = heads.filter(({ titles }) => titles[0]?.block === block);
  if (neighbours.length <= 2) return;
  piece.titles = head.titles;
  piece.confidence = likely;
}

/** Joins dispatches of agencies that follow one another under one headline; its deck may have been matched with a later one. */
export function joinDispatches(pieces: readonly Piece[], rows: readonly Row[]): Piece[] {
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
        run: joinRuns(before.run, piece.run),
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
