import type { Article, Page } from '../core';

/** Neighbouring parts of one article, with nothing of another between them; line indexes from 0, both included. */
export interface Run {
  readonly article: Article;
  readonly first: number;
  readonly last: number;
}

/** The runs of a page in the text's order. An article has several where its parts were transcribed apart. */
export function runsOf({ articles }: Page): Run[] {
  const parts = articles.flatMap(article =>
    article.parts.map(({ first, last }): Run => ({ article, first, last })),
  );
  parts.sort((a, b) => a.first - b.first);
  const runs: Run[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run?.article !== part.article) runs.push(part);
    else runs[runs.length - 1] = { ...run, last: Math.max(run.last, part.last) };
  }
  return runs;
}

/** The longest run of each article. */
export function mainRuns(page: Page): Map<Article, Run> {
  const main = new Map<Article, Run>();
  const length = ({ first, last }: Run) => last - first;
  for (const run of runsOf(page)) {
    const longest = main.get(run.article);
    if (!longest || length(run) > length(longest)) main.set(run.article, run);
  }
  return main;
}
