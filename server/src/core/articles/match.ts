import { assign, bestOf, type Offers } from './assign';
import { type Block, partOf, type Run } from './blocks';
import { isFamily, type Title } from './headlines';
import { offersOf } from './offers';
import { headInPlace, standsInOrder } from './order';
import { overlapsOf, placesOf, worthOf } from './places';
import { adopt, byElimination, joinDispatches } from './leftovers';
import type { Row } from './rows';
import type { TermIndex } from './terms';

/** A run and the titles that head it. */
export interface Piece {
  readonly run: Run;
  /** Index of the run's first paragraph among the page's. */
  readonly paragraph: number;
  titles: readonly Title[];
  /** How sure it is that the titles head the run, from 0 to 1. */
  confidence: number;
}

/** Titles that head one piece together, and how well they go with each piece. */
export interface Head {
  readonly titles: readonly Title[];
  /** Per paragraph of the page that a piece may begin with, the words shared and what the place is worth. */
  readonly offers: Offers;
}

/** Kicker, headline and deck, each perhaps in halves, are no more titles than this. */
const mostTitles = 8;

/** Finds for every title the run that it heads, or the part of one: texts may follow one another without a break. */
export function match(
  blocks: readonly Block[],
  titles: readonly Title[],
  index: TermIndex,
  rows: readonly Row[],
): Piece[] {
  const runs = piecesOf(blocks);
  const byParagraph = runs.flatMap(piece => piece.run.paragraphs.map(() => piece));
  const places = placesOf(titles, blocks, runs);
  const overlaps = titles.map(title => overlapsOf(title, byParagraph, index));
  const standing = { titles, places, overlaps, pieces: runs, rows, index };
  if (standsInOrder(standing)) return joinDispatches(headInPlace(standing), rows);
  const worth = worthOf(places, overlaps, index);
  const ordered = Math.max(worth.before, worth.after) > 5;
  const offers = offersOf(titles, { places, worth, ordered, byParagraph, index, rows });
  const heads = headsOf(titles, offers, index);
  const headAt = new Map<number | undefined, Head>();
  assign(heads.map(head => head.offers)).forEach((paragraph, i) => headAt.set(paragraph, heads[i] as Head));
  const pieces = runs.flatMap(piece => cut(piece, headAt));
  adopt(heads, pieces, index);
  if (!ordered) byElimination(heads, pieces);
  return joinDispatches(pieces, rows);
}

/** Cuts a run before the paragraphs that heads found theirs to begin with. */
function cut(piece: Piece, headAt: ReadonlyMap<number | undefined, Head>): Piece[] {
  const { run, paragraph } = piece;
  const parts: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= run.paragraphs.length; at++) {
    if (at < run.paragraphs.length && !headAt.has(paragraph + at)) continue;
    const head = headAt.get(paragraph + from);
    parts.push({
      run: partOf(run, from, at - 1),
      paragraph: paragraph + from,
      titles: head?.titles ?? [],
      confidence: head ? confidenceOf(head.offers, paragraph + from) : 0,
    });
    from = at;
  }
  return parts;
}

/** By how much a place that is twice as likely the right one as the next best is worth more. */
const doubling = 2;

/** How sure it is that a place is the right one, by what the next best is worth. */
const confidenceOf = (offers: Offers, place: number): number =>
  1 / (1 + 2 ** ((highest(offers, place) - (offers.get(place) ?? 0)) / doubling));

function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  let paragraph = 0;
  for (const block of blocks) {
    if (block.kind !== 'run') continue;
    pieces.push({ run: block, paragraph, titles: [], confidence: 0 });
    paragraph += block.paragraphs.length;
  }
  return pieces;
}

/** By how much titles are worth more under one headline than each with a piece of its own, if that alone shall tell. */
const plainly = 9;
/** What titles of one headline may be worth less together than each at its best. */
const mostLoss = 0.5;

/** Joins kicker, headline and deck where they stand together and go well with the same piece. */
function headsOf(titles: readonly Title[], offers: readonly Offers[], index: TermIndex): Head[] {
  const heads: Head[] = [];
  titles.forEach((title, i) => {
    const head = { titles: [title], offers: offers[i] as Offers };
    const before = heads[heads.length - 1];
    const last = before?.titles[before.titles.length - 1] as Title;
    const together =
      before && before.titles.length < mostTitles && isFamily(last, title)
        ? sum(before.offers, head.offers)
        : undefined;
    if (before && together && areOne(before, head, together, index))
      heads[heads.length - 1] = {
        titles: [...before.titles, title],
        offers: together,
      };
    else heads.push(head);
  });
  return heads;
}

/** Whether titles that follow one another head one piece. */
function areOne(a: Head, b: Head, together: Offers, index: TermIndex): boolean {
  const worth = highest(together);
  if (worth > highestApart(a.offers, b.offers) + plainly) return true;
  const [last, first] = [a.titles[a.titles.length - 1] as Title, b.titles[0] as Title];
  const [one, other] = [highest(a.offers), highest(b.offers)];
  return Math.min(one, other) > 0 && worth >= one + other - mostLoss && !index.apart(last.terms, first.terms);
}

/** The most that anything is worth, the place `but` left aside. */
function highest(offers: Offers, but?: number): number {
  let most = 0;
  for (const [place, worth] of offers) if (worth > most && place !== but) most = worth;
  return most;
}

/** The most that two are worth together with places of their own. */
function highestApart(a: Offers, b: Offers): number {
  const best = bestOf(a);
  return best === bestOf(b)
    ? Math.max(highest(a) + highest(b, best), highest(a, best) + highest(b))
    : highest(a) + highest(b);
}

export type Scores = ReadonlyMap<Piece, number>;

function sum<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): Map<T, number> {
  const result = new Map(a);
  for (const [key, score] of b) result.set(key, (result.get(key) ?? 0) + score);
  return result;
}
