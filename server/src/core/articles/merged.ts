import type { Segment } from './headlines';
import type { TermIndex } from './terms';

/** The fewest characters that a headline has, and so the fewest that two run together have. */
const fewest = 4;
/** How much of what one half shares with its own text it may share with the other's. */
const mostCommon = 0.25;

/**
 * Takes apart headlines that stood side by side and came out run together: their halves have words in common with
 * different texts.
 *
 * @param runOf the number of the text that each paragraph of the page is of
 */
export function takeApart(
  segments: readonly Segment[],
  index: TermIndex,
  runOf: readonly number[],
): Segment[] {
  return segments.flatMap(segment => {
    const at = segment.text.length < 2 * fewest ? undefined : seamOf(segment.text, index, runOf);
    if (at === undefined) return [segment];
    const half = (text: string, seam: readonly number[]): Segment => ({
      ...segment,
      text,
      width: (segment.width * text.length) / segment.text.length,
      terms: index.add(text),
      seam,
    });
    return [half(segment.text.slice(0, at), []), half(segment.text.slice(at), segment.seam)];
  });
}

/** Where a title comes apart into two that share telling words with two texts; undefined if it does not. */
function seamOf(text: string, index: TermIndex, runOf: readonly number[]): number | undefined {
  // Per place in the title, the texts that share a word ending there, and its weight.
  const shared: { end: number; weight: number; runs: ReadonlySet<number> }[] = [];
  const after = new Map<number, number>();
  index.eachTerm(text, (term, end) => {
    const id = index.idOf(term);
    const weight = id === undefined ? 0 : index.weight(id);
    if (id === undefined || weight < 1) return;
    const runs = new Set(index.paragraphsWith(id).map(paragraph => runOf[paragraph] as number));
    shared.push({ end, weight, runs });
    for (const run of runs) after.set(run, (after.get(run) ?? 0) + weight);
  });
  const before = new Map<number, number>();
  let best: number | undefined;
  let most = 0;
  for (let i = 0; i + 1 < shared.length; i++) {
    const { end, weight, runs } = shared[i] as (typeof shared)[number];
    for (const run of runs) {
      before.set(run, (before.get(run) ?? 0) + weight);
      after.set(run, (after.get(run) as number) - weight);
    }
    if (end < fewest || text.length - end < fewest || (shared[i + 1]?.end as number) - 2 < end) continue;
    const worth = worthApart(before, after, index.telling);
    if (worth > most) {
      most = worth;
      best = end;
    }
  }
  return best;
}

/** What two halves share with texts of their own; 0 where one shares too little, or too much with the other's text. */
function worthApart(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  least: number,
): number {
  const [left, right] = [best(before), best(after)];
  if (left.weight < least || right.weight < least || left.run === right.run) return 0;
  const common =
    (before.get(right.run) ?? 0) > left.weight * mostCommon ||
    (after.get(left.run) ?? 0) > right.weight * mostCommon;
  return common ? 0 : left.weight + right.weight;
}

function best(weights: ReadonlyMap<number, number>): { run: number; weight: number } {
  let found = { run: -1, weight: 0 };
  for (const [run, weight] of weights) if (weight > found.weight) found = { run, weight };
  return found;
}
