import { fixText } from '../../core';
import { toTextEdits } from '../convert';
import type { FixAllParams, FixAllResult } from '../requests';
import { wantedIn } from '../scope';
import type { Session } from '../session';

export async function fixAll(
  session: Session,
  { uri, position, rules }: FixAllParams,
): Promise<FixAllResult | null> {
  const analysis = await session.analysis(uri);
  if (!analysis) return null;
  const { page, config, version } = analysis;
  const wanted = wantedIn(page, { rules, line: position?.line });
  const { edits, count } = fixText(page.source, config, wanted, page.background);
  return { edits: toTextEdits(page, edits), count, version };
}
