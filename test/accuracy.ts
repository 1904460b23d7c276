import { fixText } from '../server/src/core/fix';
import { lint } from '../server/src/core/lint';
import { parsePage } from '../server/src/core/page';
import { defaultConfig } from '../server/src/core/config';
import { lineIndexAt } from '../server/src/core/text';

/** A page and what is wrong with it. */
export interface LabelledPage {
  readonly text: string;
  /** The page as it should read. */
  readonly sound: string;
  /** Per line of `text` (index from 0), whether it is damaged. */
  readonly damaged: readonly boolean[];
  /** Whether the lines of `sound` are those of `text`, one for one. */
  readonly lineForLine: boolean;
}

/** Counts over pages; the shares are for people to work out. */
export interface Accuracy {
  /** Damaged lines, those that were reported, and sound lines that were. */
  damaged: number;
  found: number;
  falseAlarms: number;
  /** Pieces to be mended (lines, or whole pages where lines do not match), those mended, and sound ones changed. */
  toMend: number;
  mended: number;
  harmed: number;
}

export const nothing = (): Accuracy => ({
  damaged: 0,
  found: 0,
  falseAlarms: 0,
  toMend: 0,
  mended: 0,
  harmed: 0,
});

/** Adds what the engine makes of a page's doubled text. */
export function measure(page: LabelledPage, sum: Accuracy): void {
  const reported = reportedLines(page.text);
  page.damaged.forEach((isDamaged, line) => {
    if (isDamaged) sum.damaged++;
    if (isDamaged && reported.has(line)) sum.found++;
    if (!isDamaged && reported.has(line)) sum.falseAlarms++;
  });
  const { text } = fixText(page.text, defaultConfig, ({ category }) => category === 'doubled');
  if (page.lineForLine) compareLines(page, text, sum);
  else comparePages(page, text, sum);
}

/** Indexes (from 0) of the lines in which doubled text is reported. */
export function reportedLines(text: string): Set<number> {
  const page = parsePage(text);
  const lines = new Set<number>();
  for (const { category, span } of lint(page).findings) {
    if (category !== 'doubled') continue;
    const last = lineIndexAt(page.lines, Math.max(span.start, span.end - 1));
    for (let line = lineIndexAt(page.lines, span.start); line <= last; line++)
      if (page.lineText(line).trim() !== '') lines.add(line);
  }
  return lines;
}

function compareLines({ text, sound }: LabelledPage, fixed: string, sum: Accuracy): void {
  const [before, after, truth] = [text, fixed, sound].map(page => page.split('\n').map(line => line.trim()));
  before?.forEach((line, i) => {
    if (line !== truth?.[i]) {
      sum.toMend++;
      if (after?.[i] === truth?.[i]) sum.mended++;
    } else if (after?.[i] !== line) sum.harmed++;
  });
}

/** Copies on lines of their own go with their lines, so that only the letters can be compared. */
function comparePages({ text, sound }: LabelledPage, fixed: string, sum: Accuracy): void {
  const letters = (page: string) => page.replace(/\s/g, '');
  const excess = letters(text).length - letters(sound).length;
  const left = letters(fixed).length - letters(sound).length;
  sum.toMend += excess;
  sum.mended += excess - Math.max(0, left);
  if (left < 0 || !isSubsequence(letters(sound), letters(fixed))) sum.harmed++;
}

/** Whether all of `needle` stands in `text` in its order: nothing that was printed is gone. */
export function isSubsequence(needle: string, text: string): boolean {
  let at = 0;
  for (let i = 0; i < text.length && at < needle.length; i++) if (text[i] === needle[at]) at++;
  return at === needle.length;
}
