import type { LatinMisreading } from '../../languages/misreading';
import type { LatinLexicon } from '../../lexicon/latin';
import type { Casing } from './casing';
import { Confusions } from './confusions';
import { type Candidate, Search } from './search';
import { Words } from './words';

/** Limits are rounded up to so many bits, so that the same words are not searched anew for every limit. */
const grain = 4;
const mostRemembered = 1 << 15;

/** Reads words with one lexicon, and remembers what it found: what a token may be depends on the token alone. */
export class Reader {
  readonly words: Words;
  readonly confusions: Confusions;
  readonly #search: Search;
  readonly #candidates = new Map<string, readonly Candidate[]>();

  constructor(
    readonly lexicon: LatinLexicon,
    misreading: LatinMisreading,
  ) {
    this.words = new Words(lexicon, misreading.morphology);
    this.confusions = new Confusions(lexicon, misreading.confusions);
    this.#search = new Search(lexicon, this.confusions);
  }

  /** @param limit how many bits a candidate's word and reading may cost together */
  candidates(text: string, casing: Casing, limit: number): readonly Candidate[] {
    const most = Math.ceil(limit / grain) * grain;
    if (most <= 0) return [];
    const key = `${casing} ${most} ${text}`;
    let found = this.#candidates.get(key);
    if (found) return found;
    if (this.#candidates.size >= mostRemembered) this.#candidates.clear();
    this.#candidates.set(key, (found = this.#search.candidates(text, casing, most)));
    return found;
  }
}
