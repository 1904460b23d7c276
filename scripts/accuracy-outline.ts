/**
 * Says how well the articles of pages are told, by the order in which the page was drawn.
 *
 *     npm run accuracy:outline                  on pages set of the invented stories of the tests
 *     npm run accuracy:outline -- FOLDER …      on pages set anew of the stories of labelled pages: name.json, which
 *                                               holds `articles` ([{ kind, headline, deck, byline, reporters,
 *                                               paragraphs, caption, credit }])
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded, shapes } from '../test/damage';
import { measureOutline, noOutline } from '../test/outline-accuracy';
import { type Setting, setPage, shuffle, type Story } from '../test/pages';
import { stories } from '../test/stories';

const pages = 60;
const merging = 0.12;
const orders: readonly Setting['order'][] = [
  'head-first',
  'body-first',
  'mixed',
  'heads-last',
  'heads-start',
];
const manners: readonly Setting['blanks'][] = ['none', 'every', 'paragraphs'];
const bold = [undefined, ...shapes.filter(({ reportOnly, breaksLines }) => !reportOnly && !breaksLines)];

interface LabelledArticle {
  readonly kind: Story['kind'];
  readonly headline: string | null;
  readonly deck?: readonly string[];
  readonly byline: string | null;
  readonly reporters: readonly string[] | null;
  readonly paragraphs: readonly string[];
  readonly caption?: string | null;
  readonly credit?: string | null;
}

/** The stories of labelled pages, each once. */
function storiesIn(folder: string): Story[] {
  const found = new Map<string, Story>();
  for (const name of readdirSync(folder).filter(name => name.endsWith('.json'))) {
    const { articles } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      articles: LabelledArticle[];
    };
    for (const { kind, headline, deck, byline, reporters, paragraphs, caption, credit } of articles)
      found.set(`${kind} ${headline}`, {
        kind,
        ...(headline === null ? {} : { headline }),
        ...(deck?.[0] === undefined ? {} : { deck: deck[0] }),
        ...(byline === null ? {} : { byline }),
        people: reporters ?? [],
        paragraphs: caption ? [caption] : paragraphs,
        ...(credit ? { credit } : {}),
      });
  }
  return [...found.values()].filter(({ paragraphs }) => paragraphs.length > 0);
}

const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(4)).padStart(10);

function print(pool: readonly Story[], order: Setting['order'], blanks: Setting['blanks']): void {
  const sum = noOutline();
  for (let seed = 0; seed < pages; seed++) {
    const random = seeded(seed);
    const column = 12 + Math.floor(random() * 10);
    const shape = bold[Math.floor(random() * bold.length)];
    const some = shuffle(pool, random).slice(0, 5 + Math.floor(random() * 9));
    const setting = { column, order, blanks, merging, ...(shape ? { bold: shape } : {}) };
    measureOutline(setPage(some, setting, random), sum);
  }
  const { items, told, found, headlines, headlinesRight, bylines, bylinesRight } = sum;
  console.log(
    `${order.padEnd(12)}${blanks.padEnd(12)}${share(2 * found, items + told)}${share(headlinesRight, headlines)}${share(bylinesRight, bylines)}`,
  );
}

console.log(`${''.padEnd(24)}  articles headlines   bylines`);
const folders = process.argv.slice(2);
const pool = folders.length > 0 ? folders.flatMap(storiesIn) : stories;
for (const order of orders) for (const blanks of manners) print(pool, order, blanks);
