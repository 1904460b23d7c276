import type { Composition } from './articles';
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
  return blocks.flatMap(block =>
    block.kind === 'run'
      ? block.paragraphs.map(({ first, last }) => ({ first: lineOf(first), last: lineOf(last) }))
      : [],
  );
}
