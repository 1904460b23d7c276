import { isSpace, type Line, type Span } from './text';

/** Blank lines may be interleaved, one after each printed line; more than these two are a gap on the page. */
export const mostBlanksBetween = 2;

/** The lines of a page without the white space around them. */
export class PrintedLines {
  /** Per line (index from 0), what is printed on it; empty where nothing is. */
  readonly spans: readonly Span[];
  readonly #texts: (string | undefined)[];

  constructor(
    readonly text: string,
    readonly lines: readonly Line[],
  ) {
    this.spans = lines.map(line => trim(text, line));
    this.#texts = new Array<string | undefined>(lines.length);
  }

  textOf(index: number): string {
    const span = this.spans[index];
    return span ? (this.#texts[index] ??= this.text.slice(span.start, span.end)) : '';
  }

  lengthOf(index: number): number {
    const span = this.spans[index];
    return span ? span.end - span.start : 0;
  }

  /** The nearest printed line before (-1) or after (1) a line; -1 where a gap or the page's end comes first. */
  neighbour(from: number, step: -1 | 1): number {
    for (let index = from + step, blanks = 0; blanks <= mostBlanksBetween; index += step, blanks++) {
      if (index < 0 || index >= this.lines.length) return -1;
      if (this.lengthOf(index) > 0) return index;
    }
    return -1;
  }
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
