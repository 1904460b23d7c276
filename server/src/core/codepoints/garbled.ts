import type { Page } from '../page';
import type { Edit } from '../rule';
import { lineIndexAt, type Span } from '../text';
import { type Misreading, misreadingOf, type Sequence, sequenceAt } from './mojibake';
import { type Decode, repair } from './repair';

/** Text whose bytes were read in another encoding than they were written in. */
export interface Garbled extends Span {
  readonly misreading: Misreading;
  /** What can be restored of it: all, or the lines that gave back their bytes. */
  readonly repairs: readonly Edit[];
}

const utf8AsLatin: Misreading = { as: 'UTF-8', read: 'Windows-1252' };

/** UTF-8 that was read as Windows-1252: “â€™” for “’”. Sequences that stand side by side are one stretch. */
export function garbledLatin({ runs, text }: Page): Garbled[] {
  const found: Garbled[] = [];
  let at = 0;
  for (const { start, end } of runs.latin1) {
    for (at = Math.max(at, start); at < end;) {
      const sequences = sequencesAt(text, at);
      const last = sequences.at(-1);
      if (last && isPlausible(text, at, sequences)) {
        const span = { start: at, end: last.end };
        const newText = sequences
          .map(({ char }) => char)
          .join('')
          .replace('\ufeff', '');
        found.push({ ...span, misreading: utf8AsLatin, repairs: [{ span, newText }] });
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
/** Rarely are three different ones in one line of sound text; codes for private use and lost bytes count as such. */
const enough = 3;

/** Lines of Chinese that were read in another encoding; those that follow each other are one stretch. */
export function garbledLines(page: Page): Garbled[] {
  const found: { start: number; end: number; misreading: Misreading; repairs: Edit[]; last: number }[] = [];
  const perLine = [
    ...linesWith(page, page.runs.mojibake, misreadHan),
    ...linesWith(page, page.runs.latin1, misreadLatin),
  ].sort((a, b) => a.index - b.index);
  for (const { index, misreading } of perLine) {
    const { start, end } = page.lines[index] as Span;
    const repairs = repairsOf(page, { start, end }, misreading);
    const before = found.at(-1);
    if (before?.last === index) continue;
    if (before && isSame(before.misreading, misreading) && index <= before.last + 2) {
      before.repairs.push(...repairs);
      before.end = end;
      before.last = index;
    } else found.push({ start, end, misreading, repairs, last: index });
  }
  return found;
}

const isSame = (a: Misreading, b: Misreading): boolean => a.as === b.as && a.read === b.read;

function repairsOf({ text, background }: Page, span: Span, misreading: Misreading): Edit[] {
  const { decode } = background;
  const newText = decode && repair(text.slice(span.start, span.end), misreading, decode);
  return newText === undefined ? [] : [{ span, newText }];
}

type Judge = (line: string, telling: string, decode: Decode | undefined) => Misreading | undefined;

/** The lines that hold such runs and are misread, with how. */
function* linesWith(page: Page, runs: readonly Span[], judge: Judge) {
  for (let i = 0; i < runs.length;) {
    const index = lineIndexAt(page.lines, (runs[i] as Span).start);
    const { start, end } = page.lines[index] as Span;
    const found: string[] = [];
    for (; i < runs.length && (runs[i] as Span).start < end; i++)
      found.push(page.text.slice((runs[i] as Span).start, (runs[i] as Span).end));
    const misreading = judge(page.text.slice(start, end), found.join(''), page.background.decode);
    if (misreading) yield { index, misreading };
  }
}

function misreadHan(line: string, markers: string, decode: Decode | undefined): Misreading | undefined {
  const others = line.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const lost = line.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  const isTelling = markers.length + lost >= tellingShare * others;
  const misreading = isTelling ? misreadingOf(markers, Math.max(1, enough - lost)) : undefined;
  return misreading ?? (decode && restorable(line, markers, decode));
}

/** Hardly a line of sound text is, by its bytes, UTF-8 for Han: one character that raises the question is enough. */
function restorable(line: string, markers: string, decode: Decode): Misreading | undefined {
  const misreading = misreadingOf(markers, 1);
  if (misreading?.as !== 'UTF-8') return undefined;
  const restored = repair(line, misreading, decode) ?? '';
  return (restored.match(/\p{Script=Han}/gu)?.length ?? 0) > 1 ? misreading : undefined;
}

/** Nobody writes so many accents and signs of Latin-1 side by side, and hardly a letter between them. */
function misreadLatin(line: string, latin: string, decode: Decode | undefined): Misreading | undefined {
  if (latin.length < 8 || new Set(latin).size < 6 || sequencesIn(line, latin)) return undefined;
  const letters = line.match(/[A-Za-z]/g)?.length ?? 0;
  const wide = line.match(/[\u0100-\uffff]/g)?.length ?? 0;
  if (2 * letters > latin.length || wide > latin.length / 2) return undefined;
  const likelier = isDoubleByte(line) ? ['GB18030', 'Big5'] : ['Big5', 'GB18030'];
  const misreadings = likelier.map(as => ({ as, read: 'Windows-1252' }));
  return (decode && misreadings.find(each => repair(line, each, decode) !== undefined)) ?? misreadings[0];
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
