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
  const { edits, count } = fixText(page.text, config, wantedIn(page, { rules, line: position?.line }));
  return { edits: toTextEdits(page, edits), count, version };
}
