import type { Random, Shape } from './damage';

/** An item of a page as its makers wrote it. */
export interface Story {
  readonly kind: 'article' | 'photo' | 'brief';
  readonly kicker?: string;
  readonly headline?: string;
  readonly deck?: string;
  readonly byline?: string;
  /** Who is named in the byline, or in the credit of a photograph. */
  readonly people?: readonly string[];
  /** Of a photograph: its caption. */
  readonly paragraphs: readonly string[];
  readonly credit?: string;
}

/** How a page is set and how its text comes out. */
export interface Setting {
  /** In em. */
  readonly column: number;
  /**
   * Headlines come out above their texts, below them, all at the end, all at the start, or some above and the others at
   * the end.
   */
  readonly order: 'head-first' | 'body-first' | 'heads-last' | 'heads-start' | 'mixed';
  /** Blank lines: none, one after every line, or one before every paragraph. */
  readonly blanks: 'none' | 'every' | 'paragraphs';
  /** How headlines and captions are overprinted. */
  readonly bold?: Shape;
  /** How often neighbouring headlines come out on one line, or a headline and the text beside it; from 0 to 1. */
  readonly merging?: number;
  /** Rows of the page's own, in the order in which they come out; the first at the top, the others anywhere. */
  readonly furniture?: readonly string[];
}

/** Where an item came out; lines from 0. */
export interface Placed {
  readonly story: Story;
  readonly body: readonly number[];
}

export interface SetPage {
  readonly text: string;
  /** The lines of headlines, kickers and decks, from 0. */
  readonly titles: readonly number[];
  readonly items: readonly Placed[];
}

/** Width of a glyph in half em: Han characters and their punctuation are an em wide. */
const halves = (char: string): number => (char.charCodeAt(0) < 0x2000 ? 1 : 2);
const noStart = '，。、；：？！）》”’」』…%％,.;:?!)';
const noEnd = '（《“‘「『(';

/** Breaks text into lines of a width in em; a mark that may not begin a line hangs at the end of the one before. */
export function wrap(text: string, column: number, indent = 0): string[] {
  const units = text.match(/[A-Za-z0-9.％%]+|./gsu) ?? [];
  const lines: string[] = [];
  let line = '';
  let width = indent * 2;
  for (const unit of units) {
    const size = [...unit].reduce((sum, char) => sum + halves(char), 0);
    if (width + size > column * 2 && line !== '' && !noStart.includes(unit)) {
      const carried = noEnd.includes(line.slice(-1)) ? line.slice(-1) : '';
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
      width = carried === '' ? 0 : 2;
    }
    if (line === '' && unit === ' ') continue;
    line += unit;
    width += size;
  }
  if (line !== '') lines.push(line);
  return lines.map(text => text.trim());
}

/** Words of other scripts than Han are set to a width in characters. */
export function wrapWords(text: string, column: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > column) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

interface Line {
  readonly text: string;
  /** The item whose text it is. */
  readonly of?: Story;
  /** Whether a paragraph begins with it. */
  readonly begins?: boolean;
  readonly title?: boolean;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const wrapBy = (text: string, column: number, indent = 0): string[] =>
  isHan(text) ? wrap(text, column, indent) : wrapWords(text, column * 2);

/** The lines of an item's titles and byline, and those of its text. */
function linesOf(story: Story, { column, bold }: Setting, random: Random): { head: Line[]; text: Line[] } {
  const overprint = (lines: string[]) => lines.flatMap(line => bold?.damage(line, random) ?? [line]);
  const isBold = random() < 0.7;
  const size = 8 + Math.floor(random() * 10);
  const title = (text: string | undefined, width: number): Line[] => {
    if (text === undefined) return [];
    const rows = wrapBy(text, width);
    return (isBold ? overprint(rows) : rows).map(text => ({ text, title: true }));
  };
  const head = [
    ...title(story.kicker, 24),
    ...title(story.headline, size),
    ...title(story.deck, 20 + Math.floor(random() * 8)),
    ...(story.byline === undefined ? [] : [{ text: story.byline }]),
  ];
  const photo = story.kind === 'photo';
  const width = photo ? Math.round(column * 0.55) : column;
  const text = story.paragraphs.flatMap(paragraph => {
    const rows = wrapBy(paragraph, width, photo ? 0 : 2);
    return (photo && isBold ? overprint(rows) : rows).map((text, i) => ({
      text,
      of: story,
      begins: i === 0,
    }));
  });
  if (story.credit !== undefined) text.push({ text: story.credit, of: story, begins: false });
  return { head, text };
}

/** Sets items in columns and draws them in an order. */
export function setPage(stories: readonly Story[], setting: Setting, random: Random): SetPage {
  const lines: Line[] = [];
  const atStart: Line[][] = [];
  const atEnd: Line[][] = [];
  const inPlace: Line[][] = [];
  for (const story of stories) {
    const { head, text } = linesOf(story, setting, random);
    const away = setting.order === 'heads-last' || (setting.order === 'mixed' && random() < 0.5);
    const before =
      story.kind === 'photo' ? random() < 0.5 : setting.order === 'head-first' || setting.order === 'mixed';
    if (setting.order === 'heads-start') atStart.push(head);
    else if (away) atEnd.push(head);
    inPlace.push(
      setting.order === 'heads-start' || away ? text : before ? [...head, ...text] : [...text, ...head],
    );
  }
  const [top, ...elsewhere] = setting.furniture ?? [];
  if (top !== undefined) lines.push({ text: top });
  const groups = [...shuffle(atStart, random), ...inPlace, ...shuffle(atEnd, random)];
  for (const row of elsewhere) groups.splice(1 + Math.floor(random() * groups.length), 0, [{ text: row }]);
  for (const group of groups) append(lines, group, setting, random);
  return textOf(lines, setting);
}

/** Adds lines; the first may come out on the line before, if that is a title's. */
function append(lines: Line[], group: readonly Line[], { merging = 0 }: Setting, random: Random): void {
  const [first, ...others] = group;
  const last = lines[lines.length - 1];
  if (!first) return;
  if (last?.title && (first.title || first.of?.kind === 'article') && random() < merging) {
    const gap = first.title && random() < 0.3 ? '' : ' ';
    lines[lines.length - 1] = { ...first, text: `${last.text}${gap}${first.text}` };
    lines.push(...others);
  } else lines.push(...group);
}

function textOf(lines: readonly Line[], { blanks }: Setting): SetPage {
  const rows: string[] = [];
  const titles: number[] = [];
  const bodies = new Map<Story, number[]>();
  for (const { text, of, begins, title } of lines) {
    if (blanks === 'paragraphs' && begins && rows.length > 0) rows.push('');
    if (of) bodies.set(of, [...(bodies.get(of) ?? []), rows.length]);
    if (title && !of) titles.push(rows.length);
    rows.push(text);
    if (blanks === 'every') rows.push('');
  }
  // The credit of a photograph is no part of its caption.
  const items = [...bodies].map(([story, body]) => ({
    story,
    body: story.credit === undefined ? body : body.slice(0, -1),
  }));
  return { text: rows.join('\n'), titles, items };
}

export function shuffle<T>(values: readonly T[], random: Random): T[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
