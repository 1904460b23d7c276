import { type Article, articleAt, type Finding, type Page, safeFixOf, type Wanted } from '../core';
import { toLineSpan } from './convert';

/** Which findings to mend together. What is left out does not narrow. */
export interface Scope {
  readonly rules?: readonly string[] | undefined;
  /** In the article at this line (index from 0); anywhere where no article is there. */
  readonly line?: number | undefined;
}

export function wantedIn(page: Page, { rules, line }: Scope): Wanted {
  const article = line === undefined ? undefined : articleAt(page, line);
  const spans = article?.parts.map(({ first, last }) => toLineSpan(page, first, last));
  return ({ rule }, origin) =>
    (!rules || rules.includes(rule)) &&
    (!spans || spans.some(({ start, end }) => start <= origin && origin <= end));
}

export const countSafe = (findings: readonly Finding[], wanted: Wanted): number =>
  findings.filter(finding => safeFixOf(finding) && wanted(finding, finding.span.start)).length;

/** The article of each line (index from 0) that has a part of one. */
export function articlesByLine({ articles }: Page): (Article | undefined)[] {
  const byLine: (Article | undefined)[] = [];
  for (const article of articles)
    for (const { first, last } of article.parts)
      for (let line = first; line <= last; line++) byLine[line] ??= article;
  return byLine;
}
