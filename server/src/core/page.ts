import { type Article, articlesOf, type Composition, compositionOf } from './articles';
import { type Furniture, furnitureOf } from './articles/furniture';
import { type Credit, creditsOf } from './credits';
import { type DoubledLines, type Doubling, doublingOf } from './doubling';
import { detectLanguage, type Language } from './languages';
import { LineMemo } from './line-memo';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { PrintedLines } from './printed-lines';
import { type Line, splitLines } from './text';

/** Everything derived from one text: immutable, built once per version of a document, each part when first asked for. */
export class Page {
  readonly lines: readonly Line[];
  #language?: Language;
  #printed?: PrintedLines;
  #doubling?: Doubling;
  #credits?: readonly Credit[];
  #composition?: Composition;
  #paragraphs?: readonly Paragraph[];
  #articles?: readonly Article[];
  #furniture?: readonly Furniture[];

  /** What may be doubled in a line, by the line's text. */
  readonly doubledLines: DoubledLines;

  /** @param before a version before this one, to keep from it what still holds */
  constructor(
    readonly text: string,
    before?: Page,
  ) {
    this.lines = splitLines(text);
    this.doubledLines = new LineMemo(before?.doubledLines);
  }

  /** The language that most of the page is in. */
  get language(): Language {
    return (this.#language ??= detectLanguage(this.text));
  }

  /** The lines without the white space around them. */
  get printed(): PrintedLines {
    return (this.#printed ??= new PrintedLines(this.text, this.lines));
  }

  /** What was printed once and transcribed more than once, and how each line reads without it. */
  get doubling(): Doubling {
    return (this.#doubling ??= doublingOf(this));
  }

  /** Every attribution on the page, in the text's order. */
  get credits(): readonly Credit[] {
    return (this.#credits ??= creditsOf(this));
  }

  /** The rows and how they read one after another. */
  get composition(): Composition {
    return (this.#composition ??= compositionOf(this));
  }

  /** The paragraphs of the texts, in the text's order. */
  get paragraphs(): readonly Paragraph[] {
    return (this.#paragraphs ??= paragraphsOf(this.composition));
  }

  /** The lines that are the page's own: folios, masthead, editors, jump lines. */
  get furniture(): readonly Furniture[] {
    return (this.#furniture ??= furnitureOf(this));
  }

  /** The articles, by the offset of their first part. */
  get articles(): readonly Article[] {
    return (this.#articles ??= articlesOf(this));
  }

  /** The text of a line (index from 0) without its terminator, as transcribed. */
  lineText(index: number): string {
    const line = this.lines[index];
    return line ? this.text.slice(line.start, line.end) : '';
  }
}

/** Never throws: any string is a page. `before` makes it faster, and nothing else. */
export const parsePage = (text: string, before?: Page): Page => new Page(text, before);
