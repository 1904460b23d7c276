import { once } from '../once';
import type { Page } from '../page';
import { knownAs } from '../people';
import { Sieve } from '../sieve';
import type { Span } from '../text';

/** A name that differs by one look-alike from one that is known better. */
export interface NearName {
  readonly name: string;
  readonly other: string;
  /** The character that differs, as read and as the other name has it, and where it stands. */
  readonly read: string;
  readonly printed: string;
  readonly span: Span;
  /** How often the page and its issue have the other name. */
  readonly count: number;
}

/** The other name must be known so much better. */
const factor = 2;

/** The names of a page that are probably misread. */
export function nearNames(page: Page): NearName[] {
  const { han } = page.background.lexicons;
  if (!han || page.language.script !== 'han') return [];
  const named = namedOn(page);
  if (named.length === 0) return [];
  const counts = countsOf(page);
  const known = [...counts].flatMap(([name, count]) => (count >= factor ? [name] : []));
  const others = byAllButOne(known);
  const found: NearName[] = [];
  for (const { name, placed, beside } of named) {
    const own = counts.get(name) ?? 0;
    const near = keysOf(name).flatMap((key, at) =>
      (others.get(key) ?? [])
        .filter(other => other !== name && !beside.includes(other))
        .filter(other => (counts.get(other) as number) >= Math.max(factor, factor * own))
        .filter(other => han.lookAlike(name.charAt(at), other.charAt(at)) > 0)
        .map(other => ({ other, at })),
    );
    // Two that it might be: nobody can tell.
    const [best, second] = near;
    if (!best || second) continue;
    const span = placed();
    const place = span && placeOf(page, span, best.at);
    if (!place || page.text.slice(place.start, place.end) !== name.charAt(best.at)) continue;
    const { other, at } = best;
    const count = counts.get(other) as number;
    found.push({ name, other, read: name.charAt(at), printed: other.charAt(at), span: place, count });
  }
  return found;
}

interface Named {
  readonly name: string;
  /** Where it stands. Looked for only where it matters, since that reads the page. */
  readonly placed: () => Span | undefined;
  /** Who is named in the same credit. */
  readonly beside: readonly string[];
}

/** The names of credits, and the people named after a title in the text. */
function namedOn(page: Page): Named[] {
  const credited = page.credits.flatMap(({ names, people }) =>
    names.map(({ name, span }) => ({ name, placed: () => span, beside: people })),
  );
  const titled = [...page.persons.names]
    .filter(([name, count]) => name.length === titledLength && count === 1 && !page.people.has(name))
    .map(([name]) => name);
  const places = once(() => firstPlaces(page.text, new Set(titled)));
  const placed = (name: string) => ({ name, placed: () => places().get(name), beside: [] });
  return [...credited, ...titled.map(placed)];
}

/** Shorter names after a title are other words too often. */
const titledLength = 3;

/** Name → where it stands first; names of the length above. */
function firstPlaces(text: string, names: ReadonlySet<string>): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  const starts = new Sieve(names);
  for (let start = starts.next(text, 0); start < text.length; start = starts.next(text, start + 1)) {
    const name = text.slice(start, start + titledLength);
    if (names.has(name) && !places.has(name)) places.set(name, { start, end: start + titledLength });
  }
  return places;
}

/** Name → how often the page and its issue have it. */
function countsOf(page: Page): Map<string, number> {
  const counts = new Map(page.persons.names);
  for (const name of [...page.people.keys(), ...page.background.roster.keys()])
    counts.set(name, Math.max(counts.get(name) ?? 0, knownAs(page, name)));
  return counts;
}

/** The name without each of its characters in turn. */
const keysOf = (name: string): string[] =>
  Array.from({ length: name.length }, (_, at) => `${name.slice(0, at)}?${name.slice(at + 1)}`);

function byAllButOne(names: readonly string[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const name of names)
    for (const key of name.length > 1 && name.length <= 4 ? keysOf(name) : []) {
      const known = byKey.get(key);
      if (known) known.push(name);
      else byKey.set(key, [name]);
    }
  return byKey;
}

/** Where a character of a name stands, which may be set wide. */
function placeOf({ text }: Page, span: Span, index: number): Span {
  let at = span.start;
  for (let seen = 0; at < span.end; at++) {
    if (/\s/.test(text[at] as string)) continue;
    if (seen++ === index) break;
  }
  return { start: at, end: at + 1 };
}
