import { type Article, type PartRole, textOf } from '../articles';
import type { Page } from '../page';
import { Seams } from './seams';
import { furnitureRoles, type Strip, stripsOf } from './strips';

/** Printed text that is read on as one line, and what it is. */
export interface Unit {
  readonly role: PartRole | 'folio' | 'note' | 'unplaced';
  readonly text: string;
}

/** What is printed on a page, by what it belongs to; all of it stands in one of these. */
export interface Sorted {
  /** Of the page itself, above its articles and below them. */
  readonly above: readonly Unit[];
  readonly below: readonly Unit[];
  /** In reading order: by where their texts begin. */
  readonly articles: readonly { readonly article: Article; readonly units: readonly Unit[] }[];
  readonly unplaced: readonly Unit[];
}

export function sort(page: Page): Sorted {
  const own = new Set(page.articles.flatMap((article, index) => (textOf(article) ? [index] : [])));
  const byArticle = new Map<number, Strip[]>();
  const above: Strip[] = [];
  const below: Strip[] = [];
  const unplaced: Strip[] = [];
  const furniture = furnitureRoles(page);
  let current: Strip[] | undefined;
  for (const strip of stripsOf(page)) {
    const { place, line } = strip;
    const role = furniture.get(line);
    if (place && own.has(place.article)) {
      current = byArticle.get(place.article);
      if (current) current.push(strip);
      else byArticle.set(place.article, (current = [strip]));
    } else if (!place && role === 'jump' && current) current.push(strip);
    else if (!place && role) (current ? below : above).push(strip);
    else if (strip.note) (current ?? above).push(strip);
    else unplaced.push(strip);
  }
  const joiner = new Joiner(page);
  return {
    above: joiner.lines(above, 'folio'),
    below: joiner.lines(below, 'folio'),
    articles: [...byArticle]
      .map(([index, strips]) => ({ article: page.articles[index] as Article, strips }))
      .sort((a, b) => startOf(a.article) - startOf(b.article))
      .map(({ article, strips }) => ({ article, units: joiner.article(article, strips) })),
    unplaced: joiner.lines(unplaced, 'unplaced'),
  };
}

/** Whether paragraphs go on over lines. */
const isSet = (strips: readonly Strip[]): boolean =>
  strips.some(({ place, unit }, i) => place?.part.role !== 'credit' && strips[i - 1]?.unit === unit);

const startOf = (article: Article): number => textOf(article)?.first ?? 0;

/** Reads strips on as units. */
class Joiner {
  readonly #seams: Seams;

  constructor(private readonly page: Page) {
    this.#seams = new Seams(page);
  }

  lines(strips: readonly Strip[], role: Unit['role']): Unit[] {
    return strips.map(strip => ({ role: strip.note ? 'note' : role, text: this.#textOf(strip) }));
  }

  /** The units of an article: its parts in reading order, a title's lines as one, a text's by paragraphs. */
  article({ parts, kicker, headline, deck }: Article, strips: readonly Strip[]): Unit[] {
    // Where a text is not set in rows, its titles' lines stand as they were meant.
    const readings: Partial<Record<PartRole, string | null>> = isSet(strips)
      ? { kicker, headline, deck }
      : {};
    const rank = new Map(parts.map((part, index) => [part, index]));
    const rankOf = ({ place }: Strip) => (place && rank.get(place.part)) ?? parts.length;
    const roleOf = ({ place }: Strip): PartRole => place?.part.role ?? 'body';
    const groups: Strip[][] = [];
    for (const strip of [...strips].sort((a, b) => rankOf(a) - rankOf(b))) {
      const group = groups[groups.length - 1];
      const before = group?.[group.length - 1];
      const isOne =
        before &&
        roleOf(before) === roleOf(strip) &&
        (before.unit === strip.unit || (roleOf(strip) in readings && strip.unit >= 0));
      if (isOne) group?.push(strip);
      else groups.push([strip]);
    }
    return groups.map(group => {
      const role = roleOf(group[0] as Strip);
      const text = this.#join(group, readings[role] ?? '');
      return { role: group[0]?.note ? 'note' : role, text };
    });
  }

  /** Joins strips as they read in `reading`, if that is of them, and else as lines are joined. */
  #join(strips: readonly Strip[], reading: string): string {
    const gaps = gapsOf(reading);
    const texts = strips.map(strip => this.#textOf(strip));
    let count = 0;
    const joined = texts.map((text, i) => {
      count += inked(text);
      const after = texts[i + 1];
      if (after === undefined) return text;
      const { drops, glue } = this.#seams.between(text, after, (strips[i] as Strip).line);
      return text.slice(0, text.length - drops.length) + (gaps.has(count) ? ' ' : glue);
    });
    return joined.join('');
  }

  #textOf({ span }: Strip): string {
    return this.page.text.slice(span.start, span.end);
  }
}

/** How many characters stand before each gap of a text, the gaps themselves not counted. */
function gapsOf(text: string): Set<number> {
  const gaps = new Set<number>();
  let count = 0;
  for (const word of text.split(/\s+/)) gaps.add((count += word.length));
  return gaps;
}

const inked = (text: string): number => text.replace(/\s/g, '').length;
