import type { Run, Rows } from './blocks';
import type { Title } from './headlines';
import type { Piece } from './match';
import type { Row } from './rows';
import { eachTerm, type TermIndex } from './terms';

/** What it costs that a new piece begins at a paragraph: always, and by how closely the paragraphs on both sides hang together. */
const cost = { split: 3, cohesion: 3 } as const;
/** Paragraphs over which a repeated word holds a text together. */
const reach = 4;
/** More titles than this for one run are no titles. */
const most = 24;

/** Splits a piece among the titles that claim it, where they are titles of different pieces. */
export function split(piece: Piece, index: TermIndex, rows: readonly Row[]): Piece[] {
  const heads = headsOf(piece.titles);
  if (heads.length < 2 || heads.length > most || piece.run.paragraphs.length < 2) return [piece];
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
      titles: used.has(owner) ? [] : [...(heads[owner] as Title[])],
    });
    used.add(owner);
    from = i;
  }
  return pieces;
}

/** Titles that stand together and look like headline, kicker and deck of one piece. */
function headsOf(titles: readonly Title[]): Title[][] {
  const heads: Title[][] = [];
  for (const title of titles) {
    const head = heads[heads.length - 1];
    const before = head?.[head.length - 1];
    if (before && isFamily(before, title)) head?.push(title);
    else heads.push([title]);
  }
  return heads;
}

/** Halves of one row; or kicker, headline and deck, which differ in size where headlines of two pieces do not. */
const isFamily = (a: Title, b: Title): boolean =>
  a.block === b.block && (a.last === b.first || Math.abs(a.width - b.width) >= 1);

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
  heads: readonly Title[][],
  index: TermIndex,
  breaks: readonly number[],
): number[] {
  const terms = heads.map(titles => new Set(titles.flatMap(title => title.terms)));
  const gains = terms.map(ids => gainsOf(ids, piece, index));
  let value = heads.map((_, h) => gains[h]?.[0] as number);
  const from: number[][] = [];
  for (let p = 1; p < piece.run.paragraphs.length; p++) {
    const best = value.indexOf(Math.max(...value));
    const entry = (value[best] as number) - (breaks[p] as number);
    const origin = value.map((stay, h) => (stay >= entry ? h : best));
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
  const mean = crossing.reduce((a, b) => a + b, 0) / crossing.length || 1;
  return crossing.map(count => cost.split + (cost.cohesion * count) / mean);
}

/** Per paragraph, how many terms stand both in it or soon after it and shortly before it. */
function crossingsOf(paragraphs: readonly Rows[], rows: readonly Row[]): number[] {
  const changes = new Array<number>(paragraphs.length + 1).fill(0);
  const seen = new Map<number, number>();
  paragraphs.forEach(({ first, last }, p) => {
    let previous = 0;
    for (let row = first; row <= last; row++) {
      const { text } = rows[row] as Row;
      eachTerm(text, previous, term => {
        const before = seen.get(term);
        seen.set(term, p);
        if (before === undefined || before === p || p - before > reach) return;
        changes[before + 1] = (changes[before + 1] as number) + 1;
        changes[p + 1] = (changes[p + 1] as number) - 1;
      });
      previous = text.charCodeAt(text.length - 1);
    }
  });
  let open = 0;
  return paragraphs.map((_, p) => (open += changes[p] as number));
}
