// Which lines go on in the next because their column ended, and not because whoever set them broke them there.
import type { Rows, SetParagraph } from '../articles/blocks';
import { reachOf } from '../articles/fit';
import type { Row } from '../articles/rows';
import type { Language } from '../languages';
import type { Page } from '../page';
import type { Paragraph } from '../paragraphs';

/** By how many em a row of Han may fall short of its column; less where it holds nothing of half a width. */
const slack = 1.5;
const slackOfHan = 0.5;
/** A row that ends a sentence goes on only if no glyph more would have fitted, in em. */
const tight = 1;
/** The first row of a paragraph may have lost its indent, in em. */
const indent = 2;
/** Letters differ in width: a full row of an alphabet may have so few of its column's characters. */
const raggedShare = 0.75;
/** So many rows that look like verse or a list are no chance. */
const several = 3;

/** The paragraphs of a page whose lines read on as one; where that is not sure, each line is one of its own. */
export function wrappedParagraphs(page: Page): Paragraph[] {
  const { rows, blocks } = page.composition;
  const wraps = new Wraps(page);
  const lineOf = (row: number) => (rows[row] as Row).line;
  return blocks
    .flatMap(block => (block.kind === 'run' ? wraps.of(block.paragraphs) : []))
    .map(({ first, last }) => ({ first: lineOf(first), last: lineOf(last) }));
}

export class Wraps {
  readonly #rows: readonly Row[];
  readonly #language: Language;
  /** The columns, by width, in which the page breaks clauses. */
  readonly #proven: ReadonlySet<number>;
  /** Whether blank lines or indents tell where paragraphs begin. */
  readonly #isParted: boolean;
  readonly #isIndented: boolean;
  /** Whether paragraphs begin with a row that is narrower by an indent that the text has lost. */
  readonly #losesIndents: boolean;

  constructor(page: Page) {
    const { rows, blocks } = page.composition;
    this.#rows = rows;
    this.#language = page.language;
    const paragraphs = blocks.flatMap(block => (block.kind === 'run' ? block.paragraphs : []));
    this.#proven = new Set(paragraphs.filter(p => this.#breaksClauses(p)).map(({ column }) => column));
    const set = paragraphs.filter(({ first, last, column }) => last > first && Number.isFinite(column));
    const isIndented = ({ first }: SetParagraph) => rows[first]?.indented === true;
    this.#isIndented = share(set, isIndented) > 0.5;
    this.#losesIndents =
      !this.#isIndented &&
      share(set, ({ first, column }) => column - (rows[first] as Row).width >= slack) > 0.5;
    const opening = paragraphs.map(({ first }) => rows[first] as Row);
    this.#isParted = share(opening, row => row.indented || row.spaced) > 0.5 && !isInterleaved(rows);
  }

  /** The rows of paragraphs, cut wherever a row does not surely go on in the next. */
  of(paragraphs: readonly SetParagraph[]): Rows[] {
    return paragraphs.flatMap(paragraph => {
      const isSet = paragraph.first < paragraph.last && this.#isSet(paragraph);
      const parts: { first: number; last: number }[] = [];
      for (let row = paragraph.first; row <= paragraph.last; row++) {
        const part = parts[parts.length - 1];
        if (part && isSet && this.#goesOn(row - 1, paragraph)) part.last = row;
        else parts.push({ first: row, last: row });
      }
      return parts;
    });
  }

  /** Whether a paragraph is prose set in a column, and no verse or list that looks so: in doubt its lines stay. */
  #isSet(paragraph: SetParagraph): boolean {
    if (!this.#proven.has(paragraph.column)) return false;
    const rows = this.#rows.slice(paragraph.first, paragraph.last + 1);
    if (!this.#isEnded(paragraph) && (rows.length < several || !this.#breaksOff(paragraph))) return false;
    const broken = rows.slice(0, -1);
    if (broken.every(({ end }) => end === 'stop' || end === 'closer')) return false;
    if (this.#language.script === 'latin')
      return rows.slice(1).some(beginsSmall) && share(rows.slice(1), beginsLarge) <= 0.5;
    return rows.length < several || (rows.some(holdsMark) && broken.some(({ end }) => end === 'none'));
  }

  /** Whether it ends as a sentence does. */
  #isEnded({ last }: SetParagraph): boolean {
    return this.#rows[last]?.end === 'stop' || this.#rows[last]?.end === 'closer';
  }

  /** Whether it breaks off where the page or the piece does. */
  #breaksOff({ last }: SetParagraph): boolean {
    return this.#rows[last + 1]?.begins ?? true;
  }

  /** Whether a row breaks off in the middle of a clause, as rows do that their column cut. */
  #breaksClauses(paragraph: SetParagraph): boolean {
    if (!Number.isFinite(paragraph.column) || !this.#isEnded(paragraph)) return false;
    for (let at = paragraph.first; at < paragraph.last; at++) {
      const row = this.#rows[at] as Row;
      if (row.end !== 'none' || row.item) continue;
      const next = this.#rows[at + 1] as Row;
      if (this.#language.script === 'latin' ? beginsSmall(next) : holdsMark(row)) return true;
    }
    return false;
  }

  /** Whether a note or the credit of a picture ends a row: what follows is something else. */
  #isEnd({ text }: Row): boolean {
    return /[）)\]]$/.test(text) || this.#language.closings.photo.some(word => text.endsWith(word));
  }

  /** Whether a row was full, so that what the next begins with did not fit. */
  #goesOn(at: number, { first, column }: SetParagraph): boolean {
    const row = this.#rows[at] as Row;
    const next = this.#rows[at + 1] as Row;
    if (row.item || next.item || next.begins || next.parted || row.aside || next.aside) return false;
    if (next.lead || (next.indented && !row.indented) || this.#isEnd(row) || opensApart.test(next.text))
      return false;
    // On a page that sets its paragraphs in, what begins flush is no paragraph.
    if (at === first && this.#isIndented && !row.indented) return false;
    if (at === first && row.upper && !next.upper) return false;
    const room = column - row.width;
    if (room < -widest(this.#language, column)) return false;
    const word = firstWord(next.text);
    if (this.#language.script === 'latin') {
      if (at === first && !row.indented && beginsLarge(next) && !holdsMark(row)) return false;
      const opens = row.end === 'stop' && !/^\P{L}*\p{Ll}/u.test(next.text);
      return row.width + word >= column * raggedShare && !(opens && !this.#isParted);
    }
    const lost = at === first && (row.indented || this.#losesIndents) ? indent : 0;
    const short = row.end === 'stop' || row.end === 'closer' ? tight : slackOf(row);
    return room < lost + short + word;
  }
}

const slackOf = ({ text }: Row): number => (/[\x20-\x7e“”‘’…—·]/.test(text) ? slack : slackOfHan);

const beginsSmall = ({ text }: Row): boolean => /^["“‘'(]?\p{Ll}/u.test(text);
const beginsLarge = ({ text }: Row): boolean => /^\P{L}*\p{Lu}/u.test(text);

/** A signature, — John Smith, stands apart, and so does a note of the transcriber's. */
const opensApart = /^[—–[]/;

/** By how many em a row may be wider than its column: marks hang over its end, and letters differ. */
const widest = ({ script }: Language, column: number): number => (script === 'latin' ? column * 0.2 : 2.5);

/** Whether a mark of punctuation stands in a row, and not at its end alone. */
const holdsMark = ({ text }: Row): boolean => /[，。、；：！？](?=.)|[,;:.!?]["'”’)]?\s/.test(text);

/** The width in em of what no line breaks within: a word, or a glyph of Han with the marks that may not open a line. */
function firstWord(text: string): number {
  const width = reachOf(text);
  let marks = 0;
  while (marks < 3 && closers.has(text[Math.ceil(width) + marks] ?? '')) marks++;
  return width + marks;
}

const closers = new Set('，。、；：！？”’）》」』〉】…—');

/** Whether blank lines stand between nearly all rows, so that they tell nothing. */
const isInterleaved = (rows: readonly Row[]): boolean => share(rows, ({ spaced }) => spaced) > 0.5;

const share = <T>(values: readonly T[], is: (value: T) => boolean): number =>
  values.filter(is).length / (values.length || 1);
