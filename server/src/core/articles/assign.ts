/** What a bidder is worth to a place, by the place's number. */
export type Offers = ReadonlyMap<number, number>;

/** What it costs that a bidder gets no place: it stays without one rather than take a worse. */
export const outside = -3;
/** What a bid raises the price by at least; the sum of all is right but for this much a bidder. */
const raise = 0.01;
/** Bids per bidder, on average, before the bidding is closed. */
const mostBids = 40;

/** Gives every bidder a place of its own, so that the sum of what they are worth there is highest (an auction). */
export function assign(bidders: readonly Offers[]): (number | undefined)[] {
  const placeOf = new Array<number | undefined>(bidders.length).fill(undefined);
  const owner = new Map<number, number>();
  const prices = new Map<number, number>();
  const waiting = [...bidders.keys()].reverse();
  for (let bids = bidders.length * mostBids; bids > 0 && waiting.length > 0; bids--) {
    const bidder = waiting.pop() as number;
    let best: number | undefined;
    let most = outside;
    let second = outside;
    for (const [place, worth] of bidders[bidder] as Offers) {
      const net = worth - (prices.get(place) ?? 0);
      if (net > most) {
        second = most;
        most = net;
        best = place;
      } else if (net > second) second = net;
    }
    if (best === undefined) continue;
    const rival = owner.get(best);
    if (rival !== undefined) {
      placeOf[rival] = undefined;
      waiting.push(rival);
    }
    owner.set(best, bidder);
    placeOf[bidder] = best;
    prices.set(best, (prices.get(best) ?? 0) + most - second + raise);
  }
  return placeOf;
}

/** What scores highest. */
export function bestOf<T>(scores: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = -Infinity;
  for (const [key, score] of scores)
    if (score > most) {
      best = key;
      most = score;
    }
  return best;
}
