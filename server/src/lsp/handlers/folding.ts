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

/** Each article as far as it stands together, and within it each part of several lines. */
function foldsOf(page: Page): FoldingRange[] {
  const parts = page.articles.flatMap(article => article.parts);
  const folds = new Map<string, FoldingRange>();
  for (const { first, last } of [...runsOf(page), ...parts])
    if (last > first) folds.set(`${first}-${last}`, { startLine: first, endLine: last });
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
