import type { Page } from '../page';
import { lineIndexAt, type Span } from '../text';
import { type Misreading, misreadingOf, type Sequence, sequenceAt } from './mojibake';

/** Text whose bytes were read in another encoding than they were written in. */
export interface Garbled extends Span {
  readonly misreading: Misreading;
  /** How it reads, where that follows from the text alone. */
  readonly repaired?: string;
}

/** So many replacement characters, and such a share of the page, and the page was read in a wrong encoding. */
const undecoded = { least: 20, share: 0.05 };

/** Whether the page's bytes are not of the encoding that they were read in, as far as replacement characters tell. */
export function isUndecoded({ runs, text }: Page): boolean {
  const count = lengthOf(runs.replacement);
  return count >= undecoded.least && count > undecoded.share * text.length;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The stretches of each misreading, by offset. */
export function garbledOf(page: Page): Garbled[][] {
  const lines = garbledLines(page);
  const places = garbledLatin(page).filter(place => !isWithin(place, lines));
  const groups = new Map<string, Garbled[]>();
  for (const garbled of [...places, ...lines]) {
    const key = `${garbled.misreading.as} ${garbled.misreading.read}`;
    const group = groups.get(key);
    if (group) group.push(garbled);
    else groups.set(key, [garbled]);
  }
  return [...groups.values()];
}

/** Whether the place begins in one of these stretches, which are sorted. */
function isWithin(place: Span, stretches: readonly Span[]): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Span).end <= place.start) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.start ?? Infinity) <= place.start;
}

const utf8AsLatin: Misreading = { as: 'UTF-8', read: 'Windows-1252' };

/** UTF-8 that was read as Windows-1252: “â€™” for “’”. Sequences that stand side by side are one stretch. */
function garbledLatin({ runs, text }: Page): Garbled[] {
  const found: Garbled[] = [];
  let at = 0;
  for (const { start, end } of runs.latin1) {
    for (at = Math.max(at, start); at < end;) {
      const sequences = sequencesAt(text, at);
      const last = sequences.at(-1);
      if (last && isPlausible(text, at, sequences)) {
        const repaired = sequences.map(({ char }) => char).join('');
        found.push({
          start: at,
          end: last.end,
          misreading: utf8AsLatin,
          repaired: repaired.replace('\ufeff', ''),
        });
      }
      at = last?.end ?? at + 1;
    }
  }
  return found;
}

function sequencesAt(text: string, start: number): Sequence[] {
  const sequences: Sequence[] = [];
  let next = sequenceAt(text, start);
  while (next) {
    sequences.push(next);
    next = sequenceAt(text, next.end);
  }
  return sequences;
}

/** Marks and signs that texts have singly: dashes, quotes, €, ™; the byte order mark; accented letters of Latin-1. */
const single = /^[\u2010-\u203a\u20ac\u2122\u2190-\u21ff\u25a0-\u25ff\ufeff]$/;
const latin1 = /^[\u00a0-\u00ff]$/;
const eastAsian = /^[\u2010-\u203b\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]$/;
/** What ends a word in capitals that happens to end in Ã or Â: “IRMÔ”. */
const closing = /^[\u201d\u2019»™…›]$/;

/** Whether nobody writes the stretch: a sound text may have É before », which are the bytes of ɻ. */
function isPlausible(text: string, start: number, sequences: readonly Sequence[]): boolean {
  const chars = sequences.map(({ char }) => char);
  if (chars.some(char => single.test(char))) return true;
  if (chars.length > 1) return chars.every(char => eastAsian.test(char)) || chars.length > 2;
  const [char = ''] = chars;
  if (!latin1.test(char)) return /\p{L}/u.test(char) && isLower(text[start - 1]) && isLower(text[start + 2]);
  return isLower(text[start - 1]) || !closing.test(text.charAt(start + 1));
}

const isLower = (char = ''): boolean => char !== char.toUpperCase();

/** Such a share of what is not ASCII must be telling for a line to be misread. */
const tellingShare = 0.15;

/** Lines of Chinese that were read in another encoding; those that follow each other are one stretch. */
function garbledLines(page: Page): Garbled[] {
  const found: (Garbled & { readonly last: number })[] = [];
  const perLine = [
    ...linesWith(page, page.runs.mojibake, misreadHan),
    ...linesWith(page, page.runs.latin1, misreadLatin),
  ].sort((a, b) => a.index - b.index);
  for (const { index, misreading } of perLine) {
    const before = found.at(-1);
    const { start = 0, end = 0 } = page.lines[index] ?? {};
    const joined = before?.misreading.as === misreading.as && index <= before.last + 2;
    const opened = joined ? found.pop() : undefined;
    found.push({ start: opened?.start ?? start, end, misreading, last: index });
  }
  return found;
}

type Judge = (line: string, telling: string) => Misreading | undefined;

/** The lines that hold such runs and are misread, with how. */
function* linesWith(page: Page, runs: readonly Span[], judge: Judge) {
  for (let i = 0; i < runs.length;) {
    const index = lineIndexAt(page.lines, (runs[i] as Span).start);
    const { start, end } = page.lines[index] as Span;
    const found: string[] = [];
    for (; i < runs.length && (runs[i] as Span).start < end; i++)
      found.push(page.text.slice((runs[i] as Span).start, (runs[i] as Span).end));
    const misreading = judge(page.text.slice(start, end), found.join(''));
    if (misreading) yield { index, misreading };
  }
}

function misreadHan(line: string, markers: string): Misreading | undefined {
  if (markers.length < 3) return undefined;
  const others = line.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return markers.length >= tellingShare * others ? misreadingOf(markers) : undefined;
}

/** Nobody writes so many accents and signs of Latin-1 side by side, and hardly a letter between them. */
function misreadLatin(line: string, latin: string): Misreading | undefined {
  if (latin.length < 8 || new Set(latin).size < 6 || sequencesIn(line, latin)) return undefined;
  const letters = line.match(/[A-Za-z]/g)?.length ?? 0;
  const wide = line.match(/[\u0100-\uffff]/g)?.length ?? 0;
  if (2 * letters > latin.length || wide > latin.length / 2) return undefined;
  return { as: isDoubleByte(line) ? 'GB18030' : 'Big5', read: 'Windows-1252' };
}

/** In GB 2312 both bytes of a character are above 0xa0; in Big5 every other one is ASCII or a control code. */
function isDoubleByte(line: string): boolean {
  const runs = line.match(/[\u00a1-\u00ff]+/g) ?? [];
  return runs.filter(({ length }) => length % 2 === 0).length >= 0.7 * runs.length;
}

/** Whether the line is rather UTF-8: most of its high bytes are of sequences. */
function sequencesIn(line: string, latin: string): boolean {
  let count = 0;
  for (let at = 0; at < line.length;) {
    const next = sequenceAt(line, at);
    if (next) count += next.end - at;
    at = next?.end ?? at + 1;
  }
  return count > latin.length / 2;
}
