import type { Layout } from './layout';
import { unitsOf } from '../units';
import type { Row } from './rows';

/** Costs, in units of surprise. */
const cost = {
  offWidth: 1.5,
  farOff: 9,
  fullFirst: 0.8,
  fullFirstOfExact: 2,
  loose: 0.1,
  looseEnd: 0.5,
  indent: 0.3,
  /** By what share letters may be narrower or wider than others of their number. */
  letters: 0.15,
} as const;

const off = (distance: number): number =>
  distance <= 0 ? 0 : Math.min(cost.farOff, cost.offWidth * distance);

/** What the width of a row costs it as a part of a paragraph, per column (by index). */
export class Fit {
  /** Wider than the column. */
  readonly overfull: Float64Array;
  /** Wider, or narrower than justification explains. */
  readonly misfit: Float64Array;
  /** As the first row, which lost its indent or had none. */
  readonly first: Float64Array;

  constructor(readonly layout: Layout) {
    const { length } = layout.columns;
    this.overfull = new Float64Array(length);
    this.misfit = new Float64Array(length);
    this.first = new Float64Array(length);
  }

  /** @param unmarked what it costs a full row that no mark stands in it */
  measure(row: Row, next: Row | undefined, unmarked: number): void {
    const { columns, slack, indent, capitals: ragged } = this.layout;
    const reach = indent !== undefined && next ? reachOf(next.text) : 1;
    const hang = indent === undefined ? 0 : marksAtEnd(row.text);
    for (let at = 0; at < columns.length; at++) {
      const short = (columns[at] as number) - row.width;
      const overfull = off(-short - Math.max(1, hang));
      let misfit: number;
      let first: number;
      if (indent === undefined) {
        // A row that ends a sentence short of its column is likelier a paragraph's last.
        const loose = ragged ? 0 : (row.end === 'stop' ? cost.looseEnd : cost.loose) * Math.max(0, short);
        misfit =
          Math.max(off(short - slack), overfull) +
          loose +
          (ragged ? roomy(row, next, short, columns[at] as number) : 0);
        const indented =
          Math.max(off(short - 3), off(1 - short)) + (ragged ? 0 : cost.indent * Math.max(0, 2 - short));
        first = Math.min(indented, cost.fullFirst + misfit + unmarked);
      } else {
        misfit = Math.max(2 * off(short - reach), overfull);
        const indented = 2 * Math.max(off(short - indent - reach), off(indent - short - hang - 0.5));
        first = Math.min(indented, cost.fullFirstOfExact + misfit + unmarked);
      }
      this.overfull[at] = overfull;
      this.misfit[at] = misfit;
      this.first[at] = first;
    }
  }
}

/** What it costs that the next row's first word would have fitted, letters being as narrow as they may. */
function roomy(row: Row, next: Row | undefined, short: number, column: number): number {
  if (!next || row.end === 'stop' || row.end === 'closer' || !Number.isFinite(column)) return 0;
  const space = next.text.indexOf(' ');
  const word = (space < 0 ? next.text.length : space) / 2;
  return off(short - word - column * cost.letters);
}

const hanging = unitsOf('，。、；：？！）》”’」』…');
const brackets = unitsOf('（《“‘「『(');

/** How many marks, which may hang over the end of a column, a row ends with. */
function marksAtEnd(text: string): number {
  let i = text.length;
  while (i > 0 && hanging[text.charCodeAt(i - 1)] === 1) i--;
  return text.length - i;
}

/** The width in em of what no line breaks within: a row's first glyph, word or number, and the brackets before it. */
export function reachOf(text: string): number {
  let i = 0;
  while (brackets[text.charCodeAt(i)] === 1) i++;
  let width = i;
  if (text.charCodeAt(i) > 0xff) return width + 1;
  while (i < text.length && text.charCodeAt(i) <= 0xff && text[i] !== ' ' && width < 8) {
    width += 0.5;
    i++;
  }
  return width;
}
