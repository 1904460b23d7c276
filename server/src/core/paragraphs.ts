import type { Composition } from './articles';
import type { Rows, Run } from './articles/blocks';
import type { Row } from './articles/rows';

/** Lines that read on as one paragraph; indexes from 0, both included. Blank lines between them belong to it. */
export interface Paragraph {
  readonly first: number;
  readonly last: number;
}

/**
 * The paragraphs of the texts, captions among them; titles and credits are none. Where they begin and end is told by how
 * lines fill their column, by indents and by sentence ends, so that blank lines may mean something or nothing.
 */
export function paragraphsOf({ rows, blocks }: Composition): Paragraph[] {
  const lineOf = (row: number) => (rows[row] as Row).line;
  return blocks
    .flatMap(block => (block.kind === 'run' ? paragraphRows(block, rows) : []))
    .map(({ first, last }) => ({ first: lineOf(first), last: lineOf(last) }));
}

/** The rows of a run's paragraphs. Rows that each end a sentence are not set in a column, but paragraphs of their own. */
export const paragraphRows = ({ paragraphs }: Run, rows: readonly Row[]): readonly Rows[] =>
  paragraphs.flatMap(paragraph => {
    const { first, last } = paragraph;
    if (first === last) return [paragraph];
    for (let row = first; row < last; row++) if (rows[row]?.end !== 'stop') return [paragraph];
    return Array.from({ length: last - first + 1 }, (_, i) => ({ first: first + i, last: first + i }));
  });
