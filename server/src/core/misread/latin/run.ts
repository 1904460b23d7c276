import { company } from '../../lexicon/latin';
import type { Edit } from '../../rule';
import type { Span } from '../../text';
import { type Casing, cased } from './casing';
import { classes, classOf } from './confusions';
import { leastMargin } from './confidence';
import type { Damage, Habits } from './damage';
import { type Assumption, type Chosen, Lattice } from './lattice';
import type { Reader } from './reader';
import type { Candidate } from './search';
import { frequent, weights } from './weights';
import type { Unit, Word } from './words';

/** Where a sentence may end, or begin anew. */
const partsSentences = /[.!?;:]/;
const beginsSentence = /[.!?:“"]|\n\s*\n/;
const hyphenAtLineEnd = /^[-¬]\s*\n\s*$/;
const lineEnd = /^\s*\n\s*$/;
/** Marks that a letter may have been read as. */
const markBefore = /['‘"([.,]/;
const markAfter = /[!;:'’)\]}>.,]/;

/** What was misread, and what was probably printed there. */
export interface Guess {
  /** `unread` where nothing is likely enough. */
  readonly kind: Exclude<Assumption, 'none'> | 'unread';
  readonly span: Span;
  readonly casing: Casing;
  /** In the text's order; empty where nothing is likely enough. */
  readonly edits: readonly Edit[];
  /** What the guess saves against the text as it stands, in bits: how sure it is. */
  readonly margin: number;
}

/** What the stretch around tells of how it was read. */
export interface Surroundings {
  readonly damage: Damage;
  /** Its words that nobody knows, and how often they come. */
  readonly own: ReadonlyMap<string, number>;
  readonly habits?: Habits | undefined;
}

const isPlain = ({ text }: Word): boolean => /^[\p{L}'’]+$/u.test(text);

/** Units that stand one after another, and all ways to read them. */
export class Run {
  readonly #lattice: Lattice;
  readonly #gaps: string[];

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    private readonly reader: Reader,
    private readonly surroundings: Surroundings,
  ) {
    this.#gaps = units.map(({ end }, i) => text.slice(end, units[i + 1]?.start ?? end));
    this.#lattice = new Lattice(
      reader.lexicon,
      this.#gaps.map(gap => partsSentences.test(gap)),
    );
  }

  /** What was misread, in the text's order: the likeliest guesses, and what is no word and has no guess. */
  read(): Guess[] {
    this.units.forEach((_, i) => {
      this.#stand(i);
      this.#recase(i);
      this.#correct(i);
    });
    for (let i = 0; i + 1 < this.units.length; i++) this.#join(i);
    return this.#lattice.read().flatMap(chosen => this.#guessOf(chosen) ?? []);
  }

  #guessOf({ edge: { from, to, assumption, edits }, margin }: Chosen): Guess | undefined {
    const { start, word } = this.units[from] as Unit;
    const { end } = this.units[to - 1] as Unit;
    const span = { start, end };
    if (assumption !== 'none') return { kind: assumption, span, casing: word.casing, edits, margin };
    const isUnread =
      to === from + 1 && word.kind === 'unknown' && (word.casing === 'lower' || !isPlain(word));
    return isUnread ? { kind: 'unread', span, casing: word.casing, edits, margin } : undefined;
  }

  #word = (i: number): Word => (this.units[i] as Unit).word;
  #begins = (i: number): boolean => i === 0 || beginsSentence.test(this.#gaps[i - 1] as string);
  #isWord = (i: number): boolean => this.#word(i).kind === 'known' || this.#word(i).kind === 'unknown';

  #bits(node: number, casing: Casing, begins: boolean): number {
    const bits = this.reader.lexicon.bits[node] as number;
    const isProper = this.reader.lexicon.isProper(node);
    if (isProper && casing === 'lower') return bits + weights.small;
    if (isProper || casing !== 'title' || begins) return bits;
    return bits + (bits < frequent ? weights.capital.frequent : weights.capital.other);
  }

  #company(node: number, casing: Casing): number {
    const { lexicon } = this.reader;
    const id = lexicon.idOf(node);
    if (casing === 'lower') return id;
    return lexicon.isProper(node) || id === company.unknown ? company.name : id;
  }

  /** Adds an edge that reads one or more units as one word. */
  #addWord(
    from: number,
    to: number,
    { node, casing }: { node: number; casing: Casing },
    cost: number,
    assumption: Assumption,
    edits: readonly Edit[],
  ): void {
    const id = this.#company(node, casing);
    const bits = this.#bits(node, casing, this.#begins(from));
    this.#lattice.add({ from, to, cost: cost + bits, first: id, last: id, assumption, edits });
  }

  #edit = (start: number, end: number, newText: string): Edit => ({ span: { start, end }, newText });

  /** As it stands. */
  #stand(i: number): void {
    const word = this.#word(i);
    if (word.kind === 'known') this.#addWord(i, i + 1, word, 0, 'none', []);
    else {
      const id = {
        unknown: word.casing === 'lower' ? company.unknown : company.name,
        number: company.number,
      };
      const who = word.kind === 'unknown' ? id.unknown : word.kind === 'number' ? id.number : company.unknown;
      const known = word.kind === 'initial' ? company.name : who;
      const cost = word.kind === 'unknown' ? this.#unknownBits(word) : weights.spared;
      this.#lattice.add({
        from: i,
        to: i + 1,
        cost,
        first: known,
        last: known,
        assumption: 'none',
        edits: [],
      });
    }
  }

  #unknownBits({ text, letters, casing }: Word): number {
    const marks = letters.replace(/[\p{L}']/gu, '').length;
    const isMixed = /\p{Ll}\p{Lu}/u.test(text) && !this.reader.words.isCompound(text);
    const oddities = marks + (isMixed ? 1 : 0);
    const cost = weights.unknown[casing] + this.reader.lexicon.spelling(letters) + oddities * weights.oddity;
    // What comes again and again is a name, or an abbreviation, unless the same misreading does.
    const { damage, own } = this.surroundings;
    const isOwn = casing !== 'lower' || !damage.isWorn;
    return isOwn ? Math.max(0, cost - weights.again * Math.log2(own.get(text) ?? 1)) : cost;
  }

  /** A capital that is none, or one that was lost. */
  #recase(i: number): void {
    const { start, end, word } = this.units[i] as Unit;
    const { lexicon, confusions } = this.reader;
    if (!this.surroundings.damage.isWorn || word.kind !== 'known' || word.text.length < 2 || this.#begins(i))
      return;
    const isProper = lexicon.isProper(word.node);
    const casing = word.casing === 'title' ? 'lower' : 'title';
    if (word.casing === 'upper' || (casing === 'title') !== isProper) return;
    if (casing === 'lower' && (this.#word(i - 1).casing !== 'lower' || this.#word(i - 1).kind === 'initial'))
      return;
    const printed = cased(word.letters, casing);
    const symbol = confusions.symbolOf(printed.charAt(0));
    const cost = confusions.single[symbol * classes + classOf(word.text.charCodeAt(0))] as number;
    this.#addWord(
      i,
      i + 1,
      { node: word.node, casing },
      cost + this.surroundings.damage.penalty,
      'realword',
      [this.#edit(start, end, printed)],
    );
  }

  /** Other words that may have been printed in its place. */
  #correct(i: number): void {
    const { start, end, word } = this.units[i] as Unit;
    const isKnown = word.kind === 'known';
    if (!this.#isWord(i) || (isKnown && !this.#isSuspect(word))) return;
    const standing = this.#lattice.cheapest(i);
    const ending = this.reader.words.endingOf(word.text);
    const read = word.text.slice(0, word.text.length - ending.length);
    const kind = isKnown ? 'realword' : 'nonword';
    const limit = Math.min(isKnown ? 30 : 62, this.#limit(standing, kind, word.casing));
    for (const candidate of this.reader.candidates(read, word.casing, limit)) {
      if (candidate.node === word.node) continue;
      this.#addReading(i, read, candidate, kind, 0, start, end, ending);
    }
    if (isKnown) return;
    if (this.surroundings.damage.isWorn) this.#takeMarks(i);
    this.#part(i);
  }

  /** What word and reading may cost together for a guess to be offered, given what the text costs as it stands. */
  #limit(standing: number, kind: Guess['kind'], casing: Casing): number {
    const { damage } = this.surroundings;
    return standing + weights.company - damage.penalty - leastMargin(kind, casing, damage);
  }

  /** Whether a word that is one may stand for another: on a worn page, but for well known names. */
  #isSuspect({ node, text, casing }: Word): boolean {
    const { lexicon } = this.reader;
    if (!this.surroundings.damage.isWorn || text.length < 2) return false;
    return casing === 'lower' || !lexicon.isProper(node) || (lexicon.bits[node] as number) >= 19;
  }

  #addReading(
    i: number,
    read: string,
    { word, node, cost }: Candidate,
    assumption: Assumption,
    saved: number,
    start: number,
    end: number,
    ending = '',
  ): void {
    if (word.length === 1) return;
    const { casing } = this.#word(i);
    const habit = this.surroundings.habits?.saving(read, word, casing) ?? 0;
    this.#addWord(
      i,
      i + 1,
      { node, casing },
      cost - habit - saved + this.surroundings.damage.penalty,
      assumption,
      [this.#edit(start, end, cased(word, casing) + ending)],
    );
  }

  /** A mark beside the word that was a letter of it. */
  #takeMarks(i: number): void {
    const { start, end, word } = this.units[i] as Unit;
    const limit = this.#lattice.cheapest(i) + 6;
    const take = (from: number, to: number, mark: string) => {
      const saved = mark === '.' || mark === ',' ? weights.stop : weights.mark;
      for (const candidate of this.reader.candidates(this.text.slice(from, to), word.casing, limit))
        if (candidate.cost >= 3) this.#addReading(i, '', candidate, 'nonword', saved, from, to);
    };
    const before = this.text.charAt(start - 1);
    const after = this.text.charAt(end);
    if (markAfter.test(after)) take(start, end + 1, after);
    if (markBefore.test(before)) take(start - 1, end, before);
  }

  /** Two words that were read as one. */
  #part(i: number): void {
    const { start, word } = this.units[i] as Unit;
    if (word.text.length < 4) return;
    for (let cut = 1; cut < word.text.length; cut++) {
      const one = this.#half(word.text.slice(0, cut));
      const other = one && this.#half(word.text.slice(cut));
      if (!one || !other || (other.casing === 'upper' && word.casing !== 'upper')) continue;
      const first = this.#company(one.node, one.casing);
      const last = this.#company(other.node, other.casing);
      const bits =
        this.#bits(one.node, one.casing, this.#begins(i)) + this.#bits(other.node, other.casing, false);
      const cost =
        bits + this.reader.lexicon.following(first, last) + weights.runOn + this.surroundings.damage.penalty;
      const edits = [this.#edit(start + cut, start + cut, ' ')];
      this.#lattice.add({ from: i, to: i + 1, cost, first, last, assumption: 'run-on', edits });
    }
  }

  #half(text: string): Word | undefined {
    const { words, lexicon } = this.reader;
    if (text.length === 1 && !words.isWordLetter(text.toLowerCase())) return undefined;
    const word = words.of(text);
    return word.kind === 'known' && (lexicon.bits[word.node] as number) < 20 ? word : undefined;
  }

  /** A word that stands as two: broken over two lines, or by a space or mark that was not printed. */
  #join(i: number): void {
    const gap = this.#gaps[i] as string;
    const [one, other] = [this.#word(i), this.#word(i + 1)];
    if (gap.includes('\n') ? !this.#isWord(i) || !this.#isWord(i + 1) : gap.length !== 1) return;
    if (hyphenAtLineEnd.test(gap)) this.#joinLines(i, one, other);
    else if (one.node && other.node) return;
    else if (lineEnd.test(gap)) this.#hyphenate(i, one, other);
    else if (this.#mayBeOne(one, other)) this.#joinParts(i, one, other);
  }

  #mayBeOne(one: Word, other: Word): boolean {
    return (
      one.kind !== 'number' &&
      other.kind !== 'number' &&
      other.casing !== 'title' &&
      (one.kind === 'unknown' || one.kind === 'known' || other.kind === 'unknown' || other.kind === 'known')
    );
  }

  #joinParts(i: number, one: Word, other: Word): void {
    const { start } = this.units[i] as Unit;
    const { end } = this.units[i + 1] as Unit;
    const casing = one.text.length === 1 && other.casing === 'upper' ? 'upper' : one.casing;
    const apart = this.#lattice.cheapest(i) + this.#lattice.cheapest(i + 1);
    const limit = Math.min(46, this.#limit(apart, 'broken', casing));
    for (const { word, node, cost } of this.reader.candidates(this.text.slice(start, end), casing, limit)) {
      if (word.length < 3) continue;
      this.#addWord(i, i + 2, { node, casing }, cost + this.surroundings.damage.penalty, 'broken', [
        this.#edit(start, end, cased(word, casing)),
      ]);
    }
  }

  #joinLines(i: number, one: Word, other: Word): void {
    const { words } = this.reader;
    const whole = one.text + other.text;
    const node =
      words.isWhole(one.text) && words.isWhole(other.text) ? words.find(one.letters + other.letters) : 0;
    if (node) return this.#addWord(i, i + 2, { node, casing: one.casing }, weights.broken, 'none', []);
    if (one.node && other.node) return;
    const limit = Math.min(50, this.#lattice.cheapest(i) + this.#lattice.cheapest(i + 1) + 3);
    for (const candidate of this.reader.candidates(whole, one.casing, limit)) {
      const edits = this.#overLines(i, one, other, candidate.word);
      const cost = candidate.cost + weights.broken + this.surroundings.damage.penalty;
      if (edits)
        this.#addWord(i, i + 2, { node: candidate.node, casing: one.casing }, cost, 'nonword', edits);
    }
  }

  /** The edits that leave a word broken where it is; none where that place cannot be told. */
  #overLines(i: number, one: Word, other: Word, word: string): Edit[] | undefined {
    const length = word.length;
    const rest = length - other.letters.length;
    const isSameLength = length === one.text.length + other.text.length;
    const cut =
      word.startsWith(one.letters) || isSameLength
        ? one.text.length
        : word.endsWith(other.letters)
          ? rest
          : 0;
    if (cut <= 0 || cut >= length) return undefined;
    const printed = cased(word, one.casing);
    const halves = [printed.slice(0, cut), printed.slice(cut)];
    return halves.flatMap((half, place) => {
      const { start, end, word: read } = this.units[i + place] as Unit;
      return half === read.text ? [] : [this.#edit(start, end, half)];
    });
  }

  #hyphenate(i: number, one: Word, other: Word): void {
    const { words } = this.reader;
    const isPlain = words.isWhole(one.text) && words.isWhole(other.text);
    if (!isPlain || one.text.length < 2 || other.casing !== 'lower') return;
    const node = words.find(one.letters + other.letters);
    const { end } = this.units[i] as Unit;
    if (!node) return;
    this.#addWord(
      i,
      i + 2,
      { node, casing: one.casing },
      weights.unhyphenated + this.surroundings.damage.penalty,
      'unhyphenated',
      [this.#edit(end, end, '-')],
    );
  }
}
