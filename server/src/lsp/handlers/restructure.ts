import { restructure as restructurePage } from '../../core';
import { toTextEdits } from '../convert';
import type { RestructureParams, RestructureResult } from '../requests';
import type { Session } from '../session';

export async function restructure(
  session: Session,
  { uri, kind, line, target }: RestructureParams,
): Promise<RestructureResult | null> {
  const analysis = await session.analysis(uri);
  if (!analysis) return null;
  const { page, config, version } = analysis;
  const result = restructurePage(page, config, { kind, line, target });
  const articles = page.articles.length;
  if (!result) return { text: page.source, edits: [], count: 0, mended: 0, unplaced: 0, articles, version };
  const { text, edits, mended, unplaced } = result;
  return { text, edits: toTextEdits(page, edits), count: 1, mended, unplaced, articles, version };
}
