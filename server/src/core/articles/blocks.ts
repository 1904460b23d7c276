import type { Page } from '../page';
import { lineIndexAt } from '../text';
import { Label, type Labels } from './labels';
import type { Row } from './rows';

/** Consecutive rows, by index; `last` is included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The rows of a paragraph, and the width in em of the column that they are set in; infinite where they are in none. */
export interface SetParagraph extends Rows {
  readonly column: number;
}

/** Consecutive paragraphs that belong to one piece as far as their form tells. */
export interface Run extends Rows {
  readonly kind: 'run';
  readonly paragraphs: readonly SetParagraph[];
  /** Whether it tells what a picture shows. */
  readonly caption: boolean;
}

export type Block = Run | ({ readonly kind: 'title' | 'credit' } & Rows);

/** A paragraph while its rows are gathered. */
interface Paragraph extends SetParagraph {
  last: number;
}

/** Joins labelled rows into titles, credits and runs of paragraphs, in the text's order. */
export function blocksOf(
  page: Page,
  rows: readonly Row[],
  labels: Labels,
  columns: readonly number[],
): Block[] {
  const blocks: Block[] = [];
  const closing = closingLines(page);
  let paragraphs: Paragraph[] = [];
  const closeRun = (photo: boolean) => {
    if (paragraphs.length > 0) blocks.push(...runsOf(page, rows, paragraphs, photo));
    paragraphs = [];
  };
  rows.forEach((row, index) => {
    const label = labels.label[index] as Label;
    if (row.begins) closeRun(false);
    const last = blocks[blocks.length - 1];
    if (label === Label.Title) {
      closeRun(false);
      if (last?.kind === 'title' && last.last === index - 1 && !row.parted && !row.begins)
        blocks[blocks.length - 1] = { ...last, last: index };
      else blocks.push({ kind: 'title', first: index, last: index });
    } else if (label === Label.Credit && row.credit) {
      const [only] = paragraphs;
      if (row.credit?.kind === 'byline' && paragraphs.length === 1 && only && isDeck(rows, only, last)) {
        blocks[blocks.length - 1] = { kind: 'title', first: (last as Block).first, last: only.last };
        paragraphs = [];
      }
      closeRun(row.credit?.kind === 'photo' || row.credit?.kind === 'chart');
      blocks.push({ kind: 'credit', first: index, last: index });
    } else if (label === Label.First || label === Label.Only || paragraphs.length === 0) {
      if (row.lead || row.parted || closing.has(lineOf(rows, paragraphs))) closeRun(false);
      const column = columns[labels.column[index] as number] ?? Infinity;
      paragraphs.push({ first: index, last: index, column });
    } else {
      (paragraphs[paragraphs.length - 1] as Paragraph).last = index;
    }
  });
  closeRun(false);
  return blocks;
}

/** Whether a paragraph of one row, between a title and a byline, is the title's last row though it ends as sentences do. */
const isDeck = (rows: readonly Row[], { first, last }: Rows, before: Block | undefined): boolean =>
  first === last &&
  before?.kind === 'title' &&
  before.last === first - 1 &&
  rows[first]?.begins === false &&
  rows[first]?.capital === true;

/** The lines that end in a note that closes a piece: （新华社北京10月1日电）. */
function closingLines(page: Page): Set<number> {
  const lines = new Set<number>();
  for (const { kind, text, span } of page.credits) {
    if (kind === 'photo' || kind === 'chart' || !'（('.includes(text[0] as string)) continue;
    const line = lineIndexAt(page.lines, span.end - 1);
    if (page.text.slice(span.end, page.lines[line]?.end).trim() === '') lines.add(line);
  }
  return lines;
}

/** The line on which the last of the paragraphs ends. */
const lineOf = (rows: readonly Row[], paragraphs: readonly Rows[]): number =>
  rows[paragraphs[paragraphs.length - 1]?.last ?? -1]?.line ?? -1;

/** Paragraphs that follow one another are one run, but for a caption in a narrower column before its credit. */
function runsOf(page: Page, rows: readonly Row[], paragraphs: readonly Paragraph[], photo: boolean): Run[] {
  const column = paragraphs[paragraphs.length - 1]?.column;
  let from = paragraphs.length;
  while (from > 0 && paragraphs[from - 1]?.column === column) from--;
  if (!photo) from = 0;
  const run = (part: readonly SetParagraph[], caption: boolean): Run => ({
    kind: 'run',
    paragraphs: part,
    caption: isMarked(part, 'caption') || (caption && !isMarked(part, 'body')),
    first: (part[0] as Rows).first,
    last: (part[part.length - 1] as Rows).last,
  });
  const isMarked = ([paragraph]: readonly Rows[], mark: Row['mark']) =>
    rows[paragraph?.first ?? -1]?.mark === mark;
  const rest = paragraphs.slice(from);
  const caption =
    photo ||
    (rest.length === 1 && page.language.captionCues.some(cue => textOf(rows, rest[0] as Rows).includes(cue)));
  return from > 0 ? [run(paragraphs.slice(0, from), false), run(rest, caption)] : [run(rest, caption)];
}

/** Some of the paragraphs of a run, from `first` to `last` (indexes in the run), as a run. */
export function partOf(run: Run, first: number, last: number): Run {
  const paragraphs = run.paragraphs.slice(first, last + 1);
  return {
    ...run,
    paragraphs,
    first: (paragraphs[0] as Rows).first,
    last: (paragraphs[paragraphs.length - 1] as Rows).last,
  };
}

/** Two runs that follow one another as one. */
export const joinRuns = (a: Run, b: Run): Run => ({
  ...a,
  last: b.last,
  paragraphs: [...a.paragraphs, ...b.paragraphs],
});

/** The rows' text run together. */
const textOf = (rows: readonly Row[], { first, last }: Rows): string => {
  let text = '';
  for (let i = first; i <= last; i++) text += (rows[i] as Row).text;
  return text;
};

/** Per block, the nearest titles or runs before and after it. */
export function neighboursOf(
  blocks: readonly Block[],
): { readonly before: Block | undefined; readonly after: Block | undefined }[] {
  const pass = (order: readonly number[]) => {
    const nearest = new Array<Block | undefined>(blocks.length);
    let last: Block | undefined;
    for (const i of order) {
      nearest[i] = last;
      if (blocks[i]?.kind === 'title' || blocks[i]?.kind === 'run') last = blocks[i];
    }
    return nearest;
  };
  const forth = [...blocks.keys()];
  const before = pass(forth);
  const after = pass(forth.reverse());
  return blocks.map((_, i) => ({ before: before[i], after: after[i] }));
}
