import { tally } from '../tally';
import { type Offers, outside } from './assign';
import type { Title } from './headlines';
import type { Piece } from './match';
import type { Place, Worth } from './places';
import { Breaks, promisesOf } from './starts';
import type { Row } from './rows';
import type { TermIndex } from './terms';

/** What it is worth that no other title stands beside a caption, or beside another piece. */
const onlyTitle = 9;
const lastChance = 4;
/** Against a start within a run: on a page whose titles stand by their texts, and for a title that few others stand with. */
const against = { ordered: 20, lone: 6.5 } as const;
/** Titles that stand between the same texts: more of them were gathered there from all over the page. */
const few = 6;

/** What titles of a page are weighed by. */
export interface Scale {
  readonly places: readonly Place[];
  readonly worth: Worth;
  /** Whether most titles stand by their texts. */
  readonly ordered: boolean;
  /** The piece that each paragraph of the page is in. */
  readonly byParagraph: readonly Piece[];
  readonly index: TermIndex;
  readonly rows: readonly Row[];
}

/** Per title, what it is worth to the paragraphs that its piece may begin with. */
export function offersOf(titles: readonly Title[], scale: Scale): Offers[] {
  const { places, worth, ordered, byParagraph, index } = scale;
  const bonuses = bonusesOf(places, worth);
  const breaks = new Breaks(scale.rows, index);
  const crowds = tally(places.map(({ after }) => after));
  return titles.map(({ terms }, i) => {
    const { before, after } = places[i] as Place;
    const bonus = bonuses[i] as ReadonlyMap<Piece, number>;
    // Titles in place head what stands there, if anything does.
    const inPlace = (worth.before >= worth.after ? after : before) !== undefined;
    const alone = (crowds.get(after) as number) <= few ? against.lone : 0;
    const within = inPlace ? (ordered ? against.ordered : alone) : 0;
    const offers = promisesOf(terms, byParagraph, index);
    for (const { paragraph } of bonus.keys()) if (!offers.has(paragraph)) offers.set(paragraph, 0);
    for (const [paragraph, promise] of offers) {
      const piece = byParagraph[paragraph] as Piece;
      const at = paragraph - piece.paragraph;
      // A piece that ends before a title may begin within the run there.
      const isThere = at === 0 || (piece === before && worth.after > worth.before);
      const place = isThere ? (bonus.get(piece) ?? 0) : 0;
      const most = promise + place - (at > 0 ? within : 0);
      if (most <= outside) offers.delete(paragraph);
      else offers.set(paragraph, most - breaks.cost(piece, at));
    }
    return offers;
  });
}

/** Per title, what it is worth to the pieces beside it that they are beside it. */
function bonusesOf(places: readonly Place[], worth: Worth): Map<Piece, number>[] {
  const titledAfter = new Set(places.map(place => place.before));
  const titledBefore = new Set(places.map(place => place.after));
  return places.map(({ before, after, titlesBefore, titlesAfter }) => {
    const bonus = new Map<Piece, number>();
    const add = (
      piece: Piece | undefined,
      usual: number,
      others: ReadonlySet<Piece | undefined>,
      distance: number,
    ) => {
      if (!piece) return;
      // A caption's title stands on either side of it, whatever the page does else.
      const only = others.has(piece) ? 0 : piece.run.caption ? onlyTitle : lastChance;
      bonus.set(piece, (bonus.get(piece) ?? 0) + Math.max(usual, only) / 2 ** distance);
    };
    add(after, worth.before, titledAfter, titlesAfter);
    add(before, worth.after, titledBefore, titlesBefore);
    return bonus;
  });
}
