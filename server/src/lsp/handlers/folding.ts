import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Page } from '../../core';
import { runsOf } from '../runs';
import type { Session } from '../session';

export async function foldingRanges(
  session: Session,
  { textDocument }: FoldingRangeParams,
): Promise<FoldingRange[]> {
  const analysis = await session.analysis(textDocument.uri);
  return analysis ? foldsOf(analysis.page) : [];
}

/** Each article as far as it stands together, and within it each part and each paragraph of several lines. */
function foldsOf(page: Page): FoldingRange[] {
  const parts = page.articles.flatMap(article => article.parts);
  const stretches = [...runsOf(page), ...parts, ...page.paragraphs]
    .filter(({ first, last }) => last > first)
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const folds: FoldingRange[] = [];
  const around: FoldingRange[] = [];
  for (const { first, last } of stretches) {
    while ((around.at(-1)?.endLine ?? Infinity) < first) around.pop();
    const outer = around.at(-1);
    // Rows of two columns share lines: what reaches out of the fold around it is no fold.
    if (outer && (last > outer.endLine || (first === outer.startLine && last === outer.endLine))) continue;
    const fold = { startLine: first, endLine: last };
    folds.push(fold);
    around.push(fold);
  }
  return folds;
}
