import { isSpace, type Span } from '../text';
import { isNeverTwice } from './evidence';

const SPACE = 32;
/** So many places that the trigrams of a column's line hardly ever share one. */
const bits = 13;
/** So many pairs of one glyph each prove nothing within sound text, if they may be printed so: 人人, bookkeeper. */
const mostPairs = 2;

/**
 * Tells in one pass over a line's UTF-16 units that nothing in it can be doubled, as in most lines. A glyph is one unit or
 * more, so whatever follows upon itself, at once or after one space, shows in units: one that stands twice, on end or
 * with a space between; two that stand again two or three further on; three that stand again anywhere.
 */
export class FirstLook {
  /** Per trigram, the number of the last line that had it. */
  readonly #seenIn = new Int32Array(1 << bits);
  #line = 0;

  mayBeDoubled(text: string, { start, end }: Span): boolean {
    const seenIn = this.#seenIn;
    const line = ++this.#line;
    // The four units before the one that is looked at; none of these is a unit.
    let [a, b, c, d] = [-1, -2, -3, -4];
    let pairs = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const e = isSpace(unit) ? SPACE : unit;
      if (e !== SPACE || d !== SPACE) {
        if (e === d && (++pairs > mostPairs || isNeverTwice(e) || !isWithinText(c, text, at + 1, end)))
          return true;
        if (e === b && d === a) return true;
        if (e === c && (d === b || d === SPACE)) return true;
      }
      const slot = slotOf(c, d, e);
      if (seenIn[slot] === line && (c !== SPACE || d !== SPACE || e !== SPACE)) return true;
      seenIn[slot] = line;
      a = b;
      b = c;
      c = d;
      d = e;
    }
    return false;
  }
}

const isWithinText = (before: number, text: string, next: number, end: number): boolean =>
  before >= 0 && before !== SPACE && next < end && !isSpace(text.charCodeAt(next));

const slotOf = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul(Math.imul(a, 31) + b, 0x9e3779b1) + c, 0x85ebca6b) >>> (32 - bits);
