import { company } from '../../lexicon/latin';
import type { Edit } from '../../rule';
import type { Casing } from './casing';
import { leastMargin } from './confidence';
import type { Damage, Habits } from './damage';
import { type Assumption, Lattice } from './lattice';
import type { Guess } from './run';
import type { Reader } from './reader';
import { frequent, weights } from './weights';
import type { Unit, Word } from './words';

/** What the stretch around tells of how it was read. */
export interface Surroundings {
  readonly damage: Damage;
  /** Its words that nobody knows, and how often they come. */
  readonly own: ReadonlyMap<string, number>;
  /** How often the words that it has come, by their nodes in the lexicon. */
  readonly said: ReadonlyMap<number, number>;
  /** What it costs that a capital was read in the midst of a sentence for a small letter much like it. */
  readonly capitals: number;
  readonly habits?: Habits | undefined;
}

/** A word in a casing: what an edge reads. */
export interface Reading {
  readonly node: number;
  readonly casing: Casing;
}

/** Units that stand one after another, and the lattice that the ways to read them are laid out on. */
export class Board {
  readonly lattice: Lattice;
  readonly #gaps: string[];
  readonly #begins: boolean[];
  readonly #breaks: boolean[];

  constructor(
    readonly text: string,
    readonly units: readonly Unit[],
    readonly reader: Reader,
    readonly surroundings: Surroundings,
  ) {
    this.#gaps = units.map(({ end }, i) => text.slice(end, units[i + 1]?.start ?? end));
    this.#begins = units.map((_, i) => i === 0 || mayEndSentence(this.gap(i - 1)));
    this.#breaks = this.#gaps.map(gap => gap !== ' ' && hyphenAtEnd.test(gap));
    this.lattice = new Lattice(
      reader.lexicon,
      this.#gaps.map(gap => gap !== ' ' && /[.!?;:]/.test(gap)),
    );
  }

  get damage(): Damage {
    return this.surroundings.damage;
  }

  unit(i: number): Unit {
    return this.units[i] as Unit;
  }

  word(i: number): Word {
    return this.unit(i).word;
  }

  /** What stands between a unit and the next. */
  gap(i: number): string {
    return this.#gaps[i] ?? '';
  }

  /** Whether a sentence may begin with a unit. */
  begins(i: number): boolean {
    return this.#begins[i] === true;
  }

  /** Whether a name follows: after Mr., or an initial and its stop. */
  expectsName(i: number): boolean {
    if (i === 0) return false;
    const before = this.word(i - 1);
    const isInitial = before.kind === 'initial' && before.text.length === 1 && before.casing !== 'lower';
    return isInitial
      ? this.gap(i - 1).startsWith('.')
      : this.reader.lexicon.following(this.company(before), company.name) <= certainName;
  }

  /** Whether a hyphen breaks a word over two lines after a unit. */
  breaks(i: number): boolean {
    return this.#breaks[i] === true;
  }

  isWord(i: number): boolean {
    const { kind } = this.word(i);
    return kind === 'known' || kind === 'unknown';
  }

  /** Whether a unit is a small letter alone among words in lower case, which is no word. */
  isStray(i: number): boolean {
    const { kind, text, casing } = this.word(i);
    if (kind !== 'initial' || text.length > 1 || casing !== 'lower' || !this.damage.isWorn) return false;
    return this.#isSpaced(i - 1) && this.#isSpaced(i) && this.#isSmall(i - 1) && this.#isSmall(i + 1);
  }

  #isSpaced(i: number): boolean {
    return /^(?: |\r?\n)$/.test(this.gap(i));
  }

  #isSmall(i: number): boolean {
    return i >= 0 && i < this.units.length && this.isWord(i) && this.word(i).casing === 'lower';
  }

  /** What a word costs in a casing. */
  bits({ node, casing }: Reading, begins: boolean): number {
    const bits = this.reader.lexicon.bits[node] as number;
    const isProper = this.reader.lexicon.isProper(node);
    if (isProper && casing === 'lower') return bits + weights.small;
    if (isProper || casing !== 'title' || begins) return bits;
    return bits + (bits < frequent ? weights.capital.frequent : weights.capital.other);
  }

  /** As whom a word in a casing keeps company. */
  company({ node, casing }: Reading): number {
    const { lexicon } = this.reader;
    const id = lexicon.idOf(node);
    if (casing === 'lower') return id;
    return lexicon.isProper(node) || id === company.unknown ? company.name : id;
  }

  /** Adds an edge that reads the units from one up to another as one word, at a cost beside the word's own. */
  add(
    from: number,
    to: number,
    { node, casing }: Reading,
    cost: number,
    assumption: Assumption,
    edits: readonly Edit[],
  ): void {
    const id = this.company({ node, casing });
    const bits = this.bits({ node, casing }, this.begins(from));
    this.lattice.add({ from, to, cost: cost + bits, first: id, last: id, assumption, edits });
  }

  /** What word and reading may cost together for a guess to be offered, given what the text costs as it stands. */
  limit(standing: number, kind: Guess['kind'], casing: Casing): number {
    return standing + weights.company - this.damage.penalty - leastMargin(kind, casing, this.damage);
  }
}

/** Whether a sentence may end with what stands between two units: with an empty line, too. */
const mayEndSentence = (gap: string): boolean =>
  gap !== ' ' && (/[.!?:“"]/.test(gap) || gap.indexOf('\n') !== gap.lastIndexOf('\n'));

/** What a name saves at least after a word that only names follow. */
const certainName = -4;

/** What stands between the halves of a word that a hyphen breaks: specks around the line's end, too. */
const hyphenAtEnd = /^[-¬](?: [Il1i|!]|[^\p{L}\p{N}\r\n]{0,3})\r?\n[^\p{L}\p{N}\r\n]{0,2}$/u;

export const edit = (start: number, end: number, newText: string): Edit => ({
  span: { start, end },
  newText,
});
