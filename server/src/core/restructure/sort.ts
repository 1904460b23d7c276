import { type Article, isTitle, type PartRole, textOf } from '../articles';
import type { FurnitureRole } from '../articles/furniture';
import { type LineMark, sigil } from '../notation';
import type { Page } from '../page';
import { Seams } from './seams';
import { furnitureRoles, type Strip, stripsOf } from './strips';

/** Printed text that is read on as one line, and what it is. */
export interface Unit {
  readonly role: PartRole | 'folio' | 'note' | 'unplaced';
  readonly text: string;
  /** What the transcriber's mark says it is. */
  readonly mark: LineMark | undefined;
}

/** Units that stand together: an article's, those of the page itself, or such as belong to no article. */
export interface Section {
  readonly kind: 'article' | 'own' | 'unplaced';
  /** Of an article's section. */
  readonly article: Article | undefined;
  readonly units: readonly Unit[];
}

/** What is printed on a page, by what it belongs to and in reading order; all of it stands in one of the sections. */
export function sectionsOf(page: Page): Section[] {
  return standsInOrder(page) ? inPlace(page) : sorted(page);
}

interface Gathered {
  readonly kind: Section['kind'];
  readonly article: Article | undefined;
  readonly strips: Strip[];
}

/** The sections in the order in which they stand, nothing moved. */
function inPlace(page: Page): Section[] {
  const own = articlesWithText(page);
  const roles = furnitureRoles(page);
  const gathered: Gathered[] = [];
  for (const strip of wholeLines(stripsOf(page))) {
    const last = gathered[gathered.length - 1];
    const placed =
      strip.place && own.has(strip.place.article) ? page.articles[strip.place.article] : undefined;
    const isOwn = !strip.place && (roles.has(strip.line) || strip.note);
    const kind = placed ? 'article' : isOwn ? 'own' : 'unplaced';
    const goesOn = isOwn ? last !== undefined : last?.kind === kind && last.article === placed;
    if (goesOn) last?.strips.push(strip);
    else gathered.push({ kind, article: placed, strips: [strip] });
  }
  const joiner = new Joiner(page);
  return gathered.map(({ kind, article, strips }) => ({
    kind,
    article,
    units: joiner.inOrder(strips, ({ line }) => ownRole(roles.get(line), kind)),
  }));
}

/** Of lines whose halves belong to different things, each as one strip, at the first of them: nothing is taken apart. */
function wholeLines(strips: readonly Strip[]): Strip[] {
  const whole: Strip[] = [];
  for (const strip of strips) {
    const last = whole[whole.length - 1];
    if (last?.line === strip.line)
      whole[whole.length - 1] = { ...last, span: { start: last.span.start, end: strip.span.end } };
    else whole.push(strip);
  }
  return whole;
}

/** What a line is that no article's part is on; a jump line is the text's that it ends. */
function ownRole(furniture: FurnitureRole | undefined, kind: Section['kind']): Unit['role'] {
  if (furniture && !(furniture === 'jump' && kind === 'article')) return 'folio';
  return kind === 'unplaced' ? kind : 'body';
}

/** The sections of a page whose titles stand away from their texts: of the page itself, articles, what is left. */
function sorted(page: Page): Section[] {
  const own = articlesWithText(page);
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
  const articles = [...byArticle]
    .map(([index, strips]) => ({ article: page.articles[index] as Article, strips }))
    .sort((a, b) => startOf(a.article) - startOf(b.article));
  const sections: Section[] = [
    { kind: 'own', article: undefined, units: joiner.lines(above, 'folio') },
    ...articles.map(({ article, strips }) => ({
      kind: 'article' as const,
      article,
      units: joiner.article(article, strips),
    })),
    { kind: 'own', article: undefined, units: joiner.lines(below, 'folio') },
    { kind: 'unplaced', article: undefined, units: joiner.lines(unplaced, 'unplaced') },
  ];
  return sections.filter(({ units }) => units.length > 0);
}

const articlesWithText = ({ articles }: Page): Set<number> =>
  new Set(articles.flatMap((article, index) => (textOf(article) ? [index] : [])));

/** Whether every text has its titles above it and nothing of another article between: nothing is to be moved. */
export function standsInOrder({ articles }: Page): boolean {
  let end = -1;
  for (const { first, titles, last } of extentsOf(articles)) {
    if (first <= end || titles >= first) return false;
    end = last;
  }
  return true;
}

/** Of each article with text, by its text: the first line of titles and text, the last of the titles, that of the text. */
function extentsOf(articles: readonly Article[]): { first: number; titles: number; last: number }[] {
  return articles
    .flatMap(article => {
      const text = textOf(article);
      if (!text) return [];
      const titles = article.parts.filter(isTitle);
      const first = Math.min(text.first, ...titles.map(part => part.first));
      const below = Math.max(-1, ...titles.map(part => part.last));
      // The title of a picture stands above its caption or below.
      return text.role === 'caption'
        ? [{ text, first, titles: -1, last: Math.max(below, text.last) }]
        : [{ text, first, titles: below, last: text.last }];
    })
    .sort((a, b) => a.text.first - b.text.first)
    .map(({ text, first, titles, last }) => ({ first, last, titles: titles < text.first ? -1 : Infinity }));
}

/** What goes on over lines; the lines of a credit are its own. */
const prose: ReadonlySet<PartRole> = new Set(['body', 'caption', 'dateline']);

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
    return strips.map(strip => ({
      role: strip.note ? 'note' : role,
      text: this.#textOf(strip),
      mark: strip.mark,
    }));
  }

  /** Units in the order in which their strips stand. */
  inOrder(strips: readonly Strip[], roleOf: (strip: Strip) => Unit['role']): Unit[] {
    const groups: Strip[][] = [];
    for (const strip of strips) {
      const group = groups[groups.length - 1];
      const before = group?.[group.length - 1];
      const role = strip.place?.part.role;
      const isOne =
        before?.unit === strip.unit && before.place?.part.role === role && role && prose.has(role);
      if (isOne && !strip.mark) group?.push(strip);
      else groups.push([strip]);
    }
    return groups.map(group => {
      const [first] = group as [Strip];
      const role = first.note ? 'note' : (first.place?.part.role ?? roleOf(first));
      return { role, text: this.#join(group, ''), mark: first.mark };
    });
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
        !strip.mark &&
        roleOf(before) === roleOf(strip) &&
        (before.unit === strip.unit || (roleOf(strip) in readings && strip.unit >= 0));
      if (isOne) group?.push(strip);
      else groups.push([strip]);
    }
    return groups.map(group => {
      const role = roleOf(group[0] as Strip);
      const text = this.#join(group, readings[role] ?? '');
      return { role: group[0]?.note ? 'note' : role, text, mark: group[0]?.mark };
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

  /** What is printed of a strip; what would be read as a mark at a line's start keeps white space before it. */
  #textOf({ span, line }: Strip): string {
    const text = this.page.text.slice(span.start, span.end);
    if (!text.startsWith(sigil)) return text;
    const { start = span.start } = this.page.lines[line] ?? {};
    const before = this.page.text.slice(start, span.start);
    return (before !== '' && before.trim() === '' ? before : ' ') + text;
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
