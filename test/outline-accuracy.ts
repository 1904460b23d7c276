import { parsePage } from '../server/src/core/page';
import type { Article } from '../server/src/core/articles';
import type { SetPage } from './pages';

/** Counts over pages; the shares are for people to work out. */
export interface OutlineAccuracy {
  /** Items on the pages, articles with a text that were told, and items of which four fifths of the lines were. */
  items: number;
  told: number;
  found: number;
  /** Items that were found and have a headline, and those whose headline was right; and so for names. */
  headlines: number;
  headlinesRight: number;
  bylines: number;
  bylinesRight: number;
}

export const noOutline = (): OutlineAccuracy => ({
  items: 0,
  told: 0,
  found: 0,
  headlines: 0,
  headlinesRight: 0,
  bylines: 0,
  bylinesRight: 0,
});

/** The share that two sets of lines have in common of what they hold together. */
export const leastOverlap = 0.8;

/** Adds what the engine makes of a page. */
export function measureOutline(
  { text, items }: SetPage,
  sum: OutlineAccuracy,
  note?: (what: string) => void,
): void {
  const page = parsePage(text);
  const found = page.articles
    .map(article => ({ article, lines: textLines(article, line => page.lineText(line).trim() !== '') }))
    .filter(({ lines }) => lines.size > 0);
  sum.items += items.length;
  sum.told += found.length;
  for (const { story, body } of items) {
    const best = found
      .map(({ article, lines }) => ({ article, overlap: overlap(lines, body) }))
      .reduce((a, b) => (b.overlap > a.overlap ? b : a), {
        article: undefined as Article | undefined,
        overlap: 0,
      });
    const { article } = best;
    if (!article || best.overlap < leastOverlap) {
      note?.(
        `lost (${best.overlap.toFixed(2)}): ${story.headline ?? '–'} @${(body[0] ?? 0) + 1}-${(body[body.length - 1] ?? 0) + 1}`,
      );
      continue;
    }
    sum.found++;
    if (story.headline !== undefined) {
      sum.headlines++;
      if (isSame(article.headline, story.headline)) sum.headlinesRight++;
      else note?.(`headline: ${story.headline} → ${article.headline}`);
    }
    if (story.people && story.people.length > 0) {
      sum.bylines++;
      if (sorted(article.byline?.people ?? []) === sorted(story.people)) sum.bylinesRight++;
      else note?.(`byline: ${story.people} → ${article.byline?.people}`);
    }
  }
}

function textLines({ parts }: Article, isPrinted: (line: number) => boolean): Set<number> {
  const lines = new Set<number>();
  for (const { role, first, last } of parts)
    if (role === 'body' || role === 'caption')
      for (let line = first; line <= last; line++) if (isPrinted(line)) lines.add(line);
  return lines;
}

function overlap(lines: ReadonlySet<number>, body: readonly number[]): number {
  const common = body.filter(line => lines.has(line)).length;
  return common / (lines.size + body.length - common);
}

const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
const sorted = (names: readonly string[]): string => names.map(squeeze).sort().join('|');

/** Whether a headline is the printed one; where a kicker and a headline are one in the truth, the last part is enough. */
function isSame(told: string | null, printed: string): boolean {
  const [a, b] = [squeeze(told), squeeze(printed)];
  return a !== '' && (a.endsWith(b) || b.endsWith(a));
}
