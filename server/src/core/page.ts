import { type Article, articlesOf, type Composition, compositionOf } from './articles';
import { type Furniture, furnitureOf } from './articles/furniture';
import { type Garbling, garblingOf } from './codepoints/garbling';
import { type Runs, runsOf } from './codepoints/runs';
import { type Credit, creditsOf } from './credits';
import { type DoubledLines, type Doubling, doublingOf } from './doubling';
import { type Background, noBackground } from './background';
import { detectLanguage, type Language } from './languages';
import { languagesOfLines } from './languages/stretches';
import { LineMemo } from './line-memo';
import { type Marks, marksOf, withoutMarks } from './notation';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { peopleOf } from './people';
import { type Persons, personsOf } from './names';
import { PrintedLines } from './printed-lines';
import { type Line, splitLines } from './text';

/** Everything derived from one text: immutable, built once per version of a document, each part when first asked for. */
export class Page {
  /** The text as printed: that of the file, with the transcriber's marks blanked out where they stand. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly marks: Marks;
  #language?: Language;
  #printed?: PrintedLines;
  #runs?: Runs;
  #garbling?: Garbling;
  #doubling?: Doubling;
  #credits?: readonly Credit[];
  #people?: ReadonlyMap<string, number>;
  #persons?: Persons;
  #composition?: Composition;
  #paragraphs?: readonly Paragraph[];
  #articles?: readonly Article[];
  #furniture?: readonly Furniture[];
  #languages?: readonly Language[];
  readonly #lineTexts: (string | undefined)[];
  readonly #memos = new Map<object, LineMemo<unknown>>();
  readonly #memosBefore: ReadonlyMap<object, LineMemo<unknown>> | undefined;
  /** What is known beyond the text. */
  readonly background: Background;

  /** What may be doubled in a line, by the line's text. */
  readonly doubledLines: DoubledLines;

  constructor(
    /** The text of the file; edits are made to it. */
    readonly source: string,
    { before, background = noBackground }: Reading = {},
  ) {
    this.lines = splitLines(source);
    this.marks = marksOf(source, this.lines);
    this.text = withoutMarks(source, this.marks);
    this.background = background;
    this.#lineTexts = new Array<string | undefined>(this.lines.length);
    this.#memosBefore = before && before.#memos; // `?.` cannot be followed by a private name
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

  /** Where the text has code points that may be wrong. */
  get runs(): Runs {
    return (this.#runs ??= runsOf(this.text));
  }

  /** What of the text was read in another encoding than it was written in. */
  get garbling(): Garbling {
    return (this.#garbling ??= garblingOf(this));
  }

  /** What was printed once and transcribed more than once, and how each line reads without it. */
  get doubling(): Doubling {
    return (this.#doubling ??= doublingOf(this));
  }

  /** Every attribution on the page, in the text's order. */
  get credits(): readonly Credit[] {
    return (this.#credits ??= creditsOf(this));
  }

  /** The people whom the page credits, and in how many places. */
  get people(): ReadonlyMap<string, number> {
    return (this.#people ??= peopleOf(this));
  }

  /** The people whom the page names after a title. */
  get persons(): Persons {
    return (this.#persons ??= personsOf(this));
  }

  /** The lines that are the page's own: folios, masthead, editors, jump lines. */
  get furniture(): readonly Furniture[] {
    return (this.#furniture ??= furnitureOf(this));
  }

  /** The rows and how they read one after another. */
  get composition(): Composition {
    return (this.#composition ??= compositionOf(this));
  }

  /** The paragraphs of the texts, in the text's order. */
  get paragraphs(): readonly Paragraph[] {
    return (this.#paragraphs ??= paragraphsOf(this.composition));
  }

  /** The articles, by the offset of their first part. */
  get articles(): readonly Article[] {
    return (this.#articles ??= articlesOf(this));
  }

  /** The language of the stretch that a line (index from 0) stands in. */
  languageAt(line: number): Language {
    this.#languages ??= languagesOfLines(this.text, this.lines, this.language);
    return this.#languages[line] ?? this.language;
  }

  /** The text of a line (index from 0) without its terminator, as printed. */
  lineText(index: number): string {
    const known = this.#lineTexts[index];
    if (known !== undefined) return known;
    const line = this.lines[index];
    return line ? (this.#lineTexts[index] = this.text.slice(line.start, line.end)) : '';
  }

  /**
   * What somebody knows of lines by their texts alone, kept from one version of the page to the next. The owner stands
   * for what is known: a function that computes it, or the lexicon that it is computed with.
   */
  memo<T>(owner: object): LineMemo<T> {
    let memo = this.#memos.get(owner);
    if (!memo) this.#memos.set(owner, (memo = new LineMemo(this.#memosBefore?.get(owner))));
    return memo as LineMemo<T>;
  }
}

/** What a page is read with. */
export interface Reading {
  /** A version before this one: what still holds is kept from it. It makes reading faster, and nothing else. */
  readonly before?: Page | undefined;
  readonly background?: Background;
}

/** Never throws: any string is a page. */
export const parsePage = (text: string, reading?: Reading): Page => new Page(text, reading);
