import { wrap, wrapWords } from '../pages';
import type { Chance } from './chance';
import type { SoundLanguage, SoundStory } from './story';

/** A line of a page and what its maker knows of it. */
export interface SoundLine {
  readonly text: string;
  /** Whether it is a row of a list, a table, a verse: a line of its own, whatever stands beside it. */
  readonly row?: boolean;
  /** The story whose text it is. */
  readonly body?: SoundStory;
  /** The story whose titles or byline it is. */
  readonly head?: SoundStory;
}

/** A page that is sound: nothing of it is to be changed, and where it is in order, nothing to be moved. */
export interface SoundPage {
  readonly text: string;
  readonly language: SoundLanguage;
  readonly inOrder: boolean;
  /** Indexes (from 0) of the lines that are rows. */
  readonly rows: readonly number[];
  /** What each line is of: a story's titles, its text, or nothing but itself. Two lines of one may be read as one. */
  readonly owners: readonly unknown[];
  /** The stories whose headline stands on the page, each with the indexes of its text's lines. */
  readonly stories: readonly { readonly story: SoundStory; readonly body: readonly number[] }[];
}

/** How a page is set. */
export interface Setting {
  readonly language: SoundLanguage;
  /** In em, or for Latin letters in characters; undefined: each paragraph is one line. */
  readonly column: number | undefined;
  readonly indented: boolean;
  /** Blank lines: none, between items, between paragraphs too. */
  readonly blanks: 'none' | 'items' | 'paragraphs';
  /** How wide headlines are set, as `column`. */
  readonly head: number;
}

export function settingOf(language: SoundLanguage, chance: Chance, blanks?: Setting['blanks']): Setting {
  const column = language === 'zh' ? chance.from(10, 24) : chance.from(28, 60);
  return {
    language,
    column: chance.is(0.75) ? column : undefined,
    indented: chance.is(0.5),
    blanks: blanks ?? chance.pick(['none', 'items', 'paragraphs']),
    head: language === 'zh' ? chance.from(10, 20) : chance.from(20, 44),
  };
}

/** Breaks text into the lines of a column. */
export const setIn = (language: SoundLanguage, text: string, column: number, indent = 0): string[] =>
  language === 'zh' ? wrap(text, column, indent) : wrapWords(text, column);

/** The lines of a paragraph. */
export function paragraphLines(paragraph: string, { language, column, indented }: Setting): string[] {
  const indent = !indented ? '' : language === 'zh' ? '　　' : '   ';
  const lines = column === undefined ? [paragraph] : setIn(language, paragraph, column, indented ? 2 : 0);
  return lines.map((line, i) => (i === 0 ? indent + line : line));
}

/** A story with its titles above its text. */
export function storyLines(story: SoundStory, setting: Setting): SoundLine[] {
  const { language, head, blanks } = setting;
  const title = (text: string | undefined, width = head): SoundLine[] =>
    text === undefined ? [] : setIn(language, text, width).map(text => ({ text, head: story }));
  const lines: SoundLine[] = [
    ...title(story.kicker, head * 2),
    ...title(story.headline),
    ...title(story.deck, head * 2),
    ...(story.byline === undefined ? [] : [{ text: story.byline, head: story }]),
  ];
  for (const paragraph of story.paragraphs) {
    if (blanks === 'paragraphs') lines.push({ text: '' });
    lines.push(...paragraphLines(paragraph, setting).map(text => ({ text, body: story })));
  }
  return lines;
}

/** The page that items make, one below the other. */
export function pageOf(
  items: readonly (readonly SoundLine[])[],
  { language, blanks }: Setting,
  inOrder = true,
): SoundPage {
  const lines = items.flatMap((item, i) => (i > 0 && blanks !== 'none' ? [{ text: '' }, ...item] : item));
  return pageOfLines(lines, language, inOrder);
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

export function pageOfLines(
  lines: readonly SoundLine[],
  language: SoundLanguage,
  inOrder: boolean,
): SoundPage {
  const bodies = new Map<SoundStory, number[]>();
  const titles = new Map<SoundStory, string>();
  for (const { head, text } of lines)
    if (head) titles.set(head, (titles.get(head) ?? '') + squeeze(text.replace(/^@@ \S+/, '')));
  lines.forEach(({ body }, line) => {
    if (body && titles.get(body)?.includes(squeeze(body.headline)))
      bodies.set(body, [...(bodies.get(body) ?? []), line]);
  });
  return {
    text: lines.map(({ text }) => text).join('\n') + '\n',
    language,
    inOrder,
    owners: lines.map(line => line.body ?? line.head?.headline ?? line),
    rows: lines.flatMap(({ row }, line) => (row ? [line] : [])),
    stories: [...bodies].map(([story, body]) => ({ story, body })),
  };
}
