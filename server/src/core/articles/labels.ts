import { Fit } from './fit';
import type { Layout } from './layout';
import { isCreditMark, isTitleMark } from './marked';
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
  only: 0.5,
  unmarked: 0.25,
  beginWithin: 2,
  credit: 8,
  lead: 6,
  opening: 1,
  spaced: 3,
  unspaced: 0.5,
  /** That a row stands directly above a byline or a lead, or above the indent of a paragraph, as titles do. */
  aboveLead: 4,
  aboveIndent: 3.5,
  /** That a paragraph is not set in where the others are. */
  flush: 3,
  capital: 1.5,
} as const;

/**
 * Labels the rows by the cheapest way to read them one after another (Viterbi): a paragraph's rows fill their column
 * but for the first, which lost its indent, and the last, which ends a sentence; titles do neither.
 */
export function labelsOf(rows: readonly Row[], layout: Layout): Labels {
  const { columns } = layout;
  const states = 2 + 4 * columns.length;
  const from = new Uint8Array(rows.length * states);
  const fit = new Fit(layout);
  let before: Float64Array = beginning(states);
  let now: Float64Array = new Float64Array(states);
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const costs = costsOf(row, next, layout);
    fit.measure(row, next, costs.unmarked);
    step(row, fit, costs, before, now, from, index * states);
    if (row.mark) insist(row.mark, now);
    if (row.item) insistOnItem(now);
    [before, now] = [now, before];
  });
  return trace(rows.length, states, before, from);
}

/** A page begins as after a paragraph's end, or within one. */
function beginning(states: number): Float64Array {
  const costs = new Float64Array(states).fill(never);
  costs[Label.Title] = 0;
  for (let at = 0; at + Label.Only < states; at += 4) {
    costs[at + Label.Last] = 0;
    costs[at + Label.Middle] = cost.beginWithin;
  }
  return costs;
}

/** The costs of all labels of a row, from those of the row before; `from` gets the states that they came from, at `base`. */
function step(
  row: Row,
  fit: Fit,
  costs: Costs,
  before: Float64Array,
  now: Float64Array,
  from: Uint8Array,
  base: number,
): void {
  const states = before.length;
  const ended = cheapest(before, Label.Last, Label.Only);
  const broken = cheapest(before, Label.First, Label.Middle);
  const endedCost = before[ended] as number;
  // Where something else begins, what came before may well have broken off.
  const brokenCost = (before[broken] as number) + (row.begins ? cost.titleAfterBody : cost.breakParagraph);
  const title = before[Label.Title] as number;
  const credit = before[Label.Credit] as number;

  let best = Math.min(title, credit + cost.titleAfterCredit, endedCost + cost.titleAfterBody, brokenCost);
  now[Label.Title] = best + costs.title;
  from[base + Label.Title] =
    best === title
      ? Label.Title
      : best === brokenCost
        ? broken
        : best === endedCost + cost.titleAfterBody
          ? ended
          : Label.Credit;

  // An aside credits a title alone.
  best = row.aside ? Math.min(title, credit) : Math.min(title, credit, endedCost, brokenCost);
  now[Label.Credit] = row.credit ? best : never;
  from[base + Label.Credit] =
    best === title ? Label.Title : best === credit ? Label.Credit : best === endedCost ? ended : broken;

  const fixed = row.credit && !row.aside ? cost.credit : 0;
  for (let at = 0; at + Label.Only < states; at += 4) {
    const column = at >> 2;
    const overfull = fit.overfull[column] as number;
    const same = cheaper(before, at + Label.Last, at + Label.Only);
    const sameCost = (before[same] as number) + costs.unspaced;
    const changedCost = endedCost + cost.changeColumn + costs.unspaced;
    const titleCost = title + cost.afterTitle;
    best = Math.min(sameCost, changedCost, titleCost, credit, brokenCost);
    let origin = ended;
    if (best === sameCost) origin = same;
    else if (best === credit) origin = Label.Credit;
    else if (best === brokenCost) origin = broken;
    else if (best === titleCost) origin = Label.Title;
    now[at + Label.First] = best + fixed + costs.first + (fit.first[column] as number);
    now[at + Label.Only] = best + fixed + (row.note ? 0 : costs.only + overfull);
    from[base + at + Label.First] = from[base + at + Label.Only] = origin;

    const inside = cheaper(before, at + Label.First, at + Label.Middle);
    now[at + Label.Middle] =
      (before[inside] as number) + fixed + (fit.misfit[column] as number) + costs.unmarked + costs.opened;
    now[at + Label.Last] = (before[inside] as number) + fixed + overfull + costs.last;
    from[base + at + Label.Middle] = from[base + at + Label.Last] = inside;
  }
}

/** A mark rules out every label but its own. */
function insist(mark: NonNullable<Row['mark']>, costs: Float64Array): void {
  const isCredit = isCreditMark(mark);
  for (let state = 0; state < costs.length; state++) {
    const isRight =
      state === Label.Title
        ? isTitleMark(mark)
        : state === Label.Credit
          ? isCredit || mark === 'text'
          : !isCredit && !isTitleMark(mark);
    if (!isRight) costs[state] = (costs[state] as number) + never;
  }
}

/** An item is a paragraph by itself. */
function insistOnItem(costs: Float64Array): void {
  for (let state = 0; state < costs.length; state++)
    if (state < 2 || ((state - 2) % 4) + 2 !== Label.Only) costs[state] = (costs[state] as number) + never;
}

const cheaper = (costs: Float64Array, a: number, b: number): number =>
  (costs[a] as number) <= (costs[b] as number) ? a : b;

/** The cheapest state that has one of two labels, in any column; the title's where there are no columns. */
function cheapest(costs: Float64Array, a: Label, b: Label): number {
  let best: number = costs.length > 2 ? a : Label.Title;
  for (let at = 0; at + Label.Only < costs.length; at += 4)
    best = cheaper(costs, best, cheaper(costs, at + a, at + b));
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

function titleCost(row: Row, next: Row | undefined, layout: Layout): number {
  if (row.credit || row.lead || row.note) return 8;
  let sum = cost.title;
  if (row.punctuated && !(exclaims.test(row.text) && !innerMark.test(row.text)))
    sum += holdsSentence(row.text) ? 5 : 1;
  if (row.scrap) sum += 4;
  // What stands above a dateline or a byline is what the piece is called.
  if (row.upper) return sum - (next?.lead || next?.credit ? 4 : layout.upper ? 2.5 : 1);
  if (row.capital && row.end === 'none' && next?.credit && !next.aside) return sum - 4;
  if (row.width <= widestTitle && (row.end !== 'stop' || exclaims.test(row.text))) sum -= above(row, next);
  if (row.end === 'stop') sum += exclaims.test(row.text) ? 0.5 : layout.upper && row.capital ? 3 : 7;
  if (row.end === 'pause') sum += 3.5;
  if (row.width > widestTitle) sum += (row.width - widestTitle) / 4;
  if (row.indented || row.opening) sum += 1;
  if (layout.upper) sum += 3;
  else if (layout.capitals) sum += row.capital ? -0.5 : 1;
  return sum;
}

/** What it tells that a text seems to begin below a row. */
function above(row: Row, next: Row | undefined): number {
  if (next?.lead || (next?.credit && !next.aside)) return cost.aboveLead;
  return next?.indented && !row.indented ? cost.aboveIndent : 0;
}

/** Headlines are no wider, in em, or more must speak for them. */
const widestTitle = 24;
/** A sentence's end that headlines have, too: 危房谁来管？ “我不走” */
const innerMark = /[，。、；：！？](?!$)/;
const exclaims = /[！？!?][”’」』"]?$/;

/** Whether a sentence ends within a row: so it does in texts, and in no headline. */
function holdsSentence(text: string): boolean {
  const stop = text.indexOf('。');
  return stop >= 0 && stop < text.length - 1;
}

/** What a row costs as a title, and as a part of a paragraph in any column. */
interface Costs {
  readonly title: number;
  /** That no mark stands in it: titles have none. */
  readonly unmarked: number;
  /** What speaks for a paragraph's start, and so against its middle and its end. */
  readonly opened: number;
  readonly first: number;
  /** That no blank line stands between paragraphs where one does as a rule. */
  readonly unspaced: number;
  readonly last: number;
  readonly only: number;
}

/** What it costs that a paragraph is no more than a row that ends as this one does. */
function aloneCost({ end, punctuated, text, width }: Row): number {
  if (end === 'closer') return punctuated && !quoteEnd.test(text) ? endings.closer : endings.none;
  const asks = end === 'stop' && width <= widestTitle / 2 + 2 && exclaims.test(text);
  return asks && !/[“‘「『"：]/.test(text) && !innerMark.test(text) ? endings.asks : endings[end];
}

const quoteEnd = /[”’」』"]$/;
const endings = { stop: 0, closer: 0.5, asks: 2, pause: 4, none: 5 } as const;

function costsOf(row: Row, next: Row | undefined, layout: Layout): Costs {
  const { spacing, capitals } = layout;
  const unmarked = row.punctuated || row.end !== 'none' ? 0 : cost.unmarked;
  const opening = row.opening ? cost.opening : 0;
  const opened =
    (spacing && row.spaced ? cost.spaced : 0) +
    (row.lead || row.begins ? cost.lead : 0) +
    (row.indented ? 2 : 0) +
    opening;
  const flush = layout.indented && !row.indented && !row.lead && !row.note ? cost.flush : 0;
  const alone = aloneCost(row);
  return {
    title: titleCost(row, next, layout),
    unmarked: unmarked + (capitals && row.capital ? cost.capital : 0),
    opened,
    first:
      flush +
      unmarked -
      (row.indented || row.lead ? 1 : 0) -
      opening +
      (capitals && row.upper ? cost.capital : 0),
    unspaced: spacing && !row.spaced ? cost.unspaced : 0,
    last: opened + (row.note ? 1 : endings[row.end]),
    only: cost.only + flush + alone - (row.lead ? 1 : 0),
  };
}
