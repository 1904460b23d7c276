import type { Credit } from '../credits';
import type { Draft } from './assemble';
import { type Block, neighboursOf } from './blocks';
import type { Row } from './rows';

/** Hands the rows of bylines and photo credits to the drafts that they stand with. */
export function giveCredits(rows: readonly Row[], blocks: readonly Block[], drafts: readonly Draft[]): void {
  const endingAt = new Map<number, Draft>();
  const beginningAt = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.run) {
      endingAt.set(draft.run.last, draft);
      beginningAt.set(draft.run.first, draft);
    }
    for (const title of draft.titles) endingAt.set(title.last, draft);
  }
  const neighbours = neighboursOf(blocks);
  let signer: Draft | undefined;
  const heaps: Block[][] = [];
  blocks.forEach((block, i) => {
    if (block.kind !== 'credit') return;
    const beside = neighbours[i];
    const { kind } = creditOf(rows, block);
    const before = endingAt.get(beside?.before?.last ?? -1);
    const after = beginningAt.get(beside?.after?.first ?? -1);
    if (kind === 'photo' || kind === 'chart') (before ?? after)?.credits.push(block);
    if (kind !== 'byline') return;
    const heap = heaps[heaps.length - 1];
    if (heap?.[heap.length - 1] === blocks[i - 1]) heap?.push(block);
    else heaps.push([block]);
    const goesOn = rows[block.first - 1]?.credit === rows[block.first]?.credit;
    if (!goesOn) signer = signed(rows, before, beside?.before, after);
    signer?.bylines.push(block);
  });
  const [heap, ...others] = heaps.filter(({ length }) => length > 1);
  if (heap && others.length === 0) shareOut(rows, heap, drafts);
}

const creditOf = (rows: readonly Row[], { first }: Block): Credit => (rows[first] as Row).credit as Credit;

/** Which of two drafts a byline between them signs: the one whose text opens as signed pieces do, and has no byline yet. */
function signed(
  rows: readonly Row[],
  before: Draft | undefined,
  block: Block | undefined,
  after: Draft | undefined,
): Draft | undefined {
  if (!before || !after || before === after) return before ?? after;
  // Below a headline a byline stands well; below a body only where nothing follows.
  const underTitle = block?.kind === 'title' ? 0.5 : -1;
  return suits(rows, before) + underTitle > suits(rows, after) ? before : after;
}

function suits(rows: readonly Row[], { run, bylines }: Draft): number {
  const lead = run && rows[run.first]?.lead;
  let score = bylines.length > 0 ? -4 : 0;
  if (lead) score += lead.people.length > 0 || lead.kind === 'agency' ? -3 : 2;
  return score;
}

/**
 * The page's one heap of bylines, each with its mark, is of several articles: of the unsigned ones that open with
 * the paper's own lead, in order, if there are as many.
 */
function shareOut(rows: readonly Row[], heap: readonly Block[], drafts: readonly Draft[]): void {
  const marks = heap.filter(block => /^[^\p{L}\p{N}\s]/u.test(rows[block.first]?.text ?? ''));
  if (marks.length < heap.length) return;
  const isHolder = ({ bylines }: Draft) => heap.some(block => bylines.includes(block));
  const unsigned = drafts.filter(
    draft => isHolder(draft) || (draft.bylines.length === 0 && suits(rows, draft) > 0),
  );
  if (unsigned.length !== heap.length) return;
  for (const { bylines } of unsigned) {
    const others = bylines.filter(row => !heap.some(block => block === row));
    bylines.splice(0, bylines.length, ...others);
  }
  heap.forEach((block, i) => unsigned[i]?.bylines.push(block));
}
