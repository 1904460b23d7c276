import type { HanLexicon } from '../../lexicon';
import type { Page } from '../../page';
import type { Line } from '../../text';
import { breaks, CharacterReader, type Characters } from './characters';
import { RivalFinder, type Suspect } from './rivals';
import { RunMemo } from './run-memo';
import { margin } from './segmentation';

/** A suspect with where it stands in the page. */
export interface Placed extends Suspect {
  readonly offset: number;
}

/** UTF-16 units that a word at the end of a line reaches into the lines around it at most. */
const reach = breaks + margin;

/** Set beside a code for text in Traditional. */
const traditionalBit = 0x8000;

/** Reads pages for what may be misread. */
export class SuspectReader {
  static readonly #readers = new WeakMap<HanLexicon, SuspectReader>();
  readonly #characters: CharacterReader;
  readonly #finder: RivalFinder;
  readonly #memo = new RunMemo<Suspect>();

  /** One for each lexicon: its tables take longer to make than a page to read. */
  static of(lexicon: HanLexicon): SuspectReader {
    const known = SuspectReader.#readers.get(lexicon) ?? new SuspectReader(lexicon);
    SuspectReader.#readers.set(lexicon, known);
    return known;
  }

  private constructor(lexicon: HanLexicon) {
    this.#characters = new CharacterReader(lexicon);
    this.#finder = new RivalFinder(lexicon);
  }

  characters(page: Page): Characters {
    return this.#characters.read(page.text, page.lines);
  }

  /** The suspects in their order. Known characters next to each other are read together, as a run. */
  suspects(page: Page, characters: Characters): Placed[] {
    const { codes, end } = characters;
    const cursor = new Cursor(page, characters);
    const found: Placed[] = [];
    for (let start = margin; start < end; start++) {
      if (codes[start] === 0) continue;
      let stop = start + 1;
      while (codes[stop] !== 0) stop++;
      cursor.moveTo(start);
      for (const { at, around, rivals } of this.#suspectsIn(characters, start, stop, cursor.traditional)) {
        if (cursor.moveTo(start + at)) found.push({ at, around, rivals, offset: cursor.offset });
      }
      start = stop;
    }
    return found;
  }

  #suspectsIn(
    { codes, written }: Characters,
    start: number,
    end: number,
    traditional: boolean,
  ): readonly Suspect[] {
    // Nothing known stands beside a run; what stands behind that matters once more.
    const before = (codes[start - 2] as number) | (traditional ? traditionalBit : 0);
    const after = codes[end + 1] as number;
    const run = { codes, written, start, end, traditional, before, after };
    const known = this.#memo.recall(run);
    if (known) return known;
    const found = this.#finder.find(run);
    this.#memo.keep(found);
    return found;
  }
}

/** Tells where in the page characters are. */
class Cursor {
  offset = 0;
  traditional = false;
  #line = -1;
  #isRead = false;

  constructor(
    private readonly page: Page,
    private readonly characters: Characters,
  ) {}

  /** Goes to a character, and says whether its line is read for what is misread. */
  moveTo(at: number): boolean {
    const { starts } = this.characters;
    let line = this.#line;
    while (line > 0 && (starts[line] as number) > at) line--;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= at) line++;
    if (line !== this.#line) this.#enter(line);
    this.offset = (this.page.lines[line] as Line).start + at - (starts[line] as number);
    return this.#isRead;
  }

  #enter(line: number): void {
    this.#line = line;
    const { start, end } = this.page.lines[line] as Line;
    const language = this.page.languageAt(line);
    this.traditional = language.id === 'zh-Hant';
    this.#isRead = end - start > 1 && language.lexicon === 'han' && !this.#isInDialect(start, end);
  }

  /** Whether a character that only texts in a dialect write stands where a line or a word at its ends reaches. */
  #isInDialect(start: number, end: number): boolean {
    const { dialect } = this.characters;
    let low = 0;
    for (let high = dialect.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((dialect[middle] as number) < start - reach) low = middle + 1;
      else high = middle;
    }
    return (dialect[low] ?? Infinity) < end + reach;
  }
}
