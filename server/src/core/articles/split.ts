import type { Run, Rows } from './blocks';
import type { Head, Piece } from './match';
import type { Row } from './rows';
import { eachTerm, type TermIndex } from './terms';

/**
 * What it costs that a new piece begins at a paragraph: always, and by how much the paragraphs on both sides have in
 * common. Per row, that is 0.08 in the median between articles and 0.31 within them.
 */
const cost = { split: 1.5, cohesion: 14 } as const;
/** Paragraphs over which a repeated word holds a text together. */
const reach = 4;
/** More titles than this for one run are no titles. */
const most = 24;

/** Splits a piece among the heads that claim it, as far as its paragraphs go with different ones. */
export function split(piece: Piece, heads: readonly Head[], index: TermIndex, rows: readonly Row[]): Piece[] {
  if (heads.length > most || piece.run.paragraphs.length < 2) return [piece];
  const owners = ownersOf(piece, heads, index, breaksOf(piece.run.paragraphs, rows));
  const pieces: Piece[] = [];
  const used = new Set<number>();
  let from = 0;
  for (let i = 1; i <= owners.length; i++) {
    if (owners[i] === owners[from]) continue;
    const owner = owners[from] as number;
    pieces.push({
      run: part(piece.run, from, i - 1),
      paragraph: piece.paragraph + from,
      titles: used.has(owner) ? [] : (heads[owner] as Head).titles,
    });
    used.add(owner);
    from = i;
  }
  return pieces;
}

function part(run: Run, first: number, last: number): Run {
  const paragraphs = run.paragraphs.slice(first, last + 1);
  return {
    ...run,
    paragraphs,
    first: (paragraphs[0] as Rows).first,
    last: (paragraphs[paragraphs.length - 1] as Rows).last,
  };
}

/** Per paragraph of the piece, the index of the head that it goes with: the cheapest way to share them out (Viterbi). */
function ownersOf(
  piece: Piece,
  heads: readonly Head[],
  index: TermIndex,
  breaks: readonly number[],
): number[] {
  const terms = heads.map(({ titles }) => new Set(titles.flatMap(title => title.terms)));
  const gains = terms.map(ids => gainsOf(ids, piece, index));
  let value = heads.map((_, h) => gains[h]?.[0] as number);
  const from: number[][] = [];
  for (let p = 1; p < piece.run.paragraphs.length; p++) {
    const best = value.indexOf(Math.max(...value));
    const entry = (value[best] as number) - (breaks[p] as number);
    const origin = value.map((stay, h) => (stay > entry ? h : best));
    value = value.map((stay, h) => Math.max(stay, entry) + (gains[h]?.[p] as number));
    from.push(origin);
  }
  let owner = value.indexOf(Math.max(...value));
  const owners = [owner];
  for (const origin of from.reverse()) owners.push((owner = origin[owner] as number));
  return owners.reverse();
}

/** Per paragraph of the piece, the weight of the terms that it shares with a head. */
function gainsOf(ids: ReadonlySet<number>, { run, paragraph }: Piece, index: TermIndex): number[] {
  const gains = run.paragraphs.map(() => 0);
  for (const id of ids)
    for (const at of index.paragraphsWith(id))
      if (at >= paragraph && at < paragraph + gains.length)
        gains[at - paragraph] = (gains[at - paragraph] as number) + index.weight(id);
  return gains;
}

/** Per paragraph, what it costs to begin a piece with it. */
function breaksOf(paragraphs: readonly Rows[], rows: readonly Row[]): number[] {
  const crossing = crossingsOf(paragraphs, rows);
  const size = paragraphs.map(({ first, last }) => last - first + 1);
  return crossing.map((count, p) => {
    const around = Math.min(total(size, p - reach, p), total(size, p, p + reach));
    return cost.split + (cost.cohesion * count) / (around || 1);
  });
}

const total = (values: readonly number[], from: number, to: number): number =>
  values.slice(Math.max(0, from), to).reduce((a, b) => a + b, 0);

/** Per paragraph, how much stands both in it or soon after it and shortly before it: the rarer a term, the more it counts. */
function crossingsOf(paragraphs: readonly Rows[], rows: readonly Row[]): number[] {
  const places = new Map<number, number[]>();
  paragraphs.forEach(({ first, last }, p) => {
    let previous = 0;
    for (let row = first; row <= last; row++) {
      const { text } = rows[row] as Row;
      eachTerm(text, previous, term => {
        const known = places.get(term);
        if (!known) places.set(term, [p]);
        else if (known[known.length - 1] !== p) known.push(p);
      });
      previous = text.charCodeAt(text.length - 1);
    }
  });
  const changes = new Array<number>(paragraphs.length + 1).fill(0);
  const change = (at: number, by: number) => (changes[at] = (changes[at] as number) + by);
  for (const known of places.values())
    known.forEach((p, i) => {
      const before = known[i - 1];
      if (before === undefined || p - before > reach) return;
      change(before + 1, 1 / known.length);
      change(p + 1, -1 / known.length);
    });
  let open = 0;
  return paragraphs.map((_, p) => (open += changes[p] as number));
}
