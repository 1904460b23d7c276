import type { Row } from './rows';

/** What a row is: a title's (headline, kicker, deck), a credit, or a paragraph's first, middle, last or only row. */
export const enum Label {
  Title = 0,
  Credit = 1,
  First = 2,
  Middle = 3,
  Last = 4,
  Only = 5,
}

/** The labels of a page's rows, and for those of paragraphs the column (index into the columns) they are set in. */
export interface Labels {
  readonly label: readonly Label[];
  readonly column: readonly number[];
}

const never = 1e9;

/** Costs, in units of surprise; a row that fits costs nothing. Found by trial on pages of several papers. */
const cost = {
  changeColumn: 2.5,
  breakParagraph: 6,
  afterTitle: 0.3,
  titleAfterBody: 1.5,
  titleAfterCredit: 0.5,
  title: 0.9,
  offWidth: 1.5,
  farOff: 9,
  fullFirst: 0.8,
  only: 0.5,
  unmarked: 0.25,
  lead: 6,
  opening: 1,
} as const;

/**
 * Labels the rows by the cheapest way to read them one after another (Viterbi): a paragraph's rows fill their column
 * but for the first, which lost its indent, and the last, which ends a sentence; titles do neither.
 */
export function labelsOf(rows: readonly Row[], columns: readonly number[]): Labels {
  const states = 2 + 4 * columns.length;
  const from = new Uint8Array(rows.length * states);
  let before = new Float64Array(states).fill(never);
  let now = new Float64Array(states);
  rows.forEach((row, index) => {
    step(row, columns, index === 0, before, now, from.subarray(index * states, (index + 1) * states));
    [before, now] = [now, before];
  });
  return trace(rows.length, states, before, from);
}

function step(
  row: Row,
  columns: readonly number[],
  start: boolean,
  before: Float64Array,
  now: Float64Array,
  from: Uint8Array,
): void {
  const ended = start ? { state: Label.Title, cost: 0 } : cheapest(before, [Label.Last, Label.Only]);
  const broken = start ? { state: Label.Title, cost: 1 } : cheapest(before, [Label.First, Label.Middle]);
  broken.cost += start ? 0 : cost.breakParagraph;
  const title = start ? never : (before[Label.Title] as number);
  const credit = start ? never : (before[Label.Credit] as number);
  const set = (state: number, emission: number, ...ways: readonly { state: number; cost: number }[]) => {
    let best = ways[0] as { state: number; cost: number };
    for (const way of ways) if (way.cost < best.cost) best = way;
    now[state] = best.cost + emission;
    from[state] = best.state;
  };
  const fromTitle = { state: Label.Title, cost: title + cost.afterTitle };
  const fromCredit = { state: Label.Credit, cost: credit };
  set(
    Label.Title,
    titleCost(row),
    { state: Label.Title, cost: title },
    { state: Label.Credit, cost: credit + cost.titleAfterCredit },
    { state: ended.state, cost: ended.cost + (start ? 0 : cost.titleAfterBody) },
    broken,
  );
  set(Label.Credit, row.credit ? 0 : never, fromTitle, fromCredit, ended, broken);
  columns.forEach((width, k) => {
    const at = 4 * k;
    const sameFrom =
      (before[at + Label.Last] as number) <= (before[at + Label.Only] as number)
        ? at + Label.Last
        : at + Label.Only;
    const same = start ? ended : { state: sameFrom, cost: before[sameFrom] as number };
    const other = { state: ended.state, cost: ended.cost + (start ? 0 : cost.changeColumn) };
    const inside =
      (before[at + Label.First] as number) < (before[at + Label.Middle] as number)
        ? at + Label.First
        : at + Label.Middle;
    const within = start ? { state: 0, cost: 2 } : { state: inside, cost: before[inside] as number };
    const fixed = row.credit ? 8 : 0;
    set(at + Label.First, fixed + firstCost(row, width), same, other, fromTitle, fromCredit, broken);
    set(at + Label.Only, fixed + onlyCost(row, width), same, other, fromTitle, fromCredit, broken);
    set(at + Label.Middle, fixed + middleCost(row, width), within);
    set(at + Label.Last, fixed + lastCost(row, width), within);
  });
}

function cheapest(costs: Float64Array, labels: readonly Label[]): { state: number; cost: number } {
  const best = { state: 0, cost: never };
  for (let at = 0; at + Label.Only < costs.length; at += 4)
    for (const label of labels) {
      const value = costs[at + label] as number;
      if (value < best.cost) {
        best.state = at + label;
        best.cost = value;
      }
    }
  return best;
}

function trace(length: number, states: number, last: Float64Array, from: Uint8Array): Labels {
  const label = new Array<Label>(length);
  const column = new Array<number>(length);
  let state = 0;
  for (let i = 1; i < states; i++) if (endCost(last, i) < endCost(last, state)) state = i;
  for (let index = length - 1; index >= 0; index--) {
    label[index] = state < 2 ? state : ((state - 2) % 4) + 2;
    column[index] = state < 2 ? -1 : (state - 2) >> 2;
    state = from[index * states + state] as number;
  }
  return { label, column };
}

/** A page may end within a paragraph, but rarely does. */
function endCost(costs: Float64Array, state: number): number {
  const open = state >= 2 && ((state - 2) % 4) + 2 <= Label.Middle;
  return (costs[state] as number) + (open ? 3 : 0);
}

function titleCost(row: Row): number {
  if (row.credit || row.lead || row.note) return 8;
  let sum = cost.title;
  if (row.punctuated) sum += 1;
  if (row.end === 'stop') sum += /[！？!?]$/.test(row.text) ? 0.5 : 7;
  if (row.end === 'pause') sum += 3.5;
  if (row.width > 24) sum += (row.width - 24) / 4;
  if (row.indented || row.opening) sum += 1;
  return sum;
}

const off = (distance: number): number => Math.min(cost.farOff, cost.offWidth * Math.max(0, distance));
/** Wider than the column, or narrower by more than justification explains. */
const misfit = (row: Row, width: number): number =>
  off(Math.max(width - 1.5 - row.width, row.width - width - 1));
const overfull = (row: Row, width: number): number => off(row.width - width - 1);
const unmarked = (row: Row): number => (row.punctuated || row.end !== 'none' ? 0 : cost.unmarked);

function firstCost(row: Row, width: number): number {
  const indentLost = off(Math.max(width - 3 - row.width, row.width - width + 1)) + unmarked(row);
  const full = cost.fullFirst + misfit(row, width) + 2 * unmarked(row);
  return Math.min(indentLost, full) - (row.indented || row.lead ? 1 : 0) - (row.opening ? cost.opening : 0);
}

function middleCost(row: Row, width: number): number {
  return misfit(row, width) + unmarked(row) + opened(row);
}

/** What speaks for a paragraph's start, and so against its middle. */
const opened = (row: Row): number =>
  (row.lead ? cost.lead : 0) + (row.indented ? 2 : 0) + (row.opening ? cost.opening : 0);

const endings = { stop: 0, closer: 0.5, pause: 4, none: 5 } as const;

function lastCost(row: Row, width: number): number {
  return overfull(row, width) + (row.note ? 1 : endings[row.end]) + opened(row);
}

function onlyCost(row: Row, width: number): number {
  if (row.note) return 0;
  const ending = row.end === 'closer' && !row.punctuated ? endings.none : endings[row.end];
  return cost.only + overfull(row, width) + ending - (row.lead ? 1 : 0);
}
