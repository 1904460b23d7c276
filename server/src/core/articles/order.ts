// Whether a page can be read in the order in which it stands.
import type { Title } from './headlines';
import type { Piece, Scores } from './match';
import type { Place } from './places';
import { isHan } from '../languages';
import { tally } from '../tally';
import type { Row } from './rows';
import type { TermIndex } from './terms';

/** By how much a title must have more in common with another text than with the one below it. */
const plainly = 2;
/**
 * And so many times what is no accident: a name of three characters is two terms of Han, and names of places and people
 * stand in several stories.
 */
const leastOf = (title: string): number => (isHan(title.charCodeAt(0)) ? 1.5 : 1);
/** So many times as many titles must belong elsewhere as at their place where the page lacks nothing. */
const outweighs = 3;

/**
 * In rows: no page of a newspaper has more, and among the texts of several pages some have a title's words by chance. What
 * is longer is not put in order as if it were one page.
 */
const longestPage = 1500;

/** Of so many titles, one by chance has more in common with another text than with its own. */
const fewest = 8;

/** What a page's order is judged by. */
export interface Standing {
  readonly titles: readonly Title[];
  readonly places: readonly Place[];
  /** Per title, the weight of the terms that it shares with each text. */
  readonly overlaps: readonly Scores[];
  readonly pieces: readonly Piece[];
  readonly rows: readonly Row[];
  readonly index: TermIndex;
}

/** Fewer texts with titles elsewhere, on a page that lacks nothing, are chance. */
const many = 3;

/**
 * Whether the page can be read in the order in which it stands, as nearly every page can. That it cannot takes words that
 * bring titles together with other texts than those below them, more often than chance does; and a text that lacks its
 * title and a title that lacks its text, or else words that leave no doubt.
 */
export function standsInOrder(standing: Standing): boolean {
  if (standing.rows.length > longestPage) return true;
  const heads = headsOf(standing);
  const goals = goalsOf(standing, heads);
  const { titles, index } = standing;
  let lost = 0;
  let paired = 0;
  let out = 0;
  let inPlace = 0;
  titles.forEach((title, i) => {
    const next = titles[i + 1];
    const goal = goals.get(i);
    const isLost = goal !== undefined && !heads.of(i);
    if (isLost) lost++;
    if (isLost && heads.above(goal).length === 0) paired++;
    if (goal) out++;
    else if (next?.block === title.block && index.apart(title.terms, next.terms)) out++;
    else if (goesWithText(standing, heads, i)) inPlace++;
  });
  if (out * fewest < titles.length) return true;
  const isDoubtless =
    new Set(goals.values()).size >= many && goals.size * 2 >= titles.length && inPlace * outweighs <= out;
  const isLikely = goals.size > 0 && (out + lost > inPlace || paired > 1);
  return !isDoubtless && !(isLikely && lacksTitle(standing, heads) && lacksText(standing, heads));
}

/** Which titles stand directly above which text, by the titles' indexes; below a caption that has none above it. */
class Heads {
  readonly #byTitle: readonly (Piece | undefined)[];
  readonly #byPiece = new Map<Piece, number[]>();

  constructor({ titles, places, overlaps }: Standing) {
    this.#byTitle = places.map(({ before, after }, i) => {
      const isCaptions =
        before && this.#mayHead(before, i, titles) && isNearer(before, after, overlaps[i] as Scores);
      const piece = isCaptions ? before : after;
      const head = piece && this.#byPiece.get(piece);
      if (head) head.push(i);
      else if (piece) this.#byPiece.set(piece, [i]);
      return piece;
    });
  }

  of(title: number): Piece | undefined {
    return this.#byTitle[title];
  }

  above(piece: Piece): readonly number[] {
    return this.#byPiece.get(piece) ?? [];
  }

  /** Whether a title below a text may be that text's: a caption's without one above it. */
  #mayHead(piece: Piece, i: number, titles: readonly Title[]): boolean {
    const [first] = this.above(piece);
    return piece.run.caption && (first === undefined || titles[first]?.block === titles[i]?.block);
  }
}

const headsOf = (standing: Standing): Heads => new Heads(standing);

/** Whether a title has more in common with one text than with another. */
const isNearer = (one: Piece, other: Piece | undefined, scores: Scores): boolean =>
  (scores.get(one) ?? 0) > (other ? (scores.get(other) ?? 0) : 0);

/** Whether a title's words are those of the text that it stands at, more than of any other. */
function goesWithText({ overlaps, index }: Standing, heads: Heads, i: number): boolean {
  const scores = overlaps[i] as Scores;
  const text = heads.of(i);
  const own = text ? (scores.get(text) ?? 0) : 0;
  return own >= index.telling && own >= highestBut(scores, text);
}

/** Whether a text has no title, though it is neither the rest of a story nor a caption. */
function lacksTitle({ pieces, rows }: Standing, heads: Heads): boolean {
  return pieces.some(piece => {
    const first = rows[piece.run.first] as Row;
    return heads.above(piece).length === 0 && !piece.run.caption && !first.item && !isRest(piece, rows);
  });
}

/** Whether a text begins within a sentence, or flush where its other paragraphs are set in: it is the rest of one. */
function isRest({ run: { paragraphs, first } }: Piece, rows: readonly Row[]): boolean {
  const row = rows[first] as Row;
  if (/^[\p{Ll}，。、；：！？”）,.;:)]/u.test(row.text)) return true;
  const others = paragraphs.slice(1).map(paragraph => rows[paragraph.first] as Row);
  return !row.indented && others.length > 0 && others.every(({ indented }) => indented);
}

/** Whether a title has no text but another's caption, or shares it with a title that tells of another. */
function lacksText({ titles, overlaps, index }: Standing, heads: Heads): boolean {
  return titles.some((title, i) => {
    const text = heads.of(i);
    const next = titles[i + 1];
    if (!text || (text.run.caption && !overlaps[i]?.has(text))) return true;
    return next?.block === title.block && index.apart(title.terms, next.terms);
  });
}

/**
 * Per title (by index) that has plainly more in common with another text than with its own, that text; it must have no
 * title that goes with it. A line that stands elsewhere on the page, too, such as a refrain, tells nothing.
 */
function goalsOf(standing: Standing, heads: Heads): Map<number, Piece> {
  const { titles, overlaps, index, rows } = standing;
  const counts = tally(rows.map(({ text }) => text));
  const goals = new Map<number, Piece>();
  titles.forEach(({ first, text: words }, i) => {
    const scores = overlaps[i] as Scores;
    const text = heads.of(i);
    const goal = bestBut(scores, text);
    const most = goal ? (scores.get(goal) as number) : 0;
    const own = text ? (scores.get(text) ?? 0) : 0;
    const isOnce = counts.get((rows[first] as Row).text) === 1;
    if (goal && isOnce && most >= leastOf(words) * index.telling && most > plainly * own) goals.set(i, goal);
  });
  const isAtHome = (i: number) => !goals.has(i) && goesWithText(standing, heads, i);
  const isSummary = summariesAmong(goals, titles);
  for (const [i, goal] of goals) if (isSummary(goal) || heads.above(goal).some(isAtHome)) goals.delete(i);
  return goals;
}

/** Whether a text has the words of titles from all over the page, as a list of contents has. */
function summariesAmong(
  goals: ReadonlyMap<number, Piece>,
  titles: readonly Title[],
): (piece: Piece) => boolean {
  const claimants = new Map<Piece, Set<number>>();
  for (const [i, goal] of goals) {
    const blocks = claimants.get(goal) ?? new Set();
    claimants.set(goal, blocks.add((titles[i] as Title).block));
  }
  return piece => (claimants.get(piece)?.size ?? 0) >= many;
}

function bestBut(scores: Scores, but: Piece | undefined): Piece | undefined {
  let best: Piece | undefined;
  for (const [piece, score] of scores)
    if (piece !== but && score > (best ? (scores.get(best) as number) : 0)) best = piece;
  return best;
}

function highestBut(scores: Scores, but: Piece | undefined): number {
  const best = bestBut(scores, but);
  return best ? (scores.get(best) as number) : 0;
}

/** Kicker, headline and deck fill no more rows than this; above them stands something else that looks like titles. */
const mostRows = 5;
/** And then no more than these are a headline for sure. */
const sureRows = 2;

/** Gives every text the titles that stand at it. */
export function headInPlace(standing: Standing): Piece[] {
  const { pieces, titles, overlaps, rows } = standing;
  const heads = headsOf(standing);
  const isParted = blanksTell(rows);
  return pieces.map(piece => {
    const head = nearestOf(heads.above(piece), titles, rows, isParted);
    const confidence = Math.max(0, ...head.map(i => confidenceIn(piece, overlaps[i] as Scores)));
    return { ...piece, titles: head.map(i => titles[i] as Title), confidence };
  });
}

/** Of the titles above a text, those that are its own: below the last blank line, if blank lines tell, and not too many. */
function nearestOf(
  above: readonly number[],
  titles: readonly Title[],
  rows: readonly Row[],
  isParted: boolean,
): readonly number[] {
  const firstOf = (i: number) => (titles[i] as Title).first;
  const last = titles[above[above.length - 1] ?? -1];
  if (!last) return above;
  const end = last.last + 1;
  const parting = isParted ? above.filter(i => rows[firstOf(i)]?.spaced).pop() : undefined;
  // Halves of a row begin alike.
  const near = above.filter(i => parting === undefined || firstOf(i) >= firstOf(parting));
  const isLong = end - firstOf(near[0] as number) > mostRows;
  return isLong ? near.filter((i, at) => at === near.length - 1 || end - firstOf(i) <= sureRows) : near;
}

/** Whether blank lines stand between the items of a page and not between all its lines. */
function blanksTell(rows: readonly Row[]): boolean {
  const spaced = rows.filter(row => row.spaced).length;
  return spaced > 0 && spaced < rows.length / 3;
}

/** What it is worth that a title stands directly above a text on a page in order, in the measure of shared words. */
const place = 8;

const confidenceIn = (piece: Piece, scores: Scores): number =>
  1 / (1 + 2 ** ((highestBut(scores, piece) - place - (scores.get(piece) ?? 0)) / 2));
