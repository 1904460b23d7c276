import {
  type Article,
  type Credit,
  holdsLine,
  lineIndexAt,
  type Page,
  parsePage,
  type Part,
} from '../../core';
import { t } from '../localize';
import { isUnusable, placesOf } from '../report/entry';
import { errorJson, JsonFiles } from '../report/json';
import { visible } from '../report/pretty';
import { type Source, type SourceOptions, sourcesOf, type Unusable, unusable } from '../source';
import { colors, print } from '../terminal';

export interface OutlineOptions extends SourceOptions {
  readonly format: keyof typeof formats;
}

interface Outlined {
  readonly path: string;
  readonly page: Page;
}

interface OutlineFormat {
  readonly start: string;
  readonly end: string;
  entry(entry: Outlined | Unusable): string;
}

/** Prints the articles and credits of each page. */
export async function outline(paths: readonly string[], options: OutlineOptions): Promise<void> {
  const format = formats[options.format]();
  const sources = await sourcesOf(paths, options);
  await print(format.start);
  for await (const source of sources) await print(entryOf(source, format));
  await print(format.end);
}

function entryOf(source: Source | Unusable, format: OutlineFormat): string {
  if (isUnusable(source)) return format.entry(source);
  try {
    return format.entry({ path: source.path, page: parsePage(source.text, source) });
  } catch (error) {
    return format.entry(unusable(source.path, error));
  }
}

export const formats = {
  pretty: (): OutlineFormat => ({
    start: '',
    end: '',
    entry: entry => (isUnusable(entry) ? '' : pretty(entry)),
  }),
  json: (): OutlineFormat => {
    const json = new JsonFiles();
    const entry = (file: Outlined | Unusable) =>
      json.entry(isUnusable(file) ? errorJson(file) : outlineJson(file));
    return { start: json.start, end: json.end, entry };
  },
};

const outlineJson = ({ path, page }: Outlined) => ({
  path,
  articles: page.articles.map(articleJson),
  credits: page.credits.map(credit => creditJson(page, credit)),
});

const articleJson = ({ headline, kicker, deck, byline, dateline, kind, parts }: Article) => ({
  headline,
  kicker,
  deck,
  byline: byline && { text: byline.text, people: byline.people },
  dateline,
  kind,
  parts: parts.map(({ role, first, last }) => ({ role, startLine: first + 1, endLine: last + 1 })),
});

const creditJson = (page: Page, credit: Credit) => ({
  kind: credit.kind,
  text: credit.text,
  people: credit.people,
  agency: credit.agency,
  ...placesOf(page, credit.span),
  article: articleIndexOf(page, credit),
});

/** The article that a credit belongs to: the one whose byline it is, else the one it stands in; null where none. */
function articleIndexOf({ articles, lines }: Page, { span }: Credit): number | null {
  const isHere = holdsLine(lineIndexAt(lines, span.start));
  const owner = articles.findIndex(({ byline }) => byline?.span.start === span.start);
  const index = owner >= 0 ? owner : articles.findIndex(({ parts }) => parts.some(isHere));
  return index < 0 ? null : index;
}

function pretty({ path, page }: Outlined): string {
  const articles = page.articles.map(prettyArticle);
  const credits = page.credits.map(({ kind, text, span }) => {
    const line = lineIndexAt(page.lines, span.start) + 1;
    return `  ${visible([t(`credit.${kind}`), text, t('line', line)].join(' · '))}\n`;
  });
  return [colors.underline(visible(path)), '\n', ...articles, ...credits, '\n'].join('');
}

function prettyArticle({ headline, byline, dateline, kind, parts }: Article): string {
  const ranges = new Set(parts.filter(({ role }) => role !== 'dateline').map(rangeOf)); // a dateline is in the body
  const all = [...ranges].join(', ');
  const lines = t(/^\d+$/.test(all) ? 'line' : 'lines', all);
  const about = [t(`article.${kind}`), byline?.text, dateline, lines].filter(Boolean).join(' · ');
  return `  ${colors.bold(visible(headline ?? t('untitled')))}\n    ${colors.dim(visible(about))}\n`;
}

const rangeOf = ({ first, last }: Part): string =>
  first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
