import type { Article, Part } from '../articles';
import type { Block } from '../articles/blocks';
import type { FurnitureRole } from '../articles/furniture';
import { type LineMark, lineMarkOf } from '../notation';
import type { Page } from '../page';
import type { Span } from '../text';
import { Wraps } from './wraps';

/** A printed line, or one of the parts of a line that belong to different things, and what it belongs to. */
export interface Strip {
  readonly line: number;
  /** What is printed of it. */
  readonly span: Span;
  /** The part that it is of and that part's article, by index; none where it is of no article. */
  readonly place: Place | undefined;
  /** Strips with the same number are read on as one paragraph or credit. */
  readonly unit: number;
  /** Whether it is marked as no part of the paper. */
  readonly note: boolean;
  /** What a mark says of its line, if it begins the line. */
  readonly mark: LineMark | undefined;
}

export interface Place {
  readonly article: number;
  readonly part: Part;
}

/** All that is printed on a page, and marks alone on their lines, in its order: every glyph but white space is in one strip. */
export function stripsOf(page: Page): Strip[] {
  const { rows } = page.composition;
  const kinds = kindsOf(page);
  const places = placesOf(page);
  const furniture = furnitureRoles(page);
  const strips: Strip[] = [];
  let next = 0;
  let before: Place | undefined;
  page.lines.forEach((_, line) => {
    const mark = lineMarkOf(page.marks.get(line));
    if (page.printed.lengthOf(line) === 0) {
      // A mark that stands alone goes with the line before it.
      if (mark)
        strips.push({
          line,
          span: spanOf(page, line),
          place: before,
          unit: -1 - line,
          note: mark === 'note',
          mark,
        });
      return;
    }
    const first = next;
    while (rows[next]?.line === line) next++;
    if (first === next) {
      // A line that is neither a row nor the page's own may be wholly a copy: it stays with the line before it.
      const place = furniture.has(line) ? undefined : before;
      const note = mark === 'note';
      strips.push({ line, span: spanOf(page, line), place, unit: -1 - line, note, mark });
      return;
    }
    const here = places.get(line) ?? [];
    const texts = rows.slice(first, next).map(row => row.text);
    spansOf(page, line, texts).forEach((span, i) => {
      const { kind, unit } = kinds[first + i] as Kind;
      const fitting = here.filter(({ part }) => kindOfRole[part.role] === kind);
      for (const part of sideBySide(page, span, fitting)) {
        before = part.place ?? here[0];
        const own = strips[strips.length - 1]?.line === line ? undefined : mark;
        strips.push({ line, span: part.span, place: before, unit, note: false, mark: own });
      }
    });
  });
  return strips;
}

/** The halves of a line that belong to different titles, or all of it at the first place that fits. */
function sideBySide(
  page: Page,
  span: Span,
  places: readonly Place[],
): { readonly span: Span; readonly place: Place | undefined }[] {
  if (places.length < 2) return [{ span, place: places[0] }];
  const halves: { span: Span; place: Place | undefined }[] = [];
  for (const { 0: words, index } of page.text.slice(span.start, span.end).matchAll(/\S+/g)) {
    const start = span.start + index;
    const end = start + words.length;
    const place = places.find(({ article, part: { role } }) => {
      const { kicker, headline, deck } = page.articles[article] as Article;
      const title = { kicker, headline, deck }[role as 'kicker'];
      return title?.replace(/\s/g, '').includes(words);
    });
    const last = halves[halves.length - 1];
    if (last?.place === place && last) last.span = { start: last.span.start, end };
    else halves.push({ span: { start, end }, place });
  }
  return halves.every(({ place }) => place) ? halves : [{ span, place: places[0] }];
}

/** What the lines that are the page's own are. */
export function furnitureRoles({ furniture }: Page): Map<number, FurnitureRole> {
  const roles = new Map<number, FurnitureRole>();
  for (const { role, first, last } of furniture)
    for (let line = first; line <= last; line++) roles.set(line, role);
  return roles;
}

/** What a row is, and the number of what it is read on with. */
interface Kind {
  readonly kind: Block['kind'];
  readonly unit: number;
}

const kindOfRole: Readonly<Record<Part['role'], Block['kind']>> = {
  kicker: 'title',
  headline: 'title',
  deck: 'title',
  byline: 'credit',
  credit: 'credit',
  dateline: 'run',
  body: 'run',
  caption: 'run',
};

function kindsOf(page: Page): Kind[] {
  const { rows, blocks } = page.composition;
  const wraps = new Wraps(page);
  const kinds: Kind[] = [];
  for (const block of blocks) {
    const units = block.kind === 'run' ? wraps.of(block.paragraphs) : [block];
    for (const { first, last } of units)
      for (let row = first; row <= last; row++) {
        // A credit that goes on over rows is one; so is a title's row by itself.
        const goesOn = block.kind === 'credit' && rows[row]?.credit === rows[row - 1]?.credit;
        const unit = block.kind === 'run' ? first : goesOn ? (kinds[row - 1]?.unit ?? row) : row;
        kinds[row] = { kind: block.kind, unit };
      }
  }
  return kinds;
}

/** The parts that each line is of; a dateline is on a line of its text. */
function placesOf({ articles }: Page): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  articles.forEach(({ parts }, article) => {
    for (const part of parts) {
      if (part.role === 'dateline') continue;
      for (let line = part.first; line <= part.last; line++) {
        const here = places.get(line);
        if (here) here.push({ article, part });
        else places.set(line, [{ article, part }]);
      }
    }
  });
  return places;
}

const spanOf = ({ printed }: Page, line: number): Span => printed.spans[line] as Span;

/** Where on its line each row stands; the whole line once, where that cannot be told. */
function spansOf(page: Page, line: number, texts: readonly string[]): Span[] {
  const whole = spanOf(page, line);
  if (texts.length < 2) return texts.map(() => whole);
  const printed = page.printed.textOf(line);
  const spans: Span[] = [];
  let at = 0;
  for (const text of texts) {
    const start = printed.indexOf(text, at);
    if (start < 0 || printed.slice(at, start).trim() !== '') return [whole];
    at = start + text.length;
    spans.push({ start: whole.start + start, end: whole.start + at });
  }
  return at === printed.length ? spans : [whole];
}
