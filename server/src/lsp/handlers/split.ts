import { fixText, parsePage, splitPage } from '../../core';
import type { SplitParams, SplitResult } from '../requests';
import type { Session } from '../session';

/** The files that a page would be split into, after what is safe to fix has been fixed. */
export async function split(session: Session, { uri, base }: SplitParams): Promise<SplitResult | null> {
  const analysis = await session.analysis(uri);
  if (!analysis) return null;
  const { page, config, version } = analysis;
  const { background } = page;
  const { text, count } = fixText(page.source, config, undefined, background);
  const files = page.articles.length > 0 ? splitPage(parsePage(text, { background }), base) : [];
  return { files, mended: count, version };
}
