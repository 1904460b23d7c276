import { isHan, type Language } from '../languages';
import { firstMark, opening, type Row, widthOf } from './rows';

/**
 * Takes apart rows that hold a headline and the start of a body side by side: wider than the page's columns, and
 * without a mark of punctuation up to a gap.
 */
export function splitRows(rows: readonly Row[], columns: readonly number[]): readonly Row[] {
  const [column = Infinity] = columns;
  const halves = new Map<Row, readonly string[]>();
  for (const row of rows) {
    const found =
      row.width > column + 1 && !row.mark && !row.item && !row.lead
        ? sideBySide(row.text, column)
        : undefined;
    if (found) halves.set(row, found);
  }
  if (halves.size === 0) return rows;
  return rows.flatMap(row => {
    const [left, right] = halves.get(row) ?? [];
    if (!left || !right) return [row];
    return [
      { ...row, text: left, width: widthOf(left), end: 'none', punctuated: false, opening: false },
      {
        ...row,
        text: right,
        width: widthOf(right),
        opening: opening.test(right),
        spaced: false,
        parted: false,
      },
    ];
  });
}

/** What stands before and after the first gap from which on, with a mark, a row of the column goes. */
function sideBySide(text: string, column: number): readonly string[] | undefined {
  const mark = firstMark(text);
  for (let gap = text.indexOf(' '); gap > 0 && gap < mark; gap = text.indexOf(' ', gap + 1)) {
    const right = text.slice(gap + 1);
    if (isHan(text.charCodeAt(gap - 1)) && Math.abs(widthOf(right) - column + 1) <= 2)
      return [text.slice(0, gap), right];
  }
  return undefined;
}

/** How the rows of a page are set. */
export interface Layout {
  /** Widths in em that columns are set to, the most used first; infinite for text that is not wrapped. */
  readonly columns: readonly number[];
  /** By how many em a full row may be narrower than its column. */
  readonly slack: number;
  /**
   * By how many em the first row of a paragraph is narrower than its column, having lost its indent; undefined where the
   * page is not set so exactly that every row tells.
   */
  readonly indent: number | undefined;
  /** Whether blank lines tell where paragraphs begin. */
  readonly spacing: boolean;
  /** Whether paragraphs are set in from the margin, so that what is not goes on, or is no paragraph. */
  readonly indented: boolean;
  /** Whether titles are set with capitals. */
  readonly capitals: boolean;
  /** Whether titles are set in capitals throughout, as a rule. */
  readonly upper: boolean;
}

export function layoutOf(rows: readonly Row[], language: Language): Layout {
  const ragged = language.script === 'latin';
  const columns = ragged ? raggedColumns(rows) : columnsOf(rows);
  if (rows.length < few)
    columns.push(
      ...likelyColumn(rows).filter(width => columns.every(column => Math.abs(column - width) > 1)),
    );
  const [column = 0] = columns;
  if (columns.length === 0 || rows.some(row => row.width > widest || isWhole(row, column)))
    columns.push(Infinity);
  const spaced = rows.filter(row => row.spaced).length / (rows.length || 1);
  return {
    columns,
    slack: ragged ? column * 0.25 : 1.5,
    indent: !ragged && isExact(rows, columns) ? indentOf(rows, columns) : undefined,
    spacing: ragged && spaced > 0.02 && spaced < 0.5,
    indented: isIndented(rows, column),
    capitals: ragged,
    upper: ragged && rows.filter(row => row.upper && !row.credit).length >= Math.max(3, rows.length * 0.02),
  };
}

/** Whether a row is a sentence or more in one line, wider than the column: of a text that is not wrapped. */
const isWhole = ({ width, end, punctuated }: Row, column: number): boolean =>
  end === 'stop' && punctuated && width > column + 4;

/** Whether most rows that follow the sure end of a paragraph, a sentence's end short of the column, are set in. */
function isIndented(rows: readonly Row[], column: number): boolean {
  const after = rows.filter((row, i) => {
    const before = rows[i - 1];
    return !row.credit && row.punctuated && before?.end === 'stop' && before.width < column - 3;
  });
  return after.length > 2 && after.filter(row => row.indented).length > after.length * 0.6;
}

/** Whether rows that go on fill their column to the last glyph. */
function isExact(rows: readonly Row[], columns: readonly number[]): boolean {
  let full = 0;
  let short = 0;
  for (let i = 1; i + 1 < rows.length; i++) {
    const row = rows[i] as Row;
    if (row.end !== 'none') continue;
    const before = (rows[i - 1] as Row).width;
    const after = rows[i + 1] as Row;
    // Rows whose neighbours are of one column: most of a text's.
    if (Math.abs(before - after.width) > 1 || after.text.charCodeAt(0) < 0x100) continue;
    const column = columnNear(columns, before, 0.5, after.width);
    if (column === undefined) continue;
    if (Math.abs(column - row.width) <= 0.5) full++;
    else if (Math.abs(column - row.width - 1) <= 0.5) short++;
  }
  return short * 12 <= full;
}

/** The first column that is about as wide, in em, as both. */
function columnNear(
  columns: readonly number[],
  width: number,
  most: number,
  other = width,
): number | undefined {
  for (const column of columns)
    if (Math.abs(column - width) <= most && Math.abs(column - other) <= most) return column;
  return undefined;
}

/** How much narrower than their column most rows are that follow the sure end of a paragraph. */
function indentOf(rows: readonly Row[], columns: readonly number[]): number | undefined {
  const counts = [0, 0, 0];
  let all = 0;
  for (let i = 1; i < rows.length; i++) {
    const before = rows[i - 1] as Row;
    if (before.end !== 'stop') continue;
    const row = rows[i] as Row;
    const widest = Math.max(rows[i + 1]?.width ?? 0, rows[i + 2]?.width ?? 0);
    const column = columnNear(columns, widest, 1.5);
    if (column === undefined || before.width > column - 3) continue;
    const short = Math.round(column - row.width);
    if (row.credit || row.end !== 'none' || short < 0 || short >= counts.length) continue;
    all++;
    counts[short] = (counts[short] as number) + 1;
  }
  const most = Math.max(...counts);
  return all >= 4 && most >= 0.6 * all && counts.indexOf(most) > 0 ? counts.indexOf(most) : undefined;
}

/** Fewer rows than this show the widths of their columns poorly. */
const few = 40;

/** No column is wider, in em. */
const widest = 60;

/** The width that nine rows of ten stay within, and those of narrower columns of three rows or more. */
function raggedColumns(rows: readonly Row[]): number[] {
  const widths = rows.filter(row => !row.upper && !row.credit && row.width <= widest).map(row => row.width);
  const main = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.9)];
  if (rows.length < 4 || main === undefined) return [];
  const columns = [main];
  for (let i = 2; i < widths.length && columns.length < 3; i++) {
    const three = widths.slice(i - 2, i + 1);
    const widestOfThree = Math.max(...three);
    const narrow = widestOfThree < main * 0.75 && widestOfThree - Math.min(...three) <= 2;
    if (narrow && columns.every(column => Math.abs(column - widestOfThree) > 2)) columns.push(widestOfThree);
  }
  return columns;
}

/** A guess where too few rows are of one width: what three rows of four stay within. */
function likelyColumn(rows: readonly Row[]): number[] {
  const widths = rows.filter(row => !row.credit && row.width <= widest).map(row => row.width);
  widths.sort((a, b) => a - b);
  return widths.slice(Math.floor(widths.length * 0.75)).slice(0, 1);
}

/** The widths that rows beside one another share, the most used first; at most four. */
function columnsOf(rows: readonly Row[]): number[] {
  const counts = new Uint32Array(widest + 2);
  for (let i = 0; i < rows.length; i++) {
    const { width, credit } = rows[i] as Row;
    const before = rows[i - 1]?.width ?? -widest;
    const after = rows[i + 1]?.width ?? -widest;
    if (credit || width > widest || (Math.abs(before - width) > 1 && Math.abs(after - width) > 1)) continue;
    const rounded = Math.ceil(width);
    counts[rounded] = (counts[rounded] as number) + 1;
  }
  const support = (width: number) =>
    (counts[width] as number) + ((counts[width - 1] as number) + (counts[width + 1] as number)) / 2;
  const columns: number[] = [];
  while (columns.length < 4) {
    let best = 1;
    for (let width = 2; width <= widest; width++) if (support(width) >= support(best)) best = width;
    if (support(best) < (rows.length < few ? 2 : 3)) break;
    columns.push(best);
    counts.fill(0, best - 1, best + 2);
  }
  return columns;
}
