import type { Page } from '../page';
import type { Trace, Traced } from './company';
import type { Judged } from './judgement';
import type { Stretch } from './stretches';

/**
 * Lines that were certainly doubled in an earlier version of a text, by how they read since they were mended. A line that
 * reads so is evidence of what it was, so that nothing safe ceases to be so because its neighbours were mended first.
 */
export type Mended = ReadonlyMap<string, Trace>;

/** Other safe fixes on the line change its spaces and the codes of its characters, not what it says. */
const keyOf = (reading: string): string => reading.normalize('NFKC').replace(/[\s\p{C}]/gu, '');

/** Per line (index from 0) with stretches in it: how it reads without what may be copies. */
export function bareLines({ lines, text }: Page, stretches: readonly Stretch[]): Map<number, string> {
  const byLine = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    if (stretch.line !== stretch.lastLine || stretch.mechanism === 'stair' || stretch.mechanism === 'uneven')
      continue;
    const same = byLine.get(stretch.line);
    if (same) same.push(stretch);
    else byLine.set(stretch.line, [stretch]);
  }
  const bare = new Map<number, string>();
  for (const [index, inLine] of byLine) {
    const { start, end } = lines[index] ?? { start: 0, end: 0 };
    let reading = '';
    let at = start;
    for (const span of inLine.flatMap(({ extra }) => extra).sort((a, b) => a.start - b.start)) {
      reading += text.slice(at, Math.max(at, span.start));
      at = Math.max(at, span.end);
    }
    bare.set(index, (reading + text.slice(at, end)).trim());
  }
  return bare;
}

/** What a line (index from 0) was before it was mended, as it stands. */
export function traceOfLine({ background: { mended }, printed }: Page, line: number): Trace | undefined {
  return mended && mended.size > 0 ? mended.get(keyOf(printed.textOf(line))) : undefined;
}

/** The lines of a page that were mended before. */
export function* tracesOf(page: Page, bare: ReadonlyMap<number, string>): Generator<Traced> {
  const { mended } = page.background;
  if (!mended || mended.size === 0) return;
  for (let line = 0; line < page.lines.length; line++) {
    if (page.printed.lengthOf(line) === 0) continue;
    const reading = bare.get(line);
    const trace = traceOfLine(page, line) ?? (reading === undefined ? undefined : mended.get(keyOf(reading)));
    if (trace) yield { line, trace };
  }
}

/** What is to be known of a page's certain readings when the next version of its text is read; the same object where nothing is new. */
export function mendedOf(page: Page): Mended {
  const known = page.background.mended ?? new Map<string, Trace>();
  const certain = page.doubling.stretches.filter(({ certainty }) => certainty === 'certain');
  if (certain.length === 0) return known;
  const bare = bareLines(page, page.doubling.stretches);
  const found = certain.flatMap(stretch =>
    readingsOf(page, bare, stretch).map(reading => [keyOf(reading), traceOf(stretch)] as const),
  );
  const news = found.filter(([key, trace]) => key !== '' && !isKnown(known.get(key), trace));
  return news.length === 0 ? known : new Map([...known, ...news]);
}

const isKnown = (known: Trace | undefined, trace: Trace): boolean =>
  known !== undefined && (known.proven || !trace.proven);

const traceOf = ({ mechanism, copies, proven }: Judged): Trace => ({ mechanism, copies, proven });

function readingsOf(page: Page, bare: ReadonlyMap<number, string>, { line, lastLine }: Judged): string[] {
  if (line === lastLine) return [bare.get(line) ?? ''];
  return page.doubling.readings.slice(line, lastLine + 1);
}
