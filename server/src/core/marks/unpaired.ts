import { once } from '../once';
import type { Page } from '../page';
import { pairedTexts, pairKinds, type PairedText, type PairMark, sideAt } from './pairs';

/** A mark whose partner is missing, or that faces the wrong way. */
export interface Unpaired {
  readonly mark: PairMark;
  readonly flaw: 'unclosed' | 'unopened' | 'turned';
  /** Whether it shows on one line; else lines that are missing between may be to blame. */
  readonly inLine: boolean;
}

/** `1)` and `（a）`, `一）`: the number of a list's item needs no opening bracket. */
const numeral = /(?:^|[\s，。、；：，.;:])(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})$/;
/** What stands before the first word of a paragraph that a quotation opens. */
const leading = /^[\s“‘"「『（(—-]*$/;
/** So many units are looked at before a mark; so many around it for a partner. */
const reach = 5;
const near = 40;

/** A page may begin and end in the midst of a sentence, within so many lines. */
const edge = 3;
/** Quarrels across lines are trusted where they are rarer than one for so many marks; else lines are missing. */
const rarity = 40;

/** The marks of a page that stand alone, where what follows or precedes leaves no room for a partner. */
export function unpairedOf(page: Page): Unpaired[] {
  const texts = pairedTexts(page);
  const judge = new Judge(page);
  for (const text of texts) judge.read(text);
  const found = judge.found.filter(({ mark }) => mark.sound);
  const count = texts.reduce((sum, { marks }) => sum + marks.length, 0);
  const across = found.filter(({ inLine }) => !inLine).length;
  return across <= Math.max(1, count / rarity) ? found : found.filter(({ inLine }) => inLine);
}

/** Reads the marks of one text after another. */
class Judge {
  readonly found: Unpaired[] = [];
  readonly #page: Page;
  readonly #paragraphs;

  constructor(page: Page) {
    this.#page = page;
    this.#paragraphs = once(() => new Set(page.paragraphs.map(({ first }) => first)));
  }

  read({ length, marks }: PairedText): void {
    const waiting = pairKinds.map((): PairMark[] => []);
    const last: (PairMark | undefined)[] = [];
    for (const mark of marks) {
      const { longest } = pairKinds[mark.kind] ?? {};
      if (longest === undefined) this.#quotation(mark, last);
      else this.#bracket(mark, waiting[mark.kind] ?? [], longest);
    }
    for (const mark of last) if (mark?.side === 'open') waiting[mark.kind]?.push(mark);
    waiting.forEach((open, kind) => {
      this.#giveUp(open, length - (pairKinds[kind]?.longest ?? length));
      // Where an article was taken to end too early, the rest is in another.
      for (const mark of open)
        if (mark.line < this.#page.lines.length - edge) this.#add({ mark, flaw: 'unclosed', inLine: false });
    });
  }

  /** Brackets are nested, and enclose little: one that is not closed soon never is. */
  #bracket(mark: PairMark, open: PairMark[], longest: number): void {
    this.#giveUp(open, mark.place - longest);
    if (mark.side === 'open' && (open.length === 0 || !this.#isTurned(mark))) open.push(mark);
    else if (mark.side === 'open') this.#add({ mark: (open.pop(), mark), flaw: 'turned', inLine: true });
    else if (!open.pop() && (mark.place > longest || mark.line >= edge) && !numeral.test(this.#before(mark)))
      this.#add({ mark, flaw: 'unopened', inLine: mark.place > longest });
  }

  /** Brackets that opened before a place, and are still open. */
  #giveUp(open: PairMark[], before: number): void {
    while (open[0] && open[0].place < before)
      this.#add({ mark: open.shift() as PairMark, flaw: 'unclosed', inLine: true });
  }

  /** Quotations are not nested in their like, but each paragraph of a long one may open it anew. */
  #quotation(mark: PairMark, lasts: (PairMark | undefined)[]): void {
    const last = lasts[mark.kind];
    lasts[mark.kind] = mark;
    if (last?.part !== mark.part || !mark.side || last.side !== mark.side) return;
    const inLine = last.line === mark.line;
    const turned = this.#isTurned(mark);
    if (turned) {
      this.#add({ mark, flaw: 'turned', inLine });
      lasts[mark.kind] = { ...mark, side: mark.side === 'open' ? 'close' : 'open' };
    } else if (mark.side === 'close') this.#add({ mark, flaw: 'unopened', inLine });
    else if (!this.#opensParagraph(mark)) this.#add({ mark: last, flaw: 'unclosed', inLine });
  }

  #add(unpaired: Unpaired): void {
    if (!this.#hasPartnerNear(unpaired)) this.found.push(unpaired);
  }

  /** Whether a bracket has its partner close by in another article: a heading was taken apart. */
  #hasPartnerNear({ mark: { at, kind }, flaw }: Unpaired): boolean {
    const { text } = this.#page;
    if (pairKinds[kind]?.longest === undefined || flaw === 'turned') return false;
    const step = flaw === 'unclosed' ? 1 : -1;
    for (let i = at + step; i !== at + step * near && i >= 0 && i < text.length; i += step) {
      const side = sideAt(text, i, kind);
      if (side) return side === (flaw === 'unclosed' ? 'close' : 'open');
    }
    return false;
  }

  /** What stands before a mark on its line, no more than a few units. */
  #before({ at, line }: PairMark): string {
    return this.#page.text.slice(Math.max(this.#page.lines[line]?.start ?? 0, at - reach), at);
  }

  /** An opening mark before a stop or another closing one, a closing one behind a stop that announces speech. */
  #isTurned(mark: PairMark): boolean {
    const after = this.#page.text.charAt(mark.at + 1);
    return mark.side === 'open'
      ? /[，。、；：！？）》”]/.test(after)
      : /[：、（]$/.test(this.#before(mark)) && /\p{L}/u.test(after);
  }

  /** In Latin script, every line of a quotation may open it anew. */
  #opensParagraph(mark: PairMark): boolean {
    if (!leading.test(this.#before(mark)) || mark.at - (this.#page.lines[mark.line]?.start ?? 0) > reach)
      return false;
    return this.#page.languageAt(mark.line).script === 'latin' || this.#paragraphs().has(mark.line);
  }
}
