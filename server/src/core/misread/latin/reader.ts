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
  /** By casing and limit, then by what was read. */
  readonly #candidates = new Map<string, Map<string, readonly Candidate[]>>();
  #remembered = 0;

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
    const known = this.#knownOf(`${casing}${most}`);
    let found = known.get(text);
    if (!found) {
      known.set(text, (found = this.#search.candidates(text, casing, most)));
      if (++this.#remembered >= mostRemembered) this.#forget();
    }
    return found;
  }

  #knownOf(key: string): Map<string, readonly Candidate[]> {
    let known = this.#candidates.get(key);
    if (!known) this.#candidates.set(key, (known = new Map<string, readonly Candidate[]>()));
    return known;
  }

  #forget(): void {
    this.#candidates.clear();
    this.#remembered = 0;
  }
}
