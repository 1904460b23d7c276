import type { Chance } from './chance';
import { type Setting, setIn, type SoundLine } from './page';
import type { SoundLanguage } from './story';

/** A row as its cells, or as one text. */
export type FormRow = string | readonly string[];

/** One of the forms, other than stories, in which newspapers print. */
export interface Form {
  readonly name: string;
  readonly language: SoundLanguage;
  /** Rows with gaps between their cells; lines that stand each for itself; paragraphs, which a column may break. */
  readonly kind: 'table' | 'lines' | 'prose';
  readonly make: (chance: Chance) => { readonly headline?: string; readonly rows: readonly FormRow[] };
}

/** How a form may be laid out, by its kind. */
export const layouts = {
  table: ['ideographic', 'spaces', 'tabs', 'leaders', 'aligned'],
  lines: ['flush', 'indented'],
  prose: ['whole', 'set'],
} as const satisfies Record<Form['kind'], readonly string[]>;

export type Layout = (typeof layouts)[Form['kind']][number];

/** The lines of a form. */
export function formLines(form: Form, layout: Layout, setting: Setting, chance: Chance): SoundLine[] {
  const { headline, rows } = form.make(chance);
  const title = headline === undefined ? [] : [{ text: headline, row: true }];
  if (layout === 'set') return [...title, ...rows.flatMap(row => setRow(String(row), setting, chance))];
  const texts = layout === 'aligned' ? aligned(rows) : rows.map(rowIn(layout, form.language, chance));
  return [...title, ...texts.map(text => ({ text, row: true }))];
}

/** A paragraph in the lines of a column; only one that takes one line is a row. */
function setRow(paragraph: string, { language, indented }: Setting, chance: Chance): SoundLine[] {
  const column = language === 'zh' ? chance.from(14, 22) : chance.from(36, 56);
  const lines = setIn(language, paragraph, column, indented ? 2 : 0);
  const indent = !indented ? '' : language === 'zh' ? '　　' : '   ';
  return lines.map((line, i) => ({ text: i === 0 ? indent + line : line }));
}

function rowIn(layout: Layout, language: SoundLanguage, chance: Chance): (row: FormRow) => string {
  const gaps: Partial<Record<Layout, string>> = {
    ideographic: language === 'zh' ? '　'.repeat(chance.from(1, 3)) : '\u2003',
    spaces: ' '.repeat(chance.from(2, 6)),
    tabs: '\t',
    leaders: language === 'zh' ? chance.pick(['……', '·····']) : chance.pick([' ...... ', '........']),
    indented: language === 'zh' ? '　' : '   ',
    flush: language === 'zh' ? '　' : '  ',
  };
  const indent = layout === 'indented' ? (language === 'zh' ? '　　' : '    ') : '';
  return row => indent + (typeof row === 'string' ? row : row.join(gaps[layout] ?? ' '));
}

/** A glyph of Han takes the room of two spaces. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 1 : 2), 0);

/** The cells of each column begin at one place. */
function aligned(rows: readonly FormRow[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    if (typeof row !== 'string')
      row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(cell) + 2)));
  return rows.map(row =>
    typeof row === 'string'
      ? row
      : row
          .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)))
          .join('')
          .trimEnd(),
  );
}
